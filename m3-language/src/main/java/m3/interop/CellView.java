// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.Reference;
import m3.runtime.Texts;
import m3.types.Relations;
import m3.types.Type;

/** The referent of a reference to a scalar: an object with the member {@code value}. */
@ExportLibrary(InteropLibrary.class)
public final class CellView extends View {
  private static final String VALUE = "value";

  private final Type type;

  /** A view of {@code cell}, which holds a value of {@code type}. */
  public CellView(Reference cell, Type type) {
    super(cell, "REF " + type);
    this.type = type;
  }

  /** Whether it holds values of just {@code wanted}. */
  public boolean holds(Type wanted) {
    return Relations.equal(type, wanted);
  }

  private Object read() {
    return HostValues.outgoing(((Reference) viewed()).get(Kind.of(type)), type, null);
  }

  @Override
  String shown() {
    return "{" + InteropLibrary.getUncached().toDisplayString(read(), false) + "}";
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Texts(List.of(VALUE));
  }

  @ExportMessage(name = "isMemberReadable")
  @ExportMessage(name = "isMemberModifiable")
  boolean isMember(String member) {
    return member.equals(VALUE);
  }

  @ExportMessage
  boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    if (!isMember(member)) {
      throw UnknownIdentifierException.create(member);
    }
    return read();
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String member, Object value) throws UnknownIdentifierException, UnsupportedTypeException {
    if (!isMember(member)) {
      throw UnknownIdentifierException.create(member);
    }
    ((Reference) viewed()).set(Kind.of(type), HostValues.incoming(value, type, null));
  }
}
