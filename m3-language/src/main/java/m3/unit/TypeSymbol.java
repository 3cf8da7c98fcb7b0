// SPDX-License-Identifier: MIT
package m3.unit;

import m3.source.Span;
import m3.types.Type;

/** A declared or predeclared type. */
public final class TypeSymbol extends Symbol {
  private final Type type;

  public TypeSymbol(String name, Span span, Type type) {
    super(name, span);
    this.type = type;
  }

  public Type type() {
    return type;
  }

  @Override
  public String kind() {
    return "a type";
  }
}
