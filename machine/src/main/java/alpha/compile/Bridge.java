// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.State;
import memory.Mmu;

/** What all regions of one engine share: the state, and how many instructions may still be executed. */
final class Bridge {
    /** So many regions may be active on the JVM's stack: some 1,300 bytes each while the JVM interprets them. */
    static final int DEEPEST = 200;

    /** What a region returns that the interpreter must go on for, at {@link #pc}; no address of an instruction. */
    static final long LEFT = 1;

    private static final int STRIP = 1 << 30;

    /** Instructions left until the next poll, at calls and returns; in between a local variable counts. */
    int fuel;

    private final State state;
    private final Mmu mmu;
    private final CarefulFloats carefulFloats;
    private long end;
    private int granted;
    private long pc;

    Bridge(State state, Mmu mmu) {
        this.state = state;
        this.mmu = mmu;
        this.carefulFloats = new CarefulFloats(state.control());
    }

    State state() {
        return state;
    }

    Mmu mmu() {
        return mmu;
    }

    CarefulFloats carefulFloats() {
        return carefulFloats;
    }

    /** Where the interpreter goes on after a region was {@link #LEFT}. */
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

    /** How many instructions have been executed when {@code left} are left of the turn. */
    long executed(int left) {
        return state.executed() + granted - left;
    }

    /** Counts what the turn has used. */
    void settle() {
        state.count(granted - fuel);
    }

    /**
     * Asked at the entry of a region and at each backward branch.
     *
     * @throws Miss when there is no fuel left or {@code state} is interrupted
     */
    static void poll(int left, State state) {
        if (left < 0 || state.isInterrupted()) {
            throw Miss.MISS;
        }
    }

    /** Has all regions left for {@code address}: what the one that asks, and with it its callers, return. */
    long leave(long address, int left) {
        pc = address;
        fuel = left;
        return LEFT;
    }
}
