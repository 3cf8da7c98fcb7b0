// SPDX-License-Identifier: MIT
package spin.launcher;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import m3.M3Language;
import m3.launcher.DeepStack;
import m3.launcher.Failures;
import m3.launcher.Terminal;
import m3.launcher.UsageError;
import m3.object.CompilerKey;
import m3.program.Library;
import m3.program.PreparedPrograms;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import spin.kernel.BootDisk;
import spin.kernel.Observer;

/** {@code spin run}: makes object files of what is given, boots the kernel with them, and waits until it is at rest. */
final class RunCommand {
  /** The kernel's main program, as the language takes it. */
  private static final String BOOT = "-M Boot\n";

  private RunCommand() {}

  static int run(List<String> words, Terminal terminal) throws UsageError {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("--")) {
        addOption(word, options);
      } else {
        paths.add(word);
      }
    }
    if (paths.isEmpty()) {
      throw new UsageError("which file or folder?");
    }
    return run(paths, options, Observer.NOBODY, terminal, terminal.out());
  }

  /** Takes {@code word}, an option of the engine such as {@code --engine.Compilation=false}, into {@code options}. */
  static void addOption(String word, Map<String, String> options) {
    int equals = word.indexOf('=');
    options.put(word.substring(2, equals < 0 ? word.length() : equals), equals < 0 ? "true" : word.substring(equals + 1));
  }

  /** Runs {@code paths} while {@code observer} looks on; what they print goes to {@code console}. */
  static int run(List<String> paths, Map<String, String> options, Observer observer, Terminal terminal, OutputStream console)
      throws UsageError {
    BootDisk.Rules rules = rules(options);
    PreparedPrograms.begin(BOOT, Library.inFolders(ObjectFiles.KERNEL.folder()));
    ObjectFiles files = new ObjectFiles(CompilerKey.ofInstallation(), terminal);
    files.addService("Console");
    paths.forEach(files::add);
    try {
      BootDisk disk = files.disk(rules).observedBy(observer);
      return Math.max(files.refused() ? 1 : 0, DeepStack.run(() -> boot(options, disk, terminal, console)));
    } catch (IllegalArgumentException unknownOption) {
      throw new UsageError(unknownOption.getMessage());
    }
  }

  /** Takes out of {@code options} what is said of quotas and restarts. */
  private static BootDisk.Rules rules(Map<String, String> options) throws UsageError {
    Map<String, Long> quotas = new HashMap<>();
    for (String resource : BootDisk.Rules.RESOURCES) {
      String limit = options.remove(resource);
      if (limit != null) {
        quotas.put(resource, number(resource, limit));
      }
    }
    int restart = BootDisk.Rules.POLICIES.indexOf(Objects.requireNonNullElse(options.remove("restart"), "none"));
    if (restart < 0) {
      throw new UsageError("--restart is none, once or always");
    }
    return new BootDisk.Rules(quotas, restart);
  }

  private static long number(String resource, String limit) throws UsageError {
    try {
      return Long.parseUnsignedLong(limit);
    } catch (NumberFormatException wrong) {
      throw new UsageError("--" + resource + " needs a number, not `" + limit + "`");
    }
  }

  private static int boot(Map<String, String> options, BootDisk disk, Terminal terminal, OutputStream console) {
    Context.Builder builder = Context.newBuilder(M3Language.ID).options(options)
        .option("m3.library", ObjectFiles.KERNEL.folder()).allowExperimentalOptions(true)
        .in(terminal.in()).out(console).err(terminal.err()).useSystemExit(false);
    Source boot = Source.newBuilder(M3Language.ID, BOOT, "kernel").mimeType(M3Language.PROGRAM_MIME_TYPE)
        .buildLiteral();
    BootDisk.insert(disk);
    try (Context context = builder.build()) {
      return eval(context, boot, terminal);
    } catch (PolyglotException failedAtExit) {
      return Failures.report("spin", failedAtExit, terminal);
    }
  }

  private static int eval(Context context, Source boot, Terminal terminal) {
    try {
      context.eval(boot);
      return 0;
    } catch (PolyglotException failed) {
      return Failures.report("spin", failed, terminal);
    }
  }
}
