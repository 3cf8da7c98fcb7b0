// SPDX-License-Identifier: MIT
package event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import m3.interop.ModuleScope;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.trace.Traced;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What raises compile to: no call is left, nothing is allocated, and once warm nothing is thrown away. */
class RaiseShapeTest {
  private static final Path PROGRAM = Path.of(System.getProperty("project.root"), "bench/events/Raises.m3");
  private static final Pattern THROWN_AWAY = Pattern.compile("opt (inval|deopt|failed)");
  private static final Pattern SLOW = Pattern.compile("perf warn *(Raises\\.(Raise|E|H|P|By)|raise of|piece of)");

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private Context context;
  private Value program;
  private String compilations;

  @BeforeEach
  void begin() throws IOException {
    System.setProperty("m3.events.settle", "true");
    context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log).option("m3.library", "/spin/kernel/")
        .option("engine.CompilationFailureAction", "Throw").option("engine.BackgroundCompilation", "false")
        .option("engine.TracePerformanceWarnings", "all").option("engine.TraceCompilation", "true")
        .option("engine.FirstTierCompilationThreshold", "10").option("engine.LastTierCompilationThreshold", "40").build();
    program = context.eval(Source.newBuilder("m3", PROGRAM.toFile()).build());
  }

  @AfterEach
  void end() {
    System.clearProperty("m3.events.settle");
    context.close();
  }

  /** Runs {@code member} until it is compiled and settled. */
  private void warm(String member, int turns) {
    for (int i = 0; i < 80; i++) {
      program.getMember(member).execute(turns);
    }
  }

  private void allocatesNothingAndStays(String member, int turns) {
    log.reset();
    warm(member, turns);
    compilations = log.toString(StandardCharsets.UTF_8);
    assertEquals(false, SLOW.matcher(log.toString(StandardCharsets.UTF_8)).find(), log::toString);
    log.reset();
    Value raise = program.getMember(member);
    long before = allocated();
    for (int i = 0; i < 20; i++) {
      raise.execute(turns);
    }
    long each = (allocated() - before) / 20;
    String text = log.toString(StandardCharsets.UTF_8);
    assertTrue(each < turns, member + " allocates " + each + " bytes in " + turns + " raises");
    assertEquals(false, THROWN_AWAY.matcher(text).find(), text);
  }

  /** How many calls are left in the last compilation of {@code procedure}. */
  private static int callsLeft(String procedure, String compilations) {
    Matcher done = Pattern.compile("opt done.*Raises\\." + procedure + " .*Tier 2.*Inlined +(\\d+)Y +(\\d+)N").matcher(compilations);
    int left = -1;
    while (done.find()) {
      left = Integer.parseInt(done.group(2));
    }
    assertTrue(left >= 0, () -> procedure + " was not compiled: " + compilations);
    return left;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  @ParameterizedTest
  @CsvSource({"1, Raise0", "1, Raise1", "5, Raise1", "5, Raise5", "10, Raise1"})
  void fewHandlersAreInlined(int handlers, String member) {
    program.getMember("Handlers").execute(handlers, false);
    allocatesNothingAndStays(member, 20_000);
    assertEquals(0, callsLeft(member, compilations));
  }

  @ParameterizedTest
  @CsvSource({"0, 5, -1", "0, 5, 2", "0, 40, -1", "0, 200, -1", "0, 200, 100", "0, 10000, -1", "1, 200, -1", "1, 200, 0", "2, 200, -1", "2, 200, 199",
      "3, 10, -1", "3, 10, 5"})
  void guardsAllocateNothing(int kind, int guards, int hit) {
    program.getMember("Guarded").execute(kind, guards, hit);
    allocatesNothingAndStays("RaiseP", 5_000);
  }

  @Test
  void aTableGrowsWithoutCompilingAnew() {
    program.getMember("Guarded").execute(0, 1000, -1);
    warm("RaiseP", 5_000);
    warm("Installs", 50);
    log.reset();
    for (int i = 0; i < 20; i++) {
      program.getMember("Installs").execute(50);
      program.getMember("RaiseP").execute(5_000);
    }
    assertEquals(false, THROWN_AWAY.matcher(log.toString(StandardCharsets.UTF_8)).find(), log::toString);
  }

  @Test
  void whatIsExtendedNoLongerIsACallAgain() {
    program.getMember("Handlers").execute(5, false);
    warm("Raise1", 5_000);
    program.getMember("End").execute();
    log.reset();
    warm("Raise1", 20_000);
    assertEquals(0, callsLeft("Raise1", log.toString(StandardCharsets.UTF_8)));
    assertEquals(20_000L * 20_001 / 2, program.getMember("Raise1").execute(20_000).asLong());
  }

  /** A probe of Call1 with an expression, as {@code spin trace} makes it. */
  private Traced probe(String condition, String measure) {
    M3Context inside = M3Context.get(null);
    ModuleInstance module = ((ModuleScope) inside.scope()).module();
    Traced probe = new Traced(inside, module.exports().getFirst(), module.procedureNamed("Call1"));
    if (condition != null) {
      probe.onlyIf(condition);
    }
    if (measure != null) {
      probe.measure(measure);
    }
    return probe;
  }

  @ParameterizedTest
  @CsvSource({",", "n > 3,", ", n", "n > 3, n * 2"})
  void aProbeAllocatesNothingAndLeavesNoTraceBehind(String condition, String measure) {
    context.enter();
    warm("Calls", 20_000);
    String before = code(log.toString(StandardCharsets.UTF_8));
    Traced probe = probe(condition, measure);
    probe.begin();
    allocatesNothingAndStays("Calls", 20_000);
    assertEquals(0, callsLeft("Calls", compilations));
    assertEquals(condition == null ? 2_000_000 : 100 * 19_997, probe.calls());
    probe.end();
    log.reset();
    warm("Calls", 20_000);
    assertEquals(before, code(log.toString(StandardCharsets.UTF_8)));
    context.leave();
  }

  /** How much Calls was compiled to at last: calls inlined and left, and nodes of its graph before and after. */
  private static String code(String compilations) {
    Matcher done = Pattern.compile("opt done.*Raises\\.Calls .*Tier 2.*Inlined +(\\d+Y +\\d+N)\\|IR +(\\d+)/ *(\\d+)\\|").matcher(compilations);
    String last = null;
    while (done.find()) {
      last = done.group(1) + " " + done.group(2) + " " + done.group(3);
    }
    assertTrue(last != null, compilations);
    return last;
  }
}
