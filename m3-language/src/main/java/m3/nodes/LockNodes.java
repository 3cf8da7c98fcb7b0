// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import m3.runtime.M3Context;
import m3.runtime.M3Object;
import m3.runtime.Mutexes;

/** LOCK. */
public final class LockNodes {
  private LockNodes() {}

  /** Takes a mutex and remembers it in a frame slot. */
  public static final class Acquire extends StatementNode {
    private final int slot;
    @Child private ExpressionNode mutex;

    public Acquire(int slot, ExpressionNode mutex) {
      this.slot = slot;
      this.mutex = mutex;
    }

    @Override
    public int execute(VirtualFrame frame) {
      M3Object object = (M3Object) FieldNodes.nonNil(mutex.execute(frame), this);
      Mutexes.acquire(M3Context.get(this), object, this);
      frame.setObjectStatic(slot, object);
      return NEXT;
    }
  }

  /** Gives back the mutex in a frame slot. */
  public static final class Release extends StatementNode {
    private final int slot;

    public Release(int slot) {
      this.slot = slot;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Mutexes.release(M3Context.get(this), (M3Object) frame.getObjectStatic(slot), this);
      return NEXT;
    }
  }
}
