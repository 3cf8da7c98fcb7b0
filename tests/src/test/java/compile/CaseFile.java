// SPDX-License-Identifier: MIT
package compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a .m3t file: many compile-time cases, whose form {@code tests/compile/README.md} tells.
 *
 * <p>A text that does not begin a unit is the inside of {@code MODULE Case EXPORTS Main}: declarations, then perhaps BEGIN and
 * statements.
 */
final class CaseFile {
  private static final Pattern HEADING = Pattern.compile("(positive|negative): ([^\\[]*?)\\s*(?:\\[([^\\]]*)\\])?");
  private static final Pattern UNIT = Pattern.compile("(UNSAFE |GENERIC )*(INTERFACE|MODULE)\\b.*");
  private static final Pattern BEGIN = Pattern.compile("BEGIN\\b.*");
  static final String HEAD = "MODULE Case EXPORTS Main; ";

  private CaseFile() {}

  /** All cases of the files in {@code folder}. */
  static List<CompileCase> all(Path folder) throws IOException {
    List<CompileCase> cases = new ArrayList<>();
    for (Path file : files(folder)) {
      cases.addAll(read(file));
    }
    return cases;
  }

  static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".m3t")).sorted().toList();
    }
  }

  static List<CompileCase> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<CompileCase> cases = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("#")) {
        at++;
        continue;
      }
      Matcher heading = HEADING.matcher(line);
      if (!heading.matches()) {
        throw new IllegalArgumentException(file + ":" + (at + 1) + ": neither `positive: ` nor `negative: `");
      }
      int start = at + 1;
      at = start;
      while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("  "))) {
        at++;
      }
      List<String> body = lines.subList(start, at).stream().map(l -> l.isBlank() ? "" : l.substring(2)).toList();
      List<String> expected = heading.group(3) == null ? List.of() : List.of(heading.group(3).split(";\\s*"));
      cases.add(new CompileCase(file.getFileName().toString(), start, heading.group(2), heading.group(1).equals("positive"),
          expected, unitsOf(body)));
    }
    return cases;
  }

  /** The units that {@code body} is written as: units, or the inside of one module. */
  static List<String> unitsOf(List<String> body) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (UNIT.matcher(body.get(i)).matches()) {
        starts.add(i);
      }
    }
    String first = body.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    if (!UNIT.matcher(first).matches() && !(first.startsWith("<*") && !starts.isEmpty())) {
      return List.of(fragment(body));
    }
    List<String> units = new ArrayList<>();
    for (int i = 0; i < Math.max(1, starts.size()); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
      units.add("\n".repeat(from) + String.join("\n", body.subList(from, to)) + "\n");
    }
    return units;
  }

  private static String fragment(List<String> body) {
    boolean begins = body.stream().anyMatch(l -> BEGIN.matcher(l).matches());
    String text = body.stream().collect(Collectors.joining("\n")).stripTrailing();
    return HEAD + text + (begins ? "" : "\nBEGIN") + "\nEND Case.\n";
  }
}
