// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that was started without any option runs programs, with threads, in a Java program of a few lines. */
class PlainTest {
  private static final String PROGRAM = """
      MODULE Main; IMPORT IO, Fmt, Thread;
      TYPE C = Thread.Closure OBJECT n: INTEGER OVERRIDES apply := Add END;
      VAR m := NEW(MUTEX); total := 0; t: ARRAY [1 .. 4] OF Thread.T;
      PROCEDURE Add(c: C): REFANY = BEGIN FOR i := 1 TO c.n DO LOCK m DO INC(total) END; Thread.Yield() END; RETURN NIL END Add;
      PROCEDURE Idle(<*UNUSED*> c: Thread.Closure): REFANY =
        BEGIN LOCK m DO Thread.Wait(m, NEW(Thread.Condition)) END; RETURN NIL END Idle;
      PROCEDURE Wait() = VAR other := NEW(MUTEX); BEGIN LOCK other DO LOCK other DO END END END Wait;
      BEGIN
        FOR i := 1 TO 4 DO t[i] := Thread.Fork(NEW(C, n := i)) END;
        FOR i := 1 TO 4 DO EVAL Thread.Join(t[i]) END;
        IO.Put(Fmt.Int(total) & "\\n");
        EVAL Thread.Fork(NEW(Thread.Closure, apply := Idle)); Thread.Yield()
      END Main.
      """;

  /** What the JVM is started with. */
  public static final class Embedding {
    private Embedding() {}

    /** Runs the program, then a procedure of it that waits for ever. */
    public static void main(String[] words) {
      try (Context context = Context.create("m3")) {
        Value program = context.eval("m3", PROGRAM);
        System.out.println(program.getMember("total").asLong());
        Value waits = program.getMember("Wait");
        PolyglotException failed = assertThrows(PolyglotException.class, waits::executeVoid);
        System.out.println(failed.getGuestObject().getMember("code").asString());
      }
    }
  }

  @TempDir
  private Path folder;

  @Test
  void threadsRunWithoutAnyOption() throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Path printed = folder.resolve("printed");
    int code = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Embedding.class.getName()))
        .redirectError(said.toFile()).redirectOutput(printed.toFile()).start().waitFor();
    String warnings = Files.readString(said, StandardCharsets.UTF_8);
    assertEquals(0, code, warnings);
    assertEquals(List.of("10", "10", "M3-0923"), Files.readAllLines(printed), warnings);
    assertEquals(1, warnings.lines().filter(line -> line.contains("threads are slow on this JVM")).count(), warnings);
    assertTrue(warnings.contains("--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED"), warnings);
  }
}
