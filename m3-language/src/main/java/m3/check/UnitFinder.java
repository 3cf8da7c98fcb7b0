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

  /** What was found: {@code trusted} units may be UNSAFE and declare EXTERNAL procedures. Exactly one of source and tree is given. */
  record Found(SourceText source, CompilationUnit tree, boolean trusted) {}

  /** The unit {@code name} of {@code kind}, or null. */
  Found find(String name, Kind kind);

  /** Names of interfaces that could be imported, for suggestions. */
  java.util.Collection<String> interfaceNames();
}
