// SPDX-License-Identifier: MIT
package m3.syntax;

import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;

/**
 * Takes the errors of one text, and loses patience after {@value #PATIENCE}: the rest of such a text is not read.
 *
 * <p>Nobody mends so many at once, and a text that is no Modula-3 at all must cost neither time nor memory.
 */
final class ErrorLog {
  static final int PATIENCE = 100;

  private final Diagnostics diagnostics;
  private int count;

  ErrorLog(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void add(Diagnostic diagnostic) {
    if (!isExhausted()) {
      count++;
      diagnostics.add(diagnostic);
    }
  }

  boolean isExhausted() {
    return count >= PATIENCE;
  }
}
