// SPDX-License-Identifier: MIT
package m3.host;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import m3.runtime.HostProcedure;

/** Interface Math. */
final class MathProcedures {
  private static final long MOST_SCALE = 5_000;

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
    unary(all, "log10", Math::log10);
    unary(all, "expm1", Math::expm1);
    unary(all, "log1p", Math::log1p);
    unary(all, "sinh", Math::sinh);
    unary(all, "cosh", Math::cosh);
    unary(all, "tanh", Math::tanh);
    unary(all, "cbrt", Math::cbrt);
    unary(all, "ceil", Math::ceil);
    unary(all, "floor", Math::floor);
    unary(all, "rint", Math::rint);
    binary(all, "pow", Math::pow);
    binary(all, "atan2", Math::atan2);
    binary(all, "hypot", Math::hypot);
    binary(all, "fmod", (x, y) -> x % y);
    binary(all, "drem", Math::IEEEremainder);
    binary(all, "remainder", Math::IEEEremainder);
    binary(all, "copysign", Math::copySign);
    all.put("Math.ldexp", (context, a) -> Math.scalb((Double) a[0], (int) Math.clamp((Long) a[1], -MOST_SCALE, MOST_SCALE)));
  }

  private static void unary(Map<String, HostProcedure> all, String name, DoubleUnaryOperator function) {
    all.put("Math." + name, (context, a) -> function.applyAsDouble((Double) a[0]));
  }

  private static void binary(Map<String, HostProcedure> all, String name, DoubleBinaryOperator function) {
    all.put("Math." + name, (context, a) -> function.applyAsDouble((Double) a[0], (Double) a[1]));
  }
}
