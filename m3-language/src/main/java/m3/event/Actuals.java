// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Arrays of actuals whose length is known when compiled, so that they cost nothing where the call they are for is inlined. */
final class Actuals {
  private Actuals() {}

  /** The first {@code count} of {@code arguments}, which begin at index 1, as the actuals of a call. */
  @ExplodeLoop
  static Object[] of(Object[] arguments, int count) {
    Object[] given = new Object[count + 1];
    for (int i = 1; i <= count; i++) {
      given[i] = arguments[i];
    }
    return given;
  }

  /** The same behind {@code closure}. */
  @ExplodeLoop
  static Object[] behind(Object closure, Object[] arguments, int count) {
    Object[] given = new Object[count + 2];
    given[1] = closure;
    for (int i = 1; i <= count; i++) {
      given[i + 1] = arguments[i];
    }
    return given;
  }
}
