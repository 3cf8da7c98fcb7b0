// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.List;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.types.OrdinalType;

/** Sequences, choices, RETURN and EXIT. */
public final class ControlNodes {
  private ControlNodes() {}

  /** Statements one after the other. */
  public static final class Sequence extends StatementNode {
    @Children private final StatementNode[] statements;

    public Sequence(StatementNode[] statements) {
      this.statements = statements;
    }

    List<StatementNode> statements() {
      return List.of(statements);
    }

    @Override
    public boolean isAbrupt() {
      return statements.length > 0 && statements[statements.length - 1].isAbrupt();
    }

    @Override
    void noteLast() {
      if (statements.length > 0) {
        statements[statements.length - 1].noteLast();
      }
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
      for (StatementNode statement : statements) {
        int end = statement.execute(frame);
        if (end != NEXT) {
          return end;
        }
      }
      return NEXT;
    }
  }

  /** The statements of a procedure, for tools. */
  public static final class Body extends StatementNode {
    @Child private StatementNode statements;

    public Body(StatementNode statements) {
      this.statements = statements;
      statements.noteLast();
    }

    @Override
    public int execute(VirtualFrame frame) {
      return statements.execute(frame);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
      return tag == StandardTags.RootTag.class || tag == StandardTags.RootBodyTag.class;
    }
  }

  /** A statement before which the strand may be preempted. */
  public static final class Polled extends StatementNode {
    @Child private PollNode poll = new PollNode();
    @Child private StatementNode statement;

    public Polled(StatementNode statement) {
      this.statement = statement;
    }

    @Override
    void noteLast() {
      statement.noteLast();
    }

    @Override
    public int execute(VirtualFrame frame) {
      poll.execute();
      return statement.execute(frame);
    }
  }

  /** An expression for its effect. */
  public static final class Evaluate extends StatementNode {
    @Child private ExpressionNode value;

    public Evaluate(ExpressionNode value) {
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      value.executeVoid(frame);
      return NEXT;
    }
  }

  /** A value after preparing statements, which bind what it reads. */
  public static final class Prepared extends ExpressionNode {
    @Child private StatementNode before;
    @Child private ExpressionNode value;

    public Prepared(StatementNode before, ExpressionNode value) {
      this.before = before;
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      before.execute(frame);
      return value.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      before.execute(frame);
      return value.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      before.execute(frame);
      return value.executeDouble(frame);
    }
  }

  /** IF with one arm; otherwise may be null. */
  public static final class If extends StatementNode {
    @Child private ExpressionNode condition;
    @Child private StatementNode then;
    @Child private StatementNode otherwise;

    public If(ExpressionNode condition, StatementNode then, StatementNode otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    @Override
    public boolean isAbrupt() {
      return otherwise != null && then.isAbrupt() && otherwise.isAbrupt();
    }

    @Override
    void noteLast() {
      then.noteLast();
      if (otherwise != null) {
        otherwise.noteLast();
      }
    }

    /** Whether just one of the two ways comes to its end. */
    boolean isOneWay() {
      return then.isAbrupt() != (otherwise != null && otherwise.isAbrupt());
    }

    /** Puts {@code rest} at the end of the one way that comes to its end. */
    void continueWith(List<StatementNode> rest, int depth) {
      if (then.isAbrupt()) {
        otherwise = Statements.append(otherwise, rest, depth);
      } else {
        then = Statements.append(then, rest, depth);
      }
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (condition.executeBoolean(frame)) {
        return then.execute(frame);
      }
      return otherwise == null ? NEXT : otherwise.execute(frame);
    }
  }

  /** CASE over few arms, compared in turn; over many dense ones through a table. */
  public static final class Case extends StatementNode {
    private static final int TABLE_LIMIT = 1 << 12;

    @Child private ExpressionNode selector;
    @Children private final StatementNode[] bodies;
    @Child private StatementNode otherwise;
    @CompilationFinal(dimensions = 1) private final long[] lows;
    @CompilationFinal(dimensions = 1) private final long[] highs;
    @CompilationFinal(dimensions = 1) private final int[] starts;
    @CompilationFinal(dimensions = 1) private final short[] table;
    private final long first;
    private final OrdinalType type;

    /** Labels {@code lows[i] .. highs[i]} from {@code starts[k]} on before {@code starts[k + 1]} select body k; otherwise is null when there is no ELSE. */
    public Case(ExpressionNode selector, long[] lows, long[] highs, int[] starts, StatementNode[] bodies,
        StatementNode otherwise, OrdinalType type) {
      this.selector = selector;
      this.lows = lows;
      this.highs = highs;
      this.starts = starts;
      this.bodies = bodies;
      this.otherwise = otherwise;
      this.type = type;
      long least = Long.MAX_VALUE;
      long greatest = Long.MIN_VALUE;
      for (int i = 0; i < lows.length; i++) {
        least = Math.min(least, lows[i]);
        greatest = Math.max(greatest, highs[i]);
      }
      this.first = least;
      long span = greatest - least;
      boolean dense = lows.length > 4 && span >= 0 && span < Math.min(TABLE_LIMIT, 16L * lows.length + 64);
      this.table = dense ? table((int) span + 1) : null;
    }

