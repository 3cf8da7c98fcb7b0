// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;
import static m3.host.TextProcedures.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import m3.runtime.HostProcedure;
import m3.runtime.Reference;
import m3.runtime.Text;

/** The parts of interface Fmt that turn numbers into digits, and reading numbers back. */
final class FormatProcedures {
  /** Fmt.Style, in its order. */
  private enum Style { SCI, FIX, AUTO }

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eEdDxX][-+]?\\d+)?");
  private static final int MOST_DIGITS = 1_100;

  private FormatProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    for (String name : new String[] {"Int", "LongInt"}) {
      all.put("Fmt." + name, (context, a) -> new Text(Long.toString((Long) a[0], radix(a[1]))));
    }
    for (String name : new String[] {"Unsigned", "LongUnsigned"}) {
      all.put("Fmt." + name, (context, a) -> new Text(Long.toUnsignedString((Long) a[0], radix(a[1]))));
    }
    all.put("Fmt.Real", (context, a) -> real((Double) a[0], Float.toString((float) (double) a[0]), a, 'e'));
    all.put("Fmt.LongReal", (context, a) -> real((Double) a[0], Double.toString((Double) a[0]), a, 'd'));
    all.put("Fmt.Extended", (context, a) -> real((Double) a[0], Double.toString((Double) a[0]), a, 'x'));
    all.put("Fmt.ScanLongReal", (context, a) -> scan(text(a[0]).value(), (Reference) a[1]));
  }

  private static int radix(Object base) {
    return (int) (long) (Long) base;
  }

  private static Text real(double value, String shortest, Object[] a, char exponent) {
    Style style = Style.values()[(int) (long) (Long) a[1]];
    boolean literal = (Long) a[3] != 0;
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new Text(Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    }
    BigDecimal digits = new BigDecimal(shortest);
    String sign = value < 0 || 1 / value < 0 ? "-" : "";
    return new Text(sign + unsigned(digits.abs(), style, (Long) a[2], literal ? exponent : 0));
  }

  /** {@code literal} is the exponent letter when the text is to be a literal, else 0. */
  private static String unsigned(BigDecimal digits, Style style, long precision, char literal) {
    char letter = literal == 0 ? 'e' : literal;
    int most = (int) Math.min(precision, MOST_DIGITS);
    boolean asked = precision <= MOST_DIGITS;
    return switch (style) {
      case FIX -> {
        String text = (asked ? digits.setScale(most, RoundingMode.HALF_EVEN) : trimmed(digits)).toPlainString();
        yield literal == 0 ? text : literal(text, literal);
      }
      case SCI -> scientific(asked ? rounded(digits, most + 1) : digits, asked ? most : -1, letter, literal != 0);
      case AUTO -> {
        BigDecimal kept = trimmed(asked ? rounded(digits, most + 1) : digits);
        String plain = literal == 0 ? kept.toPlainString() : literal(kept.toPlainString(), literal);
        String powered = scientific(kept, -1, letter, literal != 0);
        yield plain.length() <= powered.length() + 2 ? plain : powered;
      }
    };
  }

  private static BigDecimal rounded(BigDecimal digits, int significant) {
    return digits.round(new java.math.MathContext(significant, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal trimmed(BigDecimal digits) {
    return digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros();
  }

  private static String literal(String plain, char letter) {
    String text = plain.indexOf('.') < 0 ? plain + ".0" : plain;
    return letter == 'e' ? text : text + letter + "0";
  }

  /** One digit, a point, {@code fraction} more (as many as there are when negative), and the exponent. */
  private static String scientific(BigDecimal digits, int fraction, char letter, boolean literal) {
    BigDecimal kept = trimmed(digits);
    String all = kept.unscaledValue().toString();
    int power = digits.signum() == 0 ? 0 : all.length() - 1 - kept.scale();
    StringBuilder out = new StringBuilder(all.substring(0, 1));
    String rest = all.substring(1);
    if (fraction > rest.length()) {
      rest += "0".repeat(fraction - rest.length());
    }
    if (!rest.isEmpty() || literal) {
      out.append('.').append(rest.isEmpty() ? "0" : rest);
    }
    return out.append(letter).append(power).toString();
  }

  private static Long scan(String text, Reference value) {
    String trimmed = text.strip();
    if (!NUMBER.matcher(trimmed).matches()) {
      return truth(false);
    }
    value.setDouble(Double.parseDouble(trimmed.replaceAll("[dDxX]", "e")));
    return truth(true);
  }
}
