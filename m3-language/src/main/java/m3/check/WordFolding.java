// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.List;
import m3.types.Constant;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;

/** Evaluates the functions of interfaces Word and Long, which constant expressions may apply (definition 2.6.15). */
final class WordFolding {
  private static final int SIZE = 64;

  private WordFolding() {}

  /** The constant that {@code procedure} gives for {@code arguments}; null when it is none or not known now. */
  static Constant of(ProcedureSymbol procedure, List<Value.Argument> arguments) {
    if (!procedure.inInterface() || !List.of("Word", "Long").contains(procedure.unit())) {
      return null;
    }
    List<Long> words = new ArrayList<>();
    for (Value.Argument argument : arguments) {
      if (!(argument instanceof Value.Argument.ByValue(Value value)) || !(Folding.of(value) instanceof Constant.Ordinal(long word))) {
        return null;
      }
      words.add(word);
    }
    Long result = switch (words.size()) {
      case 1 -> procedure.name().equals("Not") ? (Long) ~words.getFirst() : null;
      case 2 -> binary(procedure.name(), words.get(0), words.get(1));
      case 3 -> extract(procedure.name(), words.get(0), words.get(1), words.get(2));
      case 4 -> insert(procedure.name(), words.get(0), words.get(1), words.get(2), words.get(3));
      default -> null;
    };
    return result == null ? null : new Constant.Ordinal(result);
  }

  private static Long binary(String name, long x, long y) {
    return switch (name) {
      case "Plus" -> x + y;
      case "Minus" -> x - y;
      case "Times" -> x * y;
      case "Divide" -> y == 0 ? null : (Long) Long.divideUnsigned(x, y);
      case "Mod" -> y == 0 ? null : (Long) Long.remainderUnsigned(x, y);
      case "And" -> x & y;
      case "Or" -> x | y;
      case "Xor" -> x ^ y;
      case "LT" -> truth(Long.compareUnsigned(x, y) < 0);
      case "LE" -> truth(Long.compareUnsigned(x, y) <= 0);
      case "GT" -> truth(Long.compareUnsigned(x, y) > 0);
      case "GE" -> truth(Long.compareUnsigned(x, y) >= 0);
      case "Shift" -> shift(x, y);
      case "LeftShift" -> shift(x, y);
      case "RightShift" -> y == Long.MIN_VALUE ? 0L : shift(x, -y);
      case "Rotate" -> Long.rotateLeft(x, Math.floorMod(y, SIZE));
      default -> null;
    };
  }

  private static long truth(boolean holds) {
    return holds ? 1 : 0;
  }

  private static long shift(long word, long by) {
    if (by <= -SIZE || by >= SIZE) {
      return 0;
    }
    return by >= 0 ? word << by : word >>> -by;
  }

  private static boolean isField(long from, long count) {
    return from >= 0 && count >= 0 && from <= SIZE && count <= SIZE - from;
  }

  private static long mask(long count) {
    return count == SIZE ? -1 : (1L << count) - 1;
  }

  private static Long extract(String name, long word, long from, long count) {
    return name.equals("Extract") && isField(from, count) ? (Long) (shift(word, -from) & mask(count)) : null;
  }

  private static Long insert(String name, long word, long part, long from, long count) {
    if (!name.equals("Insert") || !isField(from, count)) {
      return null;
    }
    long field = shift(mask(count), from);
    return word & ~field | shift(part, from) & field;
  }
}
