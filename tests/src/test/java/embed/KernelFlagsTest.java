// SPDX-License-Identifier: MIT
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spin.embed.Event;
import spin.embed.Spin;

/** A kernel in a Java program, in JVMs with no flag at all, and with those of docs/embedding.md. */
class KernelFlagsTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** What the JVM is started with. */
  public static final class Embedding {
    private static final Map<String, String> UNITS = Map.of(
        "Counter.i3", "INTERFACE Counter; PROCEDURE Run (n: INTEGER): INTEGER; PROCEDURE Each (i: INTEGER); END Counter.",
        "Counter.m3", """
            MODULE Counter; IMPORT Thread;
            TYPE C = Thread.Closure OBJECT n: INTEGER OVERRIDES apply := Work END;
            VAR m := NEW(MUTEX); total := 0;
            PROCEDURE Work (c: C): REFANY =
              BEGIN FOR i := 1 TO c.n DO LOCK m DO INC(total) END; Each(i); Thread.Yield() END; RETURN NIL END Work;
            PROCEDURE Each (<*UNUSED*> i: INTEGER) = BEGIN END Each;
            PROCEDURE Run (n: INTEGER): INTEGER =
              VAR a := Thread.Fork(NEW(C, n := n)); b := Thread.Fork(NEW(C, n := n));
              BEGIN EVAL Thread.Join(a); EVAL Thread.Join(b); RETURN total END Run;
            BEGIN END Counter.
            """);

    private Embedding() {}

    /** Boots two kernels one after the other, raises events, and handles one that threads of the extension raise. */
    public static void main(String[] words) {
      for (int i = 0; i < 2; i++) {
        int[] each = new int[1];
        try (Spin spin = Spin.builder().compile("counter", UNITS).log(System.out::println).boot()) {
          Event run = spin.event("Counter.Run");
          spin.event("Counter.Each").install(a -> {
            each[0]++;
            return null;
          });
          System.out.println(run.raise(50) + " " + each[0]);
        }
      }
      try (Engine engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build()) {
        System.out.println(engine.getImplementationName());
      }
    }
  }

  @TempDir
  private Path folder;

  /** What a JVM with {@code flags} prints; what it says on its error stream comes into {@code warnings}. */
  private List<String> printed(List<String> flags, List<String> warnings) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Embedding.class.getName()));
    int code = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    warnings.addAll(Files.readAllLines(err));
    assertEquals(0, code, warnings::toString);
    return Files.readAllLines(out);
  }

  @Test
  void withoutAnyFlagItInterpretsAndSaysSoOnce() throws IOException, InterruptedException {
    List<String> warnings = new ArrayList<>();
    assertEquals(List.of("100 100", "100 100", "Interpreted"), printed(List.of(), warnings));
    List<String> ours = warnings.stream().filter(line -> !line.isBlank() && !line.startsWith("WARNING: ")).toList();
    assertEquals(List.of("spin: this JVM was started without the compiler, so extensions are interpreted, and without continuations, so their"
        + " threads are threads of the host; docs/embedding.md has the flags"), ours);
  }

  @Test
  void withTheFlagsOfThePageItSaysNothing() throws IOException, InterruptedException {
    List<String> flags = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/embedding.md"))) {
      if (line.startsWith("| `-")) {
        flags.addAll(List.of(line.split("`")[1].replace("FOLDER", ROOT.resolve("target/compiler-modules").toString()).split(" ")));
      }
    }
    assertTrue(flags.size() > 4, flags::toString);
    List<String> warnings = new ArrayList<>();
    List<String> printed = printed(flags, warnings);
    assertEquals(List.of(), warnings);
    assertEquals(List.of("100 100", "100 100"), printed.subList(0, 2));
    assertTrue(printed.get(2).contains("GraalVM"), printed::toString);
  }
}
