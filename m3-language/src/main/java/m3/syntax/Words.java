// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import m3.grammar.M3Lexer;
import org.antlr.v4.runtime.Token;

/** How tokens are called when people are told about them, and which words are reserved. */
final class Words {
  private static final Map<String, Integer> KEYWORDS = keywords();

  private Words() {}

  private static Map<String, Integer> keywords() {
    Map<String, Integer> words = new HashMap<>();
    for (int type = M3Lexer.AND; type <= M3Lexer.WITH; type++) {
      words.put(M3Lexer.VOCABULARY.getSymbolicName(type), type);
    }
    for (String other : new String[] {"ELSEIF", "ELIF", "ELSE_IF"}) {
      words.put(other, M3Lexer.ELSIF);
    }
    return Map.copyOf(words);
  }

  /** The type of the reserved word that {@code text} is in other letters or another language; 0 if none. */
  static int misspelt(String text) {
    return text.length() > 9 ? 0 : KEYWORDS.getOrDefault(text.toUpperCase(Locale.ROOT), 0);
  }

  /** The name of token type {@code type}: its spelling in backticks, or the name of its class. */
  static String of(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the file";
      case M3Lexer.ID -> "an identifier";
      case M3Lexer.INTEGER, M3Lexer.REAL -> "a number";
      case M3Lexer.CHARACTER -> "a character literal";
      case M3Lexer.TEXT -> "a text literal";
      case M3Lexer.PRAGMA_ASSERT, M3Lexer.PRAGMA_DEBUG, M3Lexer.PRAGMA_FATAL -> "a pragma";
      case M3Lexer.PRAGMA_CLOSE -> "`*>`";
      default -> {
        String literal = M3Lexer.VOCABULARY.getLiteralName(type);
        yield "`" + (literal == null ? M3Lexer.VOCABULARY.getSymbolicName(type) : literal.replace("'", "")) + "`";
      }
    };
  }
}
