// SPDX-License-Identifier: MIT
package m3.host;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.Text;

/**
 * The parts of interface Fmt that turn numbers into digits.
 *
 * <p>A float's digits are the shortest that tell it from all others, followed by zeros where more are asked for; where
 * fewer are asked for, the float itself is rounded, not those digits.
 */
final class FormatProcedures {
  /** Fmt.Style, in its order. */
  private enum Style { SCI, FIX, AUTO }

  /** What the three float types differ in: the exponent's letter in literals and its least digits. */
  private enum Letter {
    E(2), D(3), X(3);

    private final int exponentDigits;

    Letter(int exponentDigits) {
      this.exponentDigits = exponentDigits;
    }

    String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What is asked for besides the value. */
  private record Form(Style style, int precision, boolean literal, Letter letter) {
    String exponentMark() {
      return literal ? letter.text() : "e";
    }

    /** {@code digits} as they stand, with what makes a literal of them. */
    String plain(String digits) {
      String pointed = literal && digits.indexOf('.') < 0 ? digits + ".0" : digits;
      return pointed + plainExponent();
    }

    String plainExponent() {
      return literal && letter != Letter.E ? letter.text() + "0" : "";
    }
  }

  private static final int MOST_DIGITS = 10_000;
  private static final int MOST_PLAIN_EXPONENT = 5;

  private FormatProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    for (String name : new String[] {"Int", "LongInt"}) {
      all.put("Fmt." + name, (context, a) -> new Text(Long.toString((Long) a[0], radix(a[1]))));
    }
    for (String name : new String[] {"Unsigned", "LongUnsigned"}) {
      all.put("Fmt." + name, (context, a) -> new Text(Long.toUnsignedString((Long) a[0], radix(a[1]))));
    }
    all.put("Fmt.Real", (context, a) -> real(a, Letter.E));
    all.put("Fmt.LongReal", (context, a) -> real(a, Letter.D));
    all.put("Fmt.Extended", (context, a) -> real(a, Letter.X));
  }

  private static int radix(Object base) {
    return (int) (long) (Long) base;
  }

  private static Text real(Object[] a, Letter letter) {
    double value = (Double) a[0];
    Form form = new Form(Style.values()[(int) (long) (Long) a[1]], (int) Math.min((Long) a[2], MOST_DIGITS), (Long) a[3] != 0,
        letter);
    boolean minus = value < 0 || 1 / value < 0;
    String sign = minus ? "-" : form.style == Style.SCI ? " " : "";
    if (!Double.isFinite(value)) {
      return new Text(sign + notFinite(value, form));
    }
    BigDecimal exact = new BigDecimal(value).abs();
    BigDecimal digits = FloatProcedures.shortest(value, letter == Letter.E);
    return new Text(sign + switch (form.style) {
      case SCI -> scientific(exact, digits, form);
      case FIX -> form.plain(fixed(exact, digits, form.precision).toPlainString());
      case AUTO -> automatic(exact, digits, form);
    });
  }

  private static String notFinite(double value, Form form) {
    String one = form.plain("1");
    String zero = form.plain("0");
    if (form.literal) {
      return (Double.isNaN(value) ? zero : one) + "/" + zero;
    }
    int width = form.style == Style.SCI ? 1 + (form.precision == 0 ? 0 : form.precision + 1) + 2 + form.letter.exponentDigits : 0;
    String word = Double.isNaN(value) ? "NaN" : width == 0 || width >= "Infinity".length() ? "Infinity" : "Inf";
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static BigDecimal fixed(BigDecimal exact, BigDecimal digits, int precision) {
    return digits.scale() > precision ? exact.setScale(precision, RoundingMode.HALF_EVEN) : digits.setScale(precision);
  }

  /** {@code count} significant digits: those of the shortest form, or fewer by rounding the value itself. */
  private static BigDecimal significant(BigDecimal exact, BigDecimal digits, int count) {
    BigDecimal trimmed = digits.stripTrailingZeros();
    return trimmed.precision() > count ? exact.round(new MathContext(count, RoundingMode.HALF_EVEN)) : trimmed;
  }

  private static int exponent(BigDecimal value) {
    return value.precision() - 1 - value.scale();
  }

  private static String scientific(BigDecimal exact, BigDecimal digits, Form form) {
    if (exact.signum() == 0) {
      String zero = form.plain(form.precision == 0 ? "0" : "0." + "0".repeat(form.precision));
      return zero + " ".repeat(2 + form.letter.exponentDigits - form.plainExponent().length());
    }
    BigDecimal kept = significant(exact, digits, form.precision + 1);
    String all = kept.unscaledValue().toString();
    all = all.length() > form.precision + 1 ? all.substring(0, form.precision + 1)
        : all + "0".repeat(form.precision + 1 - all.length());
    int power = exponent(kept);
    return pointed(all, form) + form.exponentMark() + (power < 0 ? "-" : "+")
        + String.format("%0" + form.letter.exponentDigits + "d", Math.abs(power));
  }

  /** {@code digits} with a point after the first. */
  private static String pointed(String digits, Form form) {
    String fraction = digits.substring(1);
    return digits.charAt(0) + (fraction.isEmpty() ? form.literal ? ".0" : "" : "." + fraction);
  }

  private static String automatic(BigDecimal exact, BigDecimal digits, Form form) {
    if (exact.signum() == 0) {
      return form.plain("0");
    }
    BigDecimal kept = significant(exact, digits, form.precision + 1).stripTrailingZeros();
    int power = exponent(kept);
    if (Math.abs(power) <= MOST_PLAIN_EXPONENT) {
      return form.plain(kept.toPlainString());
    }
    return pointed(kept.unscaledValue().toString(), form) + form.exponentMark() + power;
  }
}
