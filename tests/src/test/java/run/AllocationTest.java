// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not escape is not allocated by compiled code: references for VAR, records, held places, parts of arrays. */
class AllocationTest {
  private static final int TURNS = 100_000;

  /** So many bytes may be allocated by one call of {@link #TURNS} turns: by entering it from Java, never by its turns. */
  private static final long FEW = 20_000;

  private static final String MODULE = """
      MODULE Shapes EXPORTS Main;
      TYPE Vector = RECORD x, y: INTEGER END; Byte = BITS 8 FOR [0 .. 255]; Halves = ARRAY [0 .. 3] OF BITS 16 FOR [0 .. 65535];
        Pair = OBJECT v: Vector; n := 1 METHODS sum(): INTEGER := SumOf END; Wide = Pair OBJECT more := 2 END; Node = REF RECORD v: Vector; next: REFANY END;
      VAR a: ARRAY [0 .. 7] OF INTEGER; b: ARRAY [0 .. 7] OF Vector; f: ARRAY [0 .. 7] OF LONGREAL; bytes: ARRAY [0 .. 63] OF Byte;
      PROCEDURE Swap(VAR x, y: INTEGER) = VAR t := x; BEGIN x := y; y := t END Swap;
      PROCEDURE Halve(VAR x: LONGREAL) = BEGIN x := x / 2.0d0 + 1.0d0 END Halve;
      PROCEDURE Sum(READONLY v, w: Vector): Vector = BEGIN RETURN Vector{v.x + w.x, v.y + w.y} END Sum;
      PROCEDURE Elements(n: INTEGER): INTEGER =
        BEGIN FOR i := 1 TO n DO Swap(a[i MOD 8], a[i * 3 MOD 8]) END; RETURN a[0] END Elements;
      PROCEDURE Fields(n: INTEGER): INTEGER =
        BEGIN FOR i := 1 TO n DO Swap(b[i MOD 8].x, b[i MOD 8].y) END; RETURN b[0].x END Fields;
      PROCEDURE Locals(n: INTEGER): INTEGER =
        VAR p := 1; q := 2; BEGIN FOR i := 1 TO n DO Swap(p, q) END; RETURN p END Locals;
      PROCEDURE Floats(n: INTEGER): INTEGER =
        BEGIN FOR i := 1 TO n DO Halve(f[i MOD 8]) END; RETURN ROUND(f[0]) END Floats;
      PROCEDURE Records(n: INTEGER): INTEGER =
        VAR s := Vector{0, 0}; BEGIN FOR i := 1 TO n DO s := Sum(s, Vector{i, 1}) END; RETURN s.x + s.y END Records;
      PROCEDURE Held(n: INTEGER): INTEGER =
        BEGIN FOR i := 1 TO n DO WITH v = b[i MOD 8], x = v.x DO x := x + v.y END END; RETURN b[1].x END Held;
      PROCEDURE SumOf(self: Pair): INTEGER = BEGIN RETURN self.v.x + self.v.y + self.n END SumOf;
      PROCEDURE Objects(n: INTEGER): INTEGER =
        VAR s := 0; BEGIN FOR i := 1 TO n DO s := s MOD 1000 + NEW(Wide, v := Vector{i, s}, n := 3).sum() END; RETURN s END Objects;
      PROCEDURE Referents(n: INTEGER): INTEGER =
        VAR s := 0; BEGIN FOR i := 1 TO n DO WITH p = NEW(Node, v := Vector{i, s}, next := NIL) DO s := (p.v.x + p.v.y) MOD 1000 END END; RETURN s END Referents;
      PROCEDURE Apply(p: PROCEDURE (x: INTEGER); x: INTEGER) = BEGIN p(x) END Apply;
      PROCEDURE Closures(n: INTEGER): INTEGER =
        VAR s := 0; PROCEDURE Add(x: INTEGER) = BEGIN s := (s + x) MOD 1000 END Add; BEGIN FOR i := 1 TO n DO Apply(Add, i) END; RETURN s END Closures;
      PROCEDURE Total(VAR part: ARRAY OF Byte): INTEGER =
        VAR s := 0; BEGIN WITH h = VIEW(part, Halves) DO FOR i := FIRST(h) TO LAST(h) DO h[i] := (h[i] + 1) MOD 65536; INC(s, h[i]) END END; RETURN s MOD 7 END Total;
      PROCEDURE Twice(VAR part: ARRAY OF Byte): INTEGER = BEGIN RETURN Total(part) + Total(SUBARRAY(part, 1, 8)) END Twice;
      PROCEDURE Parts(n: INTEGER): INTEGER =
        VAR s := 0; BEGIN FOR i := 1 TO n DO INC(s, Twice(SUBARRAY(bytes, i MOD 6 * 8, 9 + i MOD 8))) END; RETURN s END Parts;
      BEGIN END Shapes.""";

  @ParameterizedTest
  @CsvSource({"Elements", "Fields", "Locals", "Floats", "Records", "Held", "Objects", "Referents", "Closures", "Parts"})
  void staysOnTheStack(String procedure) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).option("engine.BackgroundCompilation", "false").build()) {
      Value called = context.eval("m3", MODULE).getMember(procedure);
      for (int i = 0; i < 60; i++) {
        called.execute(TURNS);
      }
      long before = threads.getCurrentThreadAllocatedBytes();
      called.execute(TURNS);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(allocated < FEW, () -> procedure + " allocated " + allocated + " bytes in " + TURNS + " turns");
    }
  }
}
