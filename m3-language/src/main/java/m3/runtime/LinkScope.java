// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.types.Constant;

/** What names of other units mean to one instance: how its types and constants are understood. */
public interface LinkScope {

  /** The instance of interface {@code name} that this one is linked to, directly or through its imports; null when none. */
  InterfaceInstance interfaceNamed(String name);

  /** The top-level procedure that a constant names; null when it is not linked. */
  Procedure procedure(Constant.Procedure constant);
}
