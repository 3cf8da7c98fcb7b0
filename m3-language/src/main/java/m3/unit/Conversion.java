// SPDX-License-Identifier: MIT
package m3.unit;

/** The operations of the typed tree on one operand. */
public enum Conversion {
  /** Arithmetic negation, of integers or floats; complement is not among them. */
  NEGATE,
  ABSOLUTE,
  /** Boolean NOT. */
  NOT,
  /** Ordinal to REAL. */
  TO_REAL,
  /** Ordinal to LONGREAL or EXTENDED. */
  TO_LONGREAL,
  /** Float to REAL, rounded. */
  ROUND_TO_REAL,
  /** Float to INTEGER or LONGINT, as named. */
  ROUND, TRUNC, FLOOR, CEILING,
  /** The length of an array's first dimension. */
  NUMBER,
  /** The number of elements of an open array in all its open dimensions together. */
  ELEMENTS,
  /** The code of a reference's allocated type. */
  TYPECODE
}
