// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.types.ArrayType;
import m3.types.FloatType;
import m3.types.OrdinalType;
import m3.types.RecordType;
import m3.types.SetType;
import m3.types.Type;

/** How a value travels between nodes. */
public enum Kind {
  /** Ordinals, and sets of at most 64 possible members. */
  LONG,
  /** REAL, LONGREAL and EXTENDED. */
  DOUBLE,
  /** References, texts, procedures, larger sets, records and arrays. */
  OBJECT;

  /** The kind of values of {@code type}. */
  public static Kind of(Type type) {
    return switch (type.unpacked()) {
      case OrdinalType ordinal -> LONG;
      case FloatType real -> DOUBLE;
      case SetType set -> set.isSmall() ? LONG : OBJECT;
      case RecordType record -> OBJECT;
      case ArrayType array -> OBJECT;
      default -> OBJECT;
    };
  }
}
