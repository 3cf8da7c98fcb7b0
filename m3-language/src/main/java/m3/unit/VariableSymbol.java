// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;
import m3.types.Type;

/**
 * A variable: global, local, formal, or bound by FOR, WITH, TYPECASE or an exception handler.
 *
 * <p>The checker notes how it is used; the translator chooses from that how to store it.
 */
public final class VariableSymbol extends Symbol {

  /** How the variable came to be. */
  public enum Kind {
    /** Declared in an interface or at the top of a module. */
    GLOBAL,
    /** Declared in a block. */
    LOCAL,
    /** A formal, by mode. */
    VALUE_FORMAL, VAR_FORMAL, READONLY_FORMAL,
    /** The index of FOR; not assignable. */
    INDEX,
    /** Bound by WITH to a value, by TYPECASE, or by a handler. */
    VALUE_BINDING,
    /** Bound by WITH to a designator. */
    ALIAS
  }

  private final Kind kind;
  private final Type type;
  private final ProcedureSymbol owner;
  private final String unit;
  private final boolean inInterface;
  private final boolean writable;
  private boolean captured;
  private boolean addressed;
  private boolean assigned;
  private boolean used;
  private long knownLow = Long.MIN_VALUE;
  private long knownHigh = Long.MAX_VALUE;

  private VariableSymbol(Kind kind, String name, Span span, Type type, ProcedureSymbol owner, String unit,
      boolean inInterface, boolean writable) {
    super(name, span);
    this.kind = kind;
    this.type = type;
    this.owner = owner;
    this.unit = unit;
    this.inInterface = inInterface;
    this.writable = writable;
  }

  /** A global of module or interface {@code unit}. */
  public static VariableSymbol global(String unit, boolean inInterface, String name, Span span, Type type) {
    return new VariableSymbol(Kind.GLOBAL, name, span, type, null, unit, inInterface, true);
  }

  /** A variable of {@code owner}'s activation; null stands for the body of the module. */
  public static VariableSymbol local(Kind kind, String name, Span span, Type type, ProcedureSymbol owner,
      boolean writable) {
    return new VariableSymbol(kind, name, span, type, owner, null, false, writable);
  }

  public Kind storage() {
    return kind;
  }

  public Type type() {
    return type;
  }

  /** The procedure whose activation holds it; null for globals and for locals of a module body. */
  public ProcedureSymbol owner() {
    return owner;
  }

  /** The unit of a global. */
  public String unit() {
    return unit;
  }

  /** Whether a global belongs to an interface. */
  public boolean inInterface() {
    return inInterface;
  }

  /** Whether assignments and VAR passing are allowed. */
  public boolean isWritable() {
    return writable;
  }

  /** Whether a nested procedure uses it. */
  public boolean isCaptured() {
    return captured;
  }

  /** Whether a reference to it is passed on: as a VAR actual or by WITH. */
  public boolean isAddressed() {
    return addressed;
  }

  /** Whether it, or a part of it, is ever assigned, or a reference to it is passed on for writing. */
  public boolean isAssigned() {
    return assigned;
  }

  public boolean isUsed() {
    return used;
  }

  /** The least value an ordinal variable can have, where more is known than its type says. */
  public long knownLow() {
    return knownLow;
  }

  /** The greatest value an ordinal variable can have, where more is known than its type says. */
  public long knownHigh() {
    return knownHigh;
  }

  /** Notes that the variable always lies in {@code low .. high}. */
  public void noteBounds(long low, long high) {
    knownLow = low;
    knownHigh = high;
  }

  public void noteCaptured() {
    captured = true;
  }

  public void noteAddressed() {
    addressed = true;
  }

  public void noteAssigned() {
    assigned = true;
  }

  public void noteUsed() {
    used = true;
  }

  @Override
  public String kind() {
    return switch (kind) {
      case VALUE_FORMAL, VAR_FORMAL, READONLY_FORMAL -> "a formal";
      default -> "a variable";
    };
  }
}
