// SPDX-License-Identifier: MIT
package m3.runtime;

/**
 * A place of its own for one scalar: a global, a captured or addressed local, or the referent of a REF to a scalar.
 *
 * <p>{@code type} is the allocated type of a referent, null for variables.
 */
public abstract sealed class Cell extends Reference implements Allocated {
  private final TypeDescriptor type;

  private Cell(TypeDescriptor type) {
    this.type = type;
  }

  @Override
  public final TypeDescriptor descriptor() {
    return type;
  }

  /** A cell for {@code kind}; {@code type} as for the class. */
  public static Cell create(Kind kind, TypeDescriptor type) {
    return switch (kind) {
      case LONG -> new OfLong(type);
      case DOUBLE -> new OfDouble(type);
      case OBJECT -> new OfObject(type);
    };
  }

  /** Holds an ordinal or a small set. */
  public static final class OfLong extends Cell {
    public long value;

    public OfLong(TypeDescriptor type) {
      super(type);
    }

    @Override
    public long getLong() {
      return value;
    }

    @Override
    public void setLong(long value) {
      this.value = value;
    }
  }

  /** Holds a float. */
  public static final class OfDouble extends Cell {
    public double value;

    public OfDouble(TypeDescriptor type) {
      super(type);
    }

    @Override
    public double getDouble() {
      return value;
    }

    @Override
    public void setDouble(double value) {
      this.value = value;
    }
  }

  /** Holds a reference, procedure, or large set. */
  public static final class OfObject extends Cell {
    public Object value;

    public OfObject(TypeDescriptor type) {
      super(type);
    }

    @Override
    public Object getObject() {
      return value;
    }

    @Override
    public void setObject(Object value) {
      this.value = value;
    }
  }
}
