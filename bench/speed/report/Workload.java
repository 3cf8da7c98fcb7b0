// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A workload's runs in each language, of Modula-3 also {@code interpreted} only; {@code c} and {@code script} are empty where there is no
 * such twin. {@code given} counts code given up, a process.
 */
record Workload(String name, List<Run> modula, List<Run> interpreted, List<Run> java, List<Run> c, List<Run> script, double given) {
  private static final double TEN_SECONDS = 1e7;

  /** Reads what run.sh left in {@code raw}; results that differ between languages are an error. */
  static Workload read(Path raw, String name, int processes) throws IOException {
    Workload workload = new Workload(name, runs(raw, name + ".m3.", processes), runs(raw, name + ".interpreted.", processes),
        runs(raw, name + ".java.", processes), runs(raw, name + ".c.", processes), runs(raw, name + ".js.", processes), given(raw, name, processes));
    for (List<Run> runs : List.of(workload.modula, workload.interpreted, workload.java, workload.c, workload.script)) {
      for (Run run : runs) {
        if (run.result() != workload.java.getFirst().result()) {
          throw new IOException(name + ": results differ: " + run.result() + " and " + workload.java.getFirst().result());
        }
      }
    }
    return workload;
  }

  private static List<Run> runs(Path raw, String prefix, int processes) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (int process = 1; process <= processes; process++) {
      Path file = raw.resolve(prefix + process);
      if (Files.exists(file)) {
        runs.add(Run.read(file));
      }
    }
    return runs;
  }

  private static double given(Path raw, String name, int processes) throws IOException {
    double[] counts = new double[processes];
    for (int process = 1; process <= processes; process++) {
      for (String file : List.of(name + ".trace." + process, name + ".m3." + process)) {
        try (var lines = Files.lines(raw.resolve(file))) {
          counts[process - 1] += lines.filter(line -> line.contains("opt inval") || line.contains("opt deopt")).count();
        }
      }
    }
    return Run.median(counts);
  }

  /** The median over the processes. */
  static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    return Run.median(runs.stream().mapToDouble(figure).toArray());
  }

  /** Modula-3's time at peak over Java's. */
  double ratio() {
    return median(modula, Run::peak) / median(java, Run::peak);
  }

  /** A round that is only interpreted over Java's at peak. */
  double interpretedRatio() {
    return median(interpreted, Run::peak) / median(java, Run::peak);
  }

  /** The time from its start that Modula-3 takes for as many rounds as Java does in its first ten seconds, over those ten. */
  double tenSeconds() {
    double rounds = median(java, run -> run.roundsWithin(TEN_SECONDS));
    return median(modula, run -> run.endOf(rounds)) / TEN_SECONDS;
  }
}
