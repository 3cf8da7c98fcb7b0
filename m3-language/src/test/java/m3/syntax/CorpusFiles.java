// SPDX-License-Identifier: MIT
package m3.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import m3.source.SourceText;

/** The right programs under {@code tests/syntax}: together they hold every form of the language. */
final class CorpusFiles {
  private CorpusFiles() {}

  static List<SourceText> all() {
    Path folder = Path.of(System.getProperty("project.root"), "tests", "syntax");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.[im][3g]")).sorted().map(CorpusFiles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText read(Path file) {
    try {
      return new SourceText(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
