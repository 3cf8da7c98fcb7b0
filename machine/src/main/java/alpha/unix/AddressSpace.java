// SPDX-License-Identifier: MIT
package alpha.unix;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import memory.Access;
import memory.Fault;
import memory.Mmu;
import memory.Mode;
import memory.PhysicalMemory;
import memory.Protection;

/** What a program may touch, by page; frames are taken when a page is first touched. */
final class AddressSpace {
    private static final long PAGE = PhysicalMemory.PAGE;
    private static final long FIRST_MAPPING = 0x20000000000L;
    private static final long LAST_ADDRESS = 0x3ffffffe000L;

    private final Mmu mmu;
    private final TreeMap<Long, Area> areas = new TreeMap<>();
    private final TreeSet<Long> present = new TreeSet<>();
    private int[] free = new int[0];
    private int freeCount;
    private int nextFrame;

    private record Area(long end, Protection protection) {
    }

    AddressSpace(Mmu mmu) {
        this.mmu = mmu;
    }

    /** Permits {@code protection} from {@code start} to {@code end}, whole pages; contents that are there stay. */
    void allow(long start, long end, Protection protection) {
        cut(start, end);
        areas.put(start, new Area(end, protection));
        present.subSet(start, end).forEach(page -> mmu.protect(mmu.space(), page, protection));
    }

    /** Forbids what lies between, and gives its frames back. */
    void remove(long start, long end) {
        cut(start, end);
        final Set<Long> pages = present.subSet(start, end);
        for (final long page : pages) {
            release(mmu.frame(mmu.space(), page));
            mmu.invalidate(mmu.space(), page);
        }
        pages.clear();
    }

    /** True when every page between is allowed something. */
    boolean covers(long start, long end) {
        long at = start;
        while (at < end) {
            final Map.Entry<Long, Area> area = areas.floorEntry(at);
            if (area == null || area.getValue().end() <= at) {
                return false;
            }
            at = area.getValue().end();
        }
        return true;
    }

    /** A free range of {@code size} bytes for a mapping, at {@code wish} if that is free; 0 when there is none. */
    long place(long wish, long size) {
        if (wish > 0 && wish % PAGE == 0 && wish <= LAST_ADDRESS - size && isFree(wish, wish + size)) {
            return wish;
        }
        long at = FIRST_MAPPING;
        while (!isFree(at, at + size)) {
            final Map.Entry<Long, Area> next = areas.lowerEntry(at + size);
            at = next.getValue().end();
            if (at > LAST_ADDRESS - size) {
                return 0;
            }
        }
        return at;
    }

    /** True when the program may do what it was refused, since its page was never touched. */
    boolean allows(Fault fault) {
        final Map.Entry<Long, Area> area = areas.floorEntry(fault.address());
        return fault.kind() == Fault.Kind.NOT_PRESENT && area != null && area.getValue().end() > fault.address()
            && area.getValue().protection().permits(Mode.USER, fault.access());
    }

    /** Makes a page present that was allowed and not yet touched; false when it was not, or all frames are taken. */
    boolean repair(Fault fault) {
        return allows(fault) && fill(fault.address(), areas.floorEntry(fault.address()).getValue().protection());
    }

    /** The physical address for an access by the harness in the program's name, or {@link Mmu#REFUSED}. */
    int physical(long address, Access access) {
        final int physical = mmu.translate(mmu.space(), address, access, Mode.USER);
        if (physical != Mmu.REFUSED) {
            return physical;
        }
        return repair(mmu.fault(mmu.space(), address, access)) ? mmu.translate(mmu.space(), address, access, Mode.USER) : Mmu.REFUSED;
    }

    private boolean fill(long address, Protection protection) {
        final int frame;
        if (freeCount > 0) {
            frame = free[--freeCount];
        } else if (nextFrame < mmu.memory().frames()) {
            frame = nextFrame++;
        } else {
            return false;
        }
        mmu.memory().clear(frame);
        mmu.install(mmu.space(), address & -PAGE, frame, protection);
        present.add(address & -PAGE);
        return true;
    }

    private void release(int frame) {
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, Math.max(64, 2 * free.length));
        }
        free[freeCount++] = frame;
    }

    private boolean isFree(long start, long end) {
        final Map.Entry<Long, Area> before = areas.lowerEntry(end);
        return before == null || before.getValue().end() <= start;
    }

    private void cut(long start, long end) {
        Map.Entry<Long, Area> area = areas.lowerEntry(end);
        while (area != null && area.getValue().end() > start) {
            final long from = area.getKey();
            final Area old = area.getValue();
            areas.remove(from);
            if (old.end() > end) {
                areas.put(end, old);
            }
            if (from < start) {
                areas.put(from, new Area(start, old.protection()));
            }
            area = areas.lowerEntry(Math.max(start, from));
        }
    }
}
