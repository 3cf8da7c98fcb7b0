// SPDX-License-Identifier: MIT
package m3.strand;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/** A continuation of the JVM, run by the thread that resumes it. */
final class ContinuationFiber implements Fiber {
  private static final ContinuationScope SCOPE = new ContinuationScope("strand");

  private final Continuation continuation;

  ContinuationFiber(Runnable body) {
    continuation = new Continuation(SCOPE, body);
  }

  @Override
  public void resume() {
    continuation.run();
  }

  @Override
  public void pause() {
    if (!Continuation.yield(SCOPE)) {
      throw new IllegalStateException("a strand cannot give way here");
    }
  }

  @Override
  public boolean isDone() {
    return continuation.isDone();
  }

  @Override
  public void abandon() {}
}
