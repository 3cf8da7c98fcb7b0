// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;

/** A statement; how it ended is one of {@link #NEXT}, {@link #EXIT} and {@link #RETURN}, the latter two as {@link Early} in compiled code. */
@GenerateWrapper
public abstract class StatementNode extends M3Node implements InstrumentableNode {
  /** The statement came to its end. */
  public static final int NEXT = 0;

  /** EXIT: the nearest loop ends. */
  public static final int EXIT = 1;

  /** RETURN: the procedure ends; its result is in the result slot. */
  public static final int RETURN = 2;

  public abstract int execute(VirtualFrame frame);

  /** Whether it never ends with {@link #NEXT}. */
  public boolean isAbrupt() {
    return false;
  }

  /** Tells that nothing follows it in its procedure, so that RETURN need not jump. */
  void noteLast() {}

  /** Ends a statement with {@code end}, which is a constant of compiled code. */
  static int endWith(int end) {
    if (CompilerDirectives.inCompiledCode()) {
      if (end == EXIT) {
        throw Early.FromLoop.EXIT;
      }
      if (end == RETURN) {
        throw Early.FromProcedure.RETURN;
      }
    }
    return end;
  }

  @Override
  public boolean isInstrumentable() {
    return hasSpan();
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return hasSpan() && (tag == StandardTags.StatementTag.class
        || tag == StandardTags.WriteVariableTag.class && this instanceof VariableNode.Write write && write.variable() != null);
  }

  @Override
  public Object getNodeObject() {
    return VariableNode.object(this);
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new StatementNodeWrapper(this, probe);
  }
}
