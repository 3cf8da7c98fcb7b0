// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Lexer;
import m3.source.Span;

/** Reports tokens that are no Modula-3 and gives them the type of what was meant, so that parsing goes on unharmed. */
final class LexicalErrors {
  private final ErrorLog log;
  private int lastUnexpected = -1;

  LexicalErrors(ErrorLog log) {
    this.log = log;
  }

  /** A character that starts no token; of a run of them only the first is reported. */
  void unexpected(SourceToken token) {
    boolean continues = token.start() == lastUnexpected;
    lastUnexpected = token.end();
    if (!continues) {
      log.add(Diagnostic.of(Code.UNEXPECTED_CHARACTER, token.span(), visible(token.getText().charAt(0))));
    }
  }

  private static String visible(char c) {
    return c < ' ' || c > '~' ? String.format("U+%04X", (int) c) : String.valueOf(c);
  }

  /** A malformed literal or an operator of another language. */
  void malformed(SourceToken token) {
    switch (token.getType()) {
      case M3Lexer.BAD_NUMBER -> {
        log.add(LiteralErrors.number(token.span()));
        token.become(token.getText().contains(".") ? M3Lexer.REAL : M3Lexer.INTEGER);
      }
      case M3Lexer.BAD_CHARACTER -> {
        log.add(LiteralErrors.character(token.span()));
        token.become(M3Lexer.CHARACTER);
      }
      case M3Lexer.BAD_TEXT -> {
        log.add(Diagnostic.of(Code.UNTERMINATED_TEXT, token.span()).here("opened here")
            .help("close it with `\"`; join lines with `&`, write a line break as `\\n`"));
        token.become(M3Lexer.TEXT);
      }
      default -> foreign(token);
    }
  }

  void endsWithDot(Span number) {
    log.add(Diagnostic.of(Code.BAD_NUMBER, number, number.text())
        .help("a real number has digits on both sides of its point: `" + (number.text().matches("\\d+\\.") ? number.text() + "0`" : "1.0`")));
  }

  private void foreign(SourceToken token) {
    String text = token.getText();
    int meant = switch (text) {
      case "==" -> M3Lexer.EQUAL;
      case "!=", "<>" -> M3Lexer.NOT_EQUAL;
      case "&&" -> M3Lexer.AND;
      case "||" -> M3Lexer.OR;
      case "!" -> M3Lexer.NOT;
      default -> M3Lexer.ASSIGN;
    };
    String written = Words.of(meant);
    Diagnostic error = Diagnostic.of(Code.UNEXPECTED_TOKEN, token.span(), "`" + text + "`", written);
    switch (text) {
      case "+=" -> error.help("to add to a variable write `INC(variable, amount)`");
      case "-=" -> error.help("to subtract from a variable write `DEC(variable, amount)`");
      default -> error.help("Modula-3 writes " + written + " for `" + text + "`");
    }
    log.add(error);
    token.become(meant);
  }

  void openComment(Span opening, int nesting) {
    Diagnostic error = Diagnostic.of(Code.UNTERMINATED_COMMENT, opening).here("opened here");
    if (nesting > 1) {
      error.note("comments nest: " + nesting + " are open where the file ends");
    }
    log.add(error.help("close it with `*)`"));
  }

  void openPragma(Span opening) {
    log.add(Diagnostic.of(Code.UNTERMINATED_PRAGMA, opening).here("opened here").help("close it with `*>`"));
  }
}
