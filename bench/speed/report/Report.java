// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the table of what run.sh measured; writes it as results.json, and the warm-up curves as warm-up.svg. */
final class Report {
  private Report() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path out = Path.of(arguments[0]);
    List<Workload> workloads = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      workloads.add(Workload.read(out.resolve("raw"), arguments[i], Integer.parseInt(arguments[1])));
    }
    System.out.print(table(workloads));
    Files.writeString(out.resolve("results.json"), workloads.stream().map(Report::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    Files.writeString(out.resolve("warm-up.svg"), Curves.svg(workloads));
    System.out.println("wrote " + out.resolve("results.json") + " and " + out.resolve("warm-up.svg"));
  }

  private static String table(List<Workload> workloads) {
    StringBuilder table = new StringBuilder("""
        workload       peak: Modula-3     Java        C   ratio   first round: Modula-3     Java   half of peak after   given up
        """);
    double logs = 0;
    double worst = 0;
    for (Workload w : workloads) {
      table.append(String.format("%-12s %10.2f ms %8.2f %8s %7.2f %15.1f ms %8.1f %18.2f s %10.0f%n", w.name(),
          Workload.median(w.modula(), Run::peak) / 1e3, Workload.median(w.java(), Run::peak) / 1e3,
          w.c().isEmpty() ? "" : String.format("%.2f", Workload.median(w.c(), Run::peak) / 1e3), w.ratio(),
          Workload.median(w.modula(), Run::first) / 1e3, Workload.median(w.java(), Run::first) / 1e3,
          Workload.median(w.modula(), Run::halfOfPeak) / 1e6, w.given()));
      logs += Math.log(w.ratio());
      worst = Math.max(worst, w.ratio());
    }
    return table.append(String.format("geometric mean of %d ratios %.2f, the greatest %.2f%n", workloads.size(),
        Math.exp(logs / workloads.size()), worst)).toString();
  }

  private static String json(Workload w) {
    return String.format("{\"workload\": \"%s\", \"ratio\": %.3f, \"givenUp\": %.0f, \"modula3\": %s, \"java\": %s, \"c\": %s}",
        w.name(), w.ratio(), w.given(), json(w.modula()), json(w.java()), json(w.c()));
  }

  private static String json(List<Run> runs) {
    return runs.stream().map(run -> String.format("{\"firstMicroseconds\": %.0f, \"peakMicroseconds\": %.0f, \"halfOfPeakMicroseconds\": %.0f, "
        + "\"rounds\": %d}", run.first(), run.peak(), run.halfOfPeak(), run.times().length)).collect(Collectors.joining(", ", "[", "]"));
  }
}
