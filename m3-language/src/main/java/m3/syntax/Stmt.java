// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/** A statement as written (definition 2.3). A list of statements is a sequence, perhaps empty. */
public sealed interface Stmt {
  Span span();

  record Assign(Span span, Expr target, Expr value) implements Stmt {}

  /** A procedure call; {@code call} is an {@link Expr.Call}, or anything else that was wrongly written as a statement. */
  record Call(Span span, Expr call) implements Stmt {}

  /** {@code CASE selector OF ... ELSE ... END}; otherwise is null when there is no ELSE. */
  record Case(Span span, Expr selector, List<Branch> branches, List<Stmt> otherwise) implements Stmt {}

  record Eval(Span span, Expr value) implements Stmt {}

  record Exit(Span span) implements Stmt {}

  /** {@code FOR name := from TO to BY by DO body END}; by is null when absent. */
  record For(Span span, Id name, Expr from, Expr to, Expr by, List<Stmt> body) implements Stmt {}

  /** {@code IF ... ELSIF ... ELSE ... END}; otherwise is null when there is no ELSE. */
  record If(Span span, List<Guarded> arms, List<Stmt> otherwise) implements Stmt {}

  record Lock(Span span, Expr mutex, List<Stmt> body) implements Stmt {}

  record Loop(Span span, List<Stmt> body) implements Stmt {}

  /** {@code RAISE exception(argument)}; argument is null when absent. */
  record Raise(Span span, QualifiedId exception, Expr argument) implements Stmt {}

  record Repeat(Span span, List<Stmt> body, Expr until) implements Stmt {}

  /** {@code RETURN value}; value is null when absent. */
  record Return(Span span, Expr value) implements Stmt {}

  /** {@code TRY body EXCEPT handlers ELSE otherwise END}; otherwise is null when there is no ELSE. */
  record TryExcept(Span span, List<Stmt> body, List<Handler> handlers, List<Stmt> otherwise) implements Stmt {}

  record TryFinally(Span span, List<Stmt> body, List<Stmt> last) implements Stmt {}

  /** {@code TYPECASE selector OF ... ELSE ... END}; otherwise is null when there is no ELSE. */
  record TypeCase(Span span, Expr selector, List<TypeArm> arms, List<Stmt> otherwise) implements Stmt {}

  record While(Span span, Expr condition, List<Stmt> body) implements Stmt {}

  record With(Span span, List<Binding> bindings, List<Stmt> body) implements Stmt {}

  /** {@code declarations BEGIN body END}. */
  record Block(Span span, List<Decl> declarations, List<Stmt> body) implements Stmt {}

  /** {@code <*ASSERT condition*>}, with CM3's optional {@code WITH message}; message is null when absent. */
  record Assert(Span span, Expr condition, Expr message) implements Stmt {}

  /** {@code <*DEBUG expression*>} as a statement: prints nothing, evaluated only by tools. */
  record Debug(Span span, Expr value) implements Stmt {}

  /** One arm of CASE: labels (each a value, or low and high), then statements. */
  record Branch(Span span, List<Label> labels, List<Stmt> body) {}

  /** A CASE label; high is null for a single value. */
  record Label(Span span, Expr low, Expr high) {}

  record Guarded(Span span, Expr condition, List<Stmt> body) {}

  /** {@code exceptions (argument) => body}; argument is null when absent. */
  record Handler(Span span, List<QualifiedId> exceptions, Id argument, List<Stmt> body) {}

  /** {@code types (name) => body}; name is null when absent. */
  record TypeArm(Span span, List<TypeExpr> types, Id name, List<Stmt> body) {}

  record Binding(Span span, Id name, Expr value) {}
}
