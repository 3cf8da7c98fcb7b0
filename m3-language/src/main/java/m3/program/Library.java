// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import m3.source.SourceText;

/**
 * Trusted units kept among the resources of the class path.
 *
 * @param folder the resources' folder, such as {@code /m3/library/}; its file INDEX lists the names of its interfaces
 * @param label how the folder is called in diagnostics
 */
public record Library(String folder, String label) {
  /** The standard interfaces and their modules. */
  public static final Library STANDARD = new Library("/m3/library/", "library");

  /** The libraries in {@code folders}, a list with colons between, and the standard one after them. */
  public static List<Library> inFolders(String folders) {
    List<Library> all = new ArrayList<>();
    for (String folder : folders.split(":")) {
      if (!folder.isEmpty()) {
        all.add(new Library(folder, folder.replaceAll("^/|/$", "")));
      }
    }
    all.add(STANDARD);
    return all;
  }

  /** The text of file {@code name}, such as {@code Wr.i3}; null when there is none. */
  public SourceText source(String name) {
    if (name.indexOf('/') >= 0) {
      return null;
    }
    try (InputStream in = Library.class.getResourceAsStream(folder + name)) {
      return in == null ? null : new SourceText(label + "/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The names of all its interfaces, as listed when it was built. */
  public List<String> interfaceNames() {
    SourceText index = source("INDEX");
    return index == null ? List.of() : index.text().lines().filter(l -> !l.isBlank()).toList();
  }
}
