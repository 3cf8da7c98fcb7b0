// SPDX-License-Identifier: MIT
package alpha.load;

import alpha.load.Image.Segment;
import alpha.load.LoadException.Flaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * ECOFF for Alpha as OSF/1 has it (Digital UNIX Assembly Language Programmer's Guide, chapter 7): the sections of an executable.
 *
 * <pre>
 * file header, 24 bytes:      0 magic, 2 sections, 20 size of the optional header, 22 flags
 * optional header, 80 bytes:  0 magic, 32 entry, 72 gp
 * section header, 64 bytes:   16 address, 24 size, 32 file offset, 60 flags
 * </pre>
 */
final class Ecoff {
    /** Its first two bytes. */
    static final int MAGIC = 0x183;

    private static final int FILE_HEADER = 24;
    private static final int OPTIONAL_HEADER = 80;
    private static final int SECTION_HEADER = 64;
    private static final int EXECUTABLE = 2;
    private static final int TEXT = 0x20;
    private static final int BSS = 0x80;
    private static final int SMALL_BSS = 0x400;
    private static final int INIT = 0x80000000;
    private static final int FINI = 0x01000000;
    private static final int READ_ONLY = 0x100;
    private static final int ALIGNMENT = 16;

    private Ecoff() {
    }

    static Image read(FileBytes file) throws LoadException {
        final int optional = (int) file.number(20, 2);
        if ((file.number(22, 2) & EXECUTABLE) == 0 || optional < OPTIONAL_HEADER) {
            throw new LoadException(Flaw.NOT_STATIC, "ECOFF flags %x".formatted(file.number(22, 2)));
        }
        final long entry = file.number(FILE_HEADER + 32, 8);
        final long gp = file.number(FILE_HEADER + 72, 8);
        final List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < file.number(2, 2); i++) {
            final long at = FILE_HEADER + optional + (long) i * SECTION_HEADER;
            final long address = file.number(at + 16, 8);
            final long size = file.number(at + 24, 8);
            final long offset = file.number(at + 32, 8);
            final int flags = (int) file.number(at + 60, 4);
            final boolean empty = (flags & (BSS | SMALL_BSS)) != 0;
            if (size != 0 && address != 0) {
                final boolean executes = (flags & (TEXT | INIT | FINI)) != 0;
                segments.add(new Segment(address, empty ? new byte[0] : file.range(offset, size), size, !executes && (flags & READ_ONLY) == 0, executes));
            }
        }
        return new Image(entry, gp, ProgramFile.check(trimmed(segments), entry), 0, 0);
    }

    /** The linkers round a section's size up to 16: what so reaches into the next section is cut off. */
    private static List<Segment> trimmed(List<Segment> segments) {
        final List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingLong(Segment::address));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            final Segment each = sorted.get(i);
            final long room = sorted.get(i + 1).address() - each.address();
            if (room > 0 && room < each.size() && each.size() - room < ALIGNMENT) {
                final byte[] bytes = Arrays.copyOf(each.bytes(), (int) Math.min(each.bytes().length, room));
                sorted.set(i, new Segment(each.address(), bytes, room, each.writes(), each.executes()));
            }
        }
        return sorted;
    }
}
