// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.List;
import m3.runtime.HostValues;
import m3.types.SetType;

/** A set: an array of its members in order, as they were when it was read. */
@ExportLibrary(InteropLibrary.class)
public final class SetView extends View {
  private final List<Object> members = new ArrayList<>();

  /** A view of {@code bits}: a boxed word for a set of up to 64 possible members, else words. */
  public SetView(Object bits, SetType type) {
    super(bits, type.toString());
    long[] words = bits instanceof long[] many ? many : new long[] {(Long) bits};
    for (int i = 0; i < type.domain().count(); i++) {
      if ((words[i >> 6] >>> i & 1) != 0) {
        members.add(HostValues.outgoing(type.domain().low() + i, type.domain(), null));
      }
    }
  }

  @Override
  String shown() {
    return "{" + String.join(", ", members.stream().map(m -> (String) InteropLibrary.getUncached().toDisplayString(m, false)).toList()) + "}";
  }

  @ExportMessage
  boolean hasArrayElements() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  long getArraySize() {
    return members.size();
  }

  @ExportMessage
  boolean isArrayElementReadable(long index) {
    return index >= 0 && index < getArraySize();
  }

  @ExportMessage
  @TruffleBoundary
  Object readArrayElement(long index) throws InvalidArrayIndexException {
    if (!isArrayElementReadable(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    return members.get((int) index);
  }
}
