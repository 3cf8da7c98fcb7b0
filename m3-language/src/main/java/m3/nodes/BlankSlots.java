// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.runtime.Kind;

/**
 * Empties slots of a frame that hold nothing of use, in compiled code alone, where it costs nothing: what is known to be empty is neither
 * carried from one round of a loop to the next, nor allocated for a frame that might be needed.
 */
public final class BlankSlots {
  @CompilationFinal(dimensions = 1) private final int[] slots;
  @CompilationFinal(dimensions = 1) private final Kind[] kinds;

  /** Of {@code slots}, of which {@code kinds} tells the kind of each. */
  public BlankSlots(int[] slots, Kind[] kinds) {
    this.slots = slots;
    this.kinds = kinds;
  }

  /** Of all slots of frames of {@code descriptor}, whose slots' infos are their kinds. */
  static BlankSlots of(FrameDescriptor descriptor) {
    int[] slots = new int[descriptor.getNumberOfSlots()];
    Kind[] kinds = new Kind[slots.length];
    for (int slot = 0; slot < slots.length; slot++) {
      slots[slot] = slot;
      kinds[slot] = (Kind) descriptor.getSlotInfo(slot);
    }
    return new BlankSlots(slots, kinds);
  }

  @ExplodeLoop
  void execute(VirtualFrame frame) {
    if (CompilerDirectives.inCompiledCode()) {
      for (int i = 0; i < slots.length; i++) {
        switch (kinds[i]) {
          case LONG -> frame.setLongStatic(slots[i], 0);
          case DOUBLE -> frame.setDoubleStatic(slots[i], 0);
          case OBJECT -> frame.setObjectStatic(slots[i], null);
        }
      }
    }
  }
}
