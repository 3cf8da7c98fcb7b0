// SPDX-License-Identifier: MIT
package memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counted buffers of the 21064, through accesses that test the software TLB in line. */
class RefillCountTest {
    private static final long PAGE = PhysicalMemory.PAGE;
    private static final int PAGES = 64;
    private final Mmu mmu = new Mmu(new PhysicalMemory(PAGES * PhysicalMemory.PAGE));
    private final MemoryPort port = new MemoryPort(mmu, fault -> false);

    @BeforeEach
    void map() {
        for (int space = 0; space < 2; space++) {
            for (int page = 0; page < PAGES; page++) {
                mmu.install(space, page * PAGE, page, Protection.ALL);
            }
        }
        mmu.countRefills(true);
    }

    /** Rounds over as many pages as fit miss once each; over one more, first in and first out, they always miss. */
    @ParameterizedTest
    @CsvSource({"32, 32", "33, 330", "1, 1"})
    void dataPagesThatFitStay(int pages, int refills) {
        for (int round = 0; round < 10; round++) {
            for (int page = 0; page < pages; page++) {
                port.readLong(page * PAGE + 8 * round);
                port.writeLong(page * PAGE + 8 * round, round);
            }
        }
        assertEquals(refills, mmu.dataRefills());
        assertEquals(0, mmu.instructionRefills());
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "9, 90"})
    void codePagesThatFitStay(int pages, int refills) {
        for (int round = 0; round < 10; round++) {
            for (int page = 0; page < pages; page++) {
                port.fetch(page * PAGE);
            }
        }
        assertEquals(refills, mmu.instructionRefills());
        assertEquals(0, mmu.dataRefills());
    }

    @Test
    void aChangeOfSpaceEmptiesNothing() {
        for (int turn = 0; turn < 10; turn++) {
            mmu.select(turn % 2);
            port.readByte(0);
        }
        assertEquals(2, mmu.dataRefills());
    }

    @Test
    void whatIsInvalidatedMustBeLoadedAgain() {
        port.readByte(0);
        mmu.protect(0, 0, Protection.READ);
        port.readByte(0);
        mmu.invalidateSpace(1);
        port.readByte(0);
        assertEquals(2, mmu.dataRefills());
        mmu.countRefills(false);
        port.readByte(PAGE);
        assertEquals(0, mmu.dataRefills());
    }

    /** Any order of accesses, against a queue of 32 pages that sees every one of them. */
    @Test
    void theCountIsThatOfAQueueThatSeesEveryAccess() {
        final Random random = new Random(21064);
        final ArrayDeque<Integer> queue = new ArrayDeque<>();
        long refills = 0;
        for (int i = 0; i < 50_000; i++) {
            final int page = (int) Math.abs(random.nextGaussian() * 14) % PAGES;
            if (!queue.contains(page)) {
                refills++;
                queue.add(page);
                if (queue.size() > Mmu.DATA_ENTRIES) {
                    queue.remove();
                }
            }
            port.readLong(page * PAGE + 8L * random.nextInt(1024));
        }
        assertEquals(refills, mmu.dataRefills());
        assertTrue(refills > 1000, refills + " refills are too few to tell");
    }
}
