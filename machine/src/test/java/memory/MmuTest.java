// SPDX-License-Identifier: MIT
package memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MmuTest {
    private static final long PAGE = PhysicalMemory.PAGE;
    private final PhysicalMemory memory = new PhysicalMemory(64 * PhysicalMemory.PAGE);
    private final Mmu mmu = new Mmu(memory);

    @ParameterizedTest
    @CsvSource({"0, 0", "120000000, 3", "3fffffffe000, 1", "-2000, 2", "-40000000000, 63"})
    void aPageIsFoundWhereItWasInstalled(String address, int frame) {
        final long at = Long.parseLong(address, 16);
        if (at == 0x3fffffffe000L) {
            assertThrows(IllegalArgumentException.class, () -> mmu.install(0, at, frame, Protection.ALL));
            return;
        }
        mmu.install(0, at, frame, Protection.ALL);
        assertEquals(frame * PAGE + 5, mmu.translate(at + 5, Access.READ));
        assertEquals(frame, mmu.frame(0, at));
    }

    @ParameterizedTest
    @CsvSource({"0, READ, NOT_PRESENT", "2000, READ, NOT_PRESENT", "40000000000, READ, BAD_ADDRESS", "4000, WRITE, PROTECTION", "4000, EXECUTE, PROTECTION"})
    void aRefusalSaysWhy(String address, Access access, Fault.Kind kind) {
        mmu.install(0, 0x4000, 1, Protection.READ);
        final long at = Long.parseLong(address, 16);
        assertEquals(Mmu.REFUSED, mmu.translate(at, access));
        assertEquals(new Fault(0, at, access, kind), mmu.fault(0, at, access));
    }

    @Test
    void everyRightOfEachModeCountsAlone() {
        for (int bits = 0; bits < 64; bits++) {
            mmu.install(0, 0, 0, new Protection(bits));
            for (final Mode mode : Mode.values()) {
                for (final Access access : Access.values()) {
                    assertEquals(new Protection(bits).permits(mode, access), mmu.translate(0, 8, access, mode) == 8);
                }
            }
        }
    }

    @Test
    void spacesAreApart() {
        mmu.install(1, 0, 10, Protection.READ);
        mmu.install(200, 0, 20, Protection.READ);
        assertEquals(Mmu.REFUSED, mmu.translate(0, Access.READ));
        mmu.select(1);
        assertEquals(10 * PAGE, mmu.translate(0, Access.READ));
        mmu.select(200);
        assertEquals(20 * PAGE, mmu.translate(0, Access.READ));
        mmu.invalidateSpace(1);
        assertEquals(20 * PAGE, mmu.translate(0, Access.READ));
        mmu.select(1);
        assertEquals(Mmu.REFUSED, mmu.translate(0, Access.READ));
        mmu.invalidateAll();
        mmu.select(200);
        assertEquals(Mmu.REFUSED, mmu.translate(0, Access.READ));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Mmu.SPACES})
    void aSpaceThatCannotBeIsRefused(int space) {
        assertThrows(IllegalArgumentException.class, () -> mmu.select(space));
        assertThrows(IllegalArgumentException.class, () -> mmu.install(space, 0, 0, Protection.ALL));
        assertThrows(IllegalArgumentException.class, () -> mmu.invalidateSpace(space));
    }

    /** What {@link Mmu}'s note promises to engines, against a plain table, over random changes. */
    @Test
    void theTlbNeverSaysMoreThanTheTables() {
        final Random random = new Random(1);
        for (int step = 0; step < 100_000; step++) {
            final int space = random.nextInt(3);
            final long page = random.nextInt(4) * PAGE + random.nextInt(3) * PAGE * Mmu.RECORDS;
            switch (random.nextInt(8)) {
                case 0 -> mmu.install(space, page, random.nextInt(64), new Protection(random.nextInt(64)));
                case 1 -> mmu.protect(space, page, new Protection(random.nextInt(64)));
                case 2 -> mmu.invalidate(space, page);
                case 3 -> mmu.select(space);
                case 4 -> mmu.watch(random.nextInt(64));
                case 5 -> mmu.invalidateSpace(random.nextInt(100) == 0 ? space : 5);
                default -> mmu.translate(page + random.nextInt(8192), Access.values()[random.nextInt(3)]);
            }
            final int at = (int) (page / PAGE % Mmu.RECORDS) * Mmu.RECORD;
            for (final Access access : Access.values()) {
                final long tag = mmu.tlb()[at + access.ordinal()];
                if (tag != Mmu.NO_TAG) {
                    assertTrue(mmu.protection(mmu.space(), tag).permits(Mode.USER, access));
                    assertEquals(mmu.frame(mmu.space(), tag) * PAGE, tag + mmu.tlb()[at + Mmu.ADDEND]);
                    assertFalse(access == Access.WRITE && memory.isWatched(mmu.frame(mmu.space(), tag)));
                }
            }
        }
    }

    @Test
    void aWriteToAWatchedFrameIsToldOnce() {
        final List<Integer> told = new ArrayList<>();
        memory.onWrite(told::add);
        mmu.install(0, 0, 7, Protection.ALL);
        mmu.translate(0, Access.WRITE);
        mmu.watch(7);
        assertEquals(Mmu.NO_TAG, mmu.tlb()[Mmu.WRITE_TAG]);
        mmu.translate(0, Access.READ);
        assertEquals(Mmu.NO_TAG, mmu.tlb()[Mmu.WRITE_TAG]);
        mmu.translate(0, Access.WRITE);
        mmu.translate(0, Access.WRITE);
        assertEquals(List.of(7), told);
        mmu.watch(8);
        memory.write(7 * PAGE, new byte[(int) PAGE + 1], 0, (int) PAGE + 1);
        assertEquals(List.of(7, 8), told);
    }

    @Test
    void thePapersMachineHas64MegabytesInPagesOf8KilobytesOf64Colours() {
        assertEquals(64 << 20, new PhysicalMemory().size());
        assertEquals(8192, new PhysicalMemory().frames());
        assertEquals(64, PhysicalMemory.COLOURS);
        assertEquals(PhysicalMemory.colour(3), PhysicalMemory.colour(67));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -8192, 8191})
    void memoryIsWholeFrames(int size) {
        assertThrows(IllegalArgumentException.class, () -> new PhysicalMemory(size));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "524288, 1", "524287, 2", "9223372036854775807, 1"})
    void aDeviceIsRefusedOutsideMemory(long address, int length) {
        assertFalse(memory.read(address, new byte[length], 0, length));
        assertFalse(memory.write(address, new byte[length], 0, length));
    }
}
