// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.memory.ByteArraySupport;
import m3.diagnostic.Code;
import m3.runtime.ArrayLayout;
import m3.runtime.Fault;
import m3.runtime.Reference;

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
  }

  private abstract static class Access extends ExpressionNode.OfLong {
    final Shape shape;
    private final int start;
    @Child private Bytes bytes;
    @Child private ExpressionNode index;

    Access(Bytes bytes, int start, ExpressionNode index, Shape shape) {
      this.bytes = bytes;
      this.start = start;
      this.index = index;
      this.shape = shape;
    }

    final byte[] array(VirtualFrame frame) {
      if (bytes.bind != null) {
        bytes.bind.execute(frame);
      }
      return (byte[]) frame.getObjectStatic(bytes.slot);
    }

    final int slot() {
      return bytes.slot;
    }

    /** Where the scalar begins, checked to lie inside with {@code span} bytes. */
    final int position(VirtualFrame frame, int span) {
      long at = index == null ? start : start + index.executeLong(frame);
      long length = frame.getLongStatic(bytes.slot + 2);
      if (at < 0 || at > length - span) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.VIEW_TOO_LARGE, this, at + span, length);
      }
      return (int) (frame.getLongStatic(bytes.slot + 1) + at);
    }
  }

  /** A viewed scalar's value. */
  public static final class Read extends Access {
    public Read(Bytes bytes, int start, ExpressionNode index, Shape shape) {
      super(bytes, start, index, shape);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      byte[] array = array(frame);
      return shape.load(array, position(frame, shape.span()));
    }
  }

  /** Assignment to a viewed scalar. */
  public static final class Write extends StatementNode {
    @Child private Read place;
    @Child private ExpressionNode value;

    public Write(Bytes bytes, int start, ExpressionNode index, Shape shape, ExpressionNode value) {
      this.place = new Read(bytes, start, index, shape);
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      byte[] array = place.array(frame);
      int at = place.position(frame, place.shape.span());
      place.shape.store(array, at, value.executeLong(frame));
      return NEXT;
    }
  }

  /** A hold on a viewed scalar, for a VAR formal. */
  public static final class Refer extends ExpressionNode {
    @Child private Read place;

    public Refer(Bytes bytes, int start, ExpressionNode index, Shape shape) {
      this.place = new Read(bytes, start, index, shape);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      byte[] array = place.array(frame);
      return new ByteReference(array, place.position(frame, place.shape.span()), place.shape);
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

  /** A copy of a view that is an open array: as many elements as the bytes hold. */
  public static final class CopyOpen extends ExpressionNode {
    private final ArrayLayout layout;
    @Child private Read first;

    public CopyOpen(Bytes bytes, int start, ExpressionNode index, Shape shape, ArrayLayout layout) {
      this.first = new Read(bytes, start, index, shape);
      this.layout = layout;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      byte[] bytes = first.array(frame);
      int at = first.position(frame, 0);
      long end = frame.getLongStatic(first.slot() + 1) + frame.getLongStatic(first.slot() + 2);
      int count = (int) ((end - at) / first.shape.span());
      Object array = layout.storage().allocate(count);
      for (int i = 0; i < count; i++) {
        layout.storage().setLong(array, i, first.shape.load(bytes, at + i * first.shape.span()));
      }
      return array;
    }
  }

  /** Checks that viewed bytes are at least as many as the view needs. */
  public static final class CheckSize extends StatementNode {
    private final long needed;
    @Child private ExpressionNode length;

    public CheckSize(ExpressionNode length, long needed) {
      this.length = length;
      this.needed = needed;
    }

    @Override
    public int execute(VirtualFrame frame) {
      long have = length.executeLong(frame);
      if (have < needed) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.VIEW_TOO_LARGE, this, needed, have);
      }
      return NEXT;
    }
  }}
