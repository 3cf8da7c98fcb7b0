// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import java.lang.reflect.Field;
import java.util.concurrent.locks.ReentrantLock;
import sun.misc.Unsafe;

/**
 * The locks of the engine's queue of compilations.
 *
 * <p>A procedure that is called often is queued by the calling thread, on the stack of the running program. When that stack gets full
 * between taking such a lock and the block that lets go of it, the thread keeps the lock for good, and the compiler waits for it. Neither
 * the engine nor the JVM (JEP 270) mends that. So whoever catches a full stack lets go of what his thread still holds.
 *
 * <p>The fields are not open to others; they are read by their offsets, and what is not there, as on the interpreting engine, is passed over.
 */
final class QueueLocks {
  static final String[][] PATHS = {
      {"lazy", "executor", "mainLock"},
      {"lazy", "executor", "workQueue", "lock"},
      {"lazy", "executor", "workQueue", "entries", "lock"},
  };

  private QueueLocks() {}

  /** Lets go of those that the current thread holds, which must have left the code that took them. */
  @TruffleBoundary
  static void release() {
    for (String[] path : PATHS) {
      if (at(path) instanceof ReentrantLock lock) {
        while (lock.isHeldByCurrentThread()) {
          lock.unlock();
        }
      }
    }
  }

  /** What {@code path}, names of fields, leads to from the engine's runtime; null when something of it is not there. */
  static Object at(String... path) {
    try {
      Unsafe memory = memory();
      Object at = Truffle.getRuntime();
      for (int i = 0; i < path.length && at != null; i++) {
        Field field = field(at.getClass(), path[i]);
        at = field == null ? null : memory.getObject(at, memory.objectFieldOffset(field));
      }
      return at;
    } catch (ReflectiveOperationException closed) {
      return null;
    }
  }

  private static Field field(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    return null;
  }

  private static Unsafe memory() throws ReflectiveOperationException {
    Field field = Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return (Unsafe) field.get(null);
  }
}
