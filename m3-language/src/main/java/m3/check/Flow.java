// SPDX-License-Identifier: MIT
package m3.check;

import m3.types.Type;

/**
 * Where a statement stands: its scope, whether a loop is around it, and what RETURN must give.
 *
 * @param function whether a procedure with a result is around it; {@code result} is its type
 */
record Flow(Scope scope, boolean inLoop, boolean function, Type result) {

  /** The body of a module, or of a proper procedure. */
  static Flow of(Scope scope) {
    return new Flow(scope, false, false, null);
  }

  static Flow ofFunction(Scope scope, Type result) {
    return new Flow(scope, false, true, result);
  }

  Flow inside(Scope inner) {
    return new Flow(inner, inLoop, function, result);
  }

  Flow looping(Scope inner) {
    return new Flow(inner, true, function, result);
  }
}
