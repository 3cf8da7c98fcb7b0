// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import com.oracle.truffle.api.profiles.LoopConditionProfile;

/**
 * Loops.
 *
 * <p>Rounds run in strips, so that the poll for preemption and the profile of the loop cost one step in many.
 */
public final class LoopNodes {
  /** Rounds between two polls; the same on every engine, for a seed's run turns at its polls. */
  private static final int STRIP = 64;

  /** How likely it is that a loop with a test has another round; the compiler must think it unlikely that it ends. */
  private static final double GOES_ON = 0.9;

  /** In place of the slot for how a loop ended, when there is no RETURN in it. */
  public static final int NO_RETURN = -1;

  private LoopNodes() {}

  /** Runs {@code loop}, which leaves in {@code slot} how it ended, and tells that. */
  private static int run(LoopNode loop, VirtualFrame frame, int slot) {
    try {
      loop.execute(frame);
    } catch (Early.FromLoop exit) {
      return StatementNode.NEXT;
    }
    return slot == NO_RETURN ? StatementNode.NEXT : (int) frame.getLongStatic(slot);
  }

  /** Leaves in {@code slot} that the loop's last statement ended with {@code end}; false, for there is no further round. */
  private static boolean leave(VirtualFrame frame, int slot, int end) {
    if (slot != NO_RETURN) {
      frame.setLongStatic(slot, end == StatementNode.RETURN ? StatementNode.RETURN : StatementNode.NEXT);
    }
    return false;
  }

  /**
   * A loop's body that has variables of its own.
   *
   * <p>What they held is forgotten after each round, so that compiled code neither carries it into the next nor, for its sake, allocates
   * what would otherwise not escape.
   */
  public static final class Round extends StatementNode {
    private final BlankSlots own;
    @Child private StatementNode body;

    public Round(StatementNode body, BlankSlots own) {
      this.body = body;
      this.own = own;
    }

    @Override
    public int execute(VirtualFrame frame) {
      int end = body.execute(frame);
      own.execute(frame);
      return end;
    }
  }

  /** LOOP, WHILE and REPEAT: {@code before} and {@code after} are null where there is no such test. */
  public static final class Loop extends StatementNode {
    private final int endSlot;
    @Child private LoopNode loop;

    /** {@code endSlot} is a slot of the frame to remember how the loop ended, or {@link #NO_RETURN}. */
    public Loop(int endSlot, ExpressionNode before, StatementNode body, ExpressionNode after) {
      this.endSlot = endSlot;
      this.loop = Truffle.getRuntime().createLoopNode(new Rounds(endSlot, before, body, after));
    }

    @Override
    public int execute(VirtualFrame frame) {
      return run(loop, frame, endSlot);
    }
  }

  private static final class Rounds extends Node implements RepeatingNode {
    private final int endSlot;
    @Child private ExpressionNode before;
    @Child private StatementNode body;
    @Child private ExpressionNode after;
    @Child private PollNode poll = new PollNode();

    Rounds(int endSlot, ExpressionNode before, StatementNode body, ExpressionNode after) {
      this.endSlot = endSlot;
      this.before = before;
      this.body = body;
      this.after = after;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
      for (int i = STRIP; i > 0; i--) {
        if (before != null && !CompilerDirectives.injectBranchProbability(GOES_ON, before.executeBoolean(frame))) {
          return leave(frame, endSlot, StatementNode.NEXT);
        }
        int end = body.execute(frame);
        if (end != StatementNode.NEXT) {
          return leave(frame, endSlot, end);
        }
        if (after != null && CompilerDirectives.injectBranchProbability(1 - GOES_ON, after.executeBoolean(frame))) {
          return leave(frame, endSlot, StatementNode.NEXT);
        }
      }
      poll.execute();
      return true;
    }
  }

  /**
   * FOR with a constant step other than zero: index, limit and end are frame slots; end may be {@link #NO_RETURN}. The body
   * leaves the index empty in compiled code.
   *
   * <p>While the index and the limit are ints, as they nearly always are, the index is counted as one: the compiler then moves checks of
   * subscripts out of the loop. {@code isInt} tells that it is known of both ends and the step.
   */
  public static final class For extends StatementNode {
    private final int index;
    private final int limit;
    private final int end;
    private final long step;
    @Child private ExpressionNode from;
    @Child private ExpressionNode to;
    @Child private LoopNode loop;

