// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import m3.source.Span;
import m3.syntax.CompilationUnit;

/** A checked module. */
public final class Module {
  private final String name;
  private final Span span;
  private final CompilationUnit tree;
  private final boolean unsafe;
  private final List<Interface> exports = new ArrayList<>();
  private final Set<Interface> imports = new LinkedHashSet<>();
  private final List<Action.Initial> variables = new ArrayList<>();
  private final List<ProcedureSymbol> procedures = new ArrayList<>();
  private final List<ExceptionSymbol> exceptions = new ArrayList<>();
  private final List<TypeSymbol> types = new ArrayList<>();
  private final List<OpaqueRevelation> revealed = new ArrayList<>();
  private final m3.types.Revelations scope;
  private Action.Block body;
  private ProcedureSymbol bodySymbol;

  /** A module to be filled by the checker; {@code scope} is what it knows of opaque types. */
  public Module(String name, Span span, CompilationUnit tree, boolean unsafe, m3.types.Revelations scope) {
    this.name = name;
    this.span = span;
    this.tree = tree;
    this.unsafe = unsafe;
    this.scope = scope;
  }

  public String name() {
    return name;
  }

  public Span span() {
    return span;
  }

  public CompilationUnit tree() {
    return tree;
  }

  public boolean isUnsafe() {
    return unsafe;
  }

  /** What the module knows of opaque types. */
  public m3.types.Revelations scope() {
    return scope;
  }

  /** The interfaces it implements, perhaps in part. */
  public List<Interface> exports() {
    return exports;
  }

  /** The interfaces it imports directly, exported ones not included. */
  public Set<Interface> imports() {
    return imports;
  }

  /** Its globals with their initial values, in order. */
  public List<Action.Initial> variables() {
    return variables;
  }

  /** Its top-level procedures. */
  public List<ProcedureSymbol> procedures() {
    return procedures;
  }

  /** The exceptions it declares for itself. */
  public List<ExceptionSymbol> exceptions() {
    return exceptions;
  }

  /** The types it declares for itself. */
  public List<TypeSymbol> types() {
    return types;
  }

  /** The full revelations it makes, in order. */
  public List<OpaqueRevelation> revealed() {
    return revealed;
  }

  /** The statements of its body. */
  public Action.Block body() {
    return body;
  }

  /** Sets the body, and the pseudo-procedure that owns its locals. */
  public void setBody(Action.Block checked, ProcedureSymbol owner) {
    body = checked;
    bodySymbol = owner;
  }

  /** The pseudo-procedure that owns the locals of the body. */
  public ProcedureSymbol bodySymbol() {
    return bodySymbol;
  }

  @Override
  public String toString() {
    return name;
  }
}
