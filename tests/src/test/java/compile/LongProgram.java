// SPDX-License-Identifier: MIT
package compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Makes right programs of any length, in any number of units that import each other; the same for the same numbers.
 *
 * <p>Run by itself, with the arguments LINES UNITS FOLDER, it writes them to files.
 */
final class LongProgram {
  private static final int LEAST = 120;

  private final Random random = new Random(1995);
  private final Map<String, String> files = new LinkedHashMap<>();
  private StringBuilder out;
  private int written;
  private int unitStart;

  private LongProgram() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    for (Map.Entry<String, String> file : files(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** At least {@code lines} lines, and little more, in {@code units} pairs of interface and module, by file name. */
  static Map<String, String> files(int lines, int units) {
    LongProgram program = new LongProgram();
    for (int unit = 0; unit < units; unit++) {
      program.unit(unit, Math.max(LEAST, (lines - program.written) / (units - unit)));
    }
    return program.files;
  }

  private void line(String text) {
    out.append(text).append('\n');
    written++;
  }

  private void unit(int number, int lines) {
    String name = "Unit" + number;
    unitStart = written;
    int procedures = Math.max(1, (lines - 70) / 22);
    out = new StringBuilder();
    interfaceOf(number, name, procedures);
    files.put(name + ".i3", out.toString());
    out = new StringBuilder();
    line("MODULE " + name + ";");
    line("IMPORT Fmt, Text" + imports(number) + ";");
    types(number);
    int made = 0;
    while (made < procedures || written - unitStart < lines - 3) {
      work(number, made++, made > procedures);
    }
    line(number == 0 ? "BEGIN" : "BEGIN INC(total, other.count)");
    line("END " + name + ".");
    files.put(name + ".m3", out.toString());
  }

  private static String imports(int number) {
    return number == 0 ? "" : ", Unit" + (number - 1);
  }

  private void interfaceOf(int number, String name, int procedures) {
    line("INTERFACE " + name + ";");
    line("(* Tables of points, made for measuring. (* Comments nest. *) *)");
    line("");
    line("CONST Size = " + (10 + random.nextInt(90)) + " * 2; Name = \"" + name + "\";");
    line("TYPE");
    line("  Colour = {Red, Green, Blue, White};");
    line("  Index = [0 .. Size - 1]; Colours = SET OF Colour; Byte = BITS 8 FOR [0 .. 255];");
    line("  Point = RECORD x, y: INTEGER := 0; name: TEXT := Name; colour := Colour.Red; low, high: Byte := 0 END;");
    line("  Table = REF ARRAY OF Point;");
    line("  T <: Public;");
    line("  Public = OBJECT count: INTEGER := 0; METHODS init(n: CARDINAL): T; add(READONLY p: Point): BOOLEAN RAISES {Error} END;");
    line("EXCEPTION Error(TEXT);");
    line("VAR total: INTEGER := 0; paint := Colours {Colour.Red, Colour.Blue .. Colour.White};");
    for (int i = 0; i < procedures; i++) {
      line("PROCEDURE Work" + i + "(VAR a: ARRAY OF INTEGER; t: T; n: INTEGER := Size): INTEGER RAISES {Error};");
    }
    line("END " + name + ".");
  }

  private void types(int number) {
    if (number > 0) {
      line("VAR other := NEW(Unit" + (number - 1) + ".T).init(3);");
    }
    line("REVEAL T = Public BRANDED OBJECT table: Table; next: T := NIL OVERRIDES init := Init; add := Add END;");
    line("TYPE Node = REF RECORD key: INTEGER; left, right: Node := NIL; at: ARRAY Index OF CHAR END;");
    line("PROCEDURE Init(t: T; n: CARDINAL): T =");
    line("  BEGIN t.table := NEW(Table, n); RETURN t END Init;");
    line("PROCEDURE Add(t: T; READONLY p: Point): BOOLEAN RAISES {Error} =");
    line("  BEGIN");
    line("    IF t.count > LAST(t.table^) THEN RAISE Error(Name & \" is full\") END;");
    line("    t.table[t.count] := p; INC(t.count); RETURN p.colour IN paint");
    line("  END Add;");
    line("PROCEDURE Find(n: Node; key: INTEGER): Node =");
    line("  BEGIN");
    line("    WHILE n # NIL AND n.key # key DO");
    line("      IF key < n.key THEN n := n.left ELSE n := n.right END");
    line("    END;");
    line("    RETURN n");
    line("  END Find;");
  }

  private void work(int number, int index, boolean own) {
    String name = own ? "Own" + index : "Work" + index;
    line("");
    line("PROCEDURE " + name + "(VAR a: ARRAY OF INTEGER; t: T; n: INTEGER := Size): INTEGER RAISES {Error} =");
    line("  VAR i, sum := n; p := Point {x := n, name := Fmt.Int(n)}; node := NEW(Node, key := n); r: LONGREAL := 1.5d0;");
    line("  PROCEDURE Step(by: INTEGER) = BEGIN INC(sum, by * i) END Step;");
    line("  BEGIN");
    for (int k = 0; k < 4; k++) {
      statement("    ", 2, number, index);
    }
    line("    Step(ROUND(r)); p.low := sum MOD 256; node := Find(node, sum);");
    line("    IF t.add(p) THEN RETURN sum ELSE RETURN ORD(node = NIL) + Text.Length(p.name) END");
    line("  END " + name + ";");
  }

  private void statement(String indent, int depth, int number, int index) {
    String deeper = indent + "  ";
    switch (random.nextInt(depth == 0 ? 5 : 10)) {
      case 0 -> line(indent + "sum := " + expression(3) + ";");
      case 1 -> line(indent + "a[i MOD NUMBER(a)] := " + expression(2) + "; r := r * FLOAT(i, LONGREAL) - 0.5d0;");
      case 2 -> line(indent + "p.name := p.name & \", \" & Fmt.Int(" + expression(1) + ", 16);");
      case 3 -> line(indent + "p.colour := VAL(i MOD 4, Colour); paint := paint + Colours {p.colour};");
      case 4 -> line(indent + (index > 0 && index % 7 == 0 && number > 0
          ? "TRY total := Unit" + (number - 1) + ".Work0(a, other, n) EXCEPT Unit" + (number - 1)
              + ".Error (e) => p.name := e END;"
          : "WITH point = t.table[i MOD Size], x = point.x + 1 DO point.y := x; Step(x) END;"));
      case 5 -> {
        line(indent + "IF " + condition() + " THEN");
        statement(deeper, depth - 1, number, index);
        line(indent + "ELSIF " + condition() + " THEN");
        statement(deeper, depth - 1, number, index);
        line(indent + "END;");
      }
      case 6 -> {
        line(indent + "FOR k := FIRST(a) TO LAST(a) BY 2 DO");
        line(deeper + "a[k] := sum + k;");
        statement(deeper, depth - 1, number, index);
        line(indent + "END;");
      }
      case 7 -> {
        line(indent + "CASE i MOD 8 OF");
        line(indent + "| 0, 2 .. 4 => sum := " + expression(1) + ";");
        line(indent + "| 5 => node.at[0] := VAL(97 + i MOD 26, CHAR);");
        line(indent + "ELSE <*ASSERT i # 0*>");
        line(indent + "END;");
      }
      case 8 -> {
        line(indent + "TRY");
        statement(deeper, depth - 1, number, index);
        line(indent + "FINALLY INC(total) END;");
      }
      default -> {
        line(indent + "LOOP");
        line(deeper + "INC(i); IF " + condition() + " THEN EXIT END;");
        statement(deeper, depth - 1, number, index);
        line(indent + "END;");
      }
    }
  }

  private String condition() {
    return "NOT (" + expression(1) + " >= " + expression(1) + ") AND p.colour IN paint OR i = " + random.nextInt(100);
  }

  private String expression(int depth) {
    if (depth == 0) {
      return new String[] {"i", "sum", "p.x", "a[0]", "node.key", "MAX(i, n)", "-sum", "16_FF * i", "t.count"}[random.nextInt(9)];
    }
    String operator = new String[] {" + ", " - ", " * ", " DIV ", " MOD "}[random.nextInt(5)];
    return random.nextInt(3) == 0 ? "(" + expression(depth - 1) + operator + expression(depth - 1) + ")"
        : expression(depth - 1) + operator + expression(0);
  }
}
