// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.source.Span;

/** Parentheses leave no trace in the tree but the span: this widens the span of what they hold. */
final class Parenthesized {
  private Parenthesized() {}

  /** {@code inner} with the place {@code span}. */
  static Expr of(Expr inner, Span span) {
    return switch (inner) {
      case Expr.Name e -> new Expr.Name(span, e.name());
      case Expr.Select e -> new Expr.Select(span, e.base(), e.field());
      case Expr.Dereference e -> new Expr.Dereference(span, e.base());
      case Expr.Index e -> new Expr.Index(span, e.base(), e.indices());
      case Expr.Call e -> new Expr.Call(span, e.callee(), e.actuals());
      case Expr.Constructor e -> new Expr.Constructor(span, e.type(), e.elements(), e.dots());
      case Expr.Binary e -> new Expr.Binary(span, e.operator(), e.operatorSpan(), e.left(), e.right());
      case Expr.Unary e -> new Expr.Unary(span, e.operator(), e.operand());
      case Expr.IntegerLiteral e -> new Expr.IntegerLiteral(span, e.value(), e.isLong());
      case Expr.RealLiteral e -> new Expr.RealLiteral(span, e.digits(), e.kind());
      case Expr.CharLiteral e -> new Expr.CharLiteral(span, e.value(), e.wide());
      case Expr.TextLiteral e -> new Expr.TextLiteral(span, e.value(), e.wide());
      case Expr.TypeValue e -> new Expr.TypeValue(span, e.type());
      case Expr.Broken e -> new Expr.Broken(span);
    };
  }
}
