// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.memory.ByteArraySupport;
import m3.diagnostic.Code;
import m3.runtime.ArrayLayout;
import m3.runtime.Fault;
import m3.runtime.Reference;
import m3.runtime.Slice;

/** Scalars in bytes, as VIEW shows them: little-endian, one load or store where they fill whole bytes. */
public final class ViewNodes {
  private static final ByteArraySupport BYTES = ByteArraySupport.littleEndian();

  private ViewNodes() {}

  /** A scalar's place in its first byte, its width in bits, and whether its top bit is a sign. */
  public record Shape(int bit, int width, boolean signed) {
    /** How many bytes the scalar touches. */
    int span() {
      return bit + width + 7 >> 3;
    }

    private boolean isWhole() {
      return bit == 0 && (width == 8 || width == 16 || width == 32 || width == 64);
    }

    long load(byte[] bytes, int at) {
      if (isWhole()) {
        return switch (width) {
          case 8 -> signed ? bytes[at] : bytes[at] & 0xFFL;
          case 16 -> signed ? BYTES.getShort(bytes, at) : BYTES.getShort(bytes, at) & 0xFFFFL;
          case 32 -> signed ? BYTES.getInt(bytes, at) : BYTES.getInt(bytes, at) & 0xFFFF_FFFFL;
          default -> BYTES.getLong(bytes, at);
        };
      }
      long raw = 0;
      for (int i = 0; i < Math.min(8, span()); i++) {
        raw |= (bytes[at + i] & 0xFFL) << 8 * i;
      }
      long value = raw >>> bit;
      if (span() > 8) {
        value |= (bytes[at + 8] & 0xFFL) << 64 - bit;
      }
      int rest = 64 - width;
      return signed ? value << rest >> rest : value << rest >>> rest;
    }

    void store(byte[] bytes, int at, long value) {
      if (isWhole()) {
        switch (width) {
          case 8 -> bytes[at] = (byte) value;
          case 16 -> BYTES.putShort(bytes, at, (short) value);
          case 32 -> BYTES.putInt(bytes, at, (int) value);
          default -> BYTES.putLong(bytes, at, value);
        }
        return;
      }
      long mask = width == 64 ? -1L : (1L << width) - 1;
      for (int i = 0; i < span(); i++) {
        int shift = 8 * i - bit;
        int taken = (int) (shift < 0 ? mask << -shift : mask >>> shift) & 0xFF;
        int given = (int) (shift < 0 ? value << -shift : value >>> shift);
        bytes[at + i] = (byte) (bytes[at + i] & ~taken | given & taken);
      }
    }
  }

  /** Viewed bytes in three frame slots, bound first when {@code bind} is not null. */
  public static final class Bytes extends M3Node {
    private final int slot;
    @Child private StatementNode bind;

    public Bytes(StatementNode bind, int slot) {
      this.bind = bind;
      this.slot = slot;
    }

    public int slot() {
      return slot;
    }

    byte[] array(VirtualFrame frame) {
      if (bind != null) {
        bind.execute(frame);
      }
      return (byte[]) frame.getObjectStatic(slot);
    }
  }

  /**
   * Where in bytes something begins: {@code start} and what {@code index} gives, in bytes or {@code inBits}.
   *
   * <p>Where it is told in bytes it is computed as an int, as the positions of an array are: the compiler then moves what compares it with the
   * array's length out of a loop.
   */
  public static final class Where extends M3Node {
    private final long need;
    private final long start;
    private final boolean inBits;
    @Child private Bytes bytes;
    @Child private ExpressionNode index;

    /** Bytes are to be {@code need} at least; {@code index}, null for none, checks itself. */
    public Where(Bytes bytes, long need, long start, ExpressionNode index, boolean inBits) {
      this.bytes = bytes;
      this.need = need;
      this.start = start;
      this.index = index;
      this.inBits = inBits;
    }

    byte[] array(VirtualFrame frame) {
      return bytes.array(frame);
    }

