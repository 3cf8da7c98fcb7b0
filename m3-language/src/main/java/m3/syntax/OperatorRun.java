// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.function.Function;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.grammar.M3Parser;
import org.antlr.v4.runtime.Token;

/**
 * Turns terms and the operators between them into a tree, by the levels of definition 2.8.10.
 *
 * <p>Loosest first: OR; AND; NOT; relations; {@code + - &}; {@code * / DIV MOD}; signs. All binary operators associate
 * to the left. NOT may stand only where a relation may, a sign only before a factor.
 */
final class OperatorRun {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NEGATION = 3;
  private static final int RELATION = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;

  private final TreeBuilder tree;
  private final M3Parser.ExpressionContext context;
  private final Function<M3Parser.TermContext, Expr> operand;
  private int next;

  OperatorRun(TreeBuilder tree, M3Parser.ExpressionContext context, Function<M3Parser.TermContext, Expr> operand) {
    this.tree = tree;
    this.context = context;
    this.operand = operand;
  }

  Expr build() {
    return from(prefixed(OR, 0), OR);
  }

  /** Goes on from {@code first} with the operators that bind at {@code level} or tighter. */
  private Expr from(Expr first, int level) {
    Expr left = first;
    while (next <= context.operators.size() && level(next - 1) >= level) {
      Token operator = context.operators.get(next - 1);
      int tighter = level(next - 1) + 1;
      Expr right = from(prefixed(tighter, 0), tighter);
      left = new Expr.Binary(left.span().to(right.span()), meaning(operator, false), tree.span(operator), left, right);
    }
    return left;
  }

  /** The next term from its prefix {@code at} on, as an operand at {@code level}. */
  private Expr prefixed(int level, int at) {
    M3Parser.TermContext term = context.terms.get(next);
    if (at == term.prefixes.size()) {
      next++;
      return operand.apply(term);
    }
    SourceToken prefix = (SourceToken) term.prefixes.get(at);
    boolean not = prefix.getType() == M3Parser.NOT;
    if (not && (level > NEGATION || (at > 0 && term.prefixes.get(at - 1).getType() != M3Parser.NOT))) {
      tree.report(Diagnostic.of(Code.UNEXPECTED_TOKEN, prefix.span(), "`NOT`", "an operand")
          .help("NOT binds looser than the operator before it: put it in parentheses with its operand"));
    }
    Expr operand = prefixed(level, at + 1);
    Expr whole = not ? from(operand, RELATION) : operand;
    return new Expr.Unary(prefix.span().to(whole.span()), meaning(prefix, true), whole);
  }

  private int level(int operator) {
    return switch (context.operators.get(operator).getType()) {
      case M3Parser.OR -> OR;
      case M3Parser.AND -> AND;
      case M3Parser.PLUS, M3Parser.MINUS, M3Parser.AMPERSAND -> SUM;
      case M3Parser.STAR, M3Parser.SLASH, M3Parser.DIV, M3Parser.MOD -> PRODUCT;
      default -> RELATION;
    };
  }

  private static Operator meaning(Token operator, boolean prefix) {
    return switch (operator.getType()) {
      case M3Parser.OR -> Operator.OR;
      case M3Parser.AND -> Operator.AND;
      case M3Parser.NOT -> Operator.NOT;
      case M3Parser.EQUAL -> Operator.EQUAL;
      case M3Parser.NOT_EQUAL -> Operator.NOT_EQUAL;
      case M3Parser.LESS -> Operator.LESS;
      case M3Parser.LESS_EQUAL -> Operator.LESS_EQUAL;
      case M3Parser.GREATER -> Operator.GREATER;
      case M3Parser.GREATER_EQUAL -> Operator.GREATER_EQUAL;
      case M3Parser.IN -> Operator.IN;
      case M3Parser.PLUS -> prefix ? Operator.PLUS : Operator.ADD;
      case M3Parser.MINUS -> prefix ? Operator.MINUS : Operator.SUBTRACT;
      case M3Parser.AMPERSAND -> Operator.CONCATENATE;
      case M3Parser.STAR -> Operator.MULTIPLY;
      case M3Parser.SLASH -> Operator.DIVIDE;
      case M3Parser.DIV -> Operator.DIV;
      case M3Parser.MOD -> Operator.MOD;
      default -> throw new IllegalArgumentException("no operator: " + operator);
    };
  }
}
