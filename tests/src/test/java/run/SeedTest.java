// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.Test;

/** Under a seed a program with threads runs the same each time; a search over seeds finds a race (docs/threads.md). */
class SeedTest {
  private static final Path SEEDS = Path.of(System.getProperty("project.root")).resolve("tests/seeds");
  private static final List<List<String>> ENGINES = List.of(List.of("--engine.Compilation=false"), List.of(),
      List.of("--engine.CompileImmediately=true", "--engine.BackgroundCompilation=false"));

  private record Ended(int code, String out, String err) {}

  private static Ended run(List<String> options, String program) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(List.of("run"));
    words.addAll(options);
    words.add(SEEDS.resolve(program).toString());
    int code = M3.run(words, new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aSearchFindsTheRace() {
    Ended search = run(List.of("--seeds", "1..1000"), "Race.m3");
    assertEquals(1, search.code, search.err);
    Matcher found = Pattern.compile("fails with seed (\\d+)").matcher(search.err);
    assertTrue(found.find(), search.err);
    for (List<String> engine : ENGINES) {
      List<String> options = new ArrayList<>(engine);
      options.addAll(List.of("--seed", found.group(1)));
      Ended again = run(options, "Race.m3");
      assertEquals(1, again.code, "seed " + found.group(1) + " " + engine);
      assertTrue(search.err.startsWith(again.err), again.err);
    }
  }

  @Test
  void noSeedBreaksWhatIsRight() {
    for (String program : List.of("Locked.m3", "Ordering.m3")) {
      Ended search = run(List.of("-I", SEEDS.resolveSibling("run/check").toString(), "--seeds=1..60"), program);
      assertEquals("60 seeds, no failure, one output\n", search.err, program);
      assertEquals(0, search.code, program);
    }
  }

  @Test
  void oneSeedGivesOneRunOnEveryEngine() {
    Set<String> different = new HashSet<>();
    for (int seed = 1; seed <= 5; seed++) {
      Set<String> same = new HashSet<>();
      for (List<String> engine : ENGINES) {
        List<String> options = new ArrayList<>(engine);
        options.addAll(List.of("--seed", String.valueOf(seed)));
        same.add(run(options, "Mixture.m3").out);
      }
      assertEquals(1, same.size(), "seed " + seed + " " + same);
      different.addAll(same);
    }
    assertTrue(different.size() > 1, "seeds give different runs");
  }

  @Test
  void aSearchTellsOfDifferentOutputs() {
    Ended search = run(List.of("--seeds", "1..20"), "Mixture.m3");
    assertEquals(0, search.code, search.err);
    assertTrue(search.err.matches("20 seeds, no failure, but \\d+ different outputs: first with the seeds \\[1, .*\\]\n"), search.err);
  }

  @Test
  void whatIsNoSeedIsRefused() {
    for (String bad : List.of("x", "5..1", "1..", "..")) {
      assertEquals(2, run(List.of("--seeds", bad), "Race.m3").code, bad);
    }
  }
}
