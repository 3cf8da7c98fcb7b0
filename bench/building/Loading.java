// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import m3.program.Library;
import m3.program.ProgramLoader;

/**
 * Loads a program once, from its units or its object file to a checked program that can be linked, as {@code m3 run} does in a process that
 * has just started and without what an earlier run kept; prints the milliseconds of its thread's processor time, and on the wall.
 */
final class Loading {
  private static final long STACK = 64L << 20;

  private Loading() {}

  public static void main(String[] words) throws InterruptedException {
    Thread loader = new Thread(null, () -> measure(Path.of(words[0])), "loader", STACK);
    loader.start();
    loader.join();
  }

  private static void measure(Path path) {
    processorTime();
    long processor = processorTime();
    long wall = System.nanoTime();
    ProgramLoader loader = new ProgramLoader(Library.inFolders(""));
    loader.addPath(path);
    loader.load(true);
    wall = System.nanoTime() - wall;
    System.out.printf(Locale.ROOT, "%.1f %.1f%n", (processorTime() - processor) / 1e6, wall / 1e6);
  }

  /** Nanoseconds this thread has run, as Linux counts them. */
  private static long processorTime() {
    try {
      return Long.parseLong(Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ")[0]);
    } catch (IOException elsewhere) {
      throw new UncheckedIOException(elsewhere);
    }
  }
}
