// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.runtime.HostValues;
import m3.runtime.M3Object;
import m3.runtime.Procedure;

/** A method of an object, to be called without naming the object again. */
@ExportLibrary(InteropLibrary.class)
final class BoundMethod implements TruffleObject {
  private final Procedure procedure;
  private final M3Object object;

  BoundMethod(Procedure procedure, M3Object object) {
    this.procedure = procedure;
    this.object = object;
  }

  @ExportMessage
  boolean isExecutable() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object execute(Object[] arguments) throws ArityException, UnsupportedTypeException {
    return HostValues.call(procedure, object, arguments);
  }
}
