// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/** A raised exception on its way to a handler. */
public final class M3Exception extends AbstractTruffleException {
  private final transient ExceptionTag tag;
  private final transient Object argument;

  /** {@code argument} is null when the exception takes none; boxed for scalars. */
  public M3Exception(ExceptionTag tag, Object argument, Node location) {
    super(null, null, UNLIMITED_STACK_TRACE, location);
    this.tag = tag;
    this.argument = argument;
  }

  public ExceptionTag tag() {
    return tag;
  }

  public Object argument() {
    return argument;
  }

  @Override
  @TruffleBoundary
  public String getMessage() {
    return argument instanceof Text text ? "exception " + tag + ": " + text : "exception " + tag;
  }
}
