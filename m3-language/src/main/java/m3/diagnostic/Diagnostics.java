// SPDX-License-Identifier: MIT
package m3.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import m3.source.Span;

/** Collects diagnostics of one compilation; keeps at most {@value #LIMIT} errors and as many warnings, counts the rest. */
public final class Diagnostics {
  /** So many errors, and so many warnings, are shown; what follows is only counted. */
  public static final int LIMIT = 20;

  private final List<Diagnostic> list = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<Span> malformed = new HashSet<>();
  private int errors;
  private int warnings;

  /** Takes one diagnostic; a second one of the same code at the same place is dropped, and any where the syntax is wrong. */
  public void add(Diagnostic diagnostic) {
    if (!seen.add(diagnostic.code() + "@" + diagnostic.span()) || malformed.contains(diagnostic.span())) {
      return;
    }
    if (diagnostic.code().isSyntax()) {
      malformed.add(diagnostic.span());
    }
    if ((diagnostic.isError() ? errors++ : warnings++) >= LIMIT) {
      return;
    }
    list.add(diagnostic);
  }

  /** Whether something was reported that begins in {@code span} or directly after it. */
  public boolean concerns(Span span) {
    return list.stream().anyMatch(d -> d.span() != null && d.span().source() == span.source()
        && d.span().start() >= span.start() && d.span().start() <= span.end() + 1);
  }

  /** How many errors there were, those beyond the limit included. */
  public int errorCount() {
    return errors;
  }

  /** What is said of those that are not shown, such as {@code and 3 more errors}; empty when all are. */
  public String rest() {
    int moreErrors = Math.max(0, errors - LIMIT);
    int moreWarnings = Math.max(0, warnings - LIMIT);
    String both = moreErrors > 0 && moreWarnings > 0 ? " and " : "";
    String counted = count(moreErrors, "error") + both + count(moreWarnings, "warning");
    return counted.isEmpty() ? "" : "and " + counted;
  }

  private static String count(int more, String what) {
    return more == 0 ? "" : more + " more " + what + (more == 1 ? "" : "s");
  }

  /** Whether so many errors are held that no more will be shown. */
  public boolean isFull() {
    return errors >= LIMIT;
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  /** What was collected, in source order within each file, files in order of their first diagnostic. */
  public List<Diagnostic> all() {
    List<String> files = new ArrayList<>();
    for (Diagnostic d : list) {
      if (!files.contains(file(d))) {
        files.add(file(d));
      }
    }
    List<Diagnostic> sorted = new ArrayList<>(list);
    sorted.sort(Comparator.<Diagnostic>comparingInt(d -> files.indexOf(file(d)))
        .thenComparingInt(d -> d.span() == null ? 0 : d.span().start()));
    return Collections.unmodifiableList(sorted);
  }

  private static String file(Diagnostic d) {
    return d.span() == null ? "" : d.span().source().name();
  }
}
