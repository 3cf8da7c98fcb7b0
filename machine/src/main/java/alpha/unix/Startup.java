// SPDX-License-Identifier: MIT
package alpha.unix;

import alpha.load.Image;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import memory.PhysicalMemory;

/** The stack a program finds at its start: argument count, pointers to arguments, an empty environment, the auxiliary vector. */
final class Startup {
    private static final int ROOM = 4 << 20;

    private Startup() {
    }

    /** Builds it below {@code top} and returns the stack pointer. */
    static long build(UserMemory memory, long top, Image image, List<String> arguments) throws CallException {
        long at = top - 64;
        final long random = at;
        memory.writeLongs(random, 0x243f6a8885a308d3L, 0x13198a2e03707344L);
        final List<Long> words = new ArrayList<>();
        words.add((long) arguments.size());
        for (final String argument : arguments) {
            final byte[] bytes = (argument + "\0").getBytes(StandardCharsets.UTF_8);
            at -= bytes.length;
            if (at < top - ROOM) {
                throw new CallException(Errno.ENOMEM);
            }
            memory.write(at, bytes, bytes.length);
            words.add(at);
        }
        words.add(0L);
        words.add(0L);
        final long[][] vector = {{3, image.headers()}, {4, 56}, {5, image.headerCount()}, {6, PhysicalMemory.PAGE}, {9, image.entry()}, {11, 0}, {12, 0},
            {13, 0}, {14, 0}, {16, 0}, {17, 1024}, {23, 0}, {25, random}, {0, 0}};
        for (final long[] entry : vector) {
            if (entry[0] < 3 || entry[0] > 5 || image.headers() != 0) {
                words.add(entry[0]);
                words.add(entry[1]);
            }
        }
        final long pointer = at - 8L * words.size() & -16;
        memory.writeLongs(pointer, words.stream().mapToLong(Long::longValue).toArray());
        return pointer;
    }
}
