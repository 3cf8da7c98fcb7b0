// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;
import m3.types.Constant;
import m3.types.Type;

/** A declared or predeclared constant. */
public final class ConstantSymbol extends Symbol {
  private final Type type;
  private final Constant value;

  public ConstantSymbol(String name, Span span, Type type, Constant value) {
    super(name, span);
    this.type = type;
    this.value = value;
  }

  public Type type() {
    return type;
  }

  public Constant value() {
    return value;
  }

  @Override
  public String kind() {
    return "a constant";
  }
}
