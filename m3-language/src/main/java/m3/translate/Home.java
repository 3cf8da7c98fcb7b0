// SPDX-License-Identifier: MIT
package m3.translate;

import m3.runtime.Kind;
import m3.unit.Value;

/** Where a variable lives while its procedure is active. */
sealed interface Home {

  /** A scalar in a frame slot. */
  record Slot(Kind kind, int slot) implements Home {}

  /** A scalar behind a reference in a frame slot: a cell of its own, or what a VAR formal received. */
  record Referred(Kind kind, int slot) implements Home {}

  /** The storage of a record or fixed array, in a frame slot. */
  record Stored(int slot) implements Home {}

  /** An open array in three frame slots: Java array, offset, length. */
  record Open(int slot) implements Home {}

  /** A WITH name: the designator it stands for, its parts evaluated. */
  record Alias(Value.Place place) implements Home {}
}
