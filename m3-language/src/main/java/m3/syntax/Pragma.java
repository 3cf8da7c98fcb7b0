// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import java.util.Set;
import m3.source.Span;

/**
 * A pragma: {@code <*NAME ...*>} (definition 2.7.3 and CM3's additions).
 *
 * <p>{@code exceptions} is the list of FATAL ({@code ANY} stands as an empty list with {@code any} true);
 * {@code text} the raw text after the name, for EXTERNAL and others that carry words.
 */
public record Pragma(Span span, String name, String text, List<QualifiedId> exceptions, boolean any) {
  private static final Set<String> KNOWN = Set.of("ASSERT", "DEBUG", "EXTERNAL", "FATAL", "IMPLICIT", "INLINE", "LINE",
      "NOWARN", "OBSOLETE", "TRACE", "UNUSED");

  /** Whether the language knows pragmas of this name; others have no effect. */
  public boolean isKnown() {
    return KNOWN.contains(name);
  }
}
