// SPDX-License-Identifier: MIT
package memory;

import java.util.Arrays;

/**
 * The memory management unit: {@link Translations} for a kernel, look-up for whoever plays the processor.
 *
 * <p>In front of the tables stands a software {@link #tlb() TLB} of the space {@link #select selected}, for user mode.
 * It is large for the sake of speed. {@link #countRefills} bounds it by the buffers of the 21064, so that their misses
 * can be counted and charged. Only the machine's own thread may call it.
 *
 * <p>Note [TLB records]. Record {@code i} holds page numbers congruent to {@code i} in four longs
 * {@code {read tag, write tag, execute tag, addend}}. A tag is the address of the page's first byte, or {@link #NO_TAG}
 * when the access is not permitted. Masking an address with {@code ~(PAGE - size)} and comparing with the tag tests
 * page, right and alignment at once; address plus addend is then the index into {@link PhysicalMemory#bytes()}. Frames
 * with translated code carry no write tag, so stores to them come to {@link #translate} and are seen.
 */
public final class Mmu implements Translations {
    /** Records in the software TLB. */
    public static final int RECORDS = 1024;
    /** Longs in a record of the software TLB. */
    public static final int RECORD = 4;
    /** Where in a record the tag for stores is; that for loads comes first. */
    public static final int WRITE_TAG = 1;
    /** Where in a record the tag for instruction fetches is. */
    public static final int EXECUTE_TAG = 2;
    /** Where in a record the addend is. */
    public static final int ADDEND = 3;
    /** A tag no masked address equals. */
    public static final long NO_TAG = -1;
    /** Entries of the 21064's buffer for data (hardware reference manual, "Abox": 32, each for a small page). */
    public static final int DATA_ENTRIES = 32;
    /** Entries of the 21064's buffer for instructions in small pages (the same, "Ibox"). */
    public static final int INSTRUCTION_ENTRIES = 8;

    private static final int UNUSED_BITS = Long.SIZE - 43;
    private static final int FEW = 256;

    private final PhysicalMemory memory;
    private final long[] tlb = new long[RECORDS * RECORD];
    private final int[] filled = new int[FEW];
    private int fills;
    private PageTable[] spaces = new PageTable[16];
    private int space;
    private long misses;
    private long epoch;
    private boolean counting;
    private TranslationBuffer data = new TranslationBuffer(DATA_ENTRIES);
    private TranslationBuffer instructions = new TranslationBuffer(INSTRUCTION_ENTRIES);

    /** A unit over {@code memory} with no translation; space 0 is selected. */
    public Mmu(PhysicalMemory memory) {
        this.memory = memory;
        Arrays.fill(tlb, NO_TAG);
    }

    /** The memory beneath. */
    public PhysicalMemory memory() {
        return memory;
    }

    @Override
    public int space() {
        return space;
    }

    /** The software TLB, laid out as Note [TLB records] says; for engines, which only read it. */
    public long[] tlb() {
        return tlb;
    }

    /** How often the software TLB had to be filled. */
    public long misses() {
        return misses;
    }

    /**
     * Turns the modelled buffers of the 21064 on, empty, or off, which is the state at first. While they are on, the
     * software TLB holds no page that they do not, so engines that test it in line need not know of them.
     */
    public void countRefills(boolean on) {
        counting = on;
        data = new TranslationBuffer(DATA_ENTRIES);
        instructions = new TranslationBuffer(INSTRUCTION_ENTRIES);
        clearTlb();
    }

    /** Misses of the modelled buffer for data; each costs a program {@code time.CostTable.TLB_REFILL}. */
    public long dataRefills() {
        return data.misses();
    }

    /** Misses of the modelled buffer for instructions. */
    public long instructionRefills() {
        return instructions.misses();
    }

    /** Grows with each change that can end the right to execute, or the place of code, of some page. */
    public long epoch() {
        return epoch;
    }

    @Override
    public void select(int number) {
        check(number);
        if (number != space) {
            space = number;
            clearTlb();
        }
    }

    @Override
    public void install(int number, long address, int frame, Protection protection) {
        check(number);
        if (!isGood(address)) {
            throw new IllegalArgumentException("address %x is not the sign extension of 43 bits".formatted(address));
        }
        if (frame < 0 || frame >= memory.frames()) {
            throw new IllegalArgumentException("frame " + frame + " is not in a memory of " + memory.frames());
        }
        if (number >= spaces.length) {
            spaces = Arrays.copyOf(spaces, Integer.highestOneBit(number) << 1);
        }
        if (spaces[number] == null) {
            spaces[number] = new PageTable();
        }
        replace(number, address, (long) frame << 8 | PageTable.PRESENT | protection.bits());
    }

    @Override
    public boolean protect(int number, long address, Protection protection) {
        final long entry = entry(number, address);
        if (entry == 0) {
            return false;
        }
        replace(number, address, entry & ~0x3fL | protection.bits());
        return true;
    }

    @Override
    public boolean invalidate(int number, long address) {
        if (entry(number, address) == 0) {
            return false;
        }
        replace(number, address, 0);
        return true;
    }

    @Override
    public void invalidateSpace(int number) {
        check(number);
        if (number < spaces.length) {
            spaces[number] = null;
        }
        data.invalidateSpace(number);
        instructions.invalidateSpace(number);
        if (number == space) {
            epoch++;
            clearTlb();
        }
    }

    @Override
    public void invalidateAll() {
        Arrays.fill(spaces, null);
        data.clear();
        instructions.clear();
        epoch++;
        clearTlb();
    }

