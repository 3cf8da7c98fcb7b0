// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import m3.launcher.M3;
import m3.launcher.Terminal;
import m3.object.CompilerKey;
import m3.object.Installation;
import m3.object.ObjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of object files, and programs that were checked before. */
class BuildingTest {
  private static final String STEP = "MODULE Step; PROCEDURE By(n: INTEGER): INTEGER = BEGIN RETURN n + %s END By; BEGIN END Step.";
  /** So much text that the program is worth keeping. */
  private static final String PADDING = "(*" + "-".repeat(40_000) + "*)\n";

  @TempDir
  private Path lab;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void program() throws IOException {
    write("src/Step.i3", "INTERFACE Step; PROCEDURE By(n: INTEGER): INTEGER; END Step.");
    write("src/Step.m3", STEP.formatted("1"));
    write("src/Main.m3", PADDING + "MODULE Main; IMPORT Step, IO, Fmt; BEGIN IO.Put(Fmt.Int(Step.By(41))) END Main.");
  }

  private Path write(String file, String text) throws IOException {
    Path path = lab.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private int m3(String... words) {
    out.reset();
    err.reset();
    return M3.run(List.of(words), new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
  }

  private String run(String path) {
    assertEquals(0, m3("run", lab.resolve(path).toString()), err::toString);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String refused(String path) {
    assertEquals(1, m3("run", lab.resolve(path).toString()), out::toString);
    return err.toString(StandardCharsets.UTF_8).replace(lab + "/", "").strip();
  }

  private void compile(String from, String to) {
    assertEquals(0, m3("compile", lab.resolve(from).toString(), "-o", lab.resolve(to).toString()), err::toString);
  }

  /** The file in which the program of {@code src} is kept: the one that a run of it uses. */
  private Path kept() throws IOException {
    Path cache = Installation.folder().resolve("cache");
    FileTime before = FileTime.fromMillis(0);
    try (var files = Files.list(cache)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, before);
      }
    }
    run("src");
    try (var files = Files.list(cache)) {
      return files.filter(f -> {
        try {
          return !Files.getLastModifiedTime(f).equals(before);
        } catch (IOException gone) {
          return false;
        }
      }).findFirst().orElseThrow();
    }
  }

  @Test
  void objectFileRuns() {
    compile("src", "all.o");
    assertEquals("42", run("all.o"));
  }

  @Test
  void objectFileWorksWithUnitsInSource() throws IOException {
    Files.createDirectories(lab.resolve("lib"));
    compile("src/Step.m3", "lib/Step.o");
    write("app/Main.m3", "MODULE Main; IMPORT Step, IO, Fmt; BEGIN IO.Put(Fmt.Int(Step.By(1))) END Main.");
    assertEquals(0, m3("run", lab.resolve("lib/Step.o").toString(), lab.resolve("app").toString()), err::toString);
    assertEquals("2", out.toString());
  }

  @Test
  void objectFileThatCannotBeWrittenIsTold() {
    assertEquals(1, m3("compile", lab.resolve("src").toString(), "-o", lab.resolve("none/all.o").toString()));
    assertEquals("error[M3-0080]: cannot write `none/all.o`: there is no such folder",
        err.toString(StandardCharsets.UTF_8).replace(lab + "/", "").strip());
  }

  @Test
  void alteredObjectFileIsRefused() throws IOException {
    compile("src", "all.o");
    byte[] bytes = Files.readAllBytes(lab.resolve("all.o"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(lab.resolve("all.o"), bytes);
    assertTrue(refused("all.o").startsWith("error[M3-0502]: `all.o` was altered after it was signed"), err::toString);
  }

  @Test
  void whatIsNoObjectFileIsRefused() throws IOException {
    Files.writeString(lab.resolve("text.o"), "INTERFACE");
    assertTrue(refused("text.o").startsWith("error[M3-0500]: `text.o` is not an object file: "), err::toString);
  }

  @Test
  void objectFileOfAnotherSignerIsRefused() throws IOException {
    Files.write(lab.resolve("all.o"), new ObjectFile("all", List.of(), List.of()).write(CompilerKey.fresh()));
    assertTrue(refused("all.o").startsWith("error[M3-0503]: `all.o` was signed by a compiler that this kernel does not trust"), err::toString);
  }

  @Test
  void objectFileOfAnotherCompilerIsRefused() throws IOException {
    Files.write(lab.resolve("all.o"), new ObjectFile("all", List.of(), List.of()).write(CompilerKey.ofInstallation(), new byte[32]));
    assertTrue(refused("all.o").startsWith("error[M3-0504]: `all.o` was made by another version of the compiler"), err::toString);
  }

  @Test
  void outdatedObjectFileIsRefusedWithTheDifference() throws IOException {
    compile("src/Main.m3", "main.o");
    write("src/Step.i3", "INTERFACE Step; PROCEDURE By(n: REAL): INTEGER; END Step.");
    Files.delete(lab.resolve("src/Main.m3"));
    assertEquals(1, m3("run", lab.resolve("main.o").toString(), "-I", lab.resolve("src").toString()));
    assertEquals("""
        error[M3-0505]: `main.o` was compiled against another interface `Step` than is found now
              = note: procedure `By` is `PROCEDURE (n: INTEGER): INTEGER` here and `PROCEDURE (n: REAL): INTEGER` there
              = note: imports are matched by structure (SOSP'95 3.1)
              = help: make it again with `m3 compile`""", err.toString(StandardCharsets.UTF_8).replace(lab + "/", "").strip());
  }

  @Test
  void objectFileOutlivesAnInterfaceThatDiffersInWordsOnly() throws IOException {
    compile("src/Main.m3", "main.o");
    write("src/Step.i3", "INTERFACE Step; (* n and one more *) PROCEDURE By(n: INTEGER): INTEGER; END Step.");
    Files.delete(lab.resolve("src/Main.m3"));
    assertEquals(0, m3("run", lab.resolve("main.o").toString(), "-I", lab.resolve("src").toString()), err::toString);
    assertEquals("42", out.toString());
  }

  @Test
  void keptProgramRunsAgain() throws IOException {
    assertEquals("42", run("src"));
    byte[] first = Files.readAllBytes(kept());
    assertEquals("42", run("src"));
    assertEquals(first.length, Files.readAllBytes(kept()).length);
  }

  @Test
  void changedModuleIsReadAnew() throws IOException {
    run("src");
    write("src/Step.m3", STEP.formatted("2"));
    assertEquals("43", run("src"));
    assertEquals("43", run("src"));
  }

  @Test
  void changedInterfaceHasItsUsersCheckedAnew() throws IOException {
    run("src");
    write("src/Step.i3", "INTERFACE Step; PROCEDURE By(t: TEXT): INTEGER; END Step.");
    write("src/Step.m3", "MODULE Step; PROCEDURE By(t: TEXT): INTEGER = BEGIN RETURN 1 END By; BEGIN END Step.");
    assertTrue(refused("src").contains("src/Main.m3:2:"), err::toString);
  }

  @Test
  void unitThatShadowsTheLibraryHasItsUsersCheckedAnew() throws IOException {
    run("src");
    write("src/Fmt.i3", "INTERFACE Fmt; PROCEDURE Int(t: TEXT): TEXT; END Fmt.");
    write("src/Fmt.m3", "MODULE Fmt; PROCEDURE Int(t: TEXT): TEXT = BEGIN RETURN t END Int; BEGIN END Fmt.");
    assertTrue(refused("src").contains("src/Main.m3:2:"), err::toString);
  }

  @Test
  void damagedCacheIsAsIfItWereNotThere() throws IOException {
    run("src");
    Path file = kept();
    byte[] good = Files.readAllBytes(file);
    for (int at = 0; at < good.length; at += 1 + good.length / 50) {
      byte[] bad = good.clone();
      bad[at] ^= 0x10;
      Files.write(file, bad);
      assertEquals("42", run("src"), "after a change at " + at);
    }
    Files.write(file, java.util.Arrays.copyOf(good, good.length / 3));
    assertEquals("42", run("src"));
    Files.write(file, new byte[0]);
    assertEquals("42", run("src"));
    assertNotEquals(0, Files.size(kept()));
  }
}
