// SPDX-License-Identifier: MIT
package m3.makefile;

import m3.diagnostic.Diagnostic;

/** A makefile that cannot be understood or run: the rest of it is given up. */
final class MakefileFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  MakefileFault(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
