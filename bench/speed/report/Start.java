// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures {@code m3 Hello.m3}, eleven starts after two that are not counted: median time on the wall, largest memory. */
final class Start {
  private static final int STARTS = 11;
  private static final String HELLO = """
      MODULE Hello EXPORTS Main;
      IMPORT IO;
      BEGIN
        IO.Put("Hello, world\\n");
      END Hello.
      """;

  private Start() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path file = Files.createTempDirectory("hello").resolve("Hello.m3");
    Files.writeString(file, HELLO);
    double[] times = new double[STARTS];
    long memory = 0;
    for (int i = -2; i < STARTS; i++) {
      long from = System.nanoTime();
      Process process = new ProcessBuilder(arguments[0], file.toString()).redirectErrorStream(true).start();
      while (!process.waitFor(2, java.util.concurrent.TimeUnit.MILLISECONDS)) {
        memory = Math.max(memory, memory(process.pid()));
      }
      times[Math.max(i, 0)] = (System.nanoTime() - from) / 1e9;
      String said = new String(process.getInputStream().readAllBytes());
      if (!said.equals("Hello, world\n")) {
        throw new IOException("hello said: " + said);
      }
    }
    Files.delete(file);
    Files.delete(file.getParent());
    System.out.printf("hello %.2f s, median of %d starts; at most %d MB%n", Run.median(times), STARTS, memory / 1024);
  }

  /** The most memory that the process had in use, in kilobytes, as Linux tells it; 0 when it has ended. */
  private static long memory(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
