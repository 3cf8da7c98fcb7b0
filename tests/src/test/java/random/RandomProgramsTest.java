// SPDX-License-Identifier: MIT
package random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Random programs do the same on the interpreting, the optimizing and the compile-immediately engine: 20 of them, or
 * 10,000 with the profile {@code random}, {@code mvn -B verify -P random}.
 */
class RandomProgramsTest {
  private static final List<Engine> ENGINES = List.of(engine(Map.of("engine.Compilation", "false")),
      engine(Map.of("engine.FirstTierCompilationThreshold", "20", "engine.LastTierCompilationThreshold", "100", "engine.BackgroundCompilation", "false")),
      engine(Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false")));

  private static Engine engine(Map<String, String> options) {
    return Engine.newBuilder("m3").allowExperimentalOptions(true).options(options).option("engine.WarnInterpreterOnly", "false").build();
  }

  @AfterContainer
  static void close() {
    ENGINES.forEach(Engine::close);
  }

  private static String run(Engine engine, String program) {
    try (Context context = Context.newBuilder("m3").engine(engine).build()) {
      Value module = context.eval("m3", program);
      return module.getMember("count").asLong() + " " + module.getMember("hash").asLong();
    } catch (PolyglotException failed) {
      return failed.getMessage();
    }
  }

  @Property(seed = "1995", shrinking = ShrinkingMode.OFF)
  void theSameOnEveryEngine(@ForAll long seed) {
    String program = RandomProgram.of(seed);
    String first = run(ENGINES.getFirst(), program);
    assertTrue(first.matches("\\d+ -?\\d+"), () -> first + "\n" + program);
    for (Engine other : ENGINES.subList(1, ENGINES.size())) {
      assertEquals(first, run(other, program), () -> "seed " + seed + "\n" + program);
    }
    assertTrue(Integer.parseInt(first.substring(0, first.indexOf(' '))) > 10, "a program traces something");
  }
}
