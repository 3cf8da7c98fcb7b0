// SPDX-License-Identifier: MIT
package m3.check;

import m3.source.SourceText;
import m3.syntax.CompilationUnit;

/** Where a compilation finds the units it imports. */
public interface UnitFinder {

  /** The kinds of file a unit may come from. */
  enum Kind {
    INTERFACE(".i3"), MODULE(".m3"), GENERIC_INTERFACE(".ig"), GENERIC_MODULE(".mg");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    /** The end of the file's name. */
    public String suffix() {
      return suffix;
    }
  }

  /**
   * What was found: a text to be parsed, or a tree; the other is null.
   *
   * <p>{@code trusted} units may be UNSAFE and declare EXTERNAL procedures. A unit {@code before} passed the checker before,
   * together with the others that its finder says this of.
   */
  record Found(SourceText source, CompilationUnit tree, boolean trusted, boolean before) {
    /** A text that nobody has looked at yet. */
    public static Found text(SourceText source, boolean trusted) {
      return new Found(source, null, trusted, false);
    }

    /** A tree that was not checked. */
    public static Found tree(CompilationUnit tree, boolean trusted) {
      return new Found(null, tree, trusted, false);
    }

    /** A tree that was checked before. */
    public static Found checked(CompilationUnit tree, boolean trusted) {
      return new Found(null, tree, trusted, true);
    }
  }

  /** The unit {@code name} of {@code kind}, or null. */
  Found find(String name, Kind kind);

  /** Names of interfaces that could be imported, for suggestions. */
  java.util.Collection<String> interfaceNames();

  /** How the interface {@code name}, which was not found, could be had; null when nothing is known. */
  default String hint(String name) {
    return null;
  }
}
