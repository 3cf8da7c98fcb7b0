// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.diagnostic.Code;
import m3.runtime.ElementReference;
import m3.runtime.Fault;
import m3.runtime.Kind;
import m3.runtime.Storage;

/**
 * Elements of arrays.
 *
 * <p>An {@link Access} computes the Java array and the position in it. Fixed arrays are indexed by a value already
 * known to be in the index type; open ones are checked against their length. What is known to be an {@code int} is
 * computed as one, which spares a check and lets the compiler follow it through a loop.
 */
public final class ElementNodes {
  private ElementNodes() {}

  /** How an element is reached: {@code first} is the index type's least member, {@code isInt} tells that no subscript is too large for an int. */
  public abstract static class Access extends M3Node {
    final Storage storage;
    private final boolean isReferent;
    @Child ExpressionNode array;
    @Child ExpressionNode index;

    Access(Storage storage, ExpressionNode array, ExpressionNode index) {
      this.storage = storage;
      this.isReferent = array instanceof ArrayNodes.Referent;
      this.array = array;
      this.index = index;
    }

    /** The length of {@code java}; of a referent the class is known without a look. */
    final int length(Object java) {
      return isReferent && storage == Storage.OBJECT ? ((Object[]) java).length : storage.length(java);
    }

    /** Element {@code at} of {@code java}, an array of objects. */
    final Object object(Object java, int at) {
      return isReferent ? ((Object[]) java)[at] : Storage.getObject(java, at);
    }

    abstract int position(VirtualFrame frame, Object java);

    /** The subscript of an open array of {@code length} elements. */
    final int subscript(VirtualFrame frame, boolean isInt, int length) {
      long at = isInt ? index.executeInt(frame) : index.executeLong(frame);
      int position = (int) at;
      // Of the form of Java's own check, which the compiler then leaves out.
      if (position != at || Integer.compareUnsigned(position, length) >= 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SUBSCRIPT, this, at, length - 1);
      }
      return position;
    }
  }

  /** An element of a fixed array. */
  public static final class Fixed extends Access {
    private final long first;

    public Fixed(Storage storage, ExpressionNode array, ExpressionNode index, long first) {
      super(storage, array, index);
      this.first = first;
    }

    @Override
    int position(VirtualFrame frame, Object java) {
      return index.executeInt(frame) - (int) first;
    }
  }

  /** An element of a fixed array by a value still to be checked: one check, of the form of Java's own, which the compiler then leaves out. */
  public static final class Checked extends Access {
    private final long first;
    private final boolean isInt;
    @Child private IntegerNodes.CheckSubscript check;

    public Checked(Storage storage, ExpressionNode array, IntegerNodes.CheckSubscript check, boolean isInt, long first) {
      super(storage, array, null);
      this.first = first;
      this.isInt = isInt;
      this.check = check;
    }

    @Override
    int position(VirtualFrame frame, Object java) {
      long at = isInt ? check.operand().executeInt(frame) - (int) first : check.operand().executeLong(frame) - first;
      int position = (int) at;
      if (position != at || Integer.compareUnsigned(position, length(java)) >= 0) {
        throw check.outside(at + first);
      }
      return position;
    }
  }

  /** An element of an open array that is a whole Java array. */
  public static final class Whole extends Access {
    private final boolean isInt;

    public Whole(Storage storage, ExpressionNode array, ExpressionNode index, boolean isInt) {
      super(storage, array, index);
      this.isInt = isInt;
    }

    @Override
    int position(VirtualFrame frame, Object java) {
      return subscript(frame, isInt, length(java));
    }
  }

  /** An element of an open array that may be a part of a Java array. */
  public static final class Part extends Access {
    @Child private ExpressionNode offset;
    @Child private ExpressionNode length;
    private final boolean isInt;

    public Part(Storage storage, ExpressionNode array, ExpressionNode offset, ExpressionNode length, ExpressionNode index, boolean isInt) {
      super(storage, array, index);
      this.isInt = isInt;
      this.offset = offset;
      this.length = length;
    }

    @Override
    int position(VirtualFrame frame, Object java) {
      int position = subscript(frame, isInt, length.executeInt(frame));
      return offset.executeInt(frame) + position;
    }
  }

  /** An element's value; storage itself for records and arrays. */
  public static final class Read extends ExpressionNode {
    private final Kind kind;
    @Child private Access access;

    public Read(Kind kind, Access access) {
      this.kind = kind;
      this.access = access;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      Object java = access.array.execute(frame);
      return access.storage.getLong(java, access.position(frame, java));
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      Object java = access.array.execute(frame);
      return access.storage.getDouble(java, access.position(frame, java));
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return switch (kind) {
        case LONG -> executeLong(frame);
        case DOUBLE -> executeDouble(frame);
        case OBJECT -> {
          Object java = access.array.execute(frame);
          yield access.object(java, access.position(frame, java));
        }
      };
    }
  }

  /** Assignment to a scalar element. */
  public static final class Write extends StatementNode {
    private final Kind kind;
    @Child private Access access;
    @Child private ExpressionNode value;

    public Write(Kind kind, Access access, ExpressionNode value) {
      this.kind = kind;
      this.access = access;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object java = access.array.execute(frame);
      int at = access.position(frame, java);
      switch (kind) {
        case LONG -> access.storage.setLong(java, at, value.executeLong(frame));
        case DOUBLE -> access.storage.setDouble(java, at, value.executeDouble(frame));
        case OBJECT -> Storage.setObject(java, at, value.execute(frame));
      }
      return NEXT;
    }
  }

  /** A hold on a scalar element, for a VAR formal. */
  public static final class Refer extends ExpressionNode {
    @Child private Access access;

    public Refer(Access access) {
      this.access = access;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object java = access.array.execute(frame);
      return new ElementReference(access.storage, java, access.position(frame, java));
    }
  }
}
