// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import m3.grammar.M3Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what the grammar wants in at most {@value #MOST} items, putting whole classes of tokens in one word. */
final class Expectation {
  private static final int MOST = 4;

  private static final IntervalSet EXPRESSION = first(M3Parser.RULE_expression);
  private static final IntervalSet TYPE = first(M3Parser.RULE_type);
  private static final IntervalSet STATEMENT = first(M3Parser.RULE_statement);
  private static final IntervalSet DECLARATION = first(M3Parser.RULE_declaration);
  private static final IntervalSet SELECTOR = first(M3Parser.RULE_selector);
  private static final IntervalSet CHECK = first(M3Parser.RULE_check);
  private static final IntervalSet OPERATOR = new IntervalSet(M3Parser.OR, M3Parser.AND, M3Parser.EQUAL,
      M3Parser.NOT_EQUAL, M3Parser.LESS, M3Parser.LESS_EQUAL, M3Parser.GREATER, M3Parser.GREATER_EQUAL, M3Parser.IN,
      M3Parser.PLUS, M3Parser.MINUS, M3Parser.AMPERSAND, M3Parser.STAR, M3Parser.SLASH, M3Parser.DIV, M3Parser.MOD);

  private static IntervalSet first(int rule) {
    IntervalSet tokens = new IntervalSet(M3Parser._ATN.nextTokens(M3Parser._ATN.ruleToStartState[rule]));
    if (tokens.contains(Token.EPSILON)) {
      tokens.remove(Token.EPSILON);
    }
    return tokens;
  }

  /** The items of {@code tokens}, joined by commas and {@code or}. */
  String of(IntervalSet tokens) {
    IntervalSet left = new IntervalSet(tokens);
    List<String> items = new ArrayList<>();
    take(left, STATEMENT, "a statement", items);
    take(left, DECLARATION, "a declaration", items);
    take(left, EXPRESSION, "an expression", items);
    take(left, TYPE, "a type", items);
    IntervalSet plain = left.subtract(CHECK);
    for (IntervalSet class_ : List.of(OPERATOR, SELECTOR)) {
      if (class_.subtract(plain).isNil() && !plain.subtract(class_).isNil()) {
        plain = plain.subtract(class_);
      }
    }
    for (int type : plain.toArray()) {
      if (type > 0 || type == Token.EOF) {
        items.add(Words.of(type));
      }
    }
    return joined(items.stream().distinct().toList());
  }

  private static void take(IntervalSet left, IntervalSet whole, String name, List<String> items) {
    if (!left.isNil() && whole.subtract(left).isNil()) {
      items.add(name);
      for (int type : whole.toArray()) {
        left.remove(type);
      }
    }
  }

  private static String joined(List<String> items) {
    if (items.isEmpty()) {
      return "something else";
    }
    int shown = Math.min(items.size(), MOST);
    if (shown == 1) {
      return items.getFirst();
    }
    return String.join(", ", items.subList(0, shown - 1)) + " or " + items.get(shown - 1);
  }
}
