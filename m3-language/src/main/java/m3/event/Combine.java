// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.nodes.Node;

/** Makes one result of those of several handlers. */
final class Combine extends Node {
  private final boolean hasResult;
  private final Fold fold;
  @Child private HandlerCall.Direct call;

  Combine(Plan plan) {
    this.hasResult = plan.hasResult;
    this.fold = plan.fold;
    this.call = fold == null ? null : new HandlerCall.Direct(fold.procedure().linkage());
  }

  /** What {@code answer}, that of the handlers before, becomes with {@code result}. */
  Object with(Object answer, Object result) {
    if (result == HandlerCall.NONE) {
      return hasResult ? answer : null;
    }
    return fold == null ? result : call.call(fold.actuals(result, answer == HandlerCall.NONE ? fold.initial() : answer));
  }
}
