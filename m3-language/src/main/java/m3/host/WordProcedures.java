// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.truth;

import java.util.Map;
import java.util.function.LongBinaryOperator;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;

/** Interfaces Word and Long as procedure values; calls by name become nodes instead. */
final class WordProcedures {
  /** A comparison of two words. */
  private interface Comparison {
    boolean holds(long left, long right);
  }

  private WordProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    operation(all, "Plus", (x, y) -> x + y);
    operation(all, "Minus", (x, y) -> x - y);
    operation(all, "Times", (x, y) -> x * y);
    operation(all, "Divide", (x, y) -> Long.divideUnsigned(x, divisor(y)));
    operation(all, "Mod", (x, y) -> Long.remainderUnsigned(x, divisor(y)));
    operation(all, "And", (x, y) -> x & y);
    operation(all, "Or", (x, y) -> x | y);
    operation(all, "Xor", (x, y) -> x ^ y);
    operation(all, "Shift", WordProcedures::shift);
    operation(all, "LeftShift", WordProcedures::shift);
    operation(all, "RightShift", (x, n) -> n >= Long.SIZE ? 0 : x >>> n);
    operation(all, "Rotate", (x, n) -> Long.rotateLeft(x, (int) Math.floorMod(n, Long.SIZE)));
    comparison(all, "LT", (x, y) -> Long.compareUnsigned(x, y) < 0);
    comparison(all, "LE", (x, y) -> Long.compareUnsigned(x, y) <= 0);
    comparison(all, "GT", (x, y) -> Long.compareUnsigned(x, y) > 0);
    comparison(all, "GE", (x, y) -> Long.compareUnsigned(x, y) >= 0);
    both(all, "Not", (context, a) -> ~(Long) a[0]);
  }

  private static void operation(Map<String, HostProcedure> all, String name, LongBinaryOperator operator) {
    both(all, name, (context, a) -> operator.applyAsLong((Long) a[0], (Long) a[1]));
  }

  private static void comparison(Map<String, HostProcedure> all, String name, Comparison comparison) {
    both(all, name, (context, a) -> truth(comparison.holds((Long) a[0], (Long) a[1])));
  }

  private static void both(Map<String, HostProcedure> all, String name, HostProcedure procedure) {
    all.put("Word." + name, procedure);
    all.put("Long." + name, procedure);
  }

  private static long divisor(long y) {
    if (y == 0) {
      throw Fault.of(Code.DIVISION, null);
    }
    return y;
  }

  private static long shift(long x, long n) {
    if (n >= Long.SIZE || n <= -Long.SIZE) {
      return 0;
    }
    return n >= 0 ? x << n : x >>> -n;
  }
}
