// SPDX-License-Identifier: MIT
package m3.event;

import java.util.Arrays;

/** The entries that one answer of a table selects, in order. */
final class Hits {
  static final Hits NONE = new Hits(new Hit[0]);

  final Hit[] all;
  final boolean mustCall;

  Hits(Hit[] all) {
    this.all = all;
    boolean call = false;
    for (Hit hit : all) {
      call |= hit.mustCall();
    }
    this.mustCall = call;
  }

  Hits with(Hit hit) {
    Hit[] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = hit;
    return new Hits(more);
  }

  /** Without the hit of {@code entry}; this one when it has none. */
  Hits without(Entry entry) {
    for (int i = 0; i < all.length; i++) {
      if (all[i].entry == entry) {
        Hit[] fewer = new Hit[all.length - 1];
        System.arraycopy(all, 0, fewer, 0, i);
        System.arraycopy(all, i + 1, fewer, i, fewer.length - i);
        return fewer.length == 0 ? NONE : new Hits(fewer);
      }
    }
    return this;
  }
}
