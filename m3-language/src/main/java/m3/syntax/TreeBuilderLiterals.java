// SPDX-License-Identifier: MIT
package m3.syntax;

import java.math.BigInteger;
import m3.grammar.M3Parser;
import m3.source.Span;

/** Reads the values of literals (definition 2.6.4, 2.6.5, with the wide and long forms of CM3). */
final class TreeBuilderLiterals {
  /** More than any number in range has, in any base. */
  private static final int MOST_DIGITS = 100;

  private final TreeBuilder tree;

  TreeBuilderLiterals(TreeBuilder tree) {
    this.tree = tree;
  }

  Expr literal(SourceToken token) {
    String text = token.getText();
    return switch (token.getType()) {
      case M3Parser.INTEGER -> integer(text, token.span());
      case M3Parser.REAL -> real(text, token.span());
      case M3Parser.CHARACTER -> character(text, token.span());
      default -> text(text, token.span());
    };
  }

  private Expr integer(String written, Span span) {
    boolean isLong = written.endsWith("L") || written.endsWith("l");
    String text = isLong ? written.substring(0, written.length() - 1) : written;
    int line = text.indexOf('_');
    int base = line < 0 ? 10 : base(text.substring(0, line));
    String digits = text.substring(line + 1);
    if (base == 0 || digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, base) >= 0)) {
      tree.report(LiteralErrors.number(span));
      return new Expr.IntegerLiteral(span, BigInteger.ZERO, isLong);
    }
    return new Expr.IntegerLiteral(span, value(digits, base), isLong);
  }

  /** What {@code digits} say; of a number far beyond any range only the front, which is beyond all ranges too. */
  private static BigInteger value(String digits, int base) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return new BigInteger(digits.substring(zeros, Math.min(digits.length(), zeros + MOST_DIGITS)), base);
  }

  /** The base from 2 to 16 that {@code digits} say, else 0. */
  private static int base(String digits) {
    if (digits.length() > 2) {
      return 0;
    }
    int base = Integer.parseInt(digits);
    return base >= 2 && base <= 16 ? base : 0;
  }

  private static Expr real(String text, Span span) {
    int mark = 0;
    while (mark < text.length() && "eEdDxX".indexOf(text.charAt(mark)) < 0) {
      mark++;
    }
    String digits = text.substring(0, mark).replaceAll("[^0-9.]", ""); // what else there is, was told
    if (mark == text.length()) {
      return new Expr.RealLiteral(span, digits, 'E');
    }
    String exponent = text.substring(mark + 1);
    boolean hasDigits = !exponent.isEmpty() && Character.isDigit(exponent.charAt(exponent.length() - 1));
    return new Expr.RealLiteral(span, digits + "E" + (hasDigits ? exponent : "0"),
        Character.toUpperCase(text.charAt(mark)));
  }

  private Expr character(String written, Span span) {
    boolean wide = written.charAt(0) != '\'';
    int from = wide ? 2 : 1;
    int to = written.length() > from && written.endsWith("'") ? written.length() - 1 : written.length();
    if (written.indexOf('\\') < 0) {
      if (written.codePointCount(from, to) != 1 || !fits(written.codePointAt(from), wide)) {
        tree.report(LiteralErrors.character(span));
        return new Expr.CharLiteral(span, ' ', wide);
      }
      return new Expr.CharLiteral(span, written.codePointAt(from), wide);
    }
    Unescaper content = new Unescaper(tree, span, written, from, to, wide);
    String value = content.all();
    if (!content.failed() && value.length() != 1) {
      tree.report(LiteralErrors.character(span));
    }
    return new Expr.CharLiteral(span, value.isEmpty() ? ' ' : value.charAt(0), wide);
  }

  /** CHAR is ISO Latin 1; WIDECHAR has 65,536 values. */
  private static boolean fits(int codePoint, boolean wide) {
    return codePoint <= (wide ? 0xFFFF : 0xFF);
  }

  private Expr text(String written, Span span) {
    boolean wide = written.charAt(0) != '"';
    int from = wide ? 2 : 1;
    int to = written.length() > from && written.endsWith("\"") ? written.length() - 1 : written.length();
    String value = written.indexOf('\\') < 0 ? written.substring(from, to)
        : new Unescaper(tree, span, written, from, to, wide).all();
    return new Expr.TextLiteral(span, value, wide);
  }
}
