// SPDX-License-Identifier: MIT
package m3.runtime;

/** How values of a type are stored, made, copied and compared. */
public abstract sealed class ValueLayout permits ScalarLayout, RecordLayout, ArrayLayout {

  /** A new value with the type's default: boxed for scalars, fresh storage for records and arrays. */
  public abstract Object create();

  /** Whether two values are equal; boxed scalars, or storage. */
  public abstract boolean equal(Object left, Object right);

  /** The storage's copy, or a scalar itself. */
  public abstract Object copy(Object value);

  public final boolean isStructured() {
    return !(this instanceof ScalarLayout);
  }
}
