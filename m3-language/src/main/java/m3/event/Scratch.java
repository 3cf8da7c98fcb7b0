// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.nodes.ExplodeLoop;

/** What one raise hands from part to part of a large stage; used again by later raises. */
final class Scratch {
  /** The actuals of every part's code: this alone. */
  final Object[] self = {this};
  /** A bit for each entry: the {@code i}-th of a part is in its words in turn. */
  final long[] selected;
  /** How many entries of each part were passed already. */
  final int[] passed;
  Object[] arguments;
  /** Room for them: an array of the raiser's would have to exist. */
  final Object[] room;
  Object answer;
  /** The bits of a piece that are to fire now. */
  long now;
  /** The entries of a {@link Shape} that are to fire now, and how far their bits are from there. */
  int from;
  int to;
  int shift;

  /** For a stage of {@code parts} and an event of {@code arity} arguments. */
  Scratch(Part[] parts, int arity) {
    room = new Object[arity + 1];
    selected = new long[parts.length == 0 ? 0 : parts[parts.length - 1].endWord()];
    passed = new int[parts.length];
  }

  /** Has parts see {@code given}, of {@code arity} arguments. */
  @ExplodeLoop
  void see(Object[] given, int arity) {
    for (int i = 1; i <= arity; i++) {
      room[i] = given[i];
    }
    arguments = room;
  }

  /** Keeps nothing of the raise. */
  @ExplodeLoop
  void clear(int arity) {
    for (int i = 1; i <= arity; i++) {
      room[i] = null;
    }
    arguments = null;
    answer = null;
  }
}
