// SPDX-License-Identifier: MIT
package m3.event;

/** What one raise hands from piece to piece of a large stage; used again by later raises. */
final class Scratch {
  /** The actuals of every piece: this alone. */
  final Object[] self = {this};
  final long[] selected;
  Object[] arguments;
  Object answer;

  Scratch(int pieces) {
    selected = new long[pieces];
  }
}
