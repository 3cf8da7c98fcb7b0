// SPDX-License-Identifier: MIT

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import m3.M3Language;
import m3.object.CompilerKey;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.source.SourceText;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import spin.kernel.BootDisk;

/** Linking of a domain of 1,000 symbols, destroying it, and memory after many cycles; the programs in {@code linking/} measure. */
final class LinkingBench {
  private static final int SYMBOLS = 1000;

  private LinkingBench() {}

  private static byte[] compile(String name, CompilerKey key, SourceText... units) {
    ProgramLoader loader = new ProgramLoader(List.of(new Library("/spin/kernel/"), Library.STANDARD));
    loader.offer("Wide.i3", wideInterface());
    for (SourceText unit : units) {
      loader.add(unit);
    }
    return loader.objectFile(name).write(key);
  }

  private static SourceText wideInterface() {
    StringBuilder text = new StringBuilder("INTERFACE Wide;\n");
    for (int i = 0; i < SYMBOLS; i++) {
      text.append("PROCEDURE P").append(i).append(" (n: INTEGER): INTEGER;\n");
    }
    return new SourceText("Wide.i3", text.append("END Wide.\n").toString());
  }

  private static SourceText wideModule() {
    StringBuilder text = new StringBuilder("MODULE Wide;\n");
    for (int i = 0; i < SYMBOLS; i++) {
      text.append("PROCEDURE P").append(i).append(" (n: INTEGER): INTEGER = BEGIN RETURN n + ").append(i).append(" END P").append(i).append(";\n");
    }
    return new SourceText("Wide.m3", text.append("BEGIN END Wide.\n").toString());
  }

  /** A client that calls the first and the last of the procedures it is linked to. */
  private static SourceText client() {
    return new SourceText("Client.m3", "MODULE Client EXPORTS Main; IMPORT Wide; VAR n: INTEGER; BEGIN n := Wide.P0(Wide.P" + (SYMBOLS - 1) + "(1)) END Client.\n");
  }

  static void run(String folder, int cycles) {
    CompilerKey key = CompilerKey.fresh();
    List<BootDisk.File> files = List.of(
        new BootDisk.File("wide", compile("wide", key, wideInterface(), wideModule())),
        new BootDisk.File("client", compile("client", key, client())),
        new BootDisk.File("small", compile("small", key, new SourceText("Small.m3",
            "MODULE Small EXPORTS Main; IMPORT Fmt; VAR t: TEXT; BEGIN t := Fmt.Int(42) END Small."))));
    BootDisk.insert(new BootDisk(key, files, BootDisk.Rules.NONE, System.err));
    OutputStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8) {
      @Override
      public void write(byte[] bytes, int from, int count) {
        super.write(bytes, from, count);
        if (new String(bytes, from, count, StandardCharsets.UTF_8).contains("cycles")) {
          super.println("   " + memory());
        }
      }
    };
    try (Context context = Context.newBuilder(M3Language.ID).allowExperimentalOptions(true).option("m3.library", "/spin/kernel/")
        .arguments(M3Language.ID, new String[] {String.valueOf(cycles)}).out(out).err(System.err).build()) {
      context.eval(Source.newBuilder(M3Language.ID, folder + "/Linking.m3\n", "linking").mimeType(M3Language.PROGRAM_MIME_TYPE).buildLiteral());
    }
  }

  private static String memory() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
    long meta = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getName().equals("Metaspace"))
        .mapToLong(p -> p.getUsage().getUsed()).sum() >> 10;
    return "heap " + heap + " KB, metaspace " + meta + " KB";
  }
}
