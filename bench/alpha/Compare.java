// SPDX-License-Identifier: MIT
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Runs each program in fresh processes, times its rounds by the lines it writes, and compares outputs and times; see run.sh. */
final class Compare {
  private static final List<String> FLOATING = List.of("bodies", "doublematrix", "filter", "fractal");
  private static final int INTERPRETED = 20;
  /** Rounds that take qemu-alpha a second or two. */
  private static final Map<String, Integer> ROUNDS = new LinkedHashMap<>();

  static {
    final Object[] rounds = {"sieve", 120, "intmatrix", 200, "digest", 250, "recursion", 250, "sort", 50, "copy", 700, "strings", 500, "records", 100,
      "core", 240, "interpreter", 40, "doublematrix", 60, "bodies", 50, "fractal", 50, "filter", 140};
    for (int i = 0; i < rounds.length; i += 2) {
      ROUNDS.put((String) rounds[i], (Integer) rounds[i + 1]);
    }
  }

  /**
   * One process.
   *
   * @param lines what it wrote
   * @param times when, in seconds from its start
   * @param total seconds from start to end
   * @param processor processor time of a later round, in milliseconds; not a number where the system does not tell
   * @param instructions executed, 0 if it does not tell
   */
  private record Timed(List<String> lines, List<Double> times, double total, double processor, long instructions) {
    /** What a round in the later half takes, in milliseconds of the processor, which others on the machine disturb little. */
    double peak() {
      return Double.isNaN(processor) ? medianRound() : processor;
    }

    private double medianRound() {
      final double[] rounds = new double[lines.size()];
      for (int i = 0; i < rounds.length; i++) {
        rounds[i] = round(i);
      }
      final double[] later = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
      Arrays.sort(later);
      return 1000 * later[later.length / 2];
    }

    /** When the first round ended that took at most twice the time of the later ones. */
    double halfOfPeak() {
      for (int i = 0; i < lines.size(); i++) {
        if (1000 * round(i) <= 2 * medianRound()) {
          return times.get(i);
        }
      }
      return total;
    }

    private double round(int i) {
      return times.get(i) - (i == 0 ? 0 : times.get(i - 1));
    }
  }

  private record Row(String name, Timed ours, Timed interpreted, Timed qemu, Timed host) {
    double peakRatio() {
      return qemu == null ? Double.NaN : ours.peak() / qemu.peak();
    }

    double totalRatio() {
      return qemu == null ? Double.NaN : ours.total() / qemu.total();
    }

    double hostRatio() {
      return host == null ? Double.NaN : ours.peak() / host.peak();
    }

    double interpretedSpeed() {
      return interpreted.instructions() / interpreted.total() / 1e6;
    }
  }

  private Compare() {
  }

  /** Arguments: java, its options in one word, folder of programs, folder of results, then {@code --rounds FACTOR} and names. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    final Path results = Path.of(arguments[3]);
    final List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(4, arguments.length));
    double factor = 1;
    if (!rest.isEmpty() && rest.getFirst().equals("--rounds") && rest.size() > 1) {
      rest.removeFirst();
      factor = Double.parseDouble(rest.removeFirst());
    }
    final List<Row> rows = new ArrayList<>();
    System.out.println("                 milliseconds a round at peak        ratio of ours to   whole process    half of    interpreter");
    System.out.println("program            ours     qemu  host gcc -O2        qemu    host    seconds  to qemu   peak at s  million/s");
    for (final String name : rest.isEmpty() ? ROUNDS.keySet() : rest) {
      if (!ROUNDS.containsKey(name)) {
        System.err.println("no program " + name + "; there are " + ROUNDS.keySet());
        System.exit(2);
      }
      final Row row = measure(arguments, name, Math.max(4, (int) (factor * ROUNDS.get(name))));
      rows.add(row);
      System.out.printf(Locale.ROOT, "%-14s %8.2f %8.2f %8.2f %15.2f %7.1f %9.2f %8.2f %9.2f %10.0f%n", name, row.ours().peak(),
        row.qemu() == null ? Double.NaN : row.qemu().peak(), row.host() == null ? Double.NaN : row.host().peak(), row.peakRatio(), row.hostRatio(),
        row.ours().total(), row.totalRatio(), row.ours().halfOfPeak(), row.interpretedSpeed());
    }
    summarize("integer", rows.stream().filter(row -> !FLOATING.contains(row.name())).toList());
    summarize("floating", rows.stream().filter(row -> FLOATING.contains(row.name())).toList());
    Files.writeString(results.resolve("results.json"), json(rows));
    Files.writeString(results.resolve("ratios.svg"), svg(rows));
    System.out.println("written: " + results.resolve("results.json") + ", " + results.resolve("ratios.svg"));
  }

  private static Row measure(String[] arguments, String name, int rounds) throws IOException, InterruptedException {
    final String program = Path.of(arguments[2], name).toString();
    final Path compiled = Path.of(arguments[3], "host", name);
    final Timed qemu = isInstalled("qemu-alpha") ? time(rounds, List.of("qemu-alpha", program)) : null;
    final Timed ours = time(rounds, run(arguments, "compiler", program));
    final Timed interpreted = time(Math.max(2, rounds / INTERPRETED), run(arguments, "interpreter", program));
    final Timed host = Files.isExecutable(compiled) ? time(rounds, List.of(compiled.toString())) : null;
    check(name, ours, qemu, rounds);
    check(name, ours, host, rounds);
    if (!ours.lines().subList(0, interpreted.lines().size()).equals(interpreted.lines())) {
      fail(name, "the engines' outputs differ");
    }
    return new Row(name, ours, interpreted, qemu, host);
  }

  /** Our machine on a JVM of its own. */
  private static List<String> run(String[] arguments, String engine, String program) {
    final Path results = Path.of(arguments[3]);
    final List<String> command = new ArrayList<>(List.of(arguments[0]));
    command.addAll(List.of(arguments[1].split("\\s+")));
    command.addAll(List.of("-XX:AOTCache=" + results.resolve("run.aot"), "-cp", results.resolve("run.jar").toString(), "Run", engine, program));
    return command;
  }

