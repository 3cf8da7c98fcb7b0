// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.ArrayList;
import java.util.List;
import m3.source.Span;
import m3.types.ProcedureType;

/** A procedure: declared in an interface, at the top of a module, or nested in another. */
public final class ProcedureSymbol extends Symbol {
  private final String unit;
  private final boolean inInterface;
  private final ProcedureSymbol parent;
  private final ProcedureType type;
  private final boolean external;
  private final List<VariableSymbol> formals = new ArrayList<>();
  private final List<ProcedureSymbol> nested = new ArrayList<>();
  private Runnable check;
  private Action.Block body;
  private ProcedureSymbol declared;
  private boolean inline;

  /**
   * The procedure {@code name} of {@code unit}; {@code parent} is the one it is nested in, or null; {@code external}
   * ones are implemented by the host.
   */
  public ProcedureSymbol(String unit, boolean inInterface, ProcedureSymbol parent, String name, Span span,
      ProcedureType type, boolean external) {
    super(name, span);
    this.unit = unit;
    this.inInterface = inInterface;
    this.parent = parent;
    this.type = type;
    this.external = external;
  }

  public String unit() {
    return unit;
  }

  public boolean inInterface() {
    return inInterface;
  }

  /** The procedure around it; null at top level. */
  public ProcedureSymbol parent() {
    return parent;
  }

  public ProcedureType type() {
    return type;
  }

  public boolean isExternal() {
    return external;
  }

  /** How many procedures are around it. */
  public int depth() {
    return parent == null ? 0 : parent.depth() + 1;
  }

  /** The formals as variables of its activation. */
  public List<VariableSymbol> formals() {
    checkNow();
    return formals;
  }

  /** The procedures nested directly in it. */
  public List<ProcedureSymbol> nested() {
    checkNow();
    return nested;
  }

  /** The checked body; null where there is none. */
  public Action.Block body() {
    checkNow();
    return body;
  }

  /** Has {@code checking}, which gives it formals and body, run when they are first asked for. */
  public void checkLater(Runnable checking) {
    check = checking;
  }

  private void checkNow() {
    Runnable checking = check;
    if (checking != null) {
      check = null;
      checking.run();
    }
  }

  public void setBody(Action.Block checked) {
    body = checked;
  }

  /** The procedure of an exported interface that this one implements, or null. */
  public ProcedureSymbol declared() {
    return declared;
  }

  public void setDeclared(ProcedureSymbol exported) {
    declared = exported;
  }

  /** Whether {@code <*INLINE*>} asks for it. */
  public boolean isInline() {
    return inline;
  }

  public void noteInline() {
    inline = true;
  }

  /** The name by which people know it: unit, procedures around it, own name. */
  public String qualifiedName() {
    return (parent == null ? unit : parent.qualifiedName()) + "." + name();
  }

  @Override
  public String kind() {
    return "a procedure";
  }
}
