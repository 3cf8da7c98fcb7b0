// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import m3.diagnostic.Code;
import m3.types.ArrayType;

/** The layout of an array type: the Java array that holds it, and the layout of its elements. */
public final class ArrayLayout extends ValueLayout {
  /** The greatest length of an array; Java's are a little shorter than their indices would allow. */
  public static final int LONGEST = Integer.MAX_VALUE - 16;

  private final ArrayType type;
  private final Storage storage;
  private final ValueLayout element;
  private final int length;

  ArrayLayout(ArrayType type, ValueLayout element) {
    this.type = type;
    this.element = element;
    this.storage = element.isStructured() ? Storage.OBJECT : Storage.of(type.element());
    this.length = type.isOpen() ? -1 : (int) Math.min(type.index().count(), Integer.MAX_VALUE);
  }

  public ArrayType type() {
    return type;
  }

  public Storage storage() {
    return storage;
  }

  public ValueLayout element() {
    return element;
  }

  /** The length of a fixed array; -1 for an open one. */
  public int length() {
    return length;
  }

  /** Whether the elements are open arrays, whose shape their type does not tell. */
  public boolean hasOpenRows() {
    return element instanceof ArrayLayout row && row.length < 0;
  }

  @Override
  public Object create() {
    return create(length);
  }

  /** An array of {@code count} default elements; for an open element type use {@link #createOpen}. */
  public Object create(int count) {
    if (count > LONGEST) {
      throw Fault.of(Code.HEAP_EXHAUSTED, null);
    }
    Object array = storage.allocate(count);
    if (element instanceof ScalarLayout scalar) {
      fill(array, scalar);
    } else {
      fillStructured((Object[]) array);
    }
    return array;
  }

  private void fill(Object array, ScalarLayout scalar) {
    if (scalar.kind() == Kind.LONG && (Long) scalar.initial() != 0) {
      storage.fill(array, (Long) scalar.initial());
    } else if (scalar.kind() == Kind.OBJECT && scalar.initial() != null) {
      java.util.Arrays.fill((Object[]) array, scalar.initial());
    }
  }

  private void fillStructured(Object[] elements) {
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element.create();
    }
  }

  /** An open array with the given lengths of its open dimensions, outermost first. */
  @TruffleBoundary
  public Object createOpen(long[] lengths, int from) {
    if (from == lengths.length - 1) {
      return create((int) lengths[from]);
    }
    Object[] rows = new Object[(int) lengths[from]];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = ((ArrayLayout) element).createOpen(lengths, from + 1);
    }
    return rows;
  }

  /** The Java array behind {@code value}, an array or a slice. */
  public static Object arrayOf(Object value) {
    return value instanceof Slice slice ? slice.array() : value;
  }

  /** Where {@code value} starts in its Java array. */
  public static int offsetOf(Object value) {
    return value instanceof Slice slice ? slice.offset() : 0;
  }

  /** How many elements {@code value} has. */
  public int lengthOf(Object value) {
    return value instanceof Slice slice ? slice.length() : storage.length(value);
  }

  /** The lengths of {@code value} in all its dimensions, for people. */
  public String shapeOf(Object value) {
    int count = lengthOf(value);
    return element instanceof ArrayLayout inner && count > 0
        ? count + " x " + inner.shapeOf(((Object[]) arrayOf(value))[offsetOf(value)]) : String.valueOf(count);
  }

  /** How many elements {@code value} has in all open dimensions together. */
  @TruffleBoundary
  public long openElements(Object value) {
    long count = lengthOf(value);
    return count == 0 || !(element instanceof ArrayLayout inner) || inner.length >= 0 ? count
        : count * inner.openElements(((Object[]) arrayOf(value))[offsetOf(value)]);
  }

  /** Element {@code index} of {@code value}, boxed; storage itself for records and arrays. */
  public Object get(Object value, int index) {
    Object java = arrayOf(value);
    int at = offsetOf(value) + index;
    return switch (storage) {
      case OBJECT -> Storage.getObject(java, at);
      case FLOAT, DOUBLE -> storage.getDouble(java, at);
      default -> storage.getLong(java, at);
    };
  }

  /** Sets element {@code index} of {@code value}, boxed; records and arrays are copied into place. */
  public void set(Object value, int index, Object next) {
    Object java = arrayOf(value);
    int at = offsetOf(value) + index;
    switch (storage) {
      case OBJECT -> {
        if (element.isStructured()) {
          assignElement(((Object[]) java)[at], next);
        } else {
          Storage.setObject(java, at, next);
        }
      }
      case FLOAT, DOUBLE -> storage.setDouble(java, at, (Double) next);
      default -> storage.setLong(java, at, (Long) next);
    }
  }

  /** Copies the elements of {@code from} into {@code to}, arrays or slices of one length that may overlap. */
  public void assign(Object to, Object from) {
    Object source = arrayOf(from);
    Object target = arrayOf(to);
    int count = lengthOf(from);
    if (source == target && offsetOf(from) == offsetOf(to)) {
      return;
    }
    if (!element.isStructured()) {
      System.arraycopy(source, offsetOf(from), target, offsetOf(to), count);
    } else {
      assignStructured((Object[]) source, offsetOf(from), (Object[]) target, offsetOf(to), count);
    }
  }

  private void assignStructured(Object[] source, int sourceAt, Object[] target, int targetAt, int count) {
    boolean backward = source == target && sourceAt < targetAt;
    for (int i = 0; i < count; i++) {
      int at = backward ? count - 1 - i : i;
      assignElement(target[targetAt + at], source[sourceAt + at]);
    }
  }

  private void assignElement(Object to, Object from) {
    if (element instanceof RecordLayout record) {
      record.assign(to, from);
    } else {
      ((ArrayLayout) element).assign(to, from);
    }
  }

  @Override
  public Object copy(Object value) {
    int count = lengthOf(value);
    Object array = storage.allocate(count);
    Object source = arrayOf(value);
    int offset = offsetOf(value);
    if (!element.isStructured()) {
      System.arraycopy(source, offset, array, 0, count);
    } else {
      copyStructured((Object[]) array, (Object[]) source, offset);
    }
    return array;
  }

  private void copyStructured(Object[] to, Object[] from, int offset) {
    for (int i = 0; i < to.length; i++) {
      to[i] = element.copy(from[offset + i]);
    }
  }

  /** Whether two arrays or slices have the same shape: lengths agree in every dimension. */
  public boolean sameShape(Object left, Object right) {
    int count = lengthOf(left);
    if (count != lengthOf(right)) {
      return false;
    }
    return count == 0 || !(element instanceof ArrayLayout inner)
        || inner.sameShape(((Object[]) arrayOf(left))[offsetOf(left)], ((Object[]) arrayOf(right))[offsetOf(right)]);
  }

  @Override
  @TruffleBoundary
  public boolean equal(Object left, Object right) {
    int count = lengthOf(left);
    if (count != lengthOf(right)) {
      return false;
    }
    Object a = arrayOf(left);
    Object b = arrayOf(right);
    int x = offsetOf(left);
    int y = offsetOf(right);
    for (int i = 0; i < count; i++) {
      boolean same = switch (storage) {
        case OBJECT -> element.equal(((Object[]) a)[x + i], ((Object[]) b)[y + i]);
        case FLOAT, DOUBLE -> storage.getDouble(a, x + i) == storage.getDouble(b, y + i);
        default -> storage.getLong(a, x + i) == storage.getLong(b, y + i);
      };
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
