// SPDX-License-Identifier: MIT
package m3.syntax;

import java.math.BigInteger;
import java.util.List;
import m3.source.Span;

/** An expression as written (definition 2.6). Parentheses leave no trace but the span. */
public sealed interface Expr {
  Span span();

  /** An identifier: a variable, constant, procedure, unit, type, or predeclared operation. */
  record Name(Span span, String name) implements Expr {}

  /** {@code base.field}: a field, method, enumeration value, or an item of an interface. */
  record Select(Span span, Expr base, Id field) implements Expr {}

  /** {@code base^}. */
  record Dereference(Span span, Expr base) implements Expr {}

  /** {@code base[i, j, ...]}. */
  record Index(Span span, Expr base, List<Expr> indices) implements Expr {}

  /** {@code callee(actuals)}: a call, or a predeclared operation such as {@code NEW}. */
  record Call(Span span, Expr callee, List<Actual> actuals) implements Expr {}

  /** {@code type{elements}}: set, array or record constructor; {@code dots} when it ends in {@code , ..}. */
  record Constructor(Span span, TypeExpr type, List<Element> elements, boolean dots) implements Expr {}

  record Binary(Span span, Operator operator, Span operatorSpan, Expr left, Expr right) implements Expr {}

  record Unary(Span span, Operator operator, Expr operand) implements Expr {}

  /** An integer literal, based or not; {@code isLong} when it ends in L (LONGINT). Its value may be out of range. */
  record IntegerLiteral(Span span, BigInteger value, boolean isLong) implements Expr {}

  /** A floating literal: {@code digits} in the form Java reads, {@code kind} one of E (REAL), D (LONGREAL), X (EXTENDED). */
  record RealLiteral(Span span, String digits, char kind) implements Expr {}

  /** A character literal; {@code wide} when written W'c'. */
  record CharLiteral(Span span, int value, boolean wide) implements Expr {}

  /** A text literal with its escapes resolved; {@code wide} when written W"...". */
  record TextLiteral(Span span, String value, boolean wide) implements Expr {}

  /** A type written where an argument is expected, other than a mere (qualified) name. */
  record TypeValue(Span span, TypeExpr type) implements Expr {}

  /** What is left of an expression that could not be parsed; the error has been reported. */
  record Broken(Span span) implements Expr {}

  /** One argument: {@code value} or {@code keyword := value}; keyword is null when absent. */
  record Actual(Span span, Id keyword, Expr value) {}

  /** One part of a constructor: {@code value}, {@code value .. upper}, or {@code keyword := value}; absent parts null. */
  record Element(Span span, Id keyword, Expr value, Expr upper) {}
}
