// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.function.Supplier;
import m3.nodes.ConditionNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.FloatNodes;
import m3.nodes.IntegerNodes;
import m3.nodes.TextNodes;
import m3.types.Constant;
import m3.unit.Bounds;
import m3.unit.Operation;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;

/** EXTERNAL procedures of the standard interfaces that are worth a node instead of a call. */
final class Intrinsics {
  private Intrinsics() {}

  /** The node for {@code call}, a call of {@code procedure}, or null when it is to be called. */
  static ExpressionNode expand(ProcedureSymbol procedure, Value.Call call, Supplier<ExpressionNode[]> arguments) {
    return switch (procedure.unit()) {
      case "Word", "Long" -> word(procedure.name(), call, arguments.get());
      case "Text" -> text(procedure.name(), arguments);
      case "Fmt" -> procedure.name().equals("Int") || procedure.name().equals("LongInt") ? ofInteger(arguments.get()) : null;
      case "Math" -> math(procedure.name(), arguments.get());
      default -> null;
    };
  }

  private static ExpressionNode word(String name, Value.Call call, ExpressionNode[] a) {
    return switch (name) {
      case "Plus" -> new IntegerNodes.Add(a[0], a[1]);
      case "Minus" -> new IntegerNodes.Subtract(a[0], a[1]);
      case "Times" -> new IntegerNodes.Multiply(a[0], a[1]);
      case "Divide" -> new IntegerNodes.UnsignedDivide(a[0], a[1]);
      case "Mod" -> new IntegerNodes.UnsignedModulo(a[0], a[1]);
      case "And" -> known(call, 1) instanceof Constant.Ordinal(long mask) ? Arithmetic.and(a[0], mask)
          : known(call, 0) instanceof Constant.Ordinal(long mask) ? Arithmetic.and(a[1], mask) : new IntegerNodes.And(a[0], a[1]);
      case "Or" -> new IntegerNodes.Or(a[0], a[1]);
      case "Xor" -> new IntegerNodes.Xor(a[0], a[1]);
      case "Not" -> new IntegerNodes.Complement(a[0]);
      case "Shift" -> new IntegerNodes.Shift(a[0], a[1]);
      case "LeftShift" -> new IntegerNodes.ShiftLeft(a[0], a[1], mostOf(call));
      case "RightShift" -> new IntegerNodes.ShiftRight(a[0], a[1], mostOf(call));
      case "Rotate" -> new IntegerNodes.Rotate(a[0], a[1]);
      case "LT" -> new ConditionNodes.CompareUnsigned(Operation.LESS, a[0], a[1]);
      case "LE" -> new ConditionNodes.CompareUnsigned(Operation.LESS_EQUAL, a[0], a[1]);
      case "GT" -> new ConditionNodes.CompareUnsigned(Operation.GREATER, a[0], a[1]);
      case "GE" -> new ConditionNodes.CompareUnsigned(Operation.GREATER_EQUAL, a[0], a[1]);
      default -> null;
    };
  }

  /** The most that the second argument can be, by which the first is shifted. */
  private static long mostOf(Value.Call shift) {
    return shift.arguments().get(1) instanceof Value.Argument.ByValue(Value by) ? Bounds.of(by).high() : Long.MAX_VALUE;
  }

  /** The constant that argument {@code index} of {@code call} is, or null. */
  private static Constant known(Value.Call call, int index) {
    return call.arguments().get(index) instanceof Value.Argument.ByValue(Value.Literal literal) ? literal.constant() : null;
  }

  private static ExpressionNode text(String name, Supplier<ExpressionNode[]> arguments) {
    return switch (name) {
      case "Length" -> new TextNodes.Length(arguments.get()[0]);
      case "Hash" -> new TextNodes.Hash(arguments.get()[0]);
      case "HasWideChars" -> new TextNodes.HasWide(arguments.get()[0]);
      case "FromChar" -> new TextNodes.OfCharacter(arguments.get()[0]);
      case "FromChars" -> new TextNodes.OfCharacters(arguments.get()[0]);
      case "GetChar", "GetWideChar", "Equal", "Sub", "FindChar", "FindWideChar", "SetChars" -> text(name, arguments.get());
      default -> null;
    };
  }

  private static ExpressionNode text(String name, ExpressionNode[] a) {
    return switch (name) {
      case "GetChar" -> new TextNodes.CharacterAt(a[0], a[1], 0xFF);
      case "GetWideChar" -> new TextNodes.CharacterAt(a[0], a[1], 0xFFFF);
      case "Equal" -> new TextNodes.Equal(a[0], a[1]);
      case "Sub" -> new TextNodes.Part(a[0], a[1], a[2]);
      case "FindChar", "FindWideChar" -> new TextNodes.Find(a[0], a[1], a[2]);
      default -> new TextNodes.SetCharacters(a[0], a[1], a[2]);
    };
  }

  private static ExpressionNode ofInteger(ExpressionNode[] a) {
    return new TextNodes.OfInteger(a[0], a[1]);
  }

  private static ExpressionNode math(String name, ExpressionNode[] a) {
    for (FloatNodes.Function.Name function : FloatNodes.Function.Name.values()) {
      if (function.name().equalsIgnoreCase(name)) {
        return new FloatNodes.Function(function, a[0], a.length > 1 ? a[1] : null);
      }
    }
    return null;
  }
}
