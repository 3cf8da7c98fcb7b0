// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.frame.Frame;
import m3.runtime.Kind;
import m3.runtime.Reference;
import m3.runtime.Slice;

/** How a frame leads to a variable: to the value of a scalar, boxed, or to the storage of a record or array. */
public interface LocalPlace {
  /** The value or storage; null when the variable has not begun. */
  Object read(Frame frame);

  /** Sets a scalar. */
  void write(Frame frame, Object value);

  /** A scalar in a slot. */
  record InSlot(Kind kind, int slot) implements LocalPlace {
    @Override
    public Object read(Frame frame) {
      return switch (kind) {
        case LONG -> frame.getLongStatic(slot);
        case DOUBLE -> frame.getDoubleStatic(slot);
        case OBJECT -> frame.getObjectStatic(slot);
      };
    }

    @Override
    public void write(Frame frame, Object value) {
      switch (kind) {
        case LONG -> frame.setLongStatic(slot, (Long) value);
        case DOUBLE -> frame.setDoubleStatic(slot, (Double) value);
        case OBJECT -> frame.setObjectStatic(slot, value);
      }
    }
  }

  /** A scalar behind the reference that another place holds. */
  record Referred(Kind kind, LocalPlace reference) implements LocalPlace {
    @Override
    public Object read(Frame frame) {
      return reference.read(frame) instanceof Reference place ? place.get(kind) : null;
    }

    @Override
    public void write(Frame frame, Object value) {
      if (reference.read(frame) instanceof Reference place) {
        place.set(kind, value);
      }
    }
  }

  /** What cannot be assigned as a scalar. */
  interface Stored extends LocalPlace {
    @Override
    default void write(Frame frame, Object value) {
      throw new UnsupportedOperationException();
    }
  }

  /** An open array: Java array, offset and length in three slots. */
  record Open(int slot) implements Stored {
    @Override
    public Object read(Frame frame) {
      Object array = frame.getObjectStatic(slot);
      return array == null ? null : new Slice(array, (int) frame.getLongStatic(slot + 1), (int) frame.getLongStatic(slot + 2));
    }
  }

  /** Entry {@code index} of the environment {@code depth} procedures out: a reference or storage. */
  record Captured(int depth, int index) implements Stored {
    @Override
    public Object read(Frame frame) {
      Object[] environment = (Object[]) frame.getArguments()[0];
      for (int i = 1; i < depth; i++) {
        environment = (Object[]) environment[0];
      }
      return environment[index];
    }
  }
}
