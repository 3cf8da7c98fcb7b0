// SPDX-License-Identifier: MIT

import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import spin.embed.Event;
import spin.embed.Spin;

/** Calls, one after the other by each way, in one process; then linking ({@link LinkingBench}). */
public final class DomainsBench {
  private static final long TURNS = 10_000_000;
  private static final int ROUNDS = 30;

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

  /** The best time of a call in nanoseconds, of the later half of the rounds. */
  private static double best(LongUnaryOperator loop, long turns) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long from = System.nanoTime();
      loop.applyAsLong(turns);
      double each = (System.nanoTime() - from) / (double) turns;
      best = round >= ROUNDS / 2 ? Math.min(best, each) : best;
    }
    return best;
  }

  private static void tell(String name, double each, double local) {
    System.out.printf("%-42s %8.2f ns   %7.2f times a call in one module%n", name, each, each / local);
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
    LinkingBench.run(words[0], words.length > 1 ? Integer.parseInt(words[1]) : 10_000);
  }
}
