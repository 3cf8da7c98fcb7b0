// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.diagnostic.Code;
import m3.runtime.ArrayLayout;
import m3.runtime.Fault;
import m3.runtime.Slice;
import m3.runtime.Storage;

/** Whole arrays: referents, parts, lengths, assignment, constructors. An array value is a Java array or a {@link Slice}. */
public final class ArrayNodes {
  private ArrayNodes() {}

  /** The Java array that a reference to an array refers to. */
  public static final class Referent extends ExpressionNode {
    private final Storage storage;
    @Child private ExpressionNode reference;

    public Referent(Storage storage, ExpressionNode reference) {
      this.storage = storage;
      this.reference = reference;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object held = reference.execute(frame);
      Object array = storage.referred(held);
      if (array == null) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.NIL_DEREFERENCE, this);
      }
      return array;
    }
  }

  /**
   * Puts array, offset and length of an array value into three frame slots.
   *
   * <p>As long as no part of an array came here, the offset is known to be 0 and the length to be the Java array's.
   */
  public static final class Bind extends StatementNode {
    private final ArrayLayout layout;
    private final int slot;
    @CompilationFinal private boolean sliced;
    @Child private ExpressionNode value;

    /** Uses {@code slot} for the Java array, the two that follow for offset and length. */
    public Bind(ArrayLayout layout, int slot, ExpressionNode value) {
      this.layout = layout;
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object array = value.execute(frame);
      if (array instanceof Slice slice) {
        if (!sliced) {
          CompilerDirectives.transferToInterpreterAndInvalidate();
          sliced = true;
        }
        frame.setObjectStatic(slot, slice.array());
        frame.setLongStatic(slot + 1, slice.offset());
        frame.setLongStatic(slot + 2, slice.length());
      } else {
        frame.setObjectStatic(slot, array);
        frame.setLongStatic(slot + 1, 0);
        frame.setLongStatic(slot + 2, layout.storage().length(array));
      }
      return NEXT;
    }
  }

  /**
   * The array value held in three frame slots, as one value.
   *
   * <p>It is the Java array as long as that was bound whole, and a {@link Slice} always, also of all of it, once a part was: a value of one
   * kind is taken apart again in compiled code without having been made.
   */
  public static final class Bound extends ExpressionNode {
    private final ArrayLayout layout;
    private final int slot;
    @CompilationFinal private boolean sliced;

    public Bound(ArrayLayout layout, int slot) {
      this.layout = layout;
      this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object array = frame.getObjectStatic(slot);
      long offset = frame.getLongStatic(slot + 1);
      long length = frame.getLongStatic(slot + 2);
      if (!sliced) {
        if (offset == 0 && length == layout.storage().length(array)) {
          return array;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        sliced = true;
      }
      return new Slice(array, (int) offset, (int) length);
    }
  }

  /** NUMBER of an array value. */
  public static final class Length extends ExpressionNode.OfLong {
    private final ArrayLayout layout;
    @Child private ExpressionNode value;

    public Length(ArrayLayout layout, ExpressionNode value) {
      this.layout = layout;
      this.value = value;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      Object array = value.execute(frame);
      return value instanceof Referent ? layout.storage().length(array) : layout.lengthOf(array);
    }
  }

  /** How many elements an open array has in all its open dimensions together. */
  public static final class Elements extends ExpressionNode.OfLong {
    private final ArrayLayout layout;
    @Child private ExpressionNode value;

    public Elements(ArrayLayout layout, ExpressionNode value) {
      this.layout = layout;
      this.value = value;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return layout.openElements(value.execute(frame));
    }
  }

  /** Checks at {@code place} that {@code have} elements hold the {@code length} from {@code start}, neither negative. */
  static void checkPart(M3Node place, long start, long length, long have) {
    if (start > have || length > have - start) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.SUBSCRIPT, place, start > have ? start : start + length - 1, have - 1);
    }
  }

  /** SUBARRAY. */
  public static final class Subarray extends ExpressionNode {
    private final ArrayLayout layout;
    @Child private ExpressionNode array;
    @Child private ExpressionNode from;
    @Child private ExpressionNode count;

    public Subarray(ArrayLayout layout, ExpressionNode array, ExpressionNode from, ExpressionNode count) {
      this.layout = layout;
      this.array = array;
      this.from = from;
      this.count = count;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = array.execute(frame);
      long start = from.executeLong(frame);
      long length = count.executeLong(frame);
      checkPart(this, start, length, layout.lengthOf(value));
      return new Slice(ArrayLayout.arrayOf(value), ArrayLayout.offsetOf(value) + (int) start, (int) length);
    }
  }

  /** Assignment of a whole array; shapes are compared unless both are fixed. */
  public static final class Assign extends StatementNode {
    private final ArrayLayout layout;
    private final boolean checked;
    @Child private ExpressionNode target;
    @Child private ExpressionNode value;

    public Assign(ArrayLayout layout, boolean checked, ExpressionNode target, ExpressionNode value) {
      this.layout = layout;
      this.checked = checked;
      this.target = target;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object to = target.execute(frame);
      Object from = value.execute(frame);
      if (checked && !layout.sameShape(to, from)) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SHAPE, this, layout.shapeOf(to), layout.shapeOf(from));
      }
      layout.assign(to, from);
      return NEXT;
    }
  }

  /** A copy of an array value, as a Java array of its own. */
  public static final class Copy extends ExpressionNode {
    private final ArrayLayout layout;
    @Child private ExpressionNode value;

    public Copy(ArrayLayout layout, ExpressionNode value) {
      this.layout = layout;
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return layout.copy(value.execute(frame));
    }
  }

  /** An array value as a Java array of a fixed type's length; a part is copied. */
  public static final class CheckShape extends ExpressionNode {
    private final ArrayLayout layout;
    @Child private ExpressionNode value;

    public CheckShape(ArrayLayout layout, ExpressionNode value) {
      this.layout = layout;
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object array = value.execute(frame);
      check(layout, array);
      return array instanceof Slice && layout.length() >= 0 ? layout.copy(array) : array;
    }

    private void check(ArrayLayout expected, Object array) {
      int have = expected.lengthOf(array);
      if (have != expected.length() && expected.length() >= 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SHAPE, this, expected.length(), have);
      }
      if (have > 0 && expected.element() instanceof ArrayLayout inner) {
        check(inner, ((Object[]) ArrayLayout.arrayOf(array))[ArrayLayout.offsetOf(array)]);
      }
    }
  }

  /** An array constructor; the last element repeats up to the length. */
  public static final class Make extends ExpressionNode {
    private final ArrayLayout layout;
    private final int length;
    @Children private final ExpressionNode[] elements;

    public Make(ArrayLayout layout, int length, ExpressionNode[] elements) {
      this.layout = layout;
      this.length = length;
      this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      Object array = layout.storage().allocate(length);
      for (int i = 0; i < elements.length; i++) {
        switch (layout.storage()) {
          case OBJECT -> ((Object[]) array)[i] = layout.element().copy(elements[i].execute(frame));
          case FLOAT, DOUBLE -> layout.storage().setDouble(array, i, elements[i].executeDouble(frame));
          default -> layout.storage().setLong(array, i, elements[i].executeLong(frame));
        }
      }
      if (elements.length < length) {
        repeat(array);
      }
      if (layout.hasOpenRows()) {
        requireAlike((Object[]) array);
      }
      return array;
    }

    /** Open rows are of one shape. */
    private void requireAlike(Object[] rows) {
      ArrayLayout row = (ArrayLayout) layout.element();
      for (int i = 1; i < rows.length; i++) {
        if (!row.sameShape(rows[0], rows[i])) {
          CompilerDirectives.transferToInterpreter();
          throw Fault.of(Code.SHAPE, this, row.shapeOf(rows[0]), row.shapeOf(rows[i]));
        }
      }
    }

    private void repeat(Object array) {
      for (int i = elements.length; i < length; i++) {
        switch (layout.storage()) {
          case OBJECT -> ((Object[]) array)[i] = layout.element().copy(((Object[]) array)[elements.length - 1]);
          case FLOAT, DOUBLE -> layout.storage().setDouble(array, i, layout.storage().getDouble(array, elements.length - 1));
          default -> layout.storage().setLong(array, i, layout.storage().getLong(array, elements.length - 1));
        }
      }
    }
  }
}
