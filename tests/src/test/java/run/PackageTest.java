// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages with an m3makefile, and {@code m3 test}. */
class PackageTest {
  private static final Path PACKAGES = Path.of(System.getProperty("project.root")).resolve("tests/packages");
  private static final String MAIN = "MODULE Hello EXPORTS Main; IMPORT IO; BEGIN IO.Put(\"hello\\n\") END Hello.";

  private record Result(int code, String out, String err) {}

  private static Result m3(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = M3.run(List.of(words), new Terminal(InputStream.nullInputStream(), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPackageRuns() {
    assertEquals(new Result(0, "1: hello, world\na34 z12 11\nbelowbelow\n", ""), m3("run", PACKAGES.resolve("whole").toString()));
  }

  @Test
  void whatHasNoEffectIsTold() {
    Result result = m3("check", PACKAGES.resolve("whole").toString());
    assertEquals("0 m3makefile:29:1: warning[M3-0490]: `bundle` has no effect here", result.code + " "
        + result.err.lines().findFirst().orElse("").replaceFirst("^.*/", ""));
  }

  @Test
  void aPackagesTestsAreRun() {
    assertEquals(new Result(0, "test GreetingTest ... ok\ntest PairTest ... ok\n2 passed, 0 failed\n", ""),
        m3("test", PACKAGES.resolve("whole").toString()));
  }

  @Test
  void whatATestDidWrongIsShown(@TempDir Path folder) throws IOException {
    write(folder, "FineTest.m3", "MODULE FineTest EXPORTS Main; BEGIN END FineTest.");
    write(folder, "LoudTest.m3", "MODULE LoudTest EXPORTS Main; IMPORT IO; BEGIN IO.Put(\"a\\nc\\n\") END LoudTest.");
    write(folder, "LoudTest.out", "a\nb\n");
    write(folder, "ExitTest.m3", "MODULE ExitTest EXPORTS Main; IMPORT Process; BEGIN Process.Exit(3) END ExitTest.");
    assertEquals(new Result(1, """
        test ExitTest ... FAILED: it ended with code 3
        test FineTest ... ok
        test LoudTest ... FAILED: line 2 is not that of LoudTest.out, `b`
          a
          c
        1 passed, 2 failed
        """, ""), m3("test", folder.toString()));
  }

  @Test
  void testTakesFolders(@TempDir Path folder) {
    assertEquals(2, m3("test", folder.resolve("none").toString()).code);
  }

  @Test
  void packagesBesideEachOtherImportEachOther(@TempDir Path folder) throws IOException {
    write(folder, "low/src/m3makefile", "import(\"libm3\") module(\"Low\") library(\"low\")");
    write(folder, "low/src/Low.i3", "INTERFACE Low; PROCEDURE Name (): TEXT; END Low.");
    write(folder, "low/src/Low.m3", "MODULE Low; PROCEDURE Name (): TEXT = BEGIN RETURN \"low\" END Name; BEGIN END Low.");
    write(folder, "high/src/m3makefile", "import(\"low\") implementation(\"High\") program(\"high\")");
    write(folder, "high/src/High.m3", "MODULE High EXPORTS Main; IMPORT IO, Low; BEGIN IO.Put(Low.Name() & \"\\n\") END High.");
    assertEquals(new Result(0, "low\n", ""), m3("run", folder.resolve("high").toString()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      implementation("Hello")                         |
      implementation("Hello") % program(              |
      if TRUE implementation("Hello") else x() end    |
      foreach u in ["Hello"] implementation(u) end    |
      proc unit(u) is implementation(u) end unit("Hello") |
      N = "Hel" & "lo" implementation(N)              |
      T = {"Hello": "yes"} if T contains "Hello" implementation("Hello") end |
      L = [] L += "Hello" foreach u in L implementation(u) end |
      proc pick(a, b) is if equal(a, "") return b end return a end implementation(pick("", "Hello")) |
      implementation("None")                          | 1:16: error[M3-0091]: this makefile cannot be followed: there is no file
      frobnicate("Hello")                             | 1:1: error[M3-0091]: this makefile cannot be followed: there is no procedure `frobnicate`
      implementation(Hello)                           | 1:16: error[M3-0091]: this makefile cannot be followed: `Hello` has no value
      implementation("Hello"                          | 1:23: error[M3-0090]: cannot read this makefile: unexpected the end of the file, expected `)`
      implementation("Hello)                          | 1:16: error[M3-0090]: cannot read this makefile: this text is never closed
      implementation("a", "b", "c")                   | 1:1: error[M3-0091]: this makefile cannot be followed: `implementation` takes 1 or 2 arguments, not 3
      if TRUE implementation("Hello")                 | 1:32: error[M3-0090]: cannot read this makefile: unexpected the end of the file, expected `end`
      /* implementation("Hello")                      | 1:1: error[M3-0090]: cannot read this makefile: this comment is never closed
      ; implementation("Hello")                       | 1:1: error[M3-0090]: cannot read this makefile: unexpected character `;`
      error("not here")                               | 1:1: error[M3-0091]: this makefile cannot be followed: not here
      proc f() is f() end f()                         | 1:13: error[M3-0091]: this makefile cannot be followed: calls and files are nested too deeply
      include("m3makefile")                           | 1:1: error[M3-0091]: this makefile cannot be followed: calls and files are nested too deeply
      Table("IntText", "Integer")                     | 1:1: error[M3-0091]: this makefile cannot be followed: `Table` takes 3 arguments, not 2
      """)
  void makefilesAreFollowedOrRefused(String makefile, String problem, @TempDir Path folder) throws IOException {
    write(folder, "Hello.m3", MAIN);
    write(folder, "m3makefile", makefile);
    Result result = m3("run", folder.toString());
    String first = result.err.lines().findFirst().orElse("").replaceFirst("^.*/m3makefile:", "");
    assertEquals(problem == null ? "hello\n" : problem, problem == null ? result.out + result.err
        : first.substring(0, Math.min(first.length(), problem.length())));
  }

  @Test
  void aMakefileEnds(@TempDir Path folder) throws IOException {
    String list = "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"]";
    write(folder, "m3makefile", "L = " + list + "\n" + "foreach x in L ".repeat(12) + "y = x " + "end ".repeat(12));
    assertEquals("this makefile takes too many steps", m3("run", folder.toString()).err.lines().findFirst().orElse("")
        .replaceFirst("^.*followed: ", ""));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
