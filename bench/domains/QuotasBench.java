// SPDX-License-Identifier: MIT

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import spin.embed.Event;
import spin.embed.Spin;

/**
 * What quotas cost the workloads of bench/speed: each runs by turns in a kernel without any quota and in one with limits that are
 * never met.
 */
public final class QuotasBench {
  private static final long WARM = 5_000_000_000L;
  private static final long TURN = 20_000_000;
  private static final int TURNS = 101;

  /** Stands for the harness of bench/speed: keeps what a workload would have it run. */
  private static final Map<String, String> HARNESS = Map.of(
      "Work.i3", "INTERFACE Work; PROCEDURE Rounds (n: INTEGER): INTEGER; END Work.",
      "Kept.m3", """
          MODULE Kept EXPORTS Rounds, Work;
          VAR kept: Round;
          PROCEDURE Run (round: Round) = BEGIN kept := round END Run;
          PROCEDURE Rounds (n: INTEGER): INTEGER =
            VAR last := 0; BEGIN FOR i := 1 TO n DO last := kept() END; RETURN last END Rounds;
          BEGIN END Kept.
          """);

  private final Event without;
  private final Event with;
  private final long rounds;

  private QuotasBench(Spin off, Spin on) {
    without = off.event("Work.Rounds");
    with = on.event("Work.Rounds");
    warm(with);
    rounds = Math.max(1, TURN / warm(without));
  }

  /** The nanoseconds of a round once it was run for five seconds. */
  private static long warm(Event work) {
    long each = TURN;
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM;) {
      long from = System.nanoTime();
      long n = Math.max(1, TURN / each);
      work.raise(n);
      each = Math.max(1, (System.nanoTime() - from) / n);
    }
    return each;
  }

  /** The time with quotas in that without, of turns that change places. */
  private double ratio() {
    long on = 0;
    long off = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      on += turn % 2 == 0 ? spent(with) : 0;
      off += spent(without);
      on += turn % 2 == 0 ? 0 : spent(with);
    }
    return (double) on / off;
  }

  private long spent(Event work) {
    long from = spent();
    work.raise(rounds);
    return spent() - from;
  }

  /** Processor time of this thread and time of the collector, in nanoseconds. */
  private static long spent() {
    long collector = ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + 1_000_000 * collector;
  }

  /** A kernel with {@code units} as one domain; {@code limited} by quotas that are never met. */
  static Spin kernel(Map<String, String> units, boolean limited) {
    Spin.Builder builder = Spin.builder().log(System.err::println);
    if (limited) {
      for (Spin.Resource each : Spin.Resource.values()) {
        builder.quota(each, Long.MAX_VALUE / 2);
      }
    }
    return builder.compile("work", units).boot();
  }

  private static Map<String, String> sources(Path units) throws IOException {
    Map<String, String> sources = new HashMap<>(HARNESS);
    Path interfaces = units.resolveSibling("../rounds/Rounds.i3").normalize();
    try (Stream<Path> files = Files.isDirectory(units) ? Files.list(units) : Stream.of(Path.of(units + ".m3"))) {
      for (Path each : Stream.concat(files, Stream.of(interfaces)).toList()) {
        if (each.toString().matches(".*\\.[im][3g]")) {
          sources.put(each.getFileName().toString(), Files.readString(each));
        }
      }
    }
    return sources;
  }

  /** {@code words} are the folder of workloads and the names of those to be run. */
  public static void main(String[] words) throws IOException {
    try (Context engine = Context.create("m3")) {
      if (engine.getEngine().getImplementationName().equals("Interpreted")) {
        throw new IllegalStateException("the optimizing engine is needed");
      }
    }
    double product = 1;
    List<String> names = List.of(words).subList(1, words.length);
    for (String name : names) {
      Map<String, String> units = sources(Path.of(words[0], name));
      try (Spin off = kernel(units, false); Spin on = kernel(units, true)) {
        double ratio = new QuotasBench(off, on).ratio();
        product *= ratio;
        System.out.printf("%-12s %.3f%n", name, ratio);
      }
    }
    System.out.printf("%-12s %.3f%n", "mean", Math.pow(product, 1.0 / names.size()));
  }
}
