// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/** A declaration as written (definition 2.4). {@code pragmas} are those written directly before it. */
public sealed interface Decl {
  Span span();

  /** {@code CONST name: type = value}; type may be null. */
  record Const(Span span, Id name, TypeExpr type, Expr value, List<Pragma> pragmas) implements Decl {}

  /** {@code TYPE name = type}. */
  record Type(Span span, Id name, TypeExpr type, List<Pragma> pragmas) implements Decl {}

  /** {@code TYPE name <: bound}: an opaque type. */
  record Opaque(Span span, Id name, TypeExpr bound, List<Pragma> pragmas) implements Decl {}

  /** {@code VAR names: type := initial}; type or initial may be null, not both. */
  record Var(Span span, List<Id> names, TypeExpr type, Expr initial, List<Pragma> pragmas) implements Decl {}

  /** {@code EXCEPTION name(argument)}; argument may be null. */
  record Exception(Span span, Id name, TypeExpr argument, List<Pragma> pragmas) implements Decl {}

  /** {@code PROCEDURE name signature = block name}; body null where only declared; endName null then too. */
  record Procedure(Span span, Id name, Signature signature, Body body, Id endName, List<Pragma> pragmas)
      implements Decl {}

  /** {@code REVEAL name = type} or, when partial, {@code REVEAL name <: type}. */
  record Reveal(Span span, QualifiedId name, boolean partial, TypeExpr type, List<Pragma> pragmas) implements Decl {}

  /** A pragma that stands as a declaration of its own: FATAL and its like. */
  record Pragmas(Span span, Pragma pragma) implements Decl {}
}
