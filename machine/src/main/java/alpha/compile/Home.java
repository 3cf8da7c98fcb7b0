// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.CodePage;
import alpha.cpu.State;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import memory.PhysicalMemory;

/** Where one region belongs, and what its code calls when it cannot go on by itself; {@code HOME} in generated code. */
final class Home {
    private final Bridge bridge;
    private final CodeSpace space;
    private final List<Long> entries;
    private final List<Long> sides;
    private final Map<Long, CodePage> pages;
    private final int size;
    private final long low;
    private final BitSet instructions;
    private final Care care;
    private final boolean hasRuns;
    private final boolean hasHostFloats;
    private final boolean awaitsRelaxed;
    private final List<byte[]> tables = new ArrayList<>();
    private Exits exits;

    Home(Bridge bridge, CodeSpace space, Shape shape) {
        this.bridge = bridge;
        this.space = space;
        this.entries = shape.entries();
        this.pages = Map.copyOf(shape.pages());
        this.size = shape.size();
        this.low = shape.blocks().firstKey();
        this.instructions = shape.instructions();
        this.sides = shape.isAside() ? List.of() : shape.sides();
        this.care = space.care(entry());
        this.hasRuns = care.hasRuns();
        this.hasHostFloats = care.hasHostFloats();
        this.awaitsRelaxed = care.awaitsRelaxed();
    }

    /** The home a generated class was defined with. */
    static Home of(MethodHandles.Lookup lookup) throws IllegalAccessException {
        return MethodHandles.classData(lookup, java.lang.constant.ConstantDescs.DEFAULT_NAME, Home.class);
    }

    Bridge bridge() {
        return bridge;
    }

    CodeSpace space() {
        return space;
    }

    /** The place it was translated for. */
    long entry() {
        return entries.getFirst();
    }

    /** Where it may be entered, that place first. */
    List<Long> entries() {
        return entries;
    }

    /** Where the region beside it may be entered. */
    List<Long> sides() {
        return sides;
    }

    /** The code it was read from, by page address. */
    Map<Long, CodePage> pages() {
        return pages;
    }

    /** True when the instruction at {@code pc} is in it. */
    boolean holds(long pc) {
        return pc >= low && (pc - low & 3) == 0 && instructions.get((int) (pc - low >> 2));
    }

    /** Instructions in it. */
    int size() {
        return size;
    }

    long[] integers() {
        return bridge.state().integers();
    }

    long[] floats() {
        return bridge.state().floats();
    }

    long[] tlb() {
        return bridge.mmu().tlb();
    }

    byte[] memory() {
        return bridge.mmu().memory().bytes();
    }

    State state() {
        return bridge.state();
    }

    CarefulFloats carefulFloats() {
        return bridge.carefulFloats();
    }

    /** True when its accesses may be looked up in runs. */
    boolean hasRuns() {
        return hasRuns;
    }

    /** True when its floating operations may be left to the host alone. */
    boolean hasHostFloats() {
        return hasHostFloats;
    }

    /** True when they may be as soon as the FPCR is relaxed. */
    boolean awaitsRelaxed() {
        return awaitsRelaxed;
    }

    /** Keeps the table of a jump; its index in {@link #tables}. */
    int addTable(byte[] table) {
        tables.add(table);
        return tables.size() - 1;
    }

    /** For each jump by register the numbers of its targets, by distance from the lowest in instructions; 0 where there is none. */
    byte[][] tables() {
        return tables.toArray(byte[][]::new);
    }

    /** Names the places where it can be left, once they are known. */
    void setExits(Exits places) {
        exits = places;
    }

    /** What the region returns at exit {@code index} when it has stored its registers. */
    long leave(RuntimeException miss, int index, int left) {
        if (miss != Miss.MISS && care.note(miss, bridge.executed(left))) {
            space.renew(entry());
        }
        return bridge.leave(exits.pc(index), left + exits.refund(index));
    }

    /** Notes that the call or jump by register at {@code site} goes where the translation did not know. */
    void stray(long target, long site, int known, int most) {
        space.strayed(entry(), target, site, known, most);
    }

    /** After a call that came back to {@code pc}: runs regions until {@code expected} is reached; false when one was left before. */
    boolean resume(long pc, long expected, int depth) {
        return space.resume(pc, expected, depth + 1);
    }

    long unique() {
        return bridge.state().unique();
    }

    void setUnique(long value) {
        bridge.state().setUnique(value);
    }

    long loadLocked(long address, int width) {
        final int physical = MemoryPath.readable(tlb(), address, width);
        bridge.state().setLock(physical & -16);
        final PhysicalMemory bytes = bridge.mmu().memory();
        return width == 4 ? bytes.readInt(physical) : bytes.readLong(physical);
    }

    /** Store-conditional; the answer is what the register becomes. */
    long storeConditional(long address, long value, int width) {
        final State state = bridge.state();
        if (state.lock() == State.UNLOCKED && (address & width - 1) == 0) {
            return 0;
        }
        final int physical = MemoryPath.writable(tlb(), address, width);
        final boolean stores = state.lock() == (physical & -16);
        if (stores && width == 4) {
            bridge.mmu().memory().writeInt(physical, (int) value);
        } else if (stores) {
            bridge.mmu().memory().writeLong(physical, value);
        }
        state.setLock(State.UNLOCKED);
        return stores ? 1 : 0;
    }

    long control() {
        return bridge.state().control().get();
    }
}
