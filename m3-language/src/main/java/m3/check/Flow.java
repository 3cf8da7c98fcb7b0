// SPDX-License-Identifier: MIT
package m3.check;

import m3.types.Type;

/**
 * Where a statement stands: its scope, whether a loop is around it, and what RETURN must give.
 *
 * @param inProcedure whether it is part of a procedure's body rather than a module's
 * @param result the result type of that procedure; null when it is a proper one
 */
record Flow(Scope scope, boolean inLoop, boolean inProcedure, Type result) {

  /** The body of a module. */
  static Flow of(Scope scope) {
    return new Flow(scope, false, false, null);
  }

  /** The body of a procedure with this result type, null for a proper procedure. */
  static Flow of(Scope scope, Type result) {
    return new Flow(scope, false, true, result);
  }

  Flow inside(Scope inner) {
    return new Flow(inner, inLoop, inProcedure, result);
  }

  Flow looping(Scope inner) {
    return new Flow(inner, true, inProcedure, result);
  }
}
