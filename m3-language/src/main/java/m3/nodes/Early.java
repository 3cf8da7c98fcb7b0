// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * How a statement of compiled code ends early. There an exception that is caught is a jump, and what comes after a statement does not meet
 * what left it; the interpreter, to which an exception is dear, hands up how a statement ended.
 */
@SuppressWarnings("serial")
abstract sealed class Early extends ControlFlowException {
  /** EXIT. */
  static final class FromLoop extends Early {
    static final FromLoop EXIT = new FromLoop();
  }

  /** RETURN. */
  static final class FromProcedure extends Early {
    static final FromProcedure RETURN = new FromProcedure();
  }
}
