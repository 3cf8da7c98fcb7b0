// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;

/** The words for malformed literals, the same whether the lexer or the tree builder finds them. */
final class LiteralErrors {
  private LiteralErrors() {}

  static Diagnostic number(Span span) {
    String text = span.text();
    Diagnostic error = Diagnostic.of(Code.BAD_NUMBER, span, text);
    return text.contains(".") ? error.help("an exponent has digits: `1.0e5`, `1.0d5`, `1.0x5`")
        : error.help("a based number is `base_digits`, base 2 to 16 in decimal, each digit less than it: `16_FF`");
  }

  static Diagnostic character(Span span) {
    String text = span.text();
    String content = text.substring(text.indexOf('\'') + 1).replace("'", "");
    Diagnostic error = Diagnostic.of(Code.BAD_CHARACTER_LITERAL, span);
    if (content.isEmpty() || !text.endsWith("'")) {
      return error.help("a character literal holds one character: `'a'`; the quote itself is `'\\''`");
    }
    boolean wide = text.charAt(0) != '\'';
    if (wide && (content.codePointCount(0, content.length()) == 1 || content.matches("\\\\[uU]\\p{XDigit}{6}"))) {
      return error.help("WIDECHAR has 65,536 values; a text holds this character as two of them: `W\"" + content + "\"`");
    }
    if (content.codePointCount(0, content.length()) == 1) {
      return error.help("CHAR is ISO Latin 1; a character beyond it is a WIDECHAR: `W'" + content + "'`");
    }
    return error.help("a character literal holds one character; write text in double quotes: `\""
        + content.replace("\"", "\\\"") + "\"`");
  }

  static Diagnostic escape(Span span, boolean wide) {
    return Diagnostic.of(Code.BAD_ESCAPE, span, span.text())
        .help(wide ? "in a wide literal: \\n \\t \\r \\f \\\\ \\' \\\", six octal digits, \\x and four, \\u and six hexadecimal digits"
            : "known are \\n \\t \\r \\f \\\\ \\' \\\", three octal digits, \\x and two hexadecimal digits");
  }
}
