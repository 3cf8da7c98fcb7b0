// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.State;
import memory.Mmu;

/** What all regions of one engine share: the state, and how many instructions may still be executed. */
final class Bridge {
    /** So many regions may be active on the JVM's stack: some 1,300 bytes each while the JVM interprets them. */
    static final int DEEPEST = 200;

    private static final int STRIP = 1 << 15;

    /** Instructions left until the next poll, at calls and returns; in between a local variable counts. */
    int fuel;

    private final State state;
    private final Mmu mmu;
    private final FloatingPath floating;
    private final java.util.function.BooleanSupplier wanted;
    private long end;
    private int granted;
    private long pc;

    /** A bridge to {@code state}; {@code wanted} tells when the engine has something to do between regions. */
    Bridge(State state, Mmu mmu, java.util.function.BooleanSupplier wanted) {
        this.state = state;
        this.mmu = mmu;
        this.floating = new FloatingPath(state.control());
        this.wanted = wanted;
    }

    State state() {
        return state;
    }

    Mmu mmu() {
        return mmu;
    }

    FloatingPath floating() {
        return floating;
    }

    /** Where the interpreter goes on after a {@link Leave}. */
    long pc() {
        return pc;
    }

    /** Has execution end at a count of instructions. */
    void limit(long count) {
        end = count;
    }

    /** Takes fuel for a turn. */
    int grant() {
        granted = (int) Math.min(STRIP, end - state.executed());
        fuel = granted;
        return granted;
    }

    /** Counts what the turn has used. */
    void settle() {
        state.count(granted - fuel);
    }

    /**
     * New fuel in the middle of a region.
     *
     * @throws Miss when the region must be left: at the limit, for an interrupt, when calls are too deep
     */
    int poll(int depth, int left) {
        if (depth > DEEPEST || state.executed() + granted - left >= end || state.isInterrupted() || wanted.getAsBoolean()) {
            throw Miss.MISS;
        }
        state.count(granted - left);
        return grant();
    }

    /** Leaves all regions for {@code address}. */
    Leave leave(long address, int left) {
        pc = address;
        fuel = left;
        return Leave.LEAVE;
    }
}
