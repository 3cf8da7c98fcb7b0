// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.Engines;
import alpha.isa.Model;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/** A processor for a few instructions at {@link #CODE}, with a page of data at {@link #DATA}. */
final class Single {
    static final long CODE = 0x120000000L;
    static final long DATA = 0x140000000L;

    final Mmu mmu = new Mmu(new PhysicalMemory(4 * PhysicalMemory.PAGE));
    final Engine engine;
    final State state;

    Single(Engines engines, Model model) {
        engine = engines.create(model, mmu);
        state = engine.state();
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        mmu.install(0, DATA, 1, Protection.READ_WRITE);
    }

    /** Puts instructions at the start of the code, BPT after them, and runs them; what stopped the run. */
    Event run(int... words) {
        for (int i = 0; i <= words.length; i++) {
            final int word = i < words.length ? words[i] : Palcode.BPT;
            mmu.memory().write(4L * i, new byte[] {(byte) word, (byte) (word >> 8), (byte) (word >> 16), (byte) (word >> 24)}, 0, 4);
        }
        state.setPc(CODE);
        return engine.run(1000);
    }
}
