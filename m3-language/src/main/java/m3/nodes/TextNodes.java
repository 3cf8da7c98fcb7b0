// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.Text;

/** Operations on TEXT that are worth a node of their own. */
public final class TextNodes {
  private TextNodes() {}

  static Text nonNil(Object value, M3Node node) {
    if (value == null) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.NIL_DEREFERENCE, node);
    }
    return (Text) value;
  }

  /** {@code left & right}. */
  public static final class Concatenate extends ExpressionNode {
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;

    public Concatenate(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Text a = nonNil(left.execute(frame), this);
      Text b = nonNil(right.execute(frame), this);
      Text whole = Text.concatenate(a, b);
      if (whole == null) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.TEXT_TOO_LONG, this);
      }
      return whole;
    }
  }

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
      char character = value.charAt((int) at);
      if (character > limit) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.RANGE, this, (int) character, "CHAR");
      }
      return character;
    }
  }
}
