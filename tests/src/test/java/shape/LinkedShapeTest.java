// SPDX-License-Identifier: MIT
package shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import m3.object.CompilerKey;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.source.SourceText;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import spin.kernel.BootDisk;

/** A call into another domain compiles to what a local one does: no call is left. What nobody limits is not counted. */
class LinkedShapeTest {
  private static final String ADDER = "INTERFACE Adder; PROCEDURE Add (sum, i: INTEGER): INTEGER; END Adder.";
  private static final String LOOPS = "INTERFACE Loops; PROCEDURE Local (n: INTEGER): INTEGER; PROCEDURE Linked (n: INTEGER): INTEGER;"
      + " PROCEDURE Make (n: INTEGER): INTEGER; END Loops.";
  private static final Library KERNEL = new Library("/spin/kernel/");

  private final CompilerKey key = CompilerKey.fresh();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private BootDisk.File file(String name, Map<String, String> units) {
    ProgramLoader loader = new ProgramLoader(List.of(KERNEL, Library.STANDARD));
    loader.offer("Adder.i3", new SourceText("Adder.i3", ADDER));
    units.forEach((unit, text) -> loader.add(new SourceText(unit, text)));
    return new BootDisk.File(name, loader.objectFile(name).write(key));
  }

  private Context booted(Map<String, Long> quotas) {
    List<BootDisk.File> files = new ArrayList<>();
    files.add(file("adder", Map.of("Adder.i3", ADDER,
        "Adder.m3", "MODULE Adder; PROCEDURE Add (sum, i: INTEGER): INTEGER = BEGIN RETURN sum + i MOD 7 END Add; BEGIN END Adder.")));
    files.add(file("loops", Map.of("Loops.i3", LOOPS, "Loops.m3", """
        MODULE Loops; IMPORT Adder;
        TYPE List = REF RECORD next: List; n: INTEGER END;
        VAR list: List;
        PROCEDURE Add (sum, i: INTEGER): INTEGER = BEGIN RETURN sum + i MOD 7 END Add;
        PROCEDURE Local (n: INTEGER): INTEGER = VAR sum := 0; BEGIN FOR i := 1 TO n DO sum := Add(sum, i) END; RETURN sum END Local;
        PROCEDURE Linked (n: INTEGER): INTEGER = VAR sum := 0; BEGIN FOR i := 1 TO n DO sum := Adder.Add(sum, i) END; RETURN sum END Linked;
        PROCEDURE Make (n: INTEGER): INTEGER = BEGIN FOR i := 1 TO n DO list := NEW(List, n := i) END; RETURN list.n END Make;
        BEGIN END Loops.
        """)));
    BootDisk.insert(new BootDisk(key, files, new BootDisk.Rules(quotas, 0), System.err).embedded(List.of()));
    Context context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log).option("m3.library", KERNEL.folder())
        .allowPolyglotAccess(PolyglotAccess.newBuilder().allowBindingsAccess("m3").build())
        .option("engine.CompilationFailureAction", "Throw").option("engine.BackgroundCompilation", "false")
        .option("engine.TraceCompilation", "true").option("engine.FirstTierCompilationThreshold", "10")
        .option("engine.LastTierCompilationThreshold", "40").build();
    context.eval(Source.newBuilder("m3", "-M Boot\n", "kernel").mimeType(m3.M3Language.PROGRAM_MIME_TYPE).buildLiteral());
    return context;
  }

  /** The last compilation of {@code procedure}, after so many calls of it that it is compiled. */
  private String compilation(Context context, String procedure) {
    log.reset();
    Value called = context.getPolyglotBindings().getMember("Loops." + procedure);
    for (int i = 0; i < 80; i++) {
      called.execute(20_000);
    }
    Matcher done = Pattern.compile("opt done.*Loops\\." + procedure + " .*Tier 2.*").matcher(log.toString(StandardCharsets.UTF_8));
    String last = null;
    while (done.find()) {
      last = done.group();
    }
    assertTrue(last != null, () -> procedure + " was not compiled: " + log);
    return last;
  }

  private static String part(String compilation, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(compilation);
    assertTrue(found.find(), compilation);
    return found.group(1);
  }

  private static String callsLeft(String compilation) {
    return part(compilation, "Inlined +\\d+Y +(\\d+)N");
  }

  private static String codeSize(String compilation) {
    return part(compilation, "CodeSize +(\\d+)");
  }

  @Test
  void aLinkedCallIsALocalCall() {
    try (Context context = booted(Map.of())) {
      String local = compilation(context, "Local");
      String linked = compilation(context, "Linked");
      assertEquals("0", callsLeft(local), local);
      assertEquals("0", callsLeft(linked), linked);
      assertEquals(codeSize(local), codeSize(linked), () -> local + "\n" + linked);
    }
  }

  @Test
  void withoutQuotasCodeHoldsNothingOfThem() {
    String plain;
    try (Context context = booted(Map.of())) {
      plain = codeSize(compilation(context, "Make"));
    }
    try (Context context = Context.newBuilder("m3").allowExperimentalOptions(true).logHandler(log)
        .option("engine.CompilationFailureAction", "Throw").option("engine.BackgroundCompilation", "false")
        .option("engine.TraceCompilation", "true").option("engine.FirstTierCompilationThreshold", "10")
        .option("engine.LastTierCompilationThreshold", "40").build()) {
      Value program = context.eval("m3", """
          MODULE Loops EXPORTS Main;
          TYPE List = REF RECORD next: List; n: INTEGER END;
          VAR list: List;
          PROCEDURE Make (n: INTEGER): INTEGER = BEGIN FOR i := 1 TO n DO list := NEW(List, n := i) END; RETURN list.n END Make;
          BEGIN END Loops.
          """);
      log.reset();
      for (int i = 0; i < 80; i++) {
        program.getMember("Make").execute(20_000);
      }
      Matcher done = Pattern.compile("opt done.*Loops\\.Make .*Tier 2.*").matcher(log.toString(StandardCharsets.UTF_8));
      assertTrue(done.find(), log::toString);
      assertEquals(codeSize(done.group()), plain, "a program without domains, and a domain without quotas");
    }
    try (Context context = booted(Map.of("heap", 1L << 40))) {
      assertNotEquals(plain, codeSize(compilation(context, "Make")), "with a quota of heap there is more to do");
    }
  }
}
