// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import m3.source.SourceText;

/** The standard interfaces and their modules, kept beside the language's classes. */
public final class StandardLibrary {
  private static final String FOLDER = "/m3/library/";

  private StandardLibrary() {}

  /** The text of library file {@code name}, such as {@code Wr.i3}; null when there is none. */
  public static SourceText source(String name) {
    if (name.indexOf('/') >= 0) {
      return null;
    }
    try (InputStream in = StandardLibrary.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : new SourceText("library/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The names of all library interfaces, as listed when the language was built. */
  public static List<String> interfaceNames() {
    SourceText index = source("INDEX");
    return index == null ? List.of() : index.text().lines().filter(l -> !l.isBlank()).toList();
  }
}
