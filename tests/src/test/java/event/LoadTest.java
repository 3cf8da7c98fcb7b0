// SPDX-License-Identifier: MIT
package event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * Handlers come, go and are swapped while threads raise: no raise is lost, doubled or torn, and in quiet nothing is compiled any more
 * nor kept. Property {@code events.load} gives the seconds; 600 is the long form.
 */
class LoadTest {
  private static final Path PROGRAM = Path.of(System.getProperty("project.root"), "tests/event/Load.m3");
  private static final double SECONDS = Double.parseDouble(System.getProperty("events.load", "4"));
  private static final Pattern THROWN_AWAY = Pattern.compile("opt (inval|deopt|failed).*(Load\\.|raise of)");
  private static final int RAISES = 2_000_000;

  @Test
  void everyRaiseIsWhole() throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log).option("m3.library", "/spin/kernel/")
        .option("engine.TraceCompilation", "true").build()) {
      Value program = context.eval(Source.newBuilder("m3", PROGRAM.toFile()).build());
      program.getMember("Run").execute(SECONDS / 4);
      long before = used();
      double millions = program.getMember("Run").execute(SECONDS).asDouble();
      assertTrue(millions > 0, () -> "wrong raises, or none: " + millions);
      long grown = used() - before;
      assertTrue(grown < 20_000_000, () -> grown + " bytes more are in use");
      for (int i = 0; i < 10; i++) {
        assertTrue(program.getMember("Quiet").execute(RAISES).asBoolean());
      }
      log.reset();
      assertTrue(program.getMember("Quiet").execute(RAISES).asBoolean());
      assertEquals(false, THROWN_AWAY.matcher(log.toString(StandardCharsets.UTF_8)).find(), log::toString);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
