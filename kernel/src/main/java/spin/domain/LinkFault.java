// SPDX-License-Identifier: MIT
package spin.domain;

import m3.diagnostic.Diagnostic;

/** A link that is refused, with the diagnostic that says why. */
final class LinkFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  LinkFault(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
