// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/** A type as written (definition 2.2). */
public sealed interface TypeExpr {
  Span span();

  /** A type named by a (qualified) identifier; also ROOT, REFANY and the other predeclared names. */
  record Named(Span span, QualifiedId name) implements TypeExpr {}

  /** {@code ARRAY indices OF element}; an open array has no indices. */
  record Array(Span span, List<TypeExpr> indices, TypeExpr element) implements TypeExpr {}

  /** {@code BITS bits FOR base}. */
  record Packed(Span span, Expr bits, TypeExpr base) implements TypeExpr {}

  /** {@code ALIGNED bits FOR base} (SPIN). */
  record Aligned(Span span, Expr bits, TypeExpr base) implements TypeExpr {}

  record Enumeration(Span span, List<Id> values) implements TypeExpr {}

  record Subrange(Span span, Expr low, Expr high) implements TypeExpr {}

  record SetOf(Span span, TypeExpr element) implements TypeExpr {}

  record Record(Span span, List<Field> fields) implements TypeExpr {}

  /** {@code [UNTRACED] [BRANDED b] REF target}; brand null when absent. */
  record Ref(Span span, boolean untraced, Brand brand, TypeExpr target) implements TypeExpr {}

  /** {@code [supertype] [BRANDED b] OBJECT ... END}; supertype null when absent (then ROOT). */
  record Object(Span span, TypeExpr supertype, Brand brand, List<Field> fields, List<Method> methods,
      List<Override> overrides) implements TypeExpr {}

  record Procedure(Span span, Signature signature) implements TypeExpr {}

  /** What is left of a type that could not be parsed; the error has been reported. */
  record Broken(Span span) implements TypeExpr {}

  /** {@code BRANDED} with its text, null when the system is to choose one. */
  record Brand(Span span, Expr text) {}

  /** {@code names: type := initial}; type or initial may be null, not both. */
  record Field(Span span, List<Id> names, TypeExpr type, Expr initial) {}

  /** {@code name signature := procedure}; procedure null when absent. */
  record Method(Span span, Id name, Signature signature, Expr procedure) {}

  /** {@code name := procedure}. */
  record Override(Span span, Id name, Expr procedure) {}
}
