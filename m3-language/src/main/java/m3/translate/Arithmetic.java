// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import m3.nodes.ArrayNodes;
import m3.nodes.ConditionNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.FloatNodes;
import m3.nodes.IntegerNodes;
import m3.nodes.LiteralNodes;
import m3.nodes.M3Node;
import m3.nodes.SetNodes;
import m3.nodes.TextNodes;
import m3.nodes.TypeNodes;
import m3.runtime.ArrayLayout;
import m3.types.Constant;
import m3.types.FloatType;
import m3.types.OpaqueType;
import m3.types.ProcedureType;
import m3.types.SetType;
import m3.types.Type;
import m3.unit.Bounds;
import m3.unit.Operation;
import m3.unit.Value;

/** Operators, chosen by the types of their operands. */
final class Arithmetic {
  private final BodyTranslator body;

  Arithmetic(BodyTranslator body) {
    this.body = body;
  }

  ExpressionNode binary(Value.Binary b) {
    Type type = b.left().type().unpacked();
    if (b.operation() == Operation.IN) {
      return in(b);
    }
    if (type.isStructured()) {
      return new ConditionNodes.EqualStructured(body.layout(b.left().type()), body.places().storage(b.left()),
          body.places().storage(b.right()), b.operation() == Operation.NOT_EQUAL);
    }
    if (b.operation() == Operation.CONCATENATE) {
      return concatenation(b);
    }
    if (type instanceof SetType set) {
      return set.isSmall() ? smallSet(b) : b.operation().isComparison()
          ? new SetNodes.Compare(b.operation(), scalar(b.left()), scalar(b.right()))
          : new SetNodes.Combine(b.operation(), scalar(b.left()), scalar(b.right()));
    }
    if (type.isFloat()) {
      return b.operation().isComparison() ? new ConditionNodes.CompareDouble(b.operation(), scalar(b.left()), scalar(b.right()))
          : rounded(floating(b), type);
    }
    return type.isOrdinal() ? b.operation().isComparison() ? compare(b) : integer(b) : same(b);
  }

  private ExpressionNode scalar(Value value) {
    return body.values().scalar(value);
  }

  /** {@code a & b & c} as one node. */
  private ExpressionNode concatenation(Value.Binary last) {
    Deque<ExpressionNode> parts = new ArrayDeque<>();
    LinkedList<M3Node> places = new LinkedList<>();
    places.add(null);
    parts.add(scalar(last.right()));
    Value left = last.left();
    while (left instanceof Value.Binary b && b.operation() == Operation.CONCATENATE) {
      parts.addFirst(scalar(b.right()));
      places.addFirst(BodyTranslator.at(new TextNodes.Joint(), b.span()));
      left = b.left();
    }
    parts.addFirst(scalar(left));
    return new TextNodes.Concatenate(parts.toArray(ExpressionNode[]::new), places.toArray(M3Node[]::new));
  }

  private ExpressionNode same(Value.Binary b) {
    if (b.operation() != Operation.EQUAL && b.operation() != Operation.NOT_EQUAL) {
      return new ConditionNodes.CompareAddress(b.operation(), scalar(b.left()), scalar(b.right()));
    }
    boolean negated = b.operation() == Operation.NOT_EQUAL;
    if (isNil(b.right())) {
      return new ConditionNodes.IsNil(scalar(b.left()), negated);
    }
    if (isNil(b.left())) {
      return new ConditionNodes.IsNil(scalar(b.right()), negated);
    }
    return b.left().type().unpacked() instanceof ProcedureType
        ? new ConditionNodes.Agree(scalar(b.left()), scalar(b.right()), negated)
        : new ConditionNodes.Same(scalar(b.left()), scalar(b.right()), negated);
  }

  private static boolean isNil(Value value) {
    return value instanceof Value.Literal literal && literal.constant() instanceof Constant.Nil;
  }

  private ExpressionNode in(Value.Binary b) {
    SetType set = (SetType) b.right().type().unpacked();
    long low = set.domain().low();
    long high = set.domain().high();
    return set.isSmall()
        ? new IntegerNodes.IsMember(scalar(b.left()), scalar(b.right()), low, high, Bounds.of(b.left()).within(low, high))
        : new SetNodes.IsMember(scalar(b.left()), scalar(b.right()), low, high);
  }

  private ExpressionNode smallSet(Value.Binary b) {
    ExpressionNode left = scalar(b.left());
    ExpressionNode right = scalar(b.right());
    return switch (b.operation()) {
      case ADD -> new IntegerNodes.Or(left, right);
      case SUBTRACT -> new IntegerNodes.AndNot(left, right);
      case MULTIPLY -> new IntegerNodes.And(left, right);
      case DIVIDE -> new IntegerNodes.Xor(left, right);
      case EQUAL -> new ConditionNodes.LongEqual(left, right);
      case NOT_EQUAL -> new ConditionNodes.LongNotEqual(left, right);
      default -> new ConditionNodes.CompareSet(b.operation(), left, right);
    };
  }

