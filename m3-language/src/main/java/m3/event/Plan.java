// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * All that one raise of an event sees: exchanged as a whole, never changed.
 *
 * <p>{@code fold} combines results, null for the last one's; {@code initial} is what it begins with; {@code otherwise} runs when nothing
 * else answered, null when nothing does; {@code fallback} is the result then, null for a fault.
 */
final class Plan {
  @CompilationFinal(dimensions = 1) final Entry[] entries;
  final Entry otherwise;
  final Fold fold;
  final Object fallback;
  final boolean asynchronous;
  final boolean hasResult;

  Plan(Entry[] entries, Entry otherwise, Fold fold, Object fallback, boolean asynchronous, boolean hasResult) {
    this.entries = entries;
    this.otherwise = otherwise;
    this.fold = fold;
    this.fallback = fallback;
    this.asynchronous = asynchronous;
    this.hasResult = hasResult;
  }

  /** The end of the stage that begins with entry {@code from}: after the next filter, for guards behind it see what it leaves. */
  int stageEnd(int from) {
    for (int i = from; i < entries.length; i++) {
      if (entries[i].isFilter()) {
        return i + 1;
      }
    }
    return entries.length;
  }

  /** Whether a raise is no more than a call of the event's own body. */
  boolean isOwnBody(Handler own) {
    return entries.length == 1 && entries[0].handler == own && entries[0].guards.length == 0 && entries[0].after.length == 0
        && !entries[0].asynchronous && entries[0].bound == Entry.UNBOUNDED && fold == null && !asynchronous;
  }
}
