// SPDX-License-Identifier: MIT
package m3.runtime;

/** A referent that knows the type it was allocated as. */
public sealed interface Allocated permits M3Record, M3Object, ArrayReferent, Cell {
  /** The allocated reference type; null for storage that is no referent. */
  TypeDescriptor descriptor();

  /** The type that {@code reference} was allocated as; null for what is none of these. Classes are told faster than interfaces. */
  static TypeDescriptor of(Object reference) {
    if (reference instanceof M3Record record) {
      return record.descriptor();
    }
    if (reference instanceof M3Object object) {
      return object.descriptor();
    }
    if (reference instanceof ArrayReferent array) {
      return array.descriptor();
    }
    return reference instanceof Cell cell ? cell.descriptor() : null;
  }
}
