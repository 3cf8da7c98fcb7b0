// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.Linkage;
import m3.runtime.M3Object;
import m3.runtime.ObjectDescriptor;
import m3.runtime.Procedure;

/** Calls. Argument 0 of every call is the environment of a nested procedure, null at top level. */
public final class CallNodes {
  /** So many targets a call site remembers before it goes through a table. */
  static final int CACHE_LIMIT = 8;

  private CallNodes() {}

  /** Common to all: arguments, and results by kind. */
  public abstract static class Call extends ExpressionNode {
    @Children final ExpressionNode[] arguments;

    Call(ExpressionNode[] arguments) {
      this.arguments = arguments;
    }

    @Override
    public final boolean isInstrumentable() {
      return hasSpan();
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
      return tag == StandardTags.CallTag.class || tag == StandardTags.ExpressionTag.class;
    }

    @Override
    public final long executeLong(VirtualFrame frame) {
      return (long) execute(frame);
    }

    @Override
    public final double executeDouble(VirtualFrame frame) {
      return (double) execute(frame);
    }

    /** The actuals after {@code first} ones, which the caller fills in. */
    @ExplodeLoop
    final Object[] actuals(VirtualFrame frame, int first) {
      Object[] values = new Object[arguments.length + first];
      for (int i = 0; i < arguments.length; i++) {
        values[i + first] = arguments[i].execute(frame);
      }
      return values;
    }
  }

  /** A call that works on copies, which are written back however it ends. */
  public static final class WriteBack extends ExpressionNode {
    @Child private StatementNode before;
    @Child private ExpressionNode call;
    @Child private StatementNode after;

    public WriteBack(StatementNode before, ExpressionNode call, StatementNode after) {
      this.before = before;
      this.call = call;
      this.after = after;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      before.execute(frame);
      try {
        return call.execute(frame);
      } finally {
        after.execute(frame);
      }
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return (long) execute(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return (double) execute(frame);
    }
  }

  /** A bound target: to be called as long as its assumption holds. */
  private static final class Target extends M3Node {
    private final Linkage linkage;
    @CompilationFinal private Assumption stable;
    @Child private DirectCallNode call;

    Target(Linkage linkage) {
      this.linkage = linkage;
    }

    Object call(Object[] values) {
      if (call == null || !Assumption.isValidAssumption(stable)) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        // When the target is refused, by a fault, the next call asks again.
        call = insert(DirectCallNode.create(linkage.target()));
        stable = linkage.stable();
      }
      return call.call(values);
    }
  }

  /** A call of a procedure known when linked; the environment is null for a top-level one. */
  public static final class Direct extends Call {
    @Child private ExpressionNode environment;
    @Child private Target target;

    public Direct(Linkage linkage, ExpressionNode environment, ExpressionNode[] arguments) {
      super(arguments);
      this.environment = environment;
      this.target = new Target(linkage);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object[] values = actuals(frame, 1);
      values[0] = environment == null ? null : environment.execute(frame);
      return target.call(values);
    }
  }

  /** A call of a procedure value. */
  public static final class Indirect extends Call {
    @Child private ExpressionNode procedure;
    @Child private IndirectCallNode generic;
    @Children private Target[] targets = new Target[0];

    public Indirect(ExpressionNode procedure, ExpressionNode[] arguments) {
      super(arguments);
      this.procedure = procedure;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Procedure value = (Procedure) procedure.execute(frame);
      if (value == null) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.NIL_PROCEDURE, this);
      }
      Object[] values = actuals(frame, 1);
      values[0] = value.environment();
      return dispatch(value.linkage(), values);
    }

    @ExplodeLoop
    private Object dispatch(Linkage linkage, Object[] values) {
      for (Target target : targets) {
        if (target.linkage == linkage) {
          return target.call(values);
        }
      }
      if (generic != null) {
        return generic.call(linkage.target(), values);
      }
      CompilerDirectives.transferToInterpreterAndInvalidate();
      if (targets.length < CACHE_LIMIT) {
        Target[] more = java.util.Arrays.copyOf(targets, targets.length + 1);
        more[targets.length] = new Target(linkage);
        targets = insert(more);
        return targets[targets.length - 1].call(values);
      }
      targets = insert(new Target[0]);
      generic = insert(Truffle.getRuntime().createIndirectCallNode());
      return generic.call(linkage.target(), values);
    }
  }

  /** The call of a type's method that has no procedure there. */
  public static final class Abstract extends Call {
    private final String method;
    private final String type;

    public Abstract(String method, String type, ExpressionNode[] arguments) {
      super(arguments);
      this.method = method;
      this.type = type;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      actuals(frame, 0);
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.ABSTRACT_METHOD, this, method, type);
    }
  }

  /** A method's call: the receiver is the first argument. */
  public static final class Method extends Call {
    private final int index;
    @Child private ExpressionNode receiver;
    @Child private IndirectCallNode generic;
    @CompilationFinal(dimensions = 1) private ObjectDescriptor[] types = new ObjectDescriptor[0];
    @Children private Target[] targets = new Target[0];

    /** {@code index} is the method's number in the type that declares it. */
    public Method(ExpressionNode receiver, int index, ExpressionNode[] arguments) {
      super(arguments);
      this.receiver = receiver;
      this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      M3Object object = (M3Object) FieldNodes.nonNil(receiver.execute(frame), this);
      Object[] values = actuals(frame, 2);
      values[1] = object;
      return dispatch(object.type, values);
    }

    @ExplodeLoop
    private Object dispatch(ObjectDescriptor type, Object[] values) {
      for (int i = 0; i < types.length; i++) {
        if (types[i] == type) {
          return targets[i].call(values);
        }
      }
      if (generic != null) {
        return generic.call(method(type).linkage().target(), values);
      }
      CompilerDirectives.transferToInterpreterAndInvalidate();
      Procedure found = method(type);
      if (targets.length < CACHE_LIMIT) {
        Target[] more = java.util.Arrays.copyOf(targets, targets.length + 1);
        more[targets.length] = new Target(found.linkage());
        ObjectDescriptor[] moreTypes = java.util.Arrays.copyOf(types, types.length + 1);
        moreTypes[types.length] = type;
        targets = insert(more);
        types = moreTypes;
        return targets[targets.length - 1].call(values);
      }
      types = new ObjectDescriptor[0];
      targets = insert(new Target[0]);
      generic = insert(Truffle.getRuntime().createIndirectCallNode());
      return generic.call(found.linkage().target(), values);
    }

    private Procedure method(ObjectDescriptor type) {
      Procedure procedure = type.method(index);
      if (procedure == null) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.ABSTRACT_METHOD, this, type.methodNames().get(index), type);
      }
      return procedure;
    }
  }

  /** A nested procedure as a value: it carries the environment. */
  public static final class Close extends ExpressionNode {
    private final String name;
    private final m3.types.ProcedureType type;
    private final Linkage linkage;
    @Child private ExpressionNode environment;

    public Close(String name, m3.types.ProcedureType type, Linkage linkage, ExpressionNode environment) {
      this.name = name;
      this.type = type;
      this.linkage = linkage;
      this.environment = environment;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new Procedure(name, type, linkage, (Object[]) environment.execute(frame));
    }
  }
}