    @Override
    public int frame(int number, long address) {
        final long entry = entry(number, address);
        return entry == 0 ? REFUSED : (int) (entry >>> 8);
    }

    @Override
    public Protection protection(int number, long address) {
        return new Protection((int) entry(number, address) & 0x3f);
    }

    /**
     * The physical address of a user program's access in the selected space, or {@link #REFUSED}; fills the TLB.
     * A store to a watched frame is reported before the answer.
     */
    public int translate(long address, Access access) {
        final int physical = translate(space, address, access, Mode.USER);
        if (physical != REFUSED) {
            fill(address, access);
        }
        return physical;
    }

    /** The physical address of any access in any space, or {@link #REFUSED}; {@link #fault} says why. */
    public int translate(int number, long address, Access access, Mode mode) {
        final long entry = entry(number, address);
        if ((entry >>> 3 * mode.ordinal() + access.ordinal() & 1) == 0) {
            return REFUSED;
        }
        final int frame = (int) (entry >>> 8);
        if (access == Access.WRITE) {
            memory.wrote(frame);
        }
        return frame << PhysicalMemory.PAGE_SHIFT | (int) address & PhysicalMemory.PAGE - 1;
    }

    /** Why an access is refused; to be asked only when it was. */
    public Fault fault(int number, long address, Access access) {
        final Fault.Kind kind = !isGood(address) ? Fault.Kind.BAD_ADDRESS
            : entry(number, address) == 0 ? Fault.Kind.NOT_PRESENT : Fault.Kind.PROTECTION;
        return new Fault(number, address, access, kind);
    }

    /** Takes away the write tags of {@code frame}, whose code was just translated, and watches it. */
    public void watch(int frame) {
        if (!memory.isWatched(frame)) {
            memory.watch(frame);
            final long place = (long) frame << PhysicalMemory.PAGE_SHIFT;
            for (int at = 0; at < tlb.length; at += RECORD) {
                if (tlb[at + WRITE_TAG] != NO_TAG && tlb[at + WRITE_TAG] + tlb[at + ADDEND] == place) {
                    tlb[at + WRITE_TAG] = NO_TAG;
                }
            }
        }
    }

    private void fill(long address, Access access) {
        misses++;
        final long entry = entry(space, address);
        final long page = address & -PhysicalMemory.PAGE;
        final int frame = (int) (entry >>> 8);
        final int at = record(address);
        final boolean execute = access == Access.EXECUTE;
        if (counting) {
            refill(page, execute);
        }
        final boolean forData = !counting || !execute || data.holds(space, page);
        final boolean forFetch = !counting || execute || instructions.holds(space, page);
        if (fills < FEW) {
            filled[fills] = at;
        }
        fills++;
        tlb[at] = forData && (entry & 1) != 0 ? page : NO_TAG;
        tlb[at + WRITE_TAG] = forData && (entry & 2) != 0 && !memory.isWatched(frame) ? page : NO_TAG;
        tlb[at + EXECUTE_TAG] = forFetch && (entry & 4) != 0 ? page : NO_TAG;
        tlb[at + ADDEND] = ((long) frame << PhysicalMemory.PAGE_SHIFT) - page;
    }

    /** Has the modelled buffer hold {@code page}; what it drops for that leaves the software TLB too. */
    private void refill(long page, boolean execute) {
        final TranslationBuffer buffer = execute ? instructions : data;
        if (buffer.holds(space, page)) {
            return;
        }
        final long gone = buffer.refill(space, page);
        if (gone == NO_TAG) {
            return;
        }
        final int at = record(gone);
        for (int tag = execute ? EXECUTE_TAG : 0; tag <= (execute ? EXECUTE_TAG : WRITE_TAG); tag++) {
            if (tlb[at + tag] == gone) {
                tlb[at + tag] = NO_TAG;
            }
        }
    }

    /** Where in {@link #tlb()} the record for {@code address} begins. */
    public static int record(long address) {
        return ((int) (address >>> PhysicalMemory.PAGE_SHIFT) & RECORDS - 1) * RECORD;
    }

    private void replace(int number, long address, long entry) {
        final PageTable table = spaces[number];
        if ((table.get(address) & 4) != 0) {
            epoch++;
        }
        table.set(address, entry);
        if (counting) {
            data.invalidate(number, address & -PhysicalMemory.PAGE);
            instructions.invalidate(number, address & -PhysicalMemory.PAGE);
        }
        if (number == space) {
            final int at = record(address);
            Arrays.fill(tlb, at, at + ADDEND, NO_TAG);
        }
    }

    private long entry(int number, long address) {
        check(number);
        final PageTable table = number < spaces.length ? spaces[number] : null;
        return table == null || !isGood(address) ? 0 : table.get(address);
    }

    /** Clears the records filled since the last time, so that a change of space costs what the old one used. */
    private void clearTlb() {
        if (fills > FEW) {
            Arrays.fill(tlb, NO_TAG);
        } else {
            for (int i = 0; i < fills; i++) {
                Arrays.fill(tlb, filled[i], filled[i] + ADDEND, NO_TAG);
            }
        }
        fills = 0;
    }

    private static boolean isGood(long address) {
        return address << UNUSED_BITS >> UNUSED_BITS == address;
    }

    private static void check(int number) {
        if (number < 0 || number >= SPACES) {
            throw new IllegalArgumentException("address spaces are numbered from 0 to " + (SPACES - 1) + ", not " + number);
        }
    }
}
