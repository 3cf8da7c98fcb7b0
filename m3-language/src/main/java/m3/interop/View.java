// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;
import m3.M3Language;

/** A Modula-3 value seen from outside. Two views of one referent are identical. */
@ExportLibrary(InteropLibrary.class)
public abstract class View implements TruffleObject {
  private final Object viewed;
  private final String type;

  /** A view of {@code viewed}, storage or a referent, of a type called {@code type}. */
  View(Object viewed, String type) {
    this.viewed = viewed;
    this.type = type;
  }

  /** The record, object, cell or array that is viewed. */
  public final Object viewed() {
    return viewed;
  }

  /** What the value is, in words for people, without what it refers to. */
  abstract String shown();

  @ExportMessage
  final boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  final Class<? extends TruffleLanguage<?>> getLanguage() {
    return M3Language.class;
  }

  @ExportMessage
  @TruffleBoundary
  final Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return type + shown();
  }

  @ExportMessage
  final TriState isIdenticalOrUndefined(Object other) {
    return other instanceof View view ? TriState.valueOf(view.viewed == viewed) : TriState.UNDEFINED;
  }

  @ExportMessage
  @TruffleBoundary
  final int identityHashCode() {
    return System.identityHashCode(viewed);
  }

  @Override
  public final String toString() {
    return type;
  }
}
