// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.List;
import java.util.Set;
import m3.source.Span;

/**
 * A pragma: {@code <*NAME ...*>} (definition 2.8.5 and CM3's additions).
 *
 * <p>{@code exceptions} is the list of FATAL ({@code ANY} stands as an empty list with {@code any} true);
 * {@code text} the raw text after the name, for EXTERNAL and others that carry words.
 */
public record Pragma(Span span, String name, String text, List<QualifiedId> exceptions, boolean any) {
  private static final Set<String> KNOWN = Set.of("ASSERT", "DEBUG", "EXTERNAL", "FATAL", "IMPLICIT", "INLINE", "LINE",
      "NOWARN", "OBSOLETE", "PRAGMA", "TRACE", "UNUSED");

  /** Those of SPIN's stub generator and of the extended static checker, which are read by these tools alone. */
  private static final Set<String> FOR_TOOLS = Set.of("AS", "CTEXT", "DESCENDING_PROC_IDS", "EPILOG_BRANCH_ON_REGISTER",
      "INTERFACE_PROC_BASE", "INTERNAL", "LL", "LOOPINV", "OUT", "PROCID", "SPEC", "SYNONYMS");

  /** Whether the language knows pragmas of this name, or a tool beside it; others have no effect. */
  public boolean isKnown() {
    return KNOWN.contains(name) || FOR_TOOLS.contains(name);
  }
}
