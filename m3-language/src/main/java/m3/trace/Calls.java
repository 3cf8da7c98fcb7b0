// SPDX-License-Identifier: MIT
package m3.trace;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/** Is told of calls of traced procedures, as they happen, by the strand that makes them. */
public interface Calls {
  /** A call with {@code arguments}, from index 1, begins. */
  void begun(Traced procedure, Object[] arguments);

  /** The innermost call of this strand that began, with {@code arguments}, has given {@code result}, null for none. */
  void returned(Traced procedure, Object[] arguments, Object result);

  /** It has ended with {@code thrown}. */
  void failed(Traced procedure, AbstractTruffleException thrown);

  /** It was taken away, with its strand or by a time bound. */
  void vanished(Traced procedure);
}
