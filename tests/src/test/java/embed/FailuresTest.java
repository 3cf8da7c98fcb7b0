// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Faults, exceptions and refused programs as an embedder sees them: guest exceptions with code, place and guest stack. */
class FailuresTest {
  private static final String PROGRAM = """
      MODULE Bad EXPORTS Main; IMPORT Text;
      EXCEPTION Lost(TEXT);
      TYPE A = OBJECT n: INTEGER END;
      PROCEDURE Inner(n: INTEGER): INTEGER =
        BEGIN
          RETURN 10 DIV n
        END Inner;
      PROCEDURE Outer(n: INTEGER): INTEGER =
        BEGIN
          RETURN Inner(n - 1) + 1
        END Outer;
      PROCEDURE Lose() RAISES {Lost} = BEGIN RAISE Lost("keys") END Lose;
      PROCEDURE Deep(n: INTEGER): INTEGER = BEGIN RETURN Deep(n + 1) + 1 END Deep;
      PROCEDURE Dug(n: INTEGER): INTEGER = BEGIN TRY RETURN Dug(n + 1) + 1 FINALLY EVAL Shallow(n) END END Dug;
      PROCEDURE Shallow(n: INTEGER): INTEGER =
        VAR a := ARRAY [0 .. 3] OF INTEGER{1, ..}; s := SET OF [0 .. 200] {0, 3}; t := "a" & "b";
        BEGIN IF n IN s THEN RETURN a[n MOD 4] END; RETURN Text.Length(t) END Shallow;
      PROCEDURE Huge() = BEGIN EVAL NEW(REF ARRAY OF INTEGER, 2000000000) END Huge;
      PROCEDURE Wait() = VAR m := NEW(MUTEX); BEGIN LOCK m DO LOCK m DO END END END Wait;
      BEGIN END Bad.""";

  private static PolyglotException failure(Value program, String name, Object... arguments) {
    return assertThrows(PolyglotException.class, () -> program.getMember(name).execute(arguments));
  }

  @Test
  void aFaultHasCodePlaceAndStack() {
    try (Context context = Context.create("m3")) {
      PolyglotException failed = failure(context.eval(Source.newBuilder("m3", PROGRAM, "Bad.m3").buildLiteral()), "Outer", 1);
      assertTrue(failed.isGuestException() && !failed.isInternalError() && !failed.isHostException());
      assertEquals("division by zero", failed.getMessage());
      assertEquals("M3-0907", failed.getGuestObject().getMember("code").asString());
      assertEquals(6, failed.getSourceLocation().getStartLine());
      assertEquals("10 DIV n", failed.getSourceLocation().getCharacters());
      List<String> stack = new ArrayList<>();
      for (PolyglotException.StackFrame frame : failed.getPolyglotStackTrace()) {
        if (frame.isGuestFrame()) {
          stack.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
        }
      }
      assertEquals(List.of("Bad.Inner:6", "Bad.Outer:10"), stack);
    }
  }

  @Test
  void anExceptionHasItsName() {
    try (Context context = Context.create("m3")) {
      PolyglotException failed = failure(context.eval("m3", PROGRAM), "Lose");
      assertTrue(failed.isGuestException());
      assertEquals("exception Bad.Lost: keys", failed.getMessage());
    }
  }

  @Test
  void theHostGoesOn() {
    try (Context context = Context.create("m3")) {
      Value program = context.eval("m3", PROGRAM);
      for (int i = 0; i < 3; i++) {
        assertEquals("M3-0912", failure(program, "Deep", 0).getGuestObject().getMember("code").asString());
        assertEquals("M3-0913", failure(program, "Huge").getGuestObject().getMember("code").asString());
        PolyglotException waiting = failure(program, "Wait");
        assertEquals("M3-0923", waiting.getGuestObject().getMember("code").asString());
        assertTrue(waiting.getGuestObject().getMember("notes").getArrayElement(0).asString().contains("Bad.Wait"));
        assertEquals(11, program.getMember("Outer").execute(2).asInt());
      }
    }
  }

  /** Wherever the stack ends, be it in code that runs for the first time, its end is the guest's fault. */
  @Test
  void aFullStackIsAFaultWhereverItEnds() throws InterruptedException {
    for (int size = 1024; size <= 4096; size *= 2) {
      AtomicReference<Throwable> wrong = new AtomicReference<>();
      ByteArrayOutputStream log = new ByteArrayOutputStream();
      try (Engine engine = Engine.newBuilder("m3").allowExperimentalOptions(true).option("engine.CompilationFailureAction", "Print")
          .logHandler(log).build(); Context context = Context.newBuilder("m3").engine(engine).build()) {
        Value program = context.eval("m3", PROGRAM);
        Thread thread = new Thread(null, () -> {
          for (int i = 0; i < 3; i++) {
            for (String deep : List.of("Deep", "Dug")) {
              assertEquals("M3-0912", failure(program, deep, 0).getGuestObject().getMember("code").asString());
            }
            assertEquals(1, program.getMember("Shallow").execute(0).asInt());
          }
        }, "stack of " + size + " KB", size * 1024L);
        thread.setUncaughtExceptionHandler((on, failed) -> wrong.set(failed));
        thread.start();
        thread.join();
      }
      assertEquals("", log.toString(StandardCharsets.UTF_8), "the compiler still works");
      assertNull(wrong.get(), () -> String.valueOf(wrong.get()));
    }
  }

  @Test
  void aRefusedProgramIsASyntaxError() {
    try (Context context = Context.create("m3")) {
      PolyglotException refused = assertThrows(PolyglotException.class, () -> context.eval("m3", "MODULE M EXPORTS Main; BEGIN x := 1 END M."));
      assertTrue(refused.isSyntaxError());
      assertFalse(refused.isInternalError());
      assertTrue(refused.getMessage().contains("M3-"), refused.getMessage());
      assertNotNull(context.eval("m3", "MODULE M EXPORTS Main; BEGIN END M."));
    }
  }

  @Test
  void aProgramEndsWithItsOwnCode() {
    Context context = Context.create("m3");
    PolyglotException exit = assertThrows(PolyglotException.class, () -> context.eval("m3",
        "MODULE M EXPORTS Main; IMPORT Process; BEGIN Process.Exit(3) END M."));
    assertTrue(exit.isExit());
    assertEquals(3, exit.getExitStatus());
  }
}
