// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;
import m3.types.ProcedureType;
import m3.types.Type;

/** An exception; {@code argument} is null when it takes none. */
public final class ExceptionSymbol extends Symbol {
  private final ProcedureType.ExceptionName identity;
  private final Type argument;
  private final boolean implicit;

  /** The exception {@code name} of module or interface {@code unit}; {@code implicit} ones (SPIN) need no RAISES clause. */
  public ExceptionSymbol(String unit, boolean inModule, String name, Span span, Type argument, boolean implicit) {
    super(name, span);
    this.identity = new ProcedureType.ExceptionName(unit, inModule, name);
    this.argument = argument;
    this.implicit = implicit;
  }

  public ProcedureType.ExceptionName identity() {
    return identity;
  }

  /** The type of its argument, or null. */
  public Type argument() {
    return argument;
  }

  public boolean isImplicit() {
    return implicit;
  }

  @Override
  public String kind() {
    return "an exception";
  }
}
