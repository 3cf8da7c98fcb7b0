// SPDX-License-Identifier: MIT
package spin.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.launcher.Terminal;
import m3.launcher.UsageError;
import spin.kernel.Observer;
import spin.see.Explanation;
import spin.see.Glob;
import spin.see.Listing;
import spin.see.Picture;
import spin.see.Tracing;

/** {@code spin list}, {@code explain}, {@code trace} and {@code graph}: run extensions, and tell what is seen of them. */
final class SeeCommands {
  private static final String PATHS = "--";

  private final List<String> given = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, String> engine = new LinkedHashMap<>();
  private final Terminal terminal;

  private SeeCommands(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs {@code command} with {@code words}. */
  static int run(String command, List<String> words, Terminal terminal) throws UsageError {
    SeeCommands it = new SeeCommands(terminal);
    return switch (command) {
      case "list" -> it.list(words);
      case "explain" -> it.explain(words);
      case "trace" -> it.trace(words);
      default -> it.graph(words);
    };
  }

  /** Sorts {@code words}: settings, of which {@code valued} are followed by a value; up to {@code most} others; and paths. */
  private void read(List<String> words, Set<String> plain, Set<String> valued, int most) throws UsageError {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(PATHS)) {
        paths.addAll(words.subList(i + 1, words.size()));
        return;
      }
      if (plain.contains(word)) {
        settings.put(word, "");
      } else if (valued.contains(word)) {
        if (++i == words.size()) {
          throw new UsageError("`" + word + "` needs an expression after it");
        }
        settings.put(word, words.get(i));
      } else if (word.startsWith("--") && word.contains(".")) {
        RunCommand.addOption(word, engine);
      } else if (word.startsWith("-")) {
        throw new UsageError("there is no option `" + word + "` here");
      } else if (given.size() == most) {
        throw new UsageError("what is `" + word + "`? Files and folders come behind `--`");
      } else {
        given.add(word);
      }
    }
  }

  private int observed(Observer observer) throws UsageError {
    return RunCommand.run(paths, engine, observer, terminal, terminal.err());
  }

  private int list(List<String> words) throws UsageError {
    read(words, Set.of("-v", "--json"), Set.of(), 2);
    Listing.Kind kind = Arrays.stream(Listing.Kind.values()).filter(k -> !given.isEmpty() && k.word().equals(given.getFirst())).findFirst()
        .orElseThrow(() -> new UsageError("list what? There are domains, events, handlers and strands"));
    Glob glob = given.size() > 1 ? new Glob(given.get(1)) : null;
    Listing listing = new Listing(kind, glob, settings.containsKey("-v"), settings.containsKey("--json"), terminal);
    int code = observed(listing);
    if (listing.foundNothing()) {
      terminal.err().println("spin: none of the " + kind.word() + " matches `" + glob + "`");
    }
    return Math.max(code, listing.foundNothing() ? 1 : 0);
  }

  private int explain(List<String> words) throws UsageError {
    read(words, Set.of(), Set.of(), 1);
    if (given.isEmpty()) {
      throw new UsageError("explain which event? For example `Store.Put`");
    }
    Explanation explanation = new Explanation(given.getFirst(), terminal);
    return Math.max(observed(explanation), explanation.isMissing() ? 1 : 0);
  }

  private int trace(List<String> words) throws UsageError {
    read(words, Set.of("--stack", "--count"), Set.of("--if", "--hist"), 1);
    if (given.isEmpty()) {
      throw new UsageError("trace which procedures? For example `'Store.*'`");
    }
    Tracing.Options options = new Tracing.Options(settings.get("--if"), settings.get("--hist"), settings.containsKey("--stack"),
        settings.containsKey("--count"));
    Tracing tracing = new Tracing(new Glob(given.getFirst()), options, terminal);
    return Math.max(observed(tracing), tracing.hasFailed() ? 1 : 0);
  }

  private int graph(List<String> words) throws UsageError {
    read(words, Set.of(), Set.of(), 0);
    return observed(new Picture(terminal));
  }
}