    @Override
    void noteLast() {
      for (StatementNode body : bodies) {
        body.noteLast();
      }
      if (otherwise != null) {
        otherwise.noteLast();
      }
    }

    private short[] table(int size) {
      short[] made = new short[size];
      java.util.Arrays.fill(made, (short) -1);
      for (int arm = 0; arm < bodies.length; arm++) {
        for (int i = starts[arm]; i < starts[arm + 1]; i++) {
          for (long v = lows[i]; v <= highs[i]; v++) {
            made[(int) (v - first)] = (short) arm;
          }
        }
      }
      return made;
    }

    @Override
    public int execute(VirtualFrame frame) {
      long value = selector.executeLong(frame);
      return table == null ? compare(frame, value) : run(frame, look(value), value);
    }

    private int look(long value) {
      long at = value - first;
      return at >= 0 && at < table.length ? table[(int) at] : -1;
    }

    /** Each arm in its own way, so that compiled code never has to ask which one was chosen. */
    @ExplodeLoop
    private int compare(VirtualFrame frame, long value) {
      for (int i = 0; i < bodies.length; i++) {
        if (has(i, value)) {
          return bodies[i].execute(frame);
        }
      }
      return none(frame, value);
    }

    @ExplodeLoop
    private boolean has(int arm, long value) {
      for (int i = starts[arm]; i < starts[arm + 1]; i++) {
        if (lows[i] <= value && value <= highs[i]) {
          return true;
        }
      }
      return false;
    }

    private int none(VirtualFrame frame, long value) {
      if (otherwise != null) {
        return otherwise.execute(frame);
      }
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.CASE_MISS, this, type.show(value));
    }

    @ExplodeLoop
    private int run(VirtualFrame frame, int arm, long value) {
      for (int i = 0; i < bodies.length; i++) {
        if (i == arm) {
          return bodies[i].execute(frame);
        }
      }
      return none(frame, value);
    }
  }

  /** One arm of TYPECASE: its tests, a slot for the reference (-1 for none), its statements. */
  public static final class TypeArm extends M3Node {
    private final boolean nil;
    @Children private final TypeNodes.Test[] tests;
    @Child private StatementNode bind;
    @Child private StatementNode body;

    /** {@code nil} arms take NIL; {@code bind}, perhaps null, sets the arm's variable. */
    public TypeArm(TypeNodes.Test[] tests, boolean nil, StatementNode bind, StatementNode body) {
      this.tests = tests;
      this.nil = nil;
      this.bind = bind;
      this.body = body;
    }

    void noteLast() {
      body.noteLast();
    }

    @ExplodeLoop
    boolean takes(Object reference) {
      if (reference == null) {
        return nil;
      }
      for (TypeNodes.Test test : tests) {
        if (test.test(reference)) {
          return true;
        }
      }
      return false;
    }

    int run(VirtualFrame frame) {
      if (bind != null) {
        bind.execute(frame);
      }
      return body.execute(frame);
    }
  }

  /** TYPECASE; the reference is in a frame slot. */
  public static final class TypeCase extends StatementNode {
    private final int slot;
    @Child private ExpressionNode selector;
    @Children private final TypeArm[] arms;
    @Child private StatementNode otherwise;

    public TypeCase(int slot, ExpressionNode selector, TypeArm[] arms, StatementNode otherwise) {
      this.slot = slot;
      this.selector = selector;
      this.arms = arms;
      this.otherwise = otherwise;
    }

    @Override
    void noteLast() {
      for (TypeArm arm : arms) {
        arm.noteLast();
      }
      if (otherwise != null) {
        otherwise.noteLast();
      }
    }

    @Override
    @ExplodeLoop
    public int execute(VirtualFrame frame) {
      Object reference = selector.execute(frame);
      frame.setObjectStatic(slot, reference);
      for (TypeArm arm : arms) {
        if (arm.takes(reference)) {
          return arm.run(frame);
        }
      }
      if (otherwise != null) {
        return otherwise.execute(frame);
      }
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.TYPECASE_MISS, this, TypeNodes.shown(reference));
    }
  }

  /** EXIT. */
  public static final class Exit extends StatementNode {
    @Override
    public boolean isAbrupt() {
      return true;
    }

    @Override
    public int execute(VirtualFrame frame) {
      return endWith(EXIT);
    }
  }

  /** RETURN; the statement that stores the result is null for a proper procedure. */
  public static final class Return extends StatementNode {
    @CompilationFinal private boolean last;
    @Child private StatementNode store;

    public Return(StatementNode store) {
      this.store = store;
    }

    @Override
    public boolean isAbrupt() {
      return true;
    }

    @Override
    void noteLast() {
      last = true;
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (store != null) {
        store.execute(frame);
      }
      return last ? RETURN : endWith(RETURN);
    }
  }
}
