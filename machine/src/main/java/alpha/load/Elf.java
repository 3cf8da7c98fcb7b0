// SPDX-License-Identifier: MIT
package alpha.load;

import alpha.load.Image.Segment;
import alpha.load.LoadException.Flaw;
import java.util.ArrayList;
import java.util.List;

/** ELF64 for Alpha (System V ABI, chapters 4 and 5): a static executable, by its program headers. */
final class Elf {
    /** Its first four bytes. */
    static final int MAGIC = 0x464c457f;

    private static final int MACHINE = 0x9026;
    private static final int OFFICIAL_MACHINE = 41;
    private static final int EXECUTABLE = 2;
    private static final int LOAD = 1;
    private static final int INTERPRETER = 3;
    private static final int HEADER = 56;
    private static final int MOST_HEADERS = 4096;

    private Elf() {
    }

    static Image read(FileBytes file) throws LoadException {
        final long machine = file.number(18, 2);
        if (file.number(4, 1) != 2 || file.number(5, 1) != 1 || machine != MACHINE && machine != OFFICIAL_MACHINE) {
            throw new LoadException(Flaw.WRONG_MACHINE, "ELF machine " + machine);
        }
        if (file.number(16, 2) != EXECUTABLE) {
            throw new LoadException(Flaw.NOT_STATIC, "ELF type " + file.number(16, 2));
        }
        final long entry = file.number(24, 8);
        final long table = file.number(32, 8);
        final int count = (int) file.number(56, 2);
        if (file.number(54, 2) != HEADER || count == 0 || count > MOST_HEADERS) {
            throw new LoadException(Flaw.BAD_SEGMENT, count + " program headers of " + file.number(54, 2) + " bytes");
        }
        final List<Segment> segments = new ArrayList<>();
        long headers = 0;
        for (int i = 0; i < count; i++) {
            final long at = table + (long) i * HEADER;
            final int type = (int) file.number(at, 4);
            if (type == INTERPRETER) {
                throw new LoadException(Flaw.NOT_STATIC, "it names an interpreter");
            }
            final long memory = file.number(at + 40, 8);
            if (type == LOAD && memory != 0) {
                final long offset = file.number(at + 8, 8);
                final long address = file.number(at + 16, 8);
                final byte[] bytes = file.range(offset, file.number(at + 32, 8));
                final int flags = (int) file.number(at + 4, 4);
                segments.add(new Segment(address, bytes, memory, (flags & 2) != 0, (flags & 1) != 0));
                if (table >= offset && table - offset < bytes.length) {
                    headers = address + table - offset;
                }
            }
        }
        return new Image(entry, 0, ProgramFile.check(segments, entry), headers, count);
    }
}
