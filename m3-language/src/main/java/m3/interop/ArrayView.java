// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.runtime.ArrayLayout;
import m3.runtime.HostValues;

/** An array, fixed or open: elements from 0 on, whatever the index type is. */
@ExportLibrary(InteropLibrary.class)
public final class ArrayView extends View {
  private final Object array;
  private final ArrayLayout layout;

  /** A view of {@code array}, a Java array or a slice; {@code viewed} is it or the referent that holds it. */
  public ArrayView(Object viewed, Object array, ArrayLayout layout) {
    super(viewed, layout.type().toString());
    this.array = array;
    this.layout = layout;
  }

  /** The Java array or slice. */
  public Object array() {
    return array;
  }

  public ArrayLayout layout() {
    return layout;
  }

  @Override
  String shown() {
    return " of " + layout.lengthOf(array);
  }

  @ExportMessage
  boolean hasArrayElements() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  long getArraySize() {
    return layout.lengthOf(array);
  }

  @ExportMessage(name = "isArrayElementReadable")
  @ExportMessage(name = "isArrayElementModifiable")
  boolean isElement(long index) {
    return index >= 0 && index < getArraySize();
  }

  @ExportMessage
  boolean isArrayElementInsertable(@SuppressWarnings("unused") long index) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  Object readArrayElement(long index) throws InvalidArrayIndexException {
    if (!isElement(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    return HostValues.outgoing(layout.get(array, (int) index), layout.type().element(), layout.element());
  }

  @ExportMessage
  @TruffleBoundary
  void writeArrayElement(long index, Object value) throws InvalidArrayIndexException, UnsupportedTypeException {
    if (!isElement(index)) {
      throw InvalidArrayIndexException.create(index);
    }
    layout.set(array, (int) index, HostValues.incoming(value, layout.type().element(), layout.element()));
  }
}