    public For(int index, int limit, int end, long step, boolean isInt, ExpressionNode from, ExpressionNode to, StatementNode body) {
      this.index = index;
      this.limit = limit;
      this.end = end;
      this.step = step;
      this.from = from;
      this.to = to;
      this.loop = Truffle.getRuntime().createLoopNode(new Count(index, limit, end, step, isInt, body));
    }

    @Override
    public int execute(VirtualFrame frame) {
      long first = from.executeLong(frame);
      long last = to.executeLong(frame);
      frame.setLongStatic(index, first);
      frame.setLongStatic(limit, last);
      if (step > 0 ? first > last : first < last) {
        return NEXT;
      }
      return run(loop, frame, end);
    }
  }

  /** The rounds of {@link For}; on entry the index is not beyond the limit. */
  private static final class Count extends Node implements RepeatingNode {
    private final int indexSlot;
    private final int limitSlot;
    private final int endSlot;
    private final long step;
    private final boolean known;
    private final LoopConditionProfile profile = LoopConditionProfile.create();
    @CompilationFinal private boolean supposed;
    @Child private StatementNode body;
    @Child private PollNode poll = new PollNode();

    Count(int index, int limit, int end, long step, boolean isInt, StatementNode body) {
      this.known = isInt;
      this.supposed = step == (int) step;
      this.indexSlot = index;
      this.limitSlot = limit;
      this.endSlot = end;
      this.step = step;
      this.body = body;
    }

    @Override
    public boolean executeRepeating(VirtualFrame frame) {
      long first = frame.getLongStatic(indexSlot);
      long limit = frame.getLongStatic(limitSlot);
      if (!known && supposed && (first != (int) first || limit != (int) limit)) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        supposed = false;
      }
      long left = left(first, limit);
      int rounds = Long.compareUnsigned(left, STRIP) < 0 ? (int) left + 1 : STRIP;
      profile.profileCounted(rounds);
      if (CompilerDirectives.inCompiledCode()) {
        // As each round leaves it.
        frame.setLongStatic(indexSlot, 0);
      }
      for (int i = 0; profile.inject(i < rounds); i++) {
        frame.setLongStatic(indexSlot, supposed ? (int) first + i * (int) step : first + i * step);
        int end = body.execute(frame);
        if (end != StatementNode.NEXT) {
          return leave(frame, endSlot, end);
        }
      }
      if (rounds - 1 == left) {
        return leave(frame, endSlot, StatementNode.NEXT);
      }
      frame.setLongStatic(indexSlot, first + rounds * step);
      poll.execute();
      return true;
    }

    /** The rounds after the one for {@code index}, unsigned: between the ends of INTEGER there are more than INTEGER can tell. */
    private long left(long index, long limit) {
      if (step == 1 || step == -1) {
        return (limit - index) * step;
      }
      return step > 0 ? Long.divideUnsigned(limit - index, step) : Long.divideUnsigned(index - limit, -step);
    }
  }

  /** FOR with a step known only at run time; a step of zero never ends. */
  public static final class ForVariable extends StatementNode {
    private final int index;
    @Child private ExpressionNode from;
    @Child private ExpressionNode to;
    @Child private ExpressionNode by;
    @Child private StatementNode body;
    @Child private PollNode poll = new PollNode();

    public ForVariable(int index, ExpressionNode from, ExpressionNode to, ExpressionNode by, StatementNode body) {
      this.index = index;
      this.from = from;
      this.to = to;
      this.by = by;
      this.body = body;
    }

    @Override
    public int execute(VirtualFrame frame) {
      try {
        return rounds(frame);
      } catch (Early.FromLoop exit) {
        return NEXT;
      }
    }

    private int rounds(VirtualFrame frame) {
      long at = from.executeLong(frame);
      long last = to.executeLong(frame);
      long step = by.executeLong(frame);
      int rounds = 0;
      while (step >= 0 ? at <= last : at >= last) {
        frame.setLongStatic(index, at);
        int end = body.execute(frame);
        if (end != NEXT) {
          return end == RETURN ? RETURN : NEXT;
        }
        poll.execute();
        if (CompilerDirectives.hasNextTier() && ++rounds == 1 << 16) {
          LoopNode.reportLoopCount(this, rounds);
          rounds = 0;
        }
        long next = at + step;
        if (step > 0 ? next < at : step < 0 && next > at) {
          return NEXT;
        }
        at = next;
      }
      return NEXT;
    }
  }
}
