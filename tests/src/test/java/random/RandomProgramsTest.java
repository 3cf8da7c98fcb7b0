// SPDX-License-Identifier: MIT
package random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Random programs do the same on the interpreting, the optimizing and the compile-immediately engine: 200 of them, or
 * 10,000 with the profile {@code random}. A try takes 20, which share a module: what they all use is compiled once, each
 * of them by itself. On the compile-immediately engine each runs twice, for what is compiled before anything ran goes back
 * to the interpreter where it meets something new; it inlines nothing there, so that each procedure is compiled alone.
 */
class RandomProgramsTest {
  private static final int PROGRAMS = 20;
  private static final List<Engine> ENGINES = List.of(engine(Map.of("engine.Compilation", "false")),
      engine(Map.of("engine.FirstTierCompilationThreshold", "20", "engine.LastTierCompilationThreshold", "100", "engine.BackgroundCompilation", "false")),
      engine(Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false", "compiler.Inlining", "false")));

  private static Engine engine(Map<String, String> options) {
    return Engine.newBuilder("m3").allowExperimentalOptions(true).options(options).option("engine.WarnInterpreterOnly", "false").build();
  }

  @AfterContainer
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  /** What each program of a module does, each time: how many values it traced, and their hash; or how it failed. */
  private static List<String> run(Engine engine, String programs, int times) {
    List<String> all = new ArrayList<>();
    try (Context context = Context.newBuilder("m3").engine(engine).build()) {
      Value module = context.eval("m3", programs);
      for (int i = 0; i < PROGRAMS * times; i++) {
        all.add(run(module, i / times));
      }
    } catch (PolyglotException failed) {
      all.add(failed.getMessage());
    }
    return all;
  }

  private static String run(Value module, int number) {
    try {
      long hash = module.getMember("Run" + number).execute().asLong();
      return module.getMember("count").asLong() + " " + hash;
    } catch (PolyglotException failed) {
      return failed.getMessage();
    }
  }

  @Property(seed = "1995", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void theSameOnEveryEngine(@ForAll @Size(PROGRAMS) List<Long> seeds) {
    String programs = RandomProgram.of(seeds);
    List<String> first = run(ENGINES.getFirst(), programs, 1);
    assertTrue(first.stream().allMatch(r -> r.matches("\\d{2,} -?\\d+")), () -> first + "\n" + programs);
    List<String> twice = first.stream().flatMap(r -> Stream.of(r, r)).toList();
    for (Engine other : ENGINES.subList(1, ENGINES.size())) {
      assertEquals(twice, run(other, programs, 2), () -> "seeds " + seeds + "\n" + programs);
    }
  }
}
