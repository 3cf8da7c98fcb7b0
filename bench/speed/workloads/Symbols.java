// SPDX-License-Identifier: MIT
import java.util.HashMap;
import java.util.Map;

/** Twin of Symbols.m3. */
final class Symbols {
  private static final int MODULES = 40;
  private static final int DEFINED = 25;
  private static final int USED = 60;

  private record Use(int place, Use next) {}

  private static final class Symbol {
    int address = -1;
    Use waiting;
  }

  private static final String[] names = new String[MODULES * DEFINED];

  private static Symbol find(Map<String, Symbol> table, String name) {
    Symbol symbol = table.get(name);
    if (symbol == null) {
      symbol = new Symbol();
      table.put(name, symbol);
    }
    return symbol;
  }

  private static int link(int[] memory) {
    Map<String, Symbol> table = new HashMap<>();
    int place = 0;
    int late = 0;
    for (int m = 0; m < MODULES; m++) {
      for (int u = 0; u < USED; u++) {
        Symbol symbol = find(table, names[(m * 17 + u * 31) % names.length]);
        if (symbol.address >= 0) {
          memory[place] = symbol.address;
        } else {
          symbol.waiting = new Use(place, symbol.waiting);
          late++;
        }
        place++;
      }
      for (int d = 0; d < DEFINED; d++) {
        Symbol symbol = find(table, names[m * DEFINED + d]);
        symbol.address = 1000 * m + d;
        for (Use use = symbol.waiting; use != null; use = use.next) {
          memory[use.place] = symbol.address;
        }
        symbol.waiting = null;
      }
    }
    return late;
  }

  private static long round() {
    int[] memory = new int[MODULES * USED];
    long sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += link(memory);
    }
    for (int value : memory) {
      sum += value;
    }
    return sum;
  }

  public static void main(String[] arguments) {
    for (int i = 0; i < names.length; i++) {
      names[i] = "Module" + i / DEFINED + ".Symbol" + i;
    }
    Rounds.run(arguments, Symbols::round);
  }
}
