// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.object.StoredUnit;
import m3.object.UnitSection;

/**
 * Trusted units that were checked when the class path was made: a resource {@value #UNITS}, which {@link StoreLibrary}
 * writes.
 *
 * <p>Libraries of the same folder are equal. Their units are read once and may be used by many programs.
 */
public final class Library {
  /** The resource in its folder that holds a library. */
  static final String UNITS = "UNITS";

  /** The standard interfaces and their modules. */
  public static final Library STANDARD = new Library("/m3/library/");

  private final String folder;
  private Map<String, StoredUnit> units;

  /** The library in the resources' folder {@code folder}, such as {@code /m3/library/}. */
  public Library(String folder) {
    this.folder = folder;
  }

  /** The libraries in {@code folders}, a list with colons between, and the standard one after them. */
  public static List<Library> inFolders(String folders) {
    List<Library> all = new ArrayList<>();
    for (String folder : folders.split(":")) {
      if (!folder.isEmpty()) {
        all.add(new Library(folder));
      }
    }
    all.add(STANDARD);
    return all;
  }

  /** The folder of its resources. */
  public String folder() {
    return folder;
  }

  /** Whether it is on the class path. */
  public boolean isPresent() {
    return !units().isEmpty();
  }

  /** The unit in file {@code name}, such as {@code Wr.i3}; null when there is none. */
  public StoredUnit unit(String name) {
    return units().get(name);
  }

  /** The names of all its interfaces. */
  public List<String> interfaceNames() {
    return units().keySet().stream().filter(n -> n.endsWith(".i3")).map(n -> n.substring(0, n.length() - 3)).toList();
  }

  private synchronized Map<String, StoredUnit> units() {
    if (units == null) {
      units = read();
    }
    return units;
  }

  private Map<String, StoredUnit> read() {
    try (InputStream in = Library.class.getResourceAsStream(folder + UNITS)) {
      Map<String, StoredUnit> read = new LinkedHashMap<>();
      if (in != null) {
        UnitSection.read(in.readAllBytes()).forEach(unit -> read.put(unit.fileName(), unit));
      }
      return read;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Library library && library.folder.equals(folder);
  }

  @Override
  public int hashCode() {
    return folder.hashCode();
  }

  @Override
  public String toString() {
    return folder;
  }
}
