// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.Random;

/** Makes modules of any length in which every line is of a kind that real programs have; the same for the same seed. */
final class ProgramGenerator {
  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int lines;

  ProgramGenerator(long seed) {
    random = new Random(seed);
  }

  /** A module of at least {@code wanted} lines. */
  String module(String name, int wanted) {
    line("MODULE " + name + " EXPORTS Main;");
    line("IMPORT IO, Fmt AS Format;");
    line("FROM Wr IMPORT PutText, Flush;");
    for (int i = 0; lines < wanted - 3; i++) {
      types(i);
      procedure(i);
    }
    line("BEGIN");
    line("END " + name + ".");
    return out.toString();
  }

  int lines() {
    return lines;
  }

  private void line(String text) {
    out.append(text).append('\n');
    lines++;
  }

  private void types(int i) {
    line("");
    line("(* Entries of table " + i + " (* see the paper *). *)");
    line("CONST Size" + i + " = 16_" + Integer.toHexString(random.nextInt(65536)) + " * 2 + 1;");
    line("TYPE");
    line("  Node" + i + " = OBJECT");
    line("      key, hash: INTEGER := 0; next: Node" + i + " := NIL;");
    line("    METHODS");
    line("      find(READONLY key: TEXT; VAR found: BOOLEAN): Node" + i + " RAISES {Missing} := Find" + i + ";");
    line("    END;");
    line("  Table" + i + " = REF ARRAY OF ARRAY [0..Size" + i + "-1] OF BITS 8 FOR [0..255];");
  }

  private void procedure(int i) {
    line("PROCEDURE Work" + i + "(n: INTEGER; VAR sum: LONGREAL; <*UNUSED*> name: TEXT := \"a\\n\"): INTEGER RAISES ANY =");
    line("  VAR a, b: INTEGER := n; table := NEW(Table" + i + ", n);");
    line("  BEGIN");
    statements(2 + random.nextInt(4), "    ", 3);
    line("    RETURN a;");
    line("  END Work" + i + ";");
  }

  private void statements(int count, String indent, int depth) {
    for (int i = 0; i < count; i++) {
      statement(indent, depth);
    }
  }

  private void statement(String indent, int depth) {
    String deeper = indent + "  ";
    switch (depth == 0 ? random.nextInt(4) : random.nextInt(10)) {
      case 0, 1 -> line(indent + "a := " + expression(3) + ";");
      case 2 -> line(indent + "IO.Put(Format.Int(" + expression(2) + ") & \" of \" & name & \"\\n\");");
      case 3 -> line(indent + "table[a, b] := VAL(" + expression(1) + ", [0..255]); INC(sum, 1.5d0);");
      case 4, 5 -> {
        line(indent + "IF " + condition() + " THEN");
        statements(2, deeper, depth - 1);
        line(indent + "ELSIF " + condition() + " THEN");
        statements(1, deeper, depth - 1);
        line(indent + "ELSE");
        statements(1, deeper, depth - 1);
        line(indent + "END;");
      }
      case 6 -> {
        line(indent + "FOR i := FIRST(table^) TO LAST(table^) BY 2 DO");
        statements(2, deeper, depth - 1);
        line(indent + "END;");
      }
      case 7 -> {
        line(indent + "WHILE " + condition() + " DO");
        statements(1, deeper, depth - 1);
        line(indent + "END;");
      }
      case 8 -> {
        line(indent + "CASE a MOD 8 OF");
        line(indent + "| 0, 2..4 => b := " + expression(1) + ";");
        line(indent + "| ORD('x') => EXIT;");
        line(indent + "ELSE <*ASSERT a > b*>");
        line(indent + "END;");
      }
      default -> {
        line(indent + "TRY");
        statements(1, deeper, depth - 1);
        line(indent + "EXCEPT Missing => RAISE Failed(\"not there\") | Rd.Failure (e) => EVAL e END;");
      }
    }
  }

  private String condition() {
    return "NOT (" + expression(1) + " >= " + expression(1) + ") AND a IN Small{1, 3..5} OR found";
  }

  private String expression(int depth) {
    if (depth == 0) {
      return switch (random.nextInt(6)) {
        case 0 -> "a";
        case 1 -> String.valueOf(random.nextInt(1000));
        case 2 -> "table[a, b + 1]";
        case 3 -> "self.next.key";
        case 4 -> "Max(a, b)";
        default -> "-b";
      };
    }
    String operator = new String[] {" + ", " - ", " * ", " DIV ", " MOD "}[random.nextInt(5)];
    return random.nextInt(3) == 0 ? "(" + expression(depth - 1) + operator + expression(depth - 1) + ")"
        : expression(depth - 1) + operator + expression(0);
  }
}
