// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
        workload     peak, ms: Modula-3     Java        C       JS   ratio   interpreted   ten seconds   half of peak   first, ms: Modula-3     Java   given up
        """);
    for (Workload w : workloads) {
      table.append(String.format("%-12s %18.2f %8.2f %8s %8s %7.2f %13.0f %13.2f %12.2f s %21.1f %8.1f %10.0f%n", w.name(),
          Workload.median(w.modula(), Run::peak) / 1e3, Workload.median(w.java(), Run::peak) / 1e3, peak(w.c()), peak(w.script()), w.ratio(),
          w.interpretedRatio(), w.tenSeconds(), Workload.median(w.modula(), Run::halfOfPeak) / 1e6,
          Workload.median(w.modula(), Run::first) / 1e3, Workload.median(w.java(), Run::first) / 1e3, w.given()));
    }
    List<Workload> scripts = workloads.stream().filter(w -> !w.script().isEmpty()).toList();
    table.append(String.format("geometric mean of %d ratios %.2f, the greatest %.2f; interpreted %.0f, ten seconds %.2f%n", workloads.size(),
        mean(workloads, Workload::ratio), workloads.stream().mapToDouble(Workload::ratio).max().orElse(0),
        mean(workloads, Workload::interpretedRatio), mean(workloads, Workload::tenSeconds)));
    if (!scripts.isEmpty()) {
      table.append(String.format("of the %d with a twin in JavaScript: Modula-3 %.2f, GraalJS %.2f%n", scripts.size(),
          mean(scripts, Workload::ratio), mean(scripts, w -> Workload.median(w.script(), Run::peak) / Workload.median(w.java(), Run::peak))));
    }
    return table.toString();
  }

  private static String peak(List<Run> runs) {
    return runs.isEmpty() ? "" : String.format("%.2f", Workload.median(runs, Run::peak) / 1e3);
  }

  private static double mean(List<Workload> workloads, ToDoubleFunction<Workload> ratio) {
    return Math.exp(workloads.stream().mapToDouble(w -> Math.log(ratio.applyAsDouble(w))).average().orElse(0));
  }

  private static String json(Workload w) {
    return String.format("{\"workload\": \"%s\", \"ratio\": %.3f, \"interpretedRatio\": %.1f, \"tenSecondsRatio\": %.3f, \"givenUp\": %.0f, "
        + "\"modula3\": %s, \"interpreted\": %s, \"java\": %s, \"c\": %s, \"javascript\": %s}", w.name(), w.ratio(), w.interpretedRatio(),
        w.tenSeconds(), w.given(), json(w.modula()), json(w.interpreted()), json(w.java()), json(w.c()), json(w.script()));
  }

  private static String json(List<Run> runs) {
    return runs.stream().map(run -> String.format("{\"firstMicroseconds\": %.0f, \"peakMicroseconds\": %.0f, \"halfOfPeakMicroseconds\": %.0f, "
        + "\"rounds\": %d}", run.first(), run.peak(), run.halfOfPeak(), run.times().length)).collect(Collectors.joining(", ", "[", "]"));
  }
}
