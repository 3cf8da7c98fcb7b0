// SPDX-License-Identifier: MIT
package m3.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for untraced references, which have no addresses: each gets the next when it is first asked for, and keeps it as
 * long as it lives. They order ADDRESS values (definition 2.6.11). Safe for threads.
 */
public final class Addresses {
  private final Map<Key, Long> numbers = new HashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
  private long last;

  /** The number of {@code referent}; 0 for NIL, which is null. */
  public synchronized long of(Object referent) {
    if (referent == null) {
      return 0;
    }
    for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
      numbers.remove(gone);
    }
    return numbers.computeIfAbsent(new Key(referent, dead), k -> ++last);
  }

  /** Equal to another of the same living referent, and to itself. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object referent, ReferenceQueue<Object> queue) {
      super(referent, queue);
      hash = System.identityHashCode(referent);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other == this || other instanceof Key key && hash == key.hash && get() != null && key.refersTo(get());
    }
  }
}
