// SPDX-License-Identifier: MIT
package alpha.tool;

import alpha.isa.Disassembler;
import alpha.load.Image;
import java.util.function.Consumer;

/** The executable segments of an image as text, one line an instruction: address, word, text. */
public final class Listing {
    private Listing() {
    }

    /**
     * Gives {@code sink} the lines of what lies between two addresses.
     *
     * @param from the first address; unsigned
     * @param count how many lines at most
     */
    public static void print(Image image, long from, long count, Consumer<String> sink) {
        long left = count;
        for (final Image.Segment segment : image.segments()) {
            if (segment.executes()) {
                final long skipped = Long.compareUnsigned(from, segment.address()) <= 0 ? 0 : from - segment.address() + 3 & -4;
                for (long at = skipped; at >= 0 && at + 4 <= segment.bytes().length && left > 0; at += 4, left--) {
                    sink.accept(line(segment.address() + at, word(segment, (int) at)));
                }
            }
        }
    }

    /** One line. */
    public static String line(long address, int word) {
        return "%12x  %08x  %s".formatted(address, word, Disassembler.text(address, word));
    }

    static int word(Image.Segment segment, int at) {
        final byte[] bytes = segment.bytes();
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }
}
