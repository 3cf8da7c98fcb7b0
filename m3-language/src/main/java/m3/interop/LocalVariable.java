// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import m3.runtime.ArrayLayout;
import m3.runtime.HostValues;
import m3.runtime.RecordLayout;
import m3.runtime.ValueLayout;
import m3.types.Type;

/**
 * A variable as a debugger sees it in an activation: the procedure's own, a name that WITH made, or one of a procedure around it.
 *
 * @param from where it begins to be visible, in characters from the start of the source
 * @param to where it ceases to be
 * @param layout null for scalars
 */
public record LocalVariable(String name, int from, int to, Type type, ValueLayout layout, LocalPlace place) {

  boolean isVisible(int position) {
    return from < position && position < to;
  }

  /** The value in {@code frame}; NIL's when the variable has not begun. */
  Object read(Frame frame) {
    return HostValues.outgoing(place.read(frame), type, layout);
  }

  /** Sets the value in {@code frame}. */
  void write(Frame frame, Object foreign) throws UnsupportedTypeException {
    Object value = HostValues.incoming(foreign, type, layout);
    switch (layout) {
      case null -> place.write(frame, value);
      case RecordLayout record -> record.assign(place.read(frame), value);
      case ArrayLayout array when array.length() >= 0 -> array.assign(place.read(frame), value);
      default -> throw UnsupportedTypeException.create(new Object[] {foreign}, "an open array is not assigned as a whole");
    }
  }
}