    /** The place in the Java array, in bytes or in bits. */
    long position(VirtualFrame frame, M3Node whole) {
      if (need > 0 && frame.getLongStatic(bytes.slot + 2) < need) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.VIEW_TOO_LARGE, whole, need, frame.getLongStatic(bytes.slot + 2));
      }
      long first = frame.getLongStatic(bytes.slot + 1);
      if (inBits) {
        return Byte.SIZE * first + start + index.executeLong(frame);
      }
      int offset = (int) first + (int) start;
      return index == null ? offset : offset + index.executeInt(frame);
    }

    int firstByte(long position) {
      return (int) (inBits ? position >> 3 : position);
    }

    Shape shape(Shape shape, long position) {
      return inBits ? new Shape((int) position & 7, shape.width, shape.signed) : shape;
    }
  }

  /** A viewed scalar's value. */
  public static final class Read extends ExpressionNode.OfLong {
    private final Shape shape;
    @Child private Where where;

    public Read(Where where, Shape shape) {
      this.where = where;
      this.shape = shape;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      byte[] array = where.array(frame);
      long position = where.position(frame, this);
      return where.shape(shape, position).load(array, where.firstByte(position));
    }
  }

  /** Assignment to a viewed scalar. */
  public static final class Write extends StatementNode {
    private final Shape shape;
    @Child private Where where;
    @Child private ExpressionNode value;

    public Write(Where where, Shape shape, ExpressionNode value) {
      this.where = where;
      this.shape = shape;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      byte[] array = where.array(frame);
      long position = where.position(frame, this);
      where.shape(shape, position).store(array, where.firstByte(position), value.executeLong(frame));
      return NEXT;
    }
  }

  /** A hold on a viewed scalar, for a VAR formal. */
  public static final class Refer extends ExpressionNode {
    private final Shape shape;
    @Child private Where where;

    public Refer(Where where, Shape shape) {
      this.where = where;
      this.shape = shape;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      byte[] array = where.array(frame);
      long position = where.position(frame, this);
      return new ByteReference(array, where.firstByte(position), where.shape(shape, position));
    }
  }

  private static final class ByteReference extends Reference {
    private final byte[] bytes;
    private final int at;
    private final Shape shape;

    ByteReference(byte[] bytes, int at, Shape shape) {
      this.bytes = bytes;
      this.at = at;
      this.shape = shape;
    }

    @Override
    public long getLong() {
      return shape.load(bytes, at);
    }

    @Override
    public void setLong(long value) {
      shape.store(bytes, at, value);
    }
  }

  /** How many elements of {@code stride} bits lie in {@code length} bytes. */
  public static final class Count extends ExpressionNode.OfLong {
    private final long stride;
    @Child private ExpressionNode length;

    public Count(ExpressionNode length, long stride) {
      this.length = length;
      this.stride = stride;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return length.executeLong(frame) * 8 / stride;
    }
  }

  /** A count that is asked for by itself: binds its bytes first. */
  public static final class Number extends ExpressionNode.OfLong {
    @Child private Bytes bytes;
    @Child private ExpressionNode count;

    public Number(Bytes bytes, ExpressionNode count) {
      this.bytes = bytes;
      this.count = count;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      bytes.array(frame);
      return count.executeLong(frame);
    }
  }

  /** A subscript of a viewed open array of {@code count} elements. */
  public static final class Subscript extends ExpressionNode.OfLong {
    @Child private ExpressionNode index;
    @Child private ExpressionNode count;

    public Subscript(ExpressionNode index, ExpressionNode count) {
      this.index = index;
      this.count = count;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long at = index.executeLong(frame);
      long have = count.executeLong(frame);
      if (at < 0 || at >= have) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SUBSCRIPT, this, at, have - 1);
      }
      return at;
    }
  }

  /** The first element of a SUBARRAY, which has {@code count} of the {@code total} elements of a viewed array. */
  public static final class Part extends ExpressionNode.OfLong {
    @Child private ExpressionNode from;
    @Child private ExpressionNode count;
    @Child private ExpressionNode total;

    public Part(ExpressionNode from, ExpressionNode count, ExpressionNode total) {
      this.from = from;
      this.count = count;
      this.total = total;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long start = from.executeLong(frame);
      long length = count.executeLong(frame);
      ArrayNodes.checkPart(this, start, length, total.executeLong(frame));
      return start;
    }
  }

  /** A viewed open array whose elements are the bytes themselves. */
  public static final class InPlace extends ExpressionNode {
    @Child private Where where;
    @Child private ExpressionNode count;

    public InPlace(Where where, ExpressionNode count) {
      this.where = where;
      this.count = count;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      byte[] array = where.array(frame);
      int first = where.firstByte(where.position(frame, this));
      return new Slice(array, first, (int) count.executeLong(frame));
    }
  }

  /** A copy of a viewed array of {@code count} elements; {@code element} reads the one whose position is in slot {@code index}. */
  public static final class CopyArray extends ExpressionNode {
    private final ArrayLayout layout;
    private final int index;
    @Child private ExpressionNode count;
    @Child private ExpressionNode element;

    public CopyArray(ExpressionNode count, int index, ExpressionNode element, ArrayLayout layout) {
      this.count = count;
      this.index = index;
      this.element = element;
      this.layout = layout;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      int length = (int) count.executeLong(frame);
      Object array = layout.storage().allocate(length);
      for (int i = 0; i < length; i++) {
        frame.setLongStatic(index, i);
        if (array instanceof Object[] structured) {
          structured[i] = element.execute(frame);
        } else {
          layout.storage().setLong(array, i, element.executeLong(frame));
        }
      }
      return array;
    }
  }

  /** Executes {@code body} for each position from 0, in slot {@code index}, below {@code count}. */
  public static final class Each extends StatementNode {
    private final int index;
    @Child private ExpressionNode count;
    @Child private StatementNode body;

    public Each(ExpressionNode count, int index, StatementNode body) {
      this.count = count;
      this.index = index;
      this.body = body;
    }

    @Override
    public int execute(VirtualFrame frame) {
      long length = count.executeLong(frame);
      for (long i = 0; i < length; i++) {
        frame.setLongStatic(index, i);
        body.execute(frame);
      }
      return NEXT;
    }
  }

  /** Checks that a viewed array and what it is assigned have as many elements. */
  public static final class SameLength extends StatementNode {
    @Child private ExpressionNode target;
    @Child private ExpressionNode value;

    public SameLength(ExpressionNode target, ExpressionNode value) {
      this.target = target;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      long to = target.executeLong(frame);
      long from = value.executeLong(frame);
      if (to != from) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SHAPE, this, to, from);
      }
      return NEXT;
    }
  }

  /** Checks that viewed bytes are at least as many as the view needs, and gives 0. */
  public static final class CheckSize extends ExpressionNode.OfLong {
    private final long needed;
    @Child private ExpressionNode length;

    public CheckSize(ExpressionNode length, long needed) {
      this.length = length;
      this.needed = needed;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long have = length.executeLong(frame);
      if (have < needed) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.VIEW_TOO_LARGE, this, needed, have);
      }
      return 0;
    }
  }
}
