// SPDX-License-Identifier: MIT
package m3.types;

/** A fixed array, or an open one, whose index type is absent (definition 2.2.3). */
public final class ArrayType extends Type {
  private final OrdinalType index;
  private final Type element;

  /** An array over {@code index}, null for an open array. */
  public ArrayType(OrdinalType index, Type element) {
    this.index = index;
    this.element = element;
  }

  public boolean isOpen() {
    return index == null;
  }

  /** The index type; null for an open array. */
  public OrdinalType index() {
    return index;
  }

  public Type element() {
    return element;
  }

  @Override
  public boolean isEmpty() {
    return element.isEmpty();
  }

  /** How many leading dimensions are open. */
  public int openDepth() {
    return !isOpen() ? 0 : 1 + (element instanceof ArrayType inner ? inner.openDepth() : 0);
  }

  @Override
  protected String structure() {
    return isOpen() ? "ARRAY OF " + element : "ARRAY " + index + " OF " + element;
  }
}
