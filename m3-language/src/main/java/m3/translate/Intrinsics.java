// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.function.Supplier;
import m3.nodes.ConditionNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.FloatNodes;
import m3.nodes.IntegerNodes;
import m3.nodes.TextNodes;
import m3.unit.Operation;
import m3.unit.ProcedureSymbol;

/** EXTERNAL procedures of the standard interfaces that are worth a node instead of a call. */
final class Intrinsics {
  private Intrinsics() {}

  /** The node for a call of {@code procedure}, or null when it is to be called. */
  static ExpressionNode expand(ProcedureSymbol procedure, Supplier<ExpressionNode[]> arguments) {
    return switch (procedure.unit()) {
      case "Word", "Long" -> word(procedure.name(), arguments.get());
      case "Text" -> text(procedure.name(), arguments);
      case "Math" -> math(procedure.name(), arguments.get());
      default -> null;
    };
  }

  private static ExpressionNode word(String name, ExpressionNode[] a) {
    return switch (name) {
      case "Plus" -> new IntegerNodes.Add(a[0], a[1]);
      case "Minus" -> new IntegerNodes.Subtract(a[0], a[1]);
      case "Times" -> new IntegerNodes.Multiply(a[0], a[1]);
      case "Divide" -> new IntegerNodes.UnsignedDivide(a[0], a[1]);
      case "Mod" -> new IntegerNodes.UnsignedModulo(a[0], a[1]);
      case "And" -> new IntegerNodes.And(a[0], a[1]);
      case "Or" -> new IntegerNodes.Or(a[0], a[1]);
      case "Xor" -> new IntegerNodes.Xor(a[0], a[1]);
      case "Not" -> new IntegerNodes.Complement(a[0]);
      case "Shift" -> new IntegerNodes.Shift(a[0], a[1]);
      case "LeftShift" -> new IntegerNodes.ShiftLeft(a[0], a[1]);
      case "RightShift" -> new IntegerNodes.ShiftRight(a[0], a[1]);
      case "Rotate" -> new IntegerNodes.Rotate(a[0], a[1]);
      case "LT" -> new ConditionNodes.CompareUnsigned(Operation.LESS, a[0], a[1]);
      case "LE" -> new ConditionNodes.CompareUnsigned(Operation.LESS_EQUAL, a[0], a[1]);
      case "GT" -> new ConditionNodes.CompareUnsigned(Operation.GREATER, a[0], a[1]);
      case "GE" -> new ConditionNodes.CompareUnsigned(Operation.GREATER_EQUAL, a[0], a[1]);
      default -> null;
    };
  }

  private static ExpressionNode text(String name, Supplier<ExpressionNode[]> arguments) {
    return switch (name) {
      case "Length" -> new TextNodes.Length(arguments.get()[0]);
      case "Hash" -> new TextNodes.Hash(arguments.get()[0]);
      case "HasWideChars" -> new TextNodes.HasWide(arguments.get()[0]);
      case "FromChar" -> new TextNodes.OfCharacter(arguments.get()[0]);
      case "FromChars" -> new TextNodes.OfCharacters(arguments.get()[0]);
      case "GetChar", "GetWideChar", "Equal", "Sub", "SetChars" -> text(name, arguments.get());
      default -> null;
    };
  }

  private static ExpressionNode text(String name, ExpressionNode[] a) {
    return switch (name) {
      case "GetChar" -> new TextNodes.CharacterAt(a[0], a[1], 0xFF);
      case "GetWideChar" -> new TextNodes.CharacterAt(a[0], a[1], 0xFFFF);
      case "Equal" -> new TextNodes.Equal(a[0], a[1]);
      case "Sub" -> new TextNodes.Part(a[0], a[1], a[2]);
      default -> new TextNodes.SetCharacters(a[0], a[1], a[2]);
    };
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
