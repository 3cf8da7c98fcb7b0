// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.diagnostic.Code;
import m3.runtime.Allocated;
import m3.runtime.Fault;
import m3.runtime.M3Object;
import m3.runtime.ObjectDescriptor;
import m3.runtime.Procedure;
import m3.runtime.Text;
import m3.runtime.TypeDescriptor;
import m3.types.Relations;
import m3.types.Revelations;

/** Run-time tests of types. */
public final class TypeNodes {
  private TypeNodes() {}

  /** Tells whether a reference other than NIL is of one type. */
  public abstract static class Test extends M3Node {
    abstract boolean test(Object reference);
  }

  /** Whether an object's type is {@code type} or below it. */
  public static final class IsObject extends Test {
    private final ObjectDescriptor type;

    public IsObject(ObjectDescriptor type) {
      this.type = type;
    }

    @Override
    boolean test(Object reference) {
      return reference instanceof M3Object object && (object.type == type || object.type.isBelow(type));
    }
  }

  /** Whether a referent was allocated as exactly {@code type}. */
  public static final class IsReferent extends Test {
    private final TypeDescriptor type;

    public IsReferent(TypeDescriptor type) {
      this.type = type;
    }

    @Override
    boolean test(Object reference) {
      return Allocated.of(reference) == type;
    }
  }

  /** Whether a reference is a TEXT. */
  public static final class IsText extends Test {
    @Override
    boolean test(Object reference) {
      return reference instanceof Text;
    }
  }

  /** Whether a procedure may stand for one of {@code type}. */
  public static final class IsProcedure extends Test {
    private final m3.types.ProcedureType type;

    public IsProcedure(m3.types.ProcedureType type) {
      this.type = type;
    }

    @Override
    boolean test(Object reference) {
      return reference instanceof Procedure procedure && (procedure.type() == type || fits(procedure));
    }

    @CompilerDirectives.TruffleBoundary
    private boolean fits(Procedure procedure) {
      return new Relations(new Revelations()).isSubtype(procedure.type(), type);
    }
  }

  /** Whether a reference is anything at all: REFANY and its like. */
  public static final class IsAny extends Test {
    @Override
    boolean test(Object reference) {
      return true;
    }
  }

  /** Whether a reference is NIL alone: the type NULL. */
  public static final class IsNull extends Test {
    @Override
    boolean test(Object reference) {
      return false;
    }
  }

  static String shown(Object reference) {
    return switch (reference) {
      case Text text -> "TEXT";
      case Allocated allocated when allocated.descriptor() != null -> allocated.descriptor().toString();
      case Procedure procedure -> procedure.type().toString();
      case null -> "NULL";
      default -> reference.getClass().getSimpleName();
    };
  }

  /** NARROW: NIL passes. */
  public static final class Narrow extends ExpressionNode {
    private final String type;
    @Child private ExpressionNode operand;
    @Child private Test test;

    public Narrow(ExpressionNode operand, Test test, String type) {
      this.operand = operand;
      this.test = test;
      this.type = type;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object reference = operand.execute(frame);
      if (reference != null && !test.test(reference)) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.NARROW_FAILED, this, shown(reference), type);
      }
      return reference;
    }
  }

  /** ISTYPE: NIL is of every type. */
  public static final class IsType extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode operand;
    @Child private Test test;

    public IsType(ExpressionNode operand, Test test) {
      this.operand = operand;
      this.test = test;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      Object reference = operand.execute(frame);
      return reference == null || test.test(reference);
    }
  }

  /** TYPECODE of a reference; 0 for NIL, and for what the host gave. */
  public static final class CodeOf extends ExpressionNode.OfLong {
    private final int text;
    @Child private ExpressionNode operand;

    /** {@code text} is the code of TEXT. */
    public CodeOf(ExpressionNode operand, int text) {
      this.operand = operand;
      this.text = text;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      Object reference = operand.execute(frame);
      TypeDescriptor type = reference instanceof Text ? null : Allocated.of(reference);
      return reference instanceof Text ? text : type == null ? 0 : type.code();
    }
  }

  /** A procedure checked to be top-level, or NIL. */
  public static final class TopLevel extends ExpressionNode {
    @Child private ExpressionNode operand;

    public TopLevel(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object value = operand.execute(frame);
      if (value instanceof Procedure procedure && procedure.isNested()) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.NESTED_ASSIGNED, this, procedure.name());
      }
      return value;
    }
  }
}
