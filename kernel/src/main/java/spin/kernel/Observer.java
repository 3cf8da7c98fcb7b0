// SPDX-License-Identifier: MIT
package spin.kernel;

import m3.runtime.M3Context;

/** Who looks at a kernel from outside while it boots and runs. Called by the strand of the kernel that does what is told. */
public interface Observer {
  /** Looks at nothing. */
  Observer NOBODY = new Observer() { };

  /** The kernel begins. */
  default void booting(M3Context context) {}

  /** A domain is linked, and the bodies of its modules are about to run. */
  default void starting(M3Context context) {}

  /** Everything was loaded, and nothing can run any more. */
  default void atRest(M3Context context) {}
}
