// SPDX-License-Identifier: MIT
package m3.types;

import java.math.BigInteger;
import java.util.List;

/** The value of a constant expression (definition 2.6.15), apart from its type. */
public sealed interface Constant {
  /** An ordinal value, by its position. */
  record Ordinal(long value) implements Constant {}

  /** A REAL, LONGREAL or EXTENDED; a REAL's value is exactly representable as a float. */
  record Floating(double value) implements Constant {
    @Override
    public boolean equals(Object other) {
      return other instanceof Floating f && Double.doubleToRawLongBits(f.value) == Double.doubleToRawLongBits(value);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  record Text(String value) implements Constant {}

  record Nil() implements Constant {}

  /** A set: bit i stands for the i-th member of the domain. */
  record Members(BigInteger bits) implements Constant {}

  /** A top-level procedure, by its unit (module or interface) and name. */
  record Procedure(String unit, boolean inInterface, String name) implements Constant {
    @Override
    public String toString() {
      return unit + "." + name;
    }
  }

  /** The method {@code name}, declared by {@code owner}, as {@code type} has it; NIL where that has none. */
  record Method(ReferenceType type, ReferenceType owner, String name) implements Constant {}

  /** An array by its elements, all of them, or a record by its fields in order. */
  record Parts(List<Constant> parts) implements Constant {}
}
