// SPDX-License-Identifier: MIT
package m3.event;

import m3.runtime.Procedure;

/** Makes one result of several (requirements R66, R165): of each and what was made of those before it, first {@code initial}. */
public record Fold(Procedure procedure, Object closure, boolean takesClosure, Object initial) {
  Object[] actuals(Object result, Object before) {
    return takesClosure ? new Object[] {null, closure, result, before} : new Object[] {null, result, before};
  }
}
