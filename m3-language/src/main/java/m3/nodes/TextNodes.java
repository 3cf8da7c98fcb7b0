// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.Meter;
import m3.runtime.Slice;
import m3.runtime.Text;

/** Operations on TEXT that are worth a node of their own. */
public final class TextNodes {
  private TextNodes() {}

  static Text nonNil(Object value, M3Node node) {
    if (value instanceof Text text) {
      return text;
    }
    // NIL, mostly: one look at the class tells that too.
    CompilerDirectives.transferToInterpreter();
    return (Text) FieldNodes.nonNil(value, node);
  }

  /** {@code a & b & c}: one text, of which no beginning is made by itself. */
  public static final class Concatenate extends ExpressionNode {
    private static final long SIZE = 48;
    private static final long ROOM = 2;

    @CompilationFinal private Meter meter;
    @Children private final ExpressionNode[] parts;
    @Children private final M3Node[] places;

    /** {@code places[i]} is where part {@code i + 1} is joined to those before; of the last part that is this node, and null there. */
    public Concatenate(ExpressionNode[] parts, M3Node[] places) {
      this.parts = parts;
      this.places = places;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      Text[] texts = new Text[parts.length];
      long total = 0;
      for (int i = 0; i < texts.length; i++) {
        M3Node place = place(i);
        texts[i] = nonNil(parts[i].execute(frame), place);
        total += texts[i].length();
        if (total > Text.MOST) {
          CompilerDirectives.transferToInterpreter();
          throw Fault.of(Code.TEXT_TOO_LONG, place);
        }
      }
      return join(texts, (int) total);
    }

    private M3Node place(int part) {
      M3Node place = places[Math.max(0, part - 1)];
      return place == null ? this : place;
    }

    private Object join(Text[] texts, int total) {
      if (meter == null) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        meter = Meter.of(this);
      }
      if (!meter.isCounting()) {
        return Text.join(texts, total);
      }
      boolean inPlace = Text.isInPlace(texts, total);
      meter.requireRoom(inPlace ? SIZE : SIZE + ROOM * total, this);
      Text whole = Text.join(texts, total);
      if (!inPlace) {
        meter.chargeArray(whole);
      }
      return meter.charge(whole, SIZE);
    }
  }

  /** Where two texts are joined, in the source. */
  public static final class Joint extends M3Node {}

  /** Text.Length. */
  public static final class Length extends ExpressionNode.OfLong {
    @Child private ExpressionNode text;

    public Length(ExpressionNode text) {
      this.text = text;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return nonNil(text.execute(frame), this).length();
    }
  }

  /** Text.GetChar and Text.GetWideChar; {@code limit} is the greatest character the result type has. */
  public static final class CharacterAt extends ExpressionNode.OfLong {
    @Child private ExpressionNode text;
    @Child private ExpressionNode index;
    private final int limit;
    @CompilationFinal private boolean wide;

    public CharacterAt(ExpressionNode text, ExpressionNode index, int limit) {
      this.text = text;
      this.index = index;
      this.limit = limit;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      Text value = nonNil(text.execute(frame), this);
      long at = index.executeLong(frame);
      if (at < 0 || at >= value.length()) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.SUBSCRIPT, this, at, value.length() - 1);
      }
      byte[] narrow = value.narrow();
      if (narrow != null) {
        return value.byteAt(narrow, (int) at);
      }
      if (!wide) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        wide = true;
      }
      char character = value.wideAt((int) at);
      if (character > limit) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.RANGE, this, (int) character, "CHAR");
      }
      return character;
    }
  }

  /** Text.Equal. */
  public static final class Equal extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;

    public Equal(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      Text a = nonNil(left.execute(frame), this);
      return a.sameAs(nonNil(right.execute(frame), this));
    }
  }

  /** Text.Hash. */
  public static final class Hash extends ExpressionNode.OfLong {
    @Child private ExpressionNode text;

    public Hash(ExpressionNode text) {
      this.text = text;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return nonNil(text.execute(frame), this).hash();
    }
  }

  /** Text.HasWideChars. */
  public static final class HasWide extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode text;

    public HasWide(ExpressionNode text) {
      this.text = text;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return nonNil(text.execute(frame), this).hasWide();
    }
  }

  /** Text.Sub. */
  public static final class Part extends ExpressionNode {
    @Child private ExpressionNode text;
    @Child private ExpressionNode start;
    @Child private ExpressionNode length;

    public Part(ExpressionNode text, ExpressionNode start, ExpressionNode length) {
      this.text = text;
      this.start = start;
      this.length = length;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Text whole = nonNil(text.execute(frame), this);
      long from = Math.min(start.executeLong(frame), whole.length());
      long count = Math.min(length.executeLong(frame), whole.length() - from);
      return whole.part((int) from, (int) (from + count));
    }
  }

  /** Text.FindChar and Text.FindWideChar. */
  public static final class Find extends ExpressionNode.OfLong {
    @Child private ExpressionNode text;
    @Child private ExpressionNode character;
    @Child private ExpressionNode start;

    public Find(ExpressionNode text, ExpressionNode character, ExpressionNode start) {
      this.text = text;
      this.character = character;
      this.start = start;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      Text whole = nonNil(text.execute(frame), this);
      char sought = (char) character.executeLong(frame);
      long from = Math.max(0, start.executeLong(frame));
      return from >= whole.length() ? -1 : whole.indexOf(sought, (int) from);
    }
  }

  /** Fmt.Int and Fmt.LongInt. */
  public static final class OfInteger extends ExpressionNode {
    @Child private ExpressionNode number;
    @Child private ExpressionNode base;

    public OfInteger(ExpressionNode number, ExpressionNode base) {
      this.number = number;
      this.base = base;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      long value = number.executeLong(frame);
      return Text.ofInteger(value, (int) base.executeLong(frame));
    }
  }

  /** Text.FromChar. */
  public static final class OfCharacter extends ExpressionNode {
    @Child private ExpressionNode character;

    public OfCharacter(ExpressionNode character) {
      this.character = character;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return Text.ofCharacter((char) character.executeLong(frame));
    }
  }

  /** Text.FromChars. */
  public static final class OfCharacters extends ExpressionNode {
    @Child private ExpressionNode array;

    public OfCharacters(ExpressionNode array) {
      this.array = array;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = array.execute(frame);
      if (value instanceof Slice slice) {
        return Text.of((byte[]) slice.array(), slice.offset(), slice.length());
      }
      return Text.of((byte[]) value, 0, ((byte[]) value).length);
    }
  }

  /** Text.SetChars. */
  public static final class SetCharacters extends ExpressionNode {
    @Child private ExpressionNode array;
    @Child private ExpressionNode text;
    @Child private ExpressionNode start;

    public SetCharacters(ExpressionNode array, ExpressionNode text, ExpressionNode start) {
      this.array = array;
      this.text = text;
      this.start = start;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = array.execute(frame);
      Text from = nonNil(text.execute(frame), this);
      long at = start.executeLong(frame);
      if (value instanceof Slice slice) {
        copy(from, at, (byte[]) slice.array(), slice.offset(), slice.length());
      } else {
        copy(from, at, (byte[]) value, 0, ((byte[]) value).length);
      }
      return null;
    }

    private void copy(Text from, long start, byte[] to, int offset, int room) {
      int at = (int) Math.min(start, from.length());
      int count = Math.min(from.length() - at, room);
      int wide = from.firstWide(at, at + count);
      from.copyTo(at, to, offset, wide < 0 ? count : wide - at);
      if (wide >= 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.RANGE, this, (int) from.charAt(wide), "CHAR");
      }
    }
  }
}
