// SPDX-License-Identifier: MIT
package spin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.management.ObjectName;
import m3.M3Language;
import m3.launcher.Terminal;
import m3.object.CompilerKey;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spin.kernel.BootDisk;

/** Tests written in Modula-3: the folders of each become domains, which print what {@code expected.out} says. */
class DomainProgramTest {
  private static final Path PROGRAMS = Path.of(System.getProperty("project.root"), "kernel/src/test/m3");

  private static final int CYCLES = 200;

  /** Programs whose figures and order of events are to repeat. */
  private static final List<String> IN_VIRTUAL_TIME = List.of("isolation", "quotas");

  private static final String SEED = "1";

  @TempDir
  private Path lab;

  static Stream<String> programs() throws IOException {
    return Files.list(PROGRAMS).filter(Files::isDirectory).map(p -> p.getFileName().toString())
        .filter(p -> p.matches(System.getProperty("programs", ".*"))).sorted();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void prints(String program) throws IOException {
    Path folder = PROGRAMS.resolve(program);
    Path expected = folder.resolve("expected.out");
    String printed = run(PROGRAMS.resolve("Lab.m3"), List.of(folder.toString()), IN_VIRTUAL_TIME.contains(program) ? SEED : null, () -> { });
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
  }

  @Test
  void settledHandlersDoTheSame() throws IOException {
    System.setProperty("m3.events.settle", "true");
    try {
      prints("events");
    } finally {
      System.clearProperty("m3.events.settle");
    }
  }

  /** What is printed when {@code main} loads the domains of {@code paths}; {@code then} runs while their context is there. */
  private static String run(Path main, List<String> paths, String seed, Runnable then) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, new PrintStream(out, true), false);
    ObjectFiles files = new ObjectFiles(CompilerKey.fresh(), terminal);
    paths.forEach(files::add);
    BootDisk.insert(files.disk(BootDisk.Rules.NONE));
    try (Context context = Context.newBuilder(M3Language.ID).allowExperimentalOptions(true)
        .option("m3.library", ObjectFiles.KERNEL.folder()).options(seed == null ? Map.of() : Map.of("m3.seed", seed))
        .out(out).err(out).build()) {
      context.eval(Source.newBuilder(M3Language.ID, main + "\n", "lab")
          .mimeType(M3Language.PROGRAM_MIME_TYPE).buildLiteral());
      then.run();
    }
    return out.toString(StandardCharsets.UTF_8).replace(PROGRAMS + "/", "");
  }

  @Test
  void nothingOfADestroyedDomainStays() throws IOException {
    instancesAfter(1);
    long few = instancesAfter(5);
    long many = instancesAfter(CYCLES);
    assertTrue(few > 100, () -> few + " instances were found");
    assertTrue(many - few < CYCLES / 2, () -> few + " instances after 5 domains, " + many + " after " + CYCLES);
  }

  /** How many modules, interfaces and procedures there are after so many domains were made and destroyed. */
  private long instancesAfter(int cycles) throws IOException {
    Path server = Files.createDirectories(lab.resolve("server" + cycles));
    Files.writeString(server.resolve("Maker.i3"), "INTERFACE Maker; TYPE T <: REFANY; VAR kept: REFANY; PROCEDURE New(): T; END Maker.");
    Files.writeString(server.resolve("Maker.m3"), """
        MODULE Maker;
        TYPE Own = OBJECT a: ARRAY [0 .. 9] OF REFANY METHODS m() := M END;
        REVEAL T = BRANDED OBJECT r: RECORD o: Own; n: REFANY END END;
        PROCEDURE M(<*UNUSED*> self: Own) = BEGIN END M;
        PROCEDURE New(): T = VAR t := NEW(T); BEGIN t.r.o := NEW(Own); t.r.o.m(); kept := t; RETURN t END New;
        BEGIN EVAL New() END Maker.
        """);
    Path main = Files.writeString(lab.resolve("Cycles" + cycles + ".m3"), """
        MODULE Cycles EXPORTS Main;
        IMPORT CoffFile, Domain, HostBoot, IO, SpinPublic;
        VAR d: Domain.T; bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(0));
        <*FATAL Domain.Error*>
        BEGIN
          HostBoot.Read(0, bytes^);
          FOR i := 1 TO %d DO
            d := Domain.Create(CoffFile.FromChars("server", bytes^));
            Domain.Resolve(SpinPublic.Get(), d);
            Domain.Initialize(d);
            Domain.Destroy(d);
          END;
          d := NIL;
          IO.Put("done");
        END Cycles.
        """.formatted(cycles));
    long[] count = new long[1];
    assertEquals("done", run(main, List.of(server.toString()), null, () -> count[0] = instances()));
    return count[0];
  }

  private static long instances() {
    try {
      System.gc();
      String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
          new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram", new Object[] {null},
          new String[] {String[].class.getName()});
      return histogram.lines().filter(l -> l.matches(".*(spin\\.domain\\.Domain|m3\\.runtime\\.(Account|ModuleInstance|InterfaceInstance|Procedure|ObjectDescriptor))( .*)?$"))
          .mapToLong(l -> Long.parseLong(l.strip().split("\\s+")[1])).sum();
    } catch (javax.management.JMException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
