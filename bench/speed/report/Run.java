// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One process's rounds, in microseconds: when each ended, counted from the start of the process, and what it took.
 *
 * <p>{@code result} is what every round computed.
 */
record Run(long[] ends, long[] times, long result) {
  /** Reads the lines that a workload printed; lines of another form are the engine's trace. */
  static Run read(Path file) throws IOException {
    List<long[]> rounds = Files.readAllLines(file).stream().filter(line -> line.matches("\\d+ \\d+ -?\\d+"))
        .map(line -> Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray()).toList();
    if (rounds.isEmpty()) {
      throw new IOException(file + ": no rounds");
    }
    long result = rounds.getFirst()[2];
    if (rounds.stream().anyMatch(round -> round[2] != result)) {
      throw new IOException(file + ": rounds computed different results");
    }
    return new Run(rounds.stream().mapToLong(round -> round[0]).toArray(), rounds.stream().mapToLong(round -> round[1]).toArray(), result);
  }

  /** What the first round took. */
  double first() {
    return times[0];
  }

  /** The median of the rounds in the last third of the time. */
  double peak() {
    long from = ends[0] + (ends[ends.length - 1] - ends[0]) * 2 / 3;
    int index = 0;
    while (index < ends.length - 1 && ends[index] < from) {
      index++;
    }
    return median(Arrays.stream(times, index, times.length).asDoubleStream().toArray());
  }

  /** When, counted from the start of the process, three rounds in turn first ran at half of the peak's speed or better. */
  double halfOfPeak() {
    double enough = 2 * peak();
    for (int i = 0; i + 2 < times.length; i++) {
      if (times[i] <= enough && times[i + 1] <= enough && times[i + 2] <= enough) {
        return ends[i];
      }
    }
    return ends[ends.length - 1];
  }

  /** How many rounds end within {@code microseconds} of the process's start, at the peak's speed after those that were measured. */
  double roundsWithin(double microseconds) {
    int count = 0;
    while (count < ends.length && ends[count] <= microseconds) {
      count++;
    }
    return count < ends.length ? count : count + (microseconds - ends[count - 1]) / peak();
  }

  /** When round {@code number} ends, counted from the start of the process, at the peak's speed after those that were measured. */
  double endOf(double number) {
    int whole = Math.min(Math.max(1, (int) number), ends.length);
    return ends[whole - 1] + Math.max(0, number - whole) * peak();
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
