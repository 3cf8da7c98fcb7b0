// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.function.IntPredicate;
import m3.grammar.M3Parser;
import org.antlr.v4.runtime.Token;

/** Skips what a syntax error has spoilt, up to where the grammar surely goes on: a semicolon, an END, a declaration. */
final class Skipping {
  private final TokenBuffer tokens;

  Skipping(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  /** Whether {@code type} ends a list of statements. */
  static boolean closesStatements(int type) {
    return switch (type) {
      case M3Parser.END, M3Parser.ELSE, M3Parser.ELSIF, M3Parser.UNTIL, M3Parser.EXCEPT, M3Parser.FINALLY,
          M3Parser.BAR, Token.EOF -> true;
      default -> false;
    };
  }

  /** Whether {@code type} begins a statement, or a block that is one. */
  static boolean startsStatement(int type) {
    return switch (type) {
      case M3Parser.ID, M3Parser.BEGIN, M3Parser.CASE, M3Parser.EXIT, M3Parser.EVAL, M3Parser.FOR, M3Parser.IF,
          M3Parser.LOCK, M3Parser.LOOP, M3Parser.RAISE, M3Parser.REPEAT, M3Parser.RETURN, M3Parser.TRY,
          M3Parser.TYPECASE, M3Parser.WHILE, M3Parser.WITH -> true;
      default -> startsDeclaration(type);
    };
  }

  static boolean startsDeclaration(int type) {
    return switch (type) {
      case M3Parser.CONST, M3Parser.TYPE, M3Parser.EXCEPTION, M3Parser.VAR, M3Parser.REVEAL, M3Parser.PROCEDURE,
          M3Parser.EPHEMERAL, M3Parser.FUNCTIONAL, M3Parser.PRAGMA_FATAL -> true;
      default -> false;
    };
  }

  /** Whether {@code type} is a word that begins a formal and nothing else in a list of formals. */
  static boolean startsFormal(int type) {
    return type == M3Parser.VAR || type == M3Parser.READONLY || type == M3Parser.VALUE || type == M3Parser.CVAR;
  }

  /** Whether {@code type} opens something that an END closes. */
  static boolean opens(int type) {
    return switch (type) {
      case M3Parser.BEGIN, M3Parser.CASE, M3Parser.FOR, M3Parser.IF, M3Parser.LOCK, M3Parser.LOOP, M3Parser.TRY,
          M3Parser.TYPECASE, M3Parser.WHILE, M3Parser.WITH, M3Parser.RECORD, M3Parser.OBJECT -> true;
      default -> false;
    };
  }

  /** Tokens that hold up the structure and are never dropped to repair something small. */
  static boolean isLandmark(int type) {
    return closesStatements(type) || type == M3Parser.SEMICOLON || startsDeclaration(type) || opens(type)
        || type == M3Parser.REPEAT;
  }

  /** To the end of a statement of which {@code open} constructs are not closed yet, perhaps one in {@code lowerCase}. */
  void statement(int open, boolean lowerCase) {
    skip(open, lowerCase, type -> type == M3Parser.SEMICOLON || closesStatements(type));
  }

  /** To the semicolon of a declaration, or to what is surely no part of it. */
  void declaration() {
    skip(0, false, type -> type == M3Parser.SEMICOLON || endsDeclarations(type)
        || startsDeclaration(type) && type != M3Parser.VAR);
  }

  /** To the next declaration, or where the declarations end. */
  void toDeclaration() {
    skip(0, false, type -> endsDeclarations(type) || startsDeclaration(type));
  }

  private static boolean endsDeclarations(int type) {
    return type == M3Parser.BEGIN || type == M3Parser.END;
  }

  /** To the end of a field, method or override. */
  void field() {
    skip(0, false, type -> type == M3Parser.SEMICOLON || type == M3Parser.END || type == M3Parser.METHODS
        || type == M3Parser.OVERRIDES);
  }

  /** To the end of a formal. */
  void formal() {
    skip(0, false, type -> type == M3Parser.SEMICOLON || type == M3Parser.RIGHT_PARENTHESIS || type == M3Parser.EQUAL
        || type == M3Parser.BEGIN);
  }

  /** To the end of a procedure's signature. */
  void signature() {
    skip(0, false, type -> type == M3Parser.EQUAL || type == M3Parser.ASSIGN || type == M3Parser.RIGHT_PARENTHESIS || isLandmark(type));
  }

  /** Whether the construct that is opened by the token {@code at} places ahead is closed by an END with {@code name}. */
  boolean closes(int at, String name) {
    int depth = 0;
    for (int k = at; tokens.LA(k) != Token.EOF; k++) {
      depth += opens(tokens.LA(k)) ? 1 : tokens.LA(k) == M3Parser.END ? -1 : 0;
      if (depth == 0) {
        return tokens.LA(k + 1) == M3Parser.ID && tokens.LT(k + 1).getText().equals(name);
      }
    }
    return false;
  }

  /** To the next arm of a CASE, TYPECASE or TRY, or to its end. */
  void arm() {
    skip(0, false, type -> type == M3Parser.BAR || type == M3Parser.ELSE || type == M3Parser.END);
  }

  /**
   * Consumes until {@code stop} holds outside all constructs that have an END, {@code open} of which are open
   * already. Keywords count in {@code lowerCase} too where somebody writes them so.
   */
  private void skip(int open, boolean lowerCase, IntPredicate stop) {
    int depth = open;
    while (!atBoundary()) {
      int type = kind(lowerCase);
      if (depth <= 0 && stop.test(type)) {
        return;
      }
      depth += opens(type) ? 1 : type == M3Parser.END ? -1 : 0;
      tokens.consume();
    }
  }

  private int kind(boolean lowerCase) {
    int type = tokens.LA(1);
    int keyword = lowerCase && type == M3Parser.ID ? Words.misspelt(tokens.LT(1).getText()) : 0;
    return keyword == 0 ? type : keyword;
  }

  /** To the end of a pragma, or of the statement it is in. */
  void pragma() {
    while (!atBoundary() && tokens.LA(1) != M3Parser.PRAGMA_CLOSE && !isLandmark(tokens.LA(1))) {
      tokens.consume();
    }
  }

  /** Where no statement or declaration goes on: a procedure's head, the named end of a procedure or unit, the last. */
  private boolean atBoundary() {
    return switch (tokens.LA(1)) {
      case Token.EOF -> true;
      case M3Parser.PROCEDURE -> tokens.LA(2) == M3Parser.ID;
      case M3Parser.END -> tokens.LA(2) == M3Parser.ID
          && (tokens.LA(3) == M3Parser.SEMICOLON || tokens.LA(3) == M3Parser.DOT);
      default -> false;
    };
  }
}
