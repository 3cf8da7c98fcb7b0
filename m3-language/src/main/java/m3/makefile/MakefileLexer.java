// SPDX-License-Identifier: MIT
package m3.makefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.SourceText;
import m3.source.Span;

/** Cuts a makefile into tokens; {@code %} begins a comment that its line ends, {@code /*} one that its reverse ends. */
final class MakefileLexer {
  /** What a token is; KEYWORD and PUNCTUATION are known by their text. */
  enum Kind { NAME, KEYWORD, TEXT, ENVIRONMENT, PUNCTUATION, END }

  /** A token; of a text literal, {@code text} is its value. A number is the text of its digits. */
  record Token(Kind kind, String text, Span span) {
    boolean is(String wanted) {
      return (kind == Kind.KEYWORD || kind == Kind.PUNCTUATION) && text.equals(wanted);
    }

    @Override
    public String toString() {
      return kind == Kind.END ? "the end of the file" : "`" + span.text() + "`";
    }
  }

  private static final Set<String> KEYWORDS = Set.of("and", "contains", "else", "end", "foreach", "if", "in", "is", "local",
      "not", "or", "proc", "readonly", "return");

  private final SourceText source;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private MakefileLexer(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The tokens of {@code source}, closed by one END. */
  static List<Token> tokens(SourceText source) {
    MakefileLexer lexer = new MakefileLexer(source);
    while (lexer.skipBlanks()) {
      lexer.token();
    }
    lexer.add(Kind.END, "", lexer.text.length());
    return lexer.tokens;
  }

  /** Goes to the next token; whether there is one. */
  private boolean skipBlanks() {
    while (at < text.length()) {
      if (text.charAt(at) == '%') {
        at = endOf("\n", at);
      } else if (text.startsWith("/*", at)) {
        if (text.indexOf("*/", at + 2) < 0) {
          throw fault(at, at + 2, "this comment is never closed");
        }
        at = endOf("*/", at + 2);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private int endOf(String closing, int from) {
    int found = text.indexOf(closing, from);
    return found < 0 ? text.length() : found + closing.length();
  }

  private void token() {
    int start = at;
    char c = text.charAt(at);
    if (c == '"') {
      literal();
    } else if (c == '$') {
      at++;
      skipName();
      add(Kind.ENVIRONMENT, text.substring(start + 1, at), start);
    } else if (isNamePart(c)) {
      skipName();
      String word = text.substring(start, at);
      add(KEYWORDS.contains(word) ? Kind.KEYWORD : isNumber(word) ? Kind.TEXT : Kind.NAME, word, start);
    } else if (text.startsWith("+=", at)) {
      at += 2;
      add(Kind.PUNCTUATION, "+=", start);
    } else if (text.startsWith(">>", at)) {
      at += 2;
      add(Kind.PUNCTUATION, ">>", start);
    } else if ("(){}[],:=&>".indexOf(c) >= 0) {
      at++;
      add(Kind.PUNCTUATION, String.valueOf(c), start);
    } else {
      throw fault(at, at + 1, "unexpected character `" + c + "`");
    }
  }

  private void skipName() {
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '.';
  }

  private void literal() {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        char escaped = text.charAt(at++);
        value.append(switch (escaped) {
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          default -> escaped;
        });
      } else {
        value.append(c);
      }
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      throw fault(start, start + 1, "this text is never closed");
    }
    at++;
    add(Kind.TEXT, value.toString(), start);
  }

  private void add(Kind kind, String value, int start) {
    tokens.add(new Token(kind, value, new Span(source, start, at)));
  }

  private MakefileFault fault(int start, int end, String problem) {
    return new MakefileFault(Diagnostic.of(Code.MAKEFILE_SYNTAX, new Span(source, start, end), problem));
  }
}
