// SPDX-License-Identifier: MIT
package m3.unit;

/** The operations of the typed tree on two operands; what they mean follows from the operands' types. */
public enum Operation {
  ADD, SUBTRACT, MULTIPLY, DIVIDE, DIV, MOD, MIN, MAX,
  EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL,
  /** Element in set. */
  IN,
  /** Texts one after the other. */
  CONCATENATE;

  public boolean isComparison() {
    return compareTo(EQUAL) >= 0 && compareTo(IN) <= 0;
  }
}
