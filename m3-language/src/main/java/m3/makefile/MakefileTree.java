// SPDX-License-Identifier: MIT
package m3.makefile;

import java.util.List;
import m3.source.Span;

/** The syntax of Quake as far as makefiles use it. */
sealed interface MakefileTree {
  Span span();

  /** What is run. */
  sealed interface Statement extends MakefileTree {}

  /** What has a value: a text, a list, or a table. */
  sealed interface Expression extends MakefileTree {}

  /** {@code name = value}, with {@code add} {@code name += value}; in a procedure its own when {@code local}. */
  record Assign(Span span, String name, Expression key, Expression value, boolean add, boolean local) implements Statement {}

  /** A call for effect. */
  record Do(Span span, Call call) implements Statement {}

  record If(Span span, Expression condition, List<Statement> then, List<Statement> otherwise) implements Statement {}

  record ForEach(Span span, String name, Expression list, List<Statement> body) implements Statement {}

  record Procedure(Span span, String name, List<String> formals, List<Statement> body) implements Statement {}

  /** {@code > file in body end}: what the body writes would go to a file. */
  record Redirect(Span span, Expression file, List<Statement> body) implements Statement {}

  /** {@code value} is null in a proper procedure. */
  record Return(Span span, Expression value) implements Statement {}

  record Text(Span span, String value) implements Expression {}

  record Name(Span span, String name) implements Expression {}

  /** {@code $NAME}, a variable of the environment. */
  record Environment(Span span, String name) implements Expression {}

  record ListOf(Span span, List<Expression> elements) implements Expression {}

  /** {@code {key: value, key}}; the value is null where only the key is given. */
  record TableOf(Span span, List<Entry> entries) implements Expression {}

  /** A pair of a table. */
  record Entry(Expression key, Expression value) {}

  record Index(Span span, Expression table, Expression key) implements Expression {}

  record Call(Span span, String name, List<Expression> actuals) implements Expression {}

  record Not(Span span, Expression operand) implements Expression {}

  /** {@code operator} is one of {@code & and or contains}. */
  record Binary(Span span, String operator, Expression left, Expression right) implements Expression {}
}
