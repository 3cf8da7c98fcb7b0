// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.source.Span;

/**
 * Resolves the escapes of one literal: {@code \n \t \r \f \\ \' \"}, octal and hexadecimal codes.
 *
 * <p>A code has exactly three octal or two hexadecimal digits; in a wide literal six or four, and there {@code \}U with six
 * hexadecimal digits names any Unicode character (definition 2.6.5). The letters X and U may be of either case.
 */
final class Unescaper {
  private final TreeBuilder tree;
  private final Span literal;
  private final String text;
  private final int end;
  private final boolean wide;
  private final StringBuilder value = new StringBuilder();
  private int at;
  private boolean failed;

  /** Reads {@code text} from {@code start} to {@code end}; {@code literal} is the place of the whole of {@code text}. */
  Unescaper(TreeBuilder tree, Span literal, String text, int start, int end, boolean wide) {
    this.tree = tree;
    this.literal = literal;
    this.text = text;
    this.at = start;
    this.end = end;
    this.wide = wide;
  }

  /** The characters the literal denotes; each bad escape is reported and left out. */
  String all() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        escape();
      } else {
        value.append(c);
        at++;
      }
    }
    return value.toString();
  }

  /** Whether an escape was bad. */
  boolean failed() {
    return failed;
  }

  private void escape() {
    char kind = at + 1 < end ? text.charAt(at + 1) : 0;
    switch (kind) {
      case 'n' -> simple('\n');
      case 't' -> simple('\t');
      case 'r' -> simple('\r');
      case 'f' -> simple('\f');
      case '\\', '\'', '"' -> simple(kind);
      case 'x', 'X' -> code(2, wide ? 4 : 2, 16);
      case 'u', 'U' -> code(2, wide ? 6 : 0, 16);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> code(1, wide ? 6 : 3, 8);
      default -> bad(2);
    }
  }

  private void simple(char meaning) {
    value.append(meaning);
    at += 2;
  }

  /** A code of {@code digits} digits in {@code base}, after {@code before} characters. */
  private void code(int before, int digits, int base) {
    int from = at + before;
    int to = from;
    while (to < end && to < from + digits && Character.digit(text.charAt(to), base) >= 0 && text.charAt(to) < 128) {
      to++;
    }
    int code = to == from + digits && digits > 0 ? Integer.parseInt(text, from, to, base) : -1;
    if (code < 0 || code > (wide ? Character.MAX_CODE_POINT : 0xFF)) {
      bad(Math.max(2, to - at));
    } else {
      value.appendCodePoint(code);
      at = to;
    }
  }

  private void bad(int length) {
    failed = true;
    int stop = Math.min(end, at + length);
    Span place = new Span(literal.source(), literal.start() + at, literal.start() + stop);
    tree.report(LiteralErrors.escape(place, wide));
    at = stop;
  }
}
