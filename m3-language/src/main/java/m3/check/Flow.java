// SPDX-License-Identifier: MIT
package m3.check;

import m3.types.Type;

/**
 * Where a statement stands: its scope, whether a loop is around it, and what RETURN must give.
 *
 * @param exitCaught whether between it and that loop an ELSE of TRY EXCEPT catches EXIT
 * @param inProcedure whether it is part of a procedure's body rather than a module's
 * @param returnCaught whether between it and that procedure an ELSE of TRY EXCEPT catches RETURN
 * @param result the result type of that procedure; null when it is a proper one
 */
record Flow(Scope scope, boolean inLoop, boolean exitCaught, boolean inProcedure, boolean returnCaught, Type result) {

  /** The body of a module. */
  static Flow of(Scope scope) {
    return new Flow(scope, false, false, false, false, null);
  }

  /** The body of a procedure with this result type, null for a proper procedure. */
  static Flow of(Scope scope, Type result) {
    return new Flow(scope, false, false, true, false, result);
  }

  Flow inside(Scope inner) {
    return new Flow(inner, inLoop, exitCaught, inProcedure, returnCaught, result);
  }

  Flow looping(Scope inner) {
    return new Flow(inner, true, false, inProcedure, returnCaught, result);
  }

  /** What stands between TRY and an EXCEPT that has an ELSE. */
  Flow caughtByElse() {
    return new Flow(scope, inLoop, true, inProcedure, true, result);
  }
}