  private ExpressionNode floating(Value.Binary b) {
    ExpressionNode left = scalar(b.left());
    ExpressionNode right = scalar(b.right());
    return switch (b.operation()) {
      case ADD -> new FloatNodes.Add(left, right);
      case SUBTRACT -> new FloatNodes.Subtract(left, right);
      case MULTIPLY -> new FloatNodes.Multiply(left, right);
      case DIVIDE -> new FloatNodes.Divide(left, right);
      case MOD -> new FloatNodes.Mod(left, right);
      case MIN -> new FloatNodes.Minimum(left, right);
      default -> new FloatNodes.Maximum(left, right);
    };
  }

  private static ExpressionNode rounded(ExpressionNode value, Type type) {
    return type.unpacked() == FloatType.REAL ? new FloatNodes.Round(value) : value;
  }

  private ExpressionNode compare(Value.Binary b) {
    ExpressionNode left = scalar(b.left());
    ExpressionNode right = scalar(b.right());
    return switch (b.operation()) {
      case EQUAL -> new ConditionNodes.LongEqual(left, right);
      case NOT_EQUAL -> new ConditionNodes.LongNotEqual(left, right);
      case LESS -> new ConditionNodes.LongLess(left, right);
      case LESS_EQUAL -> new ConditionNodes.LongLessEqual(left, right);
      case GREATER -> new ConditionNodes.LongGreater(left, right);
      default -> new ConditionNodes.LongGreaterEqual(left, right);
    };
  }

  /** The bits of {@code left} that are in {@code mask}. */
  static ExpressionNode and(ExpressionNode left, long mask) {
    return IntegerNodes.Mask.takes(mask) ? new IntegerNodes.Mask(left, mask) : new IntegerNodes.And(left, new LiteralNodes.OfLong(mask));
  }

  private ExpressionNode integer(Value.Binary b) {
    ExpressionNode left = scalar(b.left());
    boolean constant = b.right() instanceof Value.Literal;
    long divisor = constant && ((Value.Literal) b.right()).constant() instanceof Constant.Ordinal(long d) ? d : 0;
    boolean power = divisor > 0 && Long.bitCount(divisor) == 1;
    Bounds dividend = Bounds.of(b.left());
    if (b.operation() == Operation.DIV && power) {
      return new IntegerNodes.DivPower(left, Long.numberOfTrailingZeros(divisor), dividend.areInt());
    }
    if (b.operation() == Operation.MOD && power) {
      return and(left, divisor - 1);
    }
    ExpressionNode right = scalar(b.right());
    Bounds by = Bounds.of(b.right());
    if (dividend.low() >= 0 && by.low() > 0 && (b.operation() == Operation.DIV || b.operation() == Operation.MOD)) {
      boolean areInt = dividend.areInt() && by.areInt();
      return b.operation() == Operation.DIV ? new IntegerNodes.Quotient(left, right, areInt) : new IntegerNodes.Remainder(left, right, areInt);
    }
    if (b.operation() == Operation.MOD && divisor > 0) {
      return new IntegerNodes.ModConstant(left, divisor);
    }
    return switch (b.operation()) {
      case ADD -> new IntegerNodes.Add(left, right);
      case SUBTRACT -> new IntegerNodes.Subtract(left, right);
      case MULTIPLY -> new IntegerNodes.Multiply(left, right);
      case DIV -> new IntegerNodes.Div(left, right);
      case MOD -> new IntegerNodes.Mod(left, right);
      case MIN -> new IntegerNodes.Minimum(left, right);
      default -> new IntegerNodes.Maximum(left, right);
    };
  }

  ExpressionNode unary(Value.Unary u) {
    Value operand = u.operand();
    boolean floating = operand.type().isFloat();
    return switch (u.conversion()) {
      case NEGATE -> floating ? new FloatNodes.Negate(scalar(operand)) : new IntegerNodes.Negate(scalar(operand));
      case ABSOLUTE -> floating ? new FloatNodes.Absolute(scalar(operand)) : new IntegerNodes.Absolute(scalar(operand));
      case NOT -> new ConditionNodes.Not(scalar(operand));
      case TO_REAL -> new FloatNodes.OfWhole(scalar(operand), true);
      case TO_LONGREAL -> floating ? scalar(operand) : new FloatNodes.OfWhole(scalar(operand), false);
      case ROUND_TO_REAL -> new FloatNodes.Round(scalar(operand));
      case ROUND, TRUNC, FLOOR, CEILING -> new FloatNodes.ToWhole(scalar(operand), u.conversion());
      case NUMBER -> length(operand);
      case ELEMENTS -> new ArrayNodes.Elements((ArrayLayout) body.layout(operand.type()), body.places().storage(operand));
      case TYPECODE -> new TypeNodes.CodeOf(scalar(operand), body.types().descriptor(OpaqueType.TEXT, body.instance()).code());
    };
  }

  private ExpressionNode length(Value array) {
    if (array instanceof Value.Place place && body.views().isViewed(place)) {
      return body.views().number(place);
    }
    int slots = array instanceof Value.Place.Variable v ? body.variables().openSlots(v.symbol()) : -1;
    return slots >= 0 ? new m3.nodes.LocalNodes.ReadLong(slots + 2)
        : new ArrayNodes.Length((ArrayLayout) body.layout(array.type()), body.places().storage(array));
  }
}
