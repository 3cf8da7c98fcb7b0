// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import m3.source.Span;

/**
 * One compilation unit as written (definition 2.5): interface or module, plain, generic, or an instance of a generic.
 *
 * <p>{@code exports} is empty where a module names none (it then exports the interface of its own name);
 * {@code formals} are a generic's imports; {@code instance} is null unless the unit is written {@code X = G(A, B)}, and
 * then there are no imports, declarations or body. {@code body} is empty for an interface. {@code pragmas} holds those
 * written before the unit's first word.
 */
public record CompilationUnit(Span span, Kind kind, boolean unsafe, boolean generic, Id name, List<Id> exports,
    List<Id> formals, Instance instance, List<Import> imports, List<Decl> declarations, List<Stmt> body, Span bodySpan,
    List<Pragma> pragmas) {

  public enum Kind { INTERFACE, MODULE }

  /** {@code G(A, B)} of an instantiation. */
  public record Instance(Span span, Id generic, List<Id> actuals) {}

  /** One imported thing. */
  public sealed interface Import {
    Span span();

    /** {@code IMPORT unit AS local}; local is the unit's own name when there is no AS. */
    record Unit(Span span, Id unit, Id local) implements Import {}

    /** One name of {@code FROM unit IMPORT name}. */
    record Item(Span span, Id unit, Id name) implements Import {}
  }

  public boolean isInterface() {
    return kind == Kind.INTERFACE;
  }
}
