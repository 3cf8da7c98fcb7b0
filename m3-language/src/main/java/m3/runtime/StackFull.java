// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * The stack is full, and there is not even room to make the fault that says so: on the way to an activation that has.
 *
 * <p>A Java error would have the whole stack walked at each call it leaves, which takes minutes where activations are small. The
 * only one is {@link Fault}'s: a static initializer here would run where it is first met, with the stack full, and a class whose
 * initializer failed is lost to the host for ever.
 */
public final class StackFull extends ControlFlowException {
  private static final long serialVersionUID = 1;

  StackFull() {}
}
