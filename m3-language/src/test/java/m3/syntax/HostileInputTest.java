// SPDX-License-Identifier: MIT
package m3.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to break the parser: they give diagnostics, never an exception, and no more time than their length asks. */
class HostileInputTest {
  private static final int LARGEST = 10_000_000;
  /** Far more than the slowest needs on a slow machine; a quadratic parser would need hours. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Diagnostics parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertTimeoutPreemptively(PATIENCE, () -> Parser.parse(new SourceText("hostile.m3", text), diagnostics));
    return diagnostics;
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(*", "<*", "'", "\"", "$", "$;", "a ", "END ", "IF x THEN y", "x := ;", "x := 1 ", "x.",
      "NOT ", "y: INTEGER; ", "PROCEDURE ", "CASE ", "|", "<*ASSERT ", "RECORD ", "\\", "1_", "é", "\uD83D", "\u0000"})
  void aMegabyteOfOneThing(String piece) {
    String text = piece.repeat(LARGEST / 10 / piece.length());
    assertTrue(parse(text).hasErrors());
    assertTrue(parse("MODULE M; BEGIN x := " + text).hasErrors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(*", "<*", "$", ";", "IF x THEN y"})
  void tenMegabytesOfOneThing(String piece) {
    assertTrue(parse("MODULE M; BEGIN " + piece.repeat(LARGEST / piece.length())).hasErrors());
  }

  @ParameterizedTest
  @CsvSource({"(,1,)", "'BEGIN ',,' END '", "'IF a THEN ',,' END '", "'x := F(',1,')'", "'LOOP ',,' END '"})
  void deepNestingIsRefused(String open, String middle, String close) {
    for (int depth : new int[] {2_000, 10_000}) {
      String nested = open.repeat(depth) + (middle == null ? "" : middle) + close.repeat(depth);
      String start = open.equals("(") ? "x := " : "";
      Diagnostics diagnostics = parse("MODULE M; BEGIN " + start + nested + " END M.");
      assertEquals(1, diagnostics.errorCount());
      assertEquals(Code.TOO_DEEP, diagnostics.all().getFirst().code());
    }
  }

  @Test
  void depthThatProgramsHaveIsAccepted() {
    int depth = 200;
    assertFalse(parse("MODULE M; BEGIN x := " + "(".repeat(depth) + "1" + ")".repeat(depth) + " END M.").hasErrors());
    assertFalse(parse("MODULE M; BEGIN " + "IF a THEN ".repeat(depth) + "END ".repeat(depth) + "END M.").hasErrors());
    assertFalse(parse("MODULE M; BEGIN x := a" + " + a".repeat(1_900) + " END M.").hasErrors());
  }

  @ParameterizedTest
  @ValueSource(strings = {" + a", ".a", " OR a", "^", "[1]", "(2)"})
  void longChainsAreRefused(String link) {
    Diagnostics diagnostics = parse("MODULE M; BEGIN x := a" + link.repeat(100_000) + " END M.");
    assertEquals(Code.TOO_DEEP, diagnostics.all().getFirst().code());
    assertEquals(1, diagnostics.errorCount());
  }

  @Test
  void tooDeepKeepsTheHead() {
    CompilationUnit unit = Parser.parse(new SourceText("deep.m3", "UNSAFE MODULE Deep EXPORTS A; BEGIN x := " + "(".repeat(5_000)),
        new Diagnostics());
    assertNotNull(unit);
    assertEquals("Deep", unit.name().name());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 450, 5_000, 50_000})
  void aSmallStackIsEnough(int depth) throws InterruptedException {
    String text = "MODULE M; BEGIN x := " + "(".repeat(depth) + "1" + ")".repeat(depth) + " END M.";
    Throwable[] thrown = new Throwable[1];
    Diagnostics diagnostics = new Diagnostics();
    Thread thread = new Thread(null, () -> Parser.parse(new SourceText("deep.m3", text), diagnostics), "small", 512 << 10);
    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
    thread.start();
    thread.join();
    assertNull(thrown[0]);
    assertEquals(depth > 450, diagnostics.hasErrors());
  }

  @Test
  void veryLongNumber() {
    assertFalse(parse("MODULE M; CONST A = " + "9".repeat(1_000_000) + "; BEGIN END M.").hasErrors());
  }

  @Test
  void randomBytes() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(5_000)];
      random.nextBytes(bytes);
      String head = i % 2 == 0 ? "" : "MODULE M; BEGIN ";
      assertTrue(parse(head + new String(bytes, i % 4 < 2 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)).hasErrors());
    }
  }

  @Test
  void randomWords() {
    String[] words = ("MODULE INTERFACE ; ( ) [ ] { } BEGIN END IF THEN ELSE CASE OF | => := = x y 1 \"t\" 'c' PROCEDURE "
        + "VAR TYPE RECORD OBJECT METHODS : , . .. ^ NOT AND + - REF ARRAY <*ASSERT *> <*FATAL <*X*> RAISES TRY EXCEPT "
        + "FINALLY WITH DO WHILE REPEAT UNTIL EPHEMERAL ALIGNED CVAR end if BRANDED UNTRACED ROOT SET REVEAL <: !=").split(" ");
    Random random = new Random(5);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "MODULE M; BEGIN " : "");
      for (int length = random.nextInt(200); length > 0; length--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      assertTrue(parse(text.toString()).hasErrors(), text.toString());
    }
  }

  @Test
  void everyTruncationAndEveryGapOfTheCorpus() {
    for (SourceText source : CorpusFiles.all()) {
      String text = source.text();
      int end = text.lastIndexOf('.');
      for (int i = 0; i < end; i++) {
        Diagnostics cut = new Diagnostics();
        Parser.parse(new SourceText(source.name(), text.substring(0, i)), cut);
        assertTrue(cut.hasErrors(), source.name() + " cut at " + i);
        Parser.parse(new SourceText(source.name(), text.substring(0, i) + text.substring(i + 1)), new Diagnostics());
      }
    }
  }
}
