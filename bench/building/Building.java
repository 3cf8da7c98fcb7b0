// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a program of 101 units, some 13,000 lines, into a folder: fifty interfaces, each with its module, and a main module. */
final class Building {
  private static final int UNITS = 50;
  private static final int PROCEDURES = 20;

  private Building() {}

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    for (int i = 0; i < UNITS; i++) {
      String name = name(i);
      Files.writeString(folder.resolve(name + ".i3"), interfaceOf(name));
      Files.writeString(folder.resolve(name + ".m3"), moduleOf(name, i == 0 ? null : name(i - 1)));
    }
    Files.writeString(folder.resolve("Main.m3"), """
        MODULE Main;
        IMPORT %1$s, IO, Fmt;
        VAR p: %1$s.Pair;
        BEGIN IO.Put(Fmt.Int(%1$s.P0(%1$s.New(3), ARRAY OF INTEGER{1, 2, 3}, p)) & "\\n") END Main.
        """.formatted(name(UNITS - 1)));
  }

  private static String name(int unit) {
    return "Unit%02d".formatted(unit);
  }

  private static String interfaceOf(String name) {
    StringBuilder text = new StringBuilder("""
        INTERFACE %s;
        TYPE T <: REFANY; Pair = RECORD x, y: INTEGER := 0 END;
        PROCEDURE New(n: INTEGER): T;
        """.formatted(name));
    for (int i = 0; i < PROCEDURES; i++) {
      text.append("PROCEDURE P%d(t: T; READONLY a: ARRAY OF INTEGER; VAR p: Pair): INTEGER;\n".formatted(i));
    }
    return text + "END " + name + ".\n";
  }

  private static String moduleOf(String name, String below) {
    StringBuilder text = new StringBuilder("""
        MODULE %s;
        IMPORT Text, Fmt%s;
        REVEAL T = BRANDED REF RECORD n: INTEGER; p: Pair; a: ARRAY [0..9] OF INTEGER END;
        PROCEDURE New(n: INTEGER): T = BEGIN RETURN NEW(T, n := n) END New;
        """.formatted(name, below == null ? "" : ", " + below));
    for (int i = 0; i < PROCEDURES; i++) {
      String more = below == null || i > 0 ? "" : " + %1$s.P0(%1$s.New(sum), SUBARRAY(a, 0, 1), p)".formatted(below);
      text.append("""
          PROCEDURE P%1$d(t: T; READONLY a: ARRAY OF INTEGER; VAR p: Pair): INTEGER =
            VAR sum := t.n; best := FIRST(INTEGER); name: TEXT;
            BEGIN
              FOR i := 0 TO LAST(a) DO
                IF a[i] > best THEN best := a[i]; p.x := i ELSIF a[i] < 0 THEN INC(p.y, ABS(a[i])) END;
                sum := sum + a[i] * (i + 1) MOD 7;
                WITH e = t.a[i MOD NUMBER(t.a)] DO e := e + sum DIV 3 END;
              END;
              name := "unit" & Fmt.Int(sum) & Fmt.Int(best);
              WHILE sum > 1000 DO sum := sum DIV 2 END;
              CASE sum MOD 4 OF | 0 => INC(sum) | 1, 2 => DEC(sum) ELSE sum := Text.Length(name) END;
              RETURN sum%2$s;
            END P%1$d;
          """.formatted(i, more));
    }
    return text + "BEGIN\nEND " + name + ".\n";
  }
}
