// SPDX-License-Identifier: MIT
package m3.object;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;

/** An object file that is refused, with the diagnostic that says why. */
public final class ObjectFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public ObjectFault(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** The file {@code name} is none that a compiler wrote. */
  public static ObjectFault damaged(String name, String how) {
    return new ObjectFault(Diagnostic.of(Code.OBJECT_DAMAGED, null, name, how)
        .help("make it again with `m3 compile`"));
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
