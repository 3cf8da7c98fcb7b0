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

  @Test
  void anImportedProgramIsNotRun(@TempDir Path folder) throws IOException {
    write(folder, "tool/src/m3makefile", "interface(\"Sort\") implementation(\"SortByHand\") implementation(\"Tool\") program(\"tool\")");
    write(folder, "tool/src/Sort.i3", "INTERFACE Sort; PROCEDURE Name (): TEXT; END Sort.");
    write(folder, "tool/src/SortByHand.m3", "MODULE SortByHand EXPORTS Sort; PROCEDURE Name (): TEXT = BEGIN RETURN \"by hand\\n\" END Name; BEGIN END SortByHand.");
    write(folder, "tool/src/Tool.m3", "MODULE Tool EXPORTS Main; IMPORT IO; BEGIN IO.Put(\"the tool\\n\") END Tool.");
    write(folder, "tool/test/SortTest.m3", "MODULE SortTest EXPORTS Main; IMPORT IO, Sort; BEGIN IO.Put(Sort.Name()) END SortTest.");
    write(folder, "tool/test/SortTest.out", "by hand\n");
    write(folder, "tool/check/src/m3makefile", "import(\"tool\") implementation(\"Main\") program(\"check\")");
    write(folder, "tool/check/src/Main.m3", "MODULE Main; IMPORT IO, Sort; BEGIN IO.Put(Sort.Name()) END Main.");
    assertEquals(new Result(0, "by hand\n", ""), m3("run", folder.resolve("tool/check").toString()));
    assertEquals(new Result(0, "test SortTest ... ok\n1 passed, 0 failed\n", ""), m3("test", folder.resolve("tool").toString()));
    assertEquals(new Result(0, "the tool\n", ""), m3("run", folder.resolve("tool").toString()));
  }

  /** What is forgotten or mistaken is answered by what to do. */
  @Test
  void helpSaysWhatToDo(@TempDir Path folder) throws IOException {
    write(folder, "m3makefile", "List(\"Thing\", \"Text\") interface(\"Mine\") implementation(\"Hello\") library(\"hi\")");
    write(folder, "Mine.i3", "INTERFACE Mine; END Mine.");
    write(folder, "Hello.m3", "MODULE Hello EXPORTS Mine; IMPORT ThingList, Other; BEGIN END Hello.");
    write(folder, "Other.i3", "INTERFACE Other; END Other.");
    assertEquals("`FOLDER/Other.i3` is there, but no m3makefile asks for it: add `interface(\"Other\")`", help(folder, m3("run", folder.toString())));
    assertEquals("`FOLDER/m3makefile` makes it: give the folder instead of a file in it",
        help(folder, m3("run", folder.resolve("Hello.m3").toString())));
    write(folder, "Hello.m3", "MODULE Hello EXPORTS Mine; BEGIN END Hello.");
    assertEquals("`hi` is a library: `m3 check` checks it, and the makefiles of programs import it", help(folder, m3("run", folder.toString())));
    assertEquals(new Result(1, "0 passed, 0 failed\n", "m3: there is no *Test.m3 in `" + folder + "`, nor in their folders src and test\n"),
        m3("test", folder.toString()));
    assertEquals("m3: the name of an object file ends in `.o`, by which it is known: write `-o hi.o`",
        m3("compile", folder.toString(), "-o", "hi").err.lines().findFirst().orElse(""));
  }

  @Test
  void aModuleWithoutInterfaceIsHelped(@TempDir Path folder) throws IOException {
    write(folder, "Test.m3", "MODULE Test; BEGIN END Test.");
    assertEquals("a module without EXPORTS implements the interface of its name: write `MODULE Test EXPORTS Main;` for a program's, or give "
        + "`Test.i3`", help(folder, m3("run", folder.resolve("Test.m3").toString())));
  }

  private static String help(Path folder, Result result) {
    return result.err.lines().map(String::strip).filter(line -> line.startsWith("= help: ")).findFirst().orElse(result.err)
        .substring("= help: ".length()).replace(folder.toString(), "FOLDER");
  }

  @Test
  void whereAnOverrideLeadsNowhere(@TempDir Path folder) throws IOException {
    write(folder, "m3makefile", "override(\"far\", \"away\") import(\"far\")");
    assertEquals("m3makefile:1:32: warning[M3-0490]: package `far` is not in `FOLDER/away/far`, where `override` says it is; its units are sought "
        + "by -I only", m3("check", folder.toString()).err.lines().findFirst().orElse("").replaceFirst("^.*/m3makefile", "m3makefile")
        .replace(folder.toString(), "FOLDER"));
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
      local n = 1 T = {1: "Hello"} implementation(T{n}) |
      implementation(format("%s%s", "Hel", "lo"))     |
      implementation(escape("Hello")) m = arglist("-I", ["a", "b"]) if not equal(m, "-Ia -Ib") error(m) end |
      source("Hello.m3")                              |
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
      m = format("%s%s", "x")                         | 1:5: error[M3-0091]: this makefile cannot be followed: the format has 2 `%s`, and 1 texts are given
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

  /** Each call of a makefile that makes or finds units, by a program that uses what it gives. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
      list("Thing", "Thing") list_sort("Thing", "Thing") | ThingList, ThingListSort | ThingListSort.Sort(ThingList.List2(5, 3)).head
      array_sort("Thing", "Thing")   | ThingArraySort | Sorted(ARRAY OF INTEGER {5, 3})
      stack("Thing", "Thing")        | ThingStack     | Popped(NEW(ThingStack.T).init(), 3)
      sequence("Thing", "Thing")     | ThingSeq       | NEW(ThingSeq.T).fromArray(ARRAY OF INTEGER {3, 5}).getlo()
      pqueue("Thing", "Thing")       | ThingPQ        | NEW(ThingPQ.Default).fromArray(ARRAY OF ThingPQ.Elt {NEW(ThingPQ.Elt, priority := 3)}).min().priority
      table("ThingText", "Thing", "Text") | ThingTextTbl | 3 + ORD(NEW(ThingTextTbl.Default).init().put(1, "a"))
      table("ThingInt", "Thing", "Integer") SortedTable("ThingInt", "Thing", "Integer") | SortedThingIntTbl | 3 + NEW(SortedThingIntTbl.Default).init().size()
      mkset("Thing", "Thing") table("ThingRef", "Thing", "Refany") mksetdef("Thing", "Thing") | ThingSetDef | 2 + NEW(ThingSetDef.T).init().fromArray(ARRAY OF INTEGER {3, 3}).size()
      mkset("Thing", "Thing") list("Thing", "Thing") mksetlist("Thing", "Thing") | ThingSetList | 2 + NEW(ThingSetList.T).init().fromArray(ARRAY OF INTEGER {3, 3}).size()
      generic_interface("Three") generic_implementation("Three") build_generic_intf("A", "Three", ["Thing"]) build_generic_impl("A", "Three", ["Thing"]) | A | A.Get(3)
      generic_module("Three") build_generic_intf("A", "Three", ["Thing"], VISIBLE) build_generic_impl("A", "Three", ["Thing"], HIDDEN) | A | A.Get(3)
      include("more.quake")          | More           | More.three
      include_dir("below")           | More           | More.three
      template("more") more("More")  | More           | More.three
      override("far", "../../elsewhere") import("far") | More    | More.three
      import("more")                 | More           | More.three
      path_of = path() if not empty(path_of) include("more.quake") end | More | More.three
      bundle("pictures") resource("x") include("more.quake") | More | More.three
      > "tmp" in foreach l in ["a"] write(l) end end >> "tmp" in write("b") end include("more.quake") | More | More.three
      BindExport("x") DocExport("y") derived_h("z") netobj("A", "B") make_dir("d") include(path_of("more.quake")) | More | More.three
      """)
  void whatAMakefileAsksForIsThere(String makefile, String imports, String value, @TempDir Path lab) throws IOException {
    Path folder = lab.resolve("program/src");
    for (String pack : List.of("more", "elsewhere/far")) {
      write(lab, pack + "/src/m3makefile", "interface(\"More\") library(\"more\")");
      write(lab, pack + "/src/More.i3", "INTERFACE More; CONST three = 3; END More.");
    }
    for (String beside : List.of("below/", "")) {
      write(folder, beside + "More.i3", "INTERFACE More; CONST three = 3; END More.");
    }
    write(folder, "more.quake", "interface(\"More\")");
    write(folder, "below/m3makefile", "interface(\"More\")");
    write(folder, "more.tmpl", "proc more(name) is interface(name) end");
    write(folder, "Three.ig", "GENERIC INTERFACE Three(E); PROCEDURE Get(e: E.T): E.T; END Three.");
    write(folder, "Three.mg", "GENERIC MODULE Three(E); PROCEDURE Get(e: E.T): E.T = BEGIN RETURN e END Get; BEGIN END Three.");
    write(folder, "Thing.i3", "INTERFACE Thing; IMPORT Word; TYPE T = INTEGER; CONST Brand = \"Thing\"; PROCEDURE Equal(a, b: T): BOOLEAN; "
        + "PROCEDURE Compare(a, b: T): [-1 .. 1]; PROCEDURE Hash(a: T): Word.T; END Thing.");
    write(folder, "Thing.m3", "MODULE Thing; IMPORT Integer, Word; PROCEDURE Equal(a, b: T): BOOLEAN = BEGIN RETURN a = b END Equal; "
        + "PROCEDURE Compare(a, b: T): [-1 .. 1] = BEGIN RETURN Integer.Compare(a, b) END Compare; "
        + "PROCEDURE Hash(a: T): Word.T = BEGIN RETURN a END Hash; BEGIN END Thing.");
    String helpers = imports.contains("ArraySort") ? "PROCEDURE Sorted(a: ARRAY OF INTEGER): INTEGER = BEGIN ThingArraySort.Sort(a); RETURN a[0] END Sorted; "
        : imports.contains("Stack") ? "PROCEDURE Popped(s: ThingStack.T; n: INTEGER): INTEGER = BEGIN s.push(n); RETURN s.pop() END Popped; " : "";
    write(folder, "Hello.m3", "MODULE Hello EXPORTS Main; IMPORT Fmt, IO, " + imports + "; " + helpers
        + "BEGIN IO.Put(Fmt.Int(" + value + ") & \"\\n\") END Hello.");
    write(folder, "m3makefile", "module(\"Thing\") " + makefile + " implementation(\"Hello\") program(\"hello\")");
    assertEquals(new Result(0, "3\n", ""), m3("run", lab.resolve("program").toString()));
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
