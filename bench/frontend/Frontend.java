// SPDX-License-Identifier: MIT

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures {@code m3 check} of generated programs from a cold start: time on the wall, largest memory. */
final class Frontend {
  private static final int[][] PROGRAMS = {{50_000, 1}, {50_000, 100}, {100_000, 1_000}};

  private Frontend() {}

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    Path lab = Files.createTempDirectory("frontend");
    try {
      for (int[] program : PROGRAMS) {
        Path folder = lab.resolve(program[0] + "-" + program[1]);
        run(List.of(arguments[1], root.resolve("tests/src/test/java/compile/LongProgram.java").toString(),
            String.valueOf(program[0]), String.valueOf(program[1]), folder.toString()));
        measure(root, folder, program);
      }
    } finally {
      try (Stream<Path> all = Files.walk(lab)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static void measure(Path root, Path folder, int[] program) throws Exception {
    long lines = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        lines += Files.readString(file).lines().count();
      }
    }
    long start = System.nanoTime();
    Process process = new ProcessBuilder(root.resolve("m3").toString(), "check", folder.toString()).inheritIO().start();
    long kilobytes = 0;
    while (process.isAlive()) {
      kilobytes = Math.max(kilobytes, largest(process.pid()));
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the program was refused");
    }
    System.out.printf("%,7d lines in %,5d units   %5.2f s   %,5d MB%n", lines, program[1], seconds, kilobytes / 1024);
  }

  /** The most memory that the process had in use, in kilobytes, as Linux tells it. */
  private static long largest(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(l -> l.startsWith("VmHWM:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static void run(List<String> words) throws Exception {
    if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", words));
    }
  }
}
