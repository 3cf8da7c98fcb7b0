// SPDX-License-Identifier: MIT
package m3.launcher;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of one command, and whether errors may be coloured.
 *
 * @param out the program's own output, unbuffered
 * @param err where diagnostics go
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, boolean colour) {
  /** The process's own streams; colour on a terminal unless NO_COLOR is set (no-color.org). */
  public static Terminal ofProcess() {
    boolean plain = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    boolean colour = !plain && System.console() != null && System.console().isTerminal();
    return new Terminal(System.in, new java.io.FileOutputStream(java.io.FileDescriptor.out), System.err, colour);
  }

  /** Prints {@code text} and a line end to the program's output. */
  public void print(String text) {
    PrintStream stream = new PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
    stream.println(text);
  }
}
