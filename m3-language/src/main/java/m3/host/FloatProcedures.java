// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;
import static m3.host.TextProcedures.truth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.Reference;
import m3.runtime.Text;

/** Interfaces RealRep, LongRealRep and ExtendedRep; EXTENDED numbers are those of LONGREAL. */
final class FloatProcedures {
  /** The letters before an exponent: of Java, REAL, LONGREAL and EXTENDED. */
  private static final String EXPONENTS = "eEdDxX";

  private static final long MOST_SCALE = 5_000;

  private FloatProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("RealRep.Bits", (context, a) -> Integer.toUnsignedLong(Float.floatToRawIntBits(single(a[0]))));
    all.put("RealRep.OfBits", (context, a) -> (double) Float.intBitsToFloat((int) (long) (Long) a[0]));
    all.put("RealRep.OfText", (context, a) -> parse(a, true));
    all.put("RealRep.Digits", (context, a) -> digits(shortest((Double) a[0], true)));
    all.put("RealRep.Error", (context, a) -> error(a));
    all.put("RealRep.Scaled", (context, a) -> (double) Math.scalb(single(a[0]), power(a[1])));
    all.put("RealRep.Next", (context, a) -> (double) Math.nextAfter(single(a[0]), (Double) a[1]));
    all.put("RealRep.Root", (context, a) -> (double) (float) Math.sqrt((Double) a[0]));
    for (String name : new String[] {"LongRealRep.", "ExtendedRep."}) {
      all.put(name + "Bits", (context, a) -> Double.doubleToRawLongBits((Double) a[0]));
      all.put(name + "OfBits", (context, a) -> Double.longBitsToDouble((Long) a[0]));
      all.put(name + "OfText", (context, a) -> parse(a, false));
      all.put(name + "Digits", (context, a) -> digits(shortest((Double) a[0], false)));
      all.put(name + "Error", (context, a) -> error(a));
      all.put(name + "Scaled", (context, a) -> Math.scalb((Double) a[0], power(a[1])));
      all.put(name + "Next", (context, a) -> Math.nextAfter((Double) a[0], (Double) a[1]));
      all.put(name + "Root", (context, a) -> Math.sqrt((Double) a[0]));
    }
  }

  private static float single(Object value) {
    return (float) (double) (Double) value;
  }

  private static int power(Object n) {
    return (int) Math.clamp((Long) n, -MOST_SCALE, MOST_SCALE);
  }

  private static Long parse(Object[] a, boolean single) {
    String number = text(a[0]).value().strip();
    int exponent = mantissaEnd(number);
    boolean isDecimal = exponent > 0 && (exponent == number.length() || isExponent(number, exponent));
    if (!isDecimal && !number.equals("NaN") && !number.substring(signEnd(number, 0)).equals("Infinity")) {
      return truth(false);
    }
    boolean isForeign = isDecimal && exponent < number.length() && Character.toLowerCase(number.charAt(exponent)) != 'e';
    String plain = isForeign ? number.substring(0, exponent) + 'e' + number.substring(exponent + 1) : number;
    ((Reference) a[1]).setDouble(single ? Float.parseFloat(plain) : Double.parseDouble(plain));
    return truth(true);
  }

  /** Where the digits of {@code number} before its exponent end, with a point among them or not; 0 when there are none. */
  private static int mantissaEnd(String number) {
    int start = signEnd(number, 0);
    int point = digitsEnd(number, start);
    boolean isPoint = point < number.length() && number.charAt(point) == '.';
    int end = isPoint ? digitsEnd(number, point + 1) : point;
    return end - start > (isPoint ? 1 : 0) ? end : 0;
  }

  /** Whether a letter for an exponent is at {@code letter}, and all behind it is the exponent. */
  private static boolean isExponent(String number, int letter) {
    int digits = signEnd(number, letter + 1);
    return EXPONENTS.indexOf(number.charAt(letter)) >= 0 && digits < number.length() && digitsEnd(number, digits) == number.length();
  }

  private static int signEnd(String number, int at) {
    return at < number.length() && (number.charAt(at) == '-' || number.charAt(at) == '+') ? at + 1 : at;
  }

  private static int digitsEnd(String number, int start) {
    int at = start;
    while (at < number.length() && number.charAt(at) >= '0' && number.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /**
   * The fewest digits that tell the magnitude of {@code value}, which is finite, from all others of its type.
   *
   * <p>Java gives two digits where one would do.
   */
  static BigDecimal shortest(double value, boolean single) {
    double magnitude = Math.abs(value);
    BigDecimal digits = new BigDecimal(single ? Float.toString((float) magnitude) : Double.toString(magnitude));
    BigDecimal one = new BigDecimal(magnitude).round(new MathContext(1, RoundingMode.HALF_EVEN));
    double back = single ? one.floatValue() : one.doubleValue();
    return (back == magnitude ? one : digits).stripTrailingZeros();
  }

  private static Text digits(BigDecimal kept) {
    String all = kept.unscaledValue().toString();
    String fraction = all.length() == 1 ? "" : "." + all.substring(1);
    return new Text(all.charAt(0) + fraction + "e" + (kept.precision() - 1 - kept.scale()));
  }

  private static long error(Object[] a) {
    return new BigDecimal((Double) a[0]).abs().compareTo(new BigDecimal(text(a[1]).value()));
  }
}
