// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;

/** What a name stands for. */
public abstract sealed class Symbol
    permits ConstantSymbol, TypeSymbol, VariableSymbol, ProcedureSymbol, ExceptionSymbol, UnitSymbol, OperationSymbol {
  private final String name;
  private final Span span;
  private boolean obsolete;

  /** A symbol called {@code name}, declared at {@code span}, which is null when predeclared. */
  protected Symbol(String name, Span span) {
    this.name = name;
    this.span = span;
  }

  public final String name() {
    return name;
  }

  /** Where it is declared; null when predeclared. */
  public final Span span() {
    return span;
  }

  /** Whether a pragma says that it should not be used any more. */
  public final boolean isObsolete() {
    return obsolete;
  }

  public final void noteObsolete() {
    obsolete = true;
  }

  /** The word for this kind of symbol in messages, with its article. */
  public abstract String kind();
}
