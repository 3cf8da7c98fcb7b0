// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;

/** An expression; each answers the method for its kind, and {@link #execute} with the value boxed. */
@GenerateWrapper
public abstract class ExpressionNode extends M3Node implements InstrumentableNode {

  @Override
  public boolean isInstrumentable() {
    return this instanceof VariableNode.Read && hasSpan();
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.ReadVariableTag.class && this instanceof VariableNode.Read;
  }

  @Override
  public Object getNodeObject() {
    return VariableNode.object(this);
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new ExpressionNodeWrapper(this, probe);
  }

  /** The value, boxed. */
  public abstract Object execute(VirtualFrame frame);

  /** The value of an ordinal or small set. */
  public long executeLong(VirtualFrame frame) {
    throw CompilerDirectives.shouldNotReachHere(getClass().getName());
  }

  /** The low half of {@link #executeLong}, which sums, differences and products need no more of their operands for. */
  int executeInt(VirtualFrame frame) {
    return (int) executeLong(frame);
  }

  /** The value of a float. */
  public double executeDouble(VirtualFrame frame) {
    throw CompilerDirectives.shouldNotReachHere(getClass().getName());
  }

  /** The value of a BOOLEAN. */
  public boolean executeBoolean(VirtualFrame frame) {
    return executeLong(frame) != 0;
  }

  /** Runs for effect only. */
  public void executeVoid(VirtualFrame frame) {
    execute(frame);
  }

  /** An expression whose value is an ordinal or small set. */
  public abstract static class OfLong extends ExpressionNode {
    @Override
    public abstract long executeLong(VirtualFrame frame);

    @Override
    public final Object execute(VirtualFrame frame) {
      return executeLong(frame);
    }
  }

  /** An expression whose value is a BOOLEAN. */
  public abstract static class OfBoolean extends ExpressionNode {
    @Override
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Override
    public final long executeLong(VirtualFrame frame) {
      return executeBoolean(frame) ? 1 : 0;
    }

    @Override
    public final Object execute(VirtualFrame frame) {
      return executeLong(frame);
    }
  }

  /** An expression whose value is a float. */
  public abstract static class OfDouble extends ExpressionNode {
    @Override
    public abstract double executeDouble(VirtualFrame frame);

    @Override
    public final Object execute(VirtualFrame frame) {
      return executeDouble(frame);
    }
  }
}
