// SPDX-License-Identifier: MIT

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import spin.embed.Event;
import spin.embed.Spin;

/** Calls, one after the other by each way, in one process; then linking ({@link LinkingBench}). */
public final class DomainsBench {
  private static final long TURNS = 10_000_000;
  private static final long WARM = 2_000_000_000;
  private static final int ROUNDS = 15;
  private static final int TURNS_EACH = 101;

  private static final Map<String, String> ADDER = Map.of(
      "Adder.i3", "INTERFACE Adder; PROCEDURE Add (sum, i: INTEGER): INTEGER; END Adder.",
      "Adder.m3", """
          MODULE Adder; IMPORT Word;
          PROCEDURE Add (sum, i: INTEGER): INTEGER = BEGIN RETURN Word.Plus(Word.Times(sum, 31), i) END Add;
          BEGIN END Adder.
          """);

  private static final Map<String, String> LOOPS = Map.of(
      "Loops.i3", """
          INTERFACE Loops;
          PROCEDURE Local (n: INTEGER): INTEGER;
          PROCEDURE Linked (n: INTEGER): INTEGER;
          END Loops.
          """,
      "Loops.m3", """
          MODULE Loops; IMPORT Adder, Word;
          PROCEDURE Add (sum, i: INTEGER): INTEGER = BEGIN RETURN Word.Plus(Word.Times(sum, 31), i) END Add;
          PROCEDURE Local (n: INTEGER): INTEGER =
            VAR sum := 0; BEGIN FOR i := 1 TO n DO sum := Add(sum, i) END; RETURN sum END Local;
          PROCEDURE Linked (n: INTEGER): INTEGER =
            VAR sum := 0; BEGIN FOR i := 1 TO n DO sum := Adder.Add(sum, i) END; RETURN sum END Linked;
          BEGIN END Loops.
          """);

  private static final Map<String, String> TREES = Map.of(
      "Trees.i3", "INTERFACE Trees; PROCEDURE Count (n: INTEGER): INTEGER; PROCEDURE Loop (n: INTEGER): INTEGER; END Trees.",
      "Trees.m3", """
          MODULE Trees; IMPORT Word;
          TYPE T = REF RECORD left, right: T END;
          PROCEDURE Make (depth: INTEGER): T =
            BEGIN
              IF depth = 0 THEN RETURN NEW(T) END;
              RETURN NEW(T, left := Make(depth - 1), right := Make(depth - 1));
            END Make;
          PROCEDURE Size (t: T): INTEGER =
            BEGIN
              IF t = NIL THEN RETURN 0 END;
              RETURN 1 + Size(t.left) + Size(t.right);
            END Size;
          PROCEDURE Count (n: INTEGER): INTEGER =
            VAR all := 0; BEGIN FOR i := 1 TO n DIV 1000 DO INC(all, Size(Make(9))) END; RETURN all END Count;
          PROCEDURE Loop (n: INTEGER): INTEGER =
            VAR all := 0; BEGIN FOR i := 1 TO n DO all := Word.Xor(Word.Times(all, 31), i) END; RETURN all END Loop;
          BEGIN END Trees.
          """);

  /** The call that the peers make. */
  private interface Add {
    long add(long sum, long i);
  }

  private static final class Plain implements Add {
    @Override
    public long add(long sum, long i) {
      return sum * 31 + i;
    }
  }

  private DomainsBench() {}

  private static long byInterface(Add callee, long n) {
    long sum = 0;
    for (long i = 1; i <= n; i++) {
      sum = callee.add(sum, i);
    }
    return sum;
  }

  private static long byValue(Value callee, long n) {
    long sum = 0;
    for (long i = 1; i <= n; i++) {
      sum = callee.execute(sum, i).asLong();
    }
    return sum;
  }

  private static long byFunction(Value callee, long n) {
    double sum = 0;
    for (long i = 1; i <= n; i++) {
      sum = callee.execute(sum, (double) i).asDouble();
    }
    return (long) sum;
  }

  /** The best time of a call in nanoseconds, of rounds after two seconds of them. */
  private static double best(LongUnaryOperator loop, long turns) {
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM;) {
      loop.applyAsLong(turns);
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long from = System.nanoTime();
      loop.applyAsLong(turns);
      best = Math.min(best, (System.nanoTime() - from) / (double) turns);
    }
    return best;
  }

  private static void tell(String name, double each, double local) {
    System.out.printf("%-42s %8.2f ns   %7.2f times a call in one module%n", name, each, each / local);
  }

  /** What quotas cost: the same work in two kernels, one without any and one with limits that are never met, by turns. */
  private static void quotas() {
    try (Spin off = QuotasBench.kernel(TREES, false); Spin on = QuotasBench.kernel(TREES, true)) {
      System.out.printf("quotas on, allocating trees: %.3f of the time without; a loop: %.3f (processor time, medians of %d rounds by turns)%n",
          ratio(on.event("Trees.Count"), off.event("Trees.Count"), TURNS / 20),
          ratio(on.event("Trees.Loop"), off.event("Trees.Loop"), TURNS), TURNS_EACH);
    }
  }

  private static double ratio(Event on, Event off, long turns) {
    best(n -> off.raise(n).asLong(), turns);
    best(n -> on.raise(n).asLong(), turns);
    double[] with = new double[TURNS_EACH];
    double[] without = new double[TURNS_EACH];
    for (int round = 0; round < TURNS_EACH; round++) {
      boolean first = round % 2 == 0;
      with[round] = first ? spent(on, turns) : 0;
      without[round] = spent(off, turns);
      with[round] = first ? with[round] : spent(on, turns);
    }
    Arrays.sort(with);
    Arrays.sort(without);
    return with[TURNS_EACH / 2] / without[TURNS_EACH / 2];
  }

  /** Processor time of the thread that runs it. */
  private static double spent(Event event, long turns) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    event.raise(turns);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
  }

  /** {@code words}: the folder of the linking programs, and how often to load, link, run and destroy. */
  public static void main(String[] words) throws Exception {
    try (Spin spin = Spin.builder().compile("adder", ADDER).compile("loops", LOOPS).log(System.err::println).boot();
        Context js = Context.newBuilder("js").allowExperimentalOptions(true).build()) {
      Event local = spin.event("Loops.Local");
      Event linked = spin.event("Loops.Linked");
      if (local.raise(1000).asLong() != linked.raise(1000).asLong() || byInterface(new Plain(), 1000) != local.raise(1000).asLong()) {
        throw new IllegalStateException("results differ");
      }
      System.out.println("engine: " + js.getEngine().getImplementationName());
      double one = best(n -> local.raise(n).asLong(), TURNS);
      tell("call in one module", one, one);
      tell("call into another domain", best(n -> linked.raise(n).asLong(), TURNS), one);
      tell("Java interface call", best(n -> byInterface(new Plain(), n), TURNS), one);
      Value add = spin.event("Adder.Add").procedure();
      tell("polyglot Value.execute, Modula-3", best(n -> byValue(add, n), TURNS / 100), one);
      Value function = js.eval("js", "(sum, i) => sum * 0.5 + i");
      tell("polyglot Value.execute, GraalJS function", best(n -> byFunction(function, n), TURNS / 100), one);
      Value loop = js.eval("js", "(n) => { const add = (sum, i) => sum * 0.5 + i; let s = 0; for (let i = 1; i <= n; i++) s = add(s, i); return s }");
      tell("call of one GraalJS function by another", best(n -> (long) loop.execute((int) n).asDouble(), TURNS), one);
    }
    quotas();
    LinkingBench.run(words[0], words.length > 1 ? Integer.parseInt(words[1]) : 10_000);
  }
}
