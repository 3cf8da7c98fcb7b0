// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.types.EnumerationType;

/** A value of an enumeration: a string, its name. Back into Modula-3 goes the name, or the number. */
@ExportLibrary(InteropLibrary.class)
public record EnumerationValue(EnumerationType type, long ordinal) implements TruffleObject {
  @ExportMessage
  boolean isString() {
    return true;
  }

  @ExportMessage
  String asString() {
    return type.values().get((int) ordinal);
  }

  @ExportMessage
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return asString();
  }
}
