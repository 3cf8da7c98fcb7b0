// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;

/** An imported interface, under its local name. */
public final class UnitSymbol extends Symbol {
  private final Interface unit;

  public UnitSymbol(String name, Span span, Interface unit) {
    super(name, span);
    this.unit = unit;
  }

  public Interface unit() {
    return unit;
  }

  @Override
  public String kind() {
    return "an interface";
  }
}
