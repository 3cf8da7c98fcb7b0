// SPDX-License-Identifier: MIT
package m3.trace;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.RootNode;
import m3.M3Language;
import m3.runtime.Procedure;

/** What calls of a traced procedure go through. */
final class Probe extends RootNode {
  private final Traced traced;
  private final Calls listener;
  @Child private DirectCallNode body;
  @Child private DirectCallNode condition;
  @Child private DirectCallNode measure;

  /** A probe of {@code traced} before {@code reached}. */
  Probe(M3Language language, Traced traced, RootCallTarget reached) {
    super(language);
    this.traced = traced;
    this.listener = traced.listener();
    body = DirectCallNode.create(reached);
    condition = callOf(traced.condition());
    measure = callOf(traced.measure());
  }

  private static DirectCallNode callOf(Procedure expression) {
    return expression == null ? null : DirectCallNode.create(expression.linkage().target());
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    if (traced.asking || !noted(arguments)) {
      return body.call(arguments);
    }
    return listener == null ? body.call(arguments) : told(arguments);
  }

  /** Asks the condition, and counts the call when it holds; whether it does. */
  private boolean noted(Object[] arguments) {
    if (condition == null && measure == null) {
      traced.calls++;
      return true;
    }
    traced.asking = true;
    try {
      if (condition != null && (long) condition.call(arguments) == 0) {
        return false;
      }
      if (measure != null) {
        traced.histogram().add((long) measure.call(arguments));
      }
      traced.calls++;
      return true;
    } catch (AbstractTruffleException noValue) {
      traced.unanswered++;
      return false;
    } finally {
      traced.asking = false;
    }
  }

  private Object told(Object[] arguments) {
    begun(arguments);
    boolean ended = false;
    try {
      Object result = body.call(arguments);
      ended = true;
      returned(arguments, result);
      return result;
    } catch (AbstractTruffleException thrown) {
      ended = true;
      failed(thrown);
      throw thrown;
    } finally {
      if (!ended) {
        vanished();
      }
    }
  }

  @TruffleBoundary
  private void begun(Object[] arguments) {
    listener.begun(traced, arguments);
  }

  @TruffleBoundary
  private void returned(Object[] arguments, Object result) {
    listener.returned(traced, arguments, result);
  }

  @TruffleBoundary
  private void failed(AbstractTruffleException thrown) {
    listener.failed(traced, thrown);
  }

  @TruffleBoundary
  private void vanished() {
    listener.vanished(traced);
  }

  @Override
  public String getName() {
    return traced.toString();
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
