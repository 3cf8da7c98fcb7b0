// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Decoder;
import alpha.isa.Model;
import alpha.isa.Operation;
import memory.PhysicalMemory;

/** One frame of memory, decoded; good until the frame is written. */
public final class CodePage {
    /** Instructions in a page. */
    static final int INSTRUCTIONS = PhysicalMemory.PAGE / 4;

    private final int frame;
    private final Operation[] operations = new Operation[INSTRUCTIONS];
    private final int[] words = new int[INSTRUCTIONS];

    CodePage(PhysicalMemory memory, int frame, Model model) {
        this.frame = frame;
        for (int i = 0; i < INSTRUCTIONS; i++) {
            words[i] = memory.readInt((frame << PhysicalMemory.PAGE_SHIFT) + 4 * i);
            final Operation operation = Decoder.decode(words[i]);
            operations[i] = model.has(operation.feature()) && !operation.isVax() ? operation : Operation.ILLEGAL;
        }
    }

    /** The frame it lies in. */
    public int frame() {
        return frame;
    }

    /** Where in its page the instruction at {@code pc} is. */
    public static int index(long pc) {
        return (int) pc >>> 2 & INSTRUCTIONS - 1;
    }

    /** What the model makes of an instruction: VAX formats and absent extensions are illegal. */
    public Operation operation(int index) {
        return operations[index];
    }

    /** The instruction word itself. */
    public int word(int index) {
        return words[index];
    }
}
