// SPDX-License-Identifier: MIT
package m3.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import m3.diagnostic.Code;

/** {@code m3 explain}: the page of a diagnostic's code. */
final class ExplainCommand {
  private ExplainCommand() {}

  static int run(List<String> words, Terminal terminal) throws UsageError {
    if (words.size() != 1) {
      throw new UsageError("`explain` takes one code, such as M3-0231");
    }
    String asked = words.getFirst().toUpperCase(Locale.ROOT);
    Code code = Arrays.stream(Code.values()).filter(c -> c.id().equals(asked)).findFirst()
        .orElseThrow(() -> new UsageError("there is no code `" + words.getFirst() + "`; codes look like M3-0231"));
    terminal.print(page(code));
    return 0;
  }

  private static String page(Code code) {
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/m3/errors/" + code.id() + ".md")) {
      if (in == null) {
        return code.id() + ": " + String.format(code.template().replace("%s", "…")) + "\n\n" + code.section();
      }
      return plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The page for a terminal: examples are indented, marks left out. */
  private static String plain(String page) {
    StringBuilder out = new StringBuilder();
    boolean example = false;
    for (String line : page.strip().lines().toList()) {
      if (line.startsWith("```")) {
        example = !example;
      } else {
        out.append(example ? "  " + line : line.replaceFirst("^# ", "")).append('\n');
      }
    }
    return out.toString().stripTrailing();
  }
}