  private static void check(String name, Timed ours, Timed other, int rounds) {
    if (ours.lines().size() != rounds || other != null && !other.lines().equals(ours.lines())) {
      fail(name, "outputs differ");
    }
  }

  private static void fail(String name, String what) {
    System.err.println(name + ": " + what);
    System.exit(1);
  }

  private static boolean isInstalled(String command) {
    return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** Nanoseconds that the threads of a process have run, by thread; empty where the system does not tell. */
  private static Map<String, Long> threads(Process process) {
    final Map<String, Long> times = new LinkedHashMap<>();
    final File[] tasks = new File("/proc/" + process.pid() + "/task").listFiles();
    for (final File task : tasks == null ? new File[0] : tasks) {
      try {
        times.put(task.getName(), Long.parseLong(Files.readString(task.toPath().resolve("schedstat")).split(" ")[0]));
      } catch (IOException | NumberFormatException ended) {
        // The thread is gone, or this is no Linux.
      }
    }
    return times;
  }

  /** Milliseconds that the thread which ran most did so between two moments, of {@code rounds} one. */
  private static double processor(Map<String, Long> from, Map<String, Long> to, int rounds) {
    return to.entrySet().stream().filter(each -> from.containsKey(each.getKey())).mapToDouble(each -> (each.getValue() - from.get(each.getKey())) / 1e6 / rounds)
      .filter(each -> each > 0).max().orElse(Double.NaN);
  }

  private static Timed time(int rounds, List<String> program) throws IOException, InterruptedException {
    final List<String> command = new ArrayList<>(program);
    command.add("" + rounds);
    final int half = rounds / 2;
    final int late = rounds * 9 / 10;
    Map<String, Long> before = Map.of();
    Map<String, Long> after = Map.of();
    final long start = System.nanoTime();
    final Path errors = Files.createTempFile("bench", ".err");
    final Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    final List<String> lines = new ArrayList<>();
    final List<Double> times = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        times.add((System.nanoTime() - start) / 1e9);
        if (lines.size() == half) {
          before = threads(process);
        } else if (lines.size() == late) {
          after = threads(process);
        }
      }
    }
    process.waitFor();
    final double total = (System.nanoTime() - start) / 1e9;
    final long instructions = Files.readAllLines(errors).stream().filter(line -> line.startsWith("instructions "))
      .mapToLong(line -> Long.parseLong(line.substring(13))).findFirst().orElse(0);
    Files.delete(errors);
    return new Timed(lines, times, total, processor(before, after, Math.max(1, late - half)), instructions);
  }

  private static double mean(List<Row> rows, ToDoubleFunction<Row> value) {
    return Math.exp(rows.stream().mapToDouble(value).map(Math::log).average().orElse(Double.NaN));
  }

  private static void summarize(String kind, List<Row> rows) {
    if (!rows.isEmpty()) {
      System.out.printf(Locale.ROOT, "%s, geometric means: peak %.2f of qemu's time, %.1f of the host's; whole process %.2f of qemu's; interpreter %.0f million/s%n",
        kind, mean(rows, Row::peakRatio), mean(rows, Row::hostRatio), mean(rows, Row::totalRatio), mean(rows, Row::interpretedSpeed));
    }
  }

  private static String json(List<Row> rows) {
    final List<String> objects = rows.stream().map(row -> String.format(Locale.ROOT,
      "  {\"program\": \"%s\", \"peak_ms\": %.3f, \"ratio_to_qemu\": %s, \"ratio_to_host\": %s, \"total_s\": %.3f, \"total_ratio_to_qemu\": %s, "
        + "\"half_of_peak_s\": %.3f, \"interpreter_mips\": %.1f}", row.name(), row.ours().peak(), number(row.peakRatio()), number(row.hostRatio()),
      row.ours().total(), number(row.totalRatio()), row.ours().halfOfPeak(), row.interpretedSpeed())).toList();
    return "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A bar for each program: our time divided by qemu's, on a scale to 3. */
  private static String svg(List<Row> rows) {
    final StringBuilder text = new StringBuilder();
    final int height = 24 * rows.size() + 30;
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n".formatted(height));
    text.append("<text x=\"8\" y=\"16\">time at peak, ours divided by qemu-alpha's (line: equal)</text>\n");
    for (int i = 0; i < rows.size(); i++) {
      final double ratio = rows.get(i).peakRatio();
      final int y = 26 + 24 * i;
      final double width = Double.isNaN(ratio) ? 0 : 160 * Math.min(ratio, 3);
      text.append(String.format(Locale.ROOT, "<text x=\"8\" y=\"%d\">%s</text><rect x=\"110\" y=\"%d\" width=\"%.1f\" height=\"16\" fill=\"#4878a8\"/>"
        + "<text x=\"%.1f\" y=\"%d\">%.2f</text>%n", y + 13, rows.get(i).name(), y, width, 116 + width, y + 13, ratio));
    }
    return text.append("<line x1=\"270\" x2=\"270\" y1=\"22\" y2=\"%d\" stroke=\"black\"/>\n</svg>\n".formatted(height)).toString();
  }
}
