// SPDX-License-Identifier: MIT
package m3.host;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import m3.runtime.HostProcedure;

/** Interface Math. */
final class MathProcedures {
  private MathProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    unary(all, "sqrt", Math::sqrt);
    unary(all, "exp", Math::exp);
    unary(all, "log", Math::log);
    unary(all, "sin", Math::sin);
    unary(all, "cos", Math::cos);
    unary(all, "tan", Math::tan);
    unary(all, "asin", Math::asin);
    unary(all, "acos", Math::acos);
    unary(all, "atan", Math::atan);
    binary(all, "pow", Math::pow);
    binary(all, "atan2", Math::atan2);
  }

  private static void unary(Map<String, HostProcedure> all, String name, DoubleUnaryOperator function) {
    all.put("Math." + name, (context, a) -> function.applyAsDouble((Double) a[0]));
  }

  private static void binary(Map<String, HostProcedure> all, String name, DoubleBinaryOperator function) {
    all.put("Math." + name, (context, a) -> function.applyAsDouble((Double) a[0], (Double) a[1]));
  }
}
