// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import m3.runtime.Texts;

/** What an instrument is told of a node that it found by a tag: one member, the name of a variable. */
@ExportLibrary(InteropLibrary.class)
public record NodeObject(String member, String name) implements TruffleObject {

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Texts(List.of(member));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String wanted) {
    return member.equals(wanted);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String wanted) throws UnknownIdentifierException {
    if (!isMemberReadable(wanted)) {
      throw UnknownIdentifierException.create(wanted);
    }
    return name;
  }
}
