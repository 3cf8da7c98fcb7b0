// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** The compiler has nothing to say against the code of VAR formals that receive places of all kinds. */
class WarningsTest {
  private static final String MODULE = """
      MODULE Mixed EXPORTS Main;
      TYPE R = RECORD x, y := 1 END; O = OBJECT f := 3; r: R END;
      VAR g := 5; a: ARRAY [0 .. 9] OF INTEGER; o := NEW(O); r: R; p := NEW(REF INTEGER);
      PROCEDURE Swap(VAR x, y: INTEGER) = VAR t := x; BEGIN x := y; y := t END Swap;
      PROCEDURE Work(n: INTEGER): INTEGER =
        VAR l, k := n;
        BEGIN
          Swap(l, k); Swap(l, a[n MOD 10]); Swap(o.f, a[3]); Swap(r.x, o.r.y); Swap(g, p^); Swap(k, r.y);
          RETURN l + k
        END Work;
      PROCEDURE Run(n: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := 1 TO n DO INC(s, Work(i)) END; RETURN s END Run;
      BEGIN END Mixed.""";

  @Test
  void placesOfAllKindsCompileWithoutWarning() {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log)
        .option("engine.BackgroundCompilation", "false").option("compiler.TracePerformanceWarnings", "all").build()) {
      Value run = context.eval("m3", MODULE).getMember("Run");
      for (int i = 0; i < 20; i++) {
        run.execute(2_000);
      }
    }
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }
}
