// SPDX-License-Identifier: MIT
package shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What compiled code looks like from outside: named procedures compile without a performance warning, are not thrown away
 * again once warm, and allocate nothing where nothing needs to be allocated.
 */
class ShapeTest {
  private static final String PROGRAM = """
      MODULE Shapes EXPORTS Main; IMPORT Text;
      TYPE
        Byte = BITS 8 FOR [0 .. 255]; Header = RECORD a, b: Byte; length: BITS 16 FOR [0 .. 65535]; word: BITS 32 FOR [0 .. 16_FFFFFFFF] END;
        List = REF RECORD next: List END; A = OBJECT n := 0 METHODS add(k: INTEGER) := Add END; B = A OBJECT OVERRIDES add := AddTwice END;
      VAR bytes: ARRAY [0 .. 63] OF Byte; v: ARRAY [0 .. 999] OF INTEGER; o: ARRAY [0 .. 1] OF A := ARRAY [0 .. 1] OF A{NEW(A), NEW(B)}; set := SET OF CHAR{'a' .. 'z'}; long, short: List; kept: A; any: ARRAY [0 .. 3] OF REFANY;
      PROCEDURE Add(self: A; k: INTEGER) = BEGIN self.n := (self.n + k) MOD 1000003 END Add;
      PROCEDURE AddTwice(self: B; k: INTEGER) = BEGIN A.add(self, k); A.add(self, k) END AddTwice;
      PROCEDURE Arrays(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR k := 1 TO n DO FOR i := 0 TO LAST(v) DO v[i] := v[i] + k; INC(s, v[i] MOD 7) END END; RETURN s END Arrays;
      PROCEDURE Views(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO WITH h = VIEW(SUBARRAY(bytes, (i MOD 8) * 8, 8), Header) DO h.length := (h.length + 1) MOD 65536; h.word := i; INC(s, h.length + h.word + h.a) END END; RETURN s END Views;
      PROCEDURE Methods(n: INTEGER): INTEGER = BEGIN FOR i := 1 TO n DO o[i MOD 2].add(i) END; RETURN o[0].n + o[1].n END Methods;
      PROCEDURE Sets(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO IF VAL(i MOD 256, CHAR) IN set THEN INC(s) END END; RETURN s END Sets;
      PROCEDURE Choose(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO CASE i MOD 6 OF | 0 => INC(s) | 1, 2 => INC(s, 2) | 3 .. 4 => DEC(s) ELSE INC(s, 5) END END; RETURN s END Choose;
      PROCEDURE Handled(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO TRY INC(s, i DIV (i MOD 16 + 1)) FINALLY INC(s) END END; RETURN s END Handled;
      PROCEDURE Shorter(x, y: List): BOOLEAN = BEGIN WHILE y # NIL DO IF x = NIL THEN RETURN TRUE END; x := x.next; y := y.next END; RETURN FALSE END Shorter;
      PROCEDURE Guards(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO IF Shorter(short, long) THEN INC(s) END; IF Shorter(long, short) THEN RETURN 0 END END; RETURN s END Guards;
      PROCEDURE Letters(n: INTEGER): INTEGER = VAR t := "entry 1234=5678; entry 9=0;"; s := 0; BEGIN FOR k := 1 TO n DO FOR i := 0 TO Text.Length(t) - 1 DO WITH c = Text.GetChar(t, i) DO CASE c OF | '0' .. '9' => INC(s, ORD(c)) | '=', ';' => INC(s, Text.FindChar(t, c, i)) ELSE DEC(s) END END END END; RETURN s END Letters;
      PROCEDURE Made(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO kept := NEW(B, n := i); INC(s, kept.n); short := NEW(List, next := NIL) END; RETURN s END Made;
      PROCEDURE Kinds(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO TYPECASE any[i MOD 4] OF | List => INC(s) | A(a) => INC(s, a.n) | REF INTEGER(r) => INC(s, r^) | TEXT => DEC(s) ELSE END END; RETURN s END Kinds;
      BEGIN any := ARRAY [0 .. 3] OF REFANY{NEW(List), NEW(B), NEW(REF INTEGER), "text"}; FOR i := 1 TO 20 DO long := NEW(List, next := long); IF i MOD 2 = 0 THEN short := NEW(List, next := short) END END END Shapes.""";

  private static final Pattern DEOPTIMIZED = Pattern.compile("opt (inval|deopt|failed).*Shapes");

  @ParameterizedTest
  @CsvSource({"Arrays, 100", "Views, 20000", "Methods, 20000", "Sets, 20000", "Choose, 20000", "Handled, 20000", "Guards, 2000", "Made, 1000", "Kinds, 20000", "Letters, 2000"})
  void compilesAndStays(String procedure, int rounds) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log)
        .option("engine.CompilationFailureAction", "Throw").option("engine.BackgroundCompilation", "false")
        .option("engine.TreatPerformanceWarningsAsErrors", "all").option("engine.TraceCompilation", "true")
        .option("engine.FirstTierCompilationThreshold", "10").option("engine.LastTierCompilationThreshold", "40").build()) {
      Value run = context.eval("m3", PROGRAM).getMember(procedure);
      for (int i = 0; i < 60; i++) {
        run.execute(rounds);
      }
      assertTrue(text(log).contains("Shapes." + procedure), text(log));
      log.reset();
      long before = allocated();
      for (int i = 0; i < 20; i++) {
        run.execute(rounds);
      }
      long each = (allocated() - before) / 20;
      assertEquals(false, DEOPTIMIZED.matcher(text(log)).find(), text(log));
      assertTrue(each < 64_000, procedure + " allocates " + each + " bytes a call");
    }
  }

  private static String text(ByteArrayOutputStream log) {
    return log.toString(StandardCharsets.UTF_8);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
