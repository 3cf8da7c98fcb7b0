// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import m3.diagnostic.Code;

/** A checked run-time error (definition 2.1): its code of 900 and above, and what went wrong. */
public final class Fault extends AbstractTruffleException {
  private final transient Code code;

  private Fault(Code code, String message, Node location) {
    super(message, null, UNLIMITED_STACK_TRACE, location);
    this.code = code;
  }

  /** A fault at {@code location}; {@code arguments} fill the code's template. */
  @TruffleBoundary
  public static Fault of(Code code, Node location, Object... arguments) {
    return new Fault(code, String.format(code.template(), arguments), location);
  }

  public Code code() {
    return code;
  }
}
