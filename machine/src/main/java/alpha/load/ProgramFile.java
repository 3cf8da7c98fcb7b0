// SPDX-License-Identifier: MIT
package alpha.load;

import alpha.load.Image.Segment;
import alpha.load.LoadException.Flaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Recognises what kind of executable a file is, reads it, and checks that the result can be a program. */
public final class ProgramFile {
    private static final long ADDRESSES = 1L << 42;
    private static final long MOST = 1L << 30;

    private ProgramFile() {
    }

    /**
     * The program in a file.
     *
     * @throws LoadException when it is none that can run
     */
    public static Image read(byte[] bytes) throws LoadException {
        final FileBytes file = new FileBytes(bytes);
        if (bytes.length >= 4 && (int) file.number(0, 4) == Elf.MAGIC) {
            return Elf.read(file);
        }
        if (bytes.length >= 2 && file.number(0, 2) == Ecoff.MAGIC) {
            return Ecoff.read(file);
        }
        throw new LoadException(Flaw.UNKNOWN_FORMAT, "it starts with neither ELF's nor ECOFF's magic number");
    }

    /** Sorts and checks segments. */
    static List<Segment> check(List<Segment> segments, long entry) throws LoadException {
        final List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingLong(Segment::address));
        long end = 0;
        long total = 0;
        boolean entered = false;
        for (final Segment segment : sorted) {
            if (segment.address() < end || segment.address() >= ADDRESSES || segment.size() < segment.bytes().length
                || segment.size() > ADDRESSES - segment.address()) {
                throw new LoadException(Flaw.BAD_SEGMENT, "at %x, %x bytes".formatted(segment.address(), segment.size()));
            }
            end = segment.address() + segment.size();
            total += segment.size();
            entered |= segment.executes() && entry >= segment.address() && entry < end && (entry & 3) == 0;
        }
        if (total > MOST) {
            throw new LoadException(Flaw.TOO_LARGE, "%x bytes".formatted(total));
        }
        if (!entered) {
            throw new LoadException(Flaw.BAD_ENTRY, "%x".formatted(entry));
        }
        return sorted;
    }
}
