// SPDX-License-Identifier: MIT
package alpha.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Stored;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderTest {
    private static final int ROUNDS = Integer.getInteger("alpha.fuzz", 1);

    private static Image read(byte[] file) throws LoadException {
        return ProgramFile.read(file);
    }

    private static LoadException.Flaw flaw(byte[] file) {
        return assertThrows(LoadException.class, () -> read(file)).flaw();
    }

    @Test
    void anElfProgramIsRead() throws LoadException {
        final Image image = read(Stored.program("proof-O2"));
        assertEquals(2, image.segments().size());
        final Image.Segment text = image.segments().getFirst();
        final Image.Segment data = image.segments().getLast();
        assertTrue(text.executes() && !text.writes() && data.writes() && !data.executes());
        assertEquals(0x120000000L, text.address());
        assertEquals(0x120000040L, image.headers());
        assertTrue(image.headerCount() >= 4 && image.entry() > text.address());
        assertTrue(data.size() > data.bytes().length, "zeroed data");
        assertEquals(data.address() + data.size(), image.end());
        assertEquals(0, image.gp());
    }

    @Test
    void anEcoffProgramIsRead() throws LoadException {
        final Image image = read(Stored.program("small-ecoff"));
        final List<Long> addresses = image.segments().stream().map(Image.Segment::address).toList();
        assertEquals("[1200000f0, 1200003b8, 140000000, 140000040]", addresses.stream().map(Long::toHexString).toList().toString());
        assertTrue(image.segments().getFirst().executes());
        assertEquals(0x2c8, image.segments().getFirst().size(), "cut where the constants begin");
        assertEquals(0, image.segments().getLast().bytes().length);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, UNKNOWN_FORMAT", "4, 1, 1, WRONG_MACHINE", "5, 1, 2, WRONG_MACHINE", "18, 2, 62, WRONG_MACHINE", "16, 2, 1, NOT_STATIC",
        "16, 2, 3, NOT_STATIC", "24, 8, 0, BAD_ENTRY", "24, 8, 4831838210, BAD_ENTRY", "24, 8, 5100273664, BAD_ENTRY", "32, 8, -1, TRUNCATED",
        "32, 8, 9223372036854775807, TRUNCATED", "54, 2, 55, BAD_SEGMENT", "56, 2, 0, BAD_SEGMENT", "56, 2, 65535, BAD_SEGMENT",
        "64, 4, 3, NOT_STATIC", "72, 8, -8, TRUNCATED", "72, 8, 99999999, TRUNCATED", "80, 8, -1, BAD_SEGMENT", "80, 8, 4398046511104, BAD_SEGMENT",
        "96, 8, -1, TRUNCATED", "96, 8, 9223372036854775807, TRUNCATED", "104, 8, 1, BAD_SEGMENT", "104, 8, -1, BAD_SEGMENT",
        "104, 8, 1099511627776, BAD_SEGMENT", "104, 8, 600000000, BAD_SEGMENT", "160, 8, 1500000000, TOO_LARGE"})
    void aBrokenElfIsNamed(int at, int size, long value, LoadException.Flaw flaw) {
        final byte[] file = Stored.program("small-elf");
        for (int i = 0; i < size; i++) {
            file[at + i] = (byte) (value >> 8 * i);
        }
        assertEquals(flaw, flaw(file));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 2, 0, NOT_STATIC", "22, 2, 0, NOT_STATIC", "56, 8, 0, BAD_ENTRY", "2, 2, 65535, TRUNCATED", "2, 2, 0, BAD_ENTRY", "136, 8, -1, TRUNCATED",
        "128, 8, -1, TRUNCATED", "200, 8, 1, TRUNCATED", "184, 8, 5368709120, BAD_SEGMENT"})
    void aBrokenEcoffIsNamed(int at, int size, long value, LoadException.Flaw flaw) {
        final byte[] file = Stored.program("small-ecoff");
        for (int i = 0; i < size; i++) {
            file[at + i] = (byte) (value >> 8 * i);
        }
        if (at == 200) {
            Arrays.fill(file, 192, 208, (byte) 0x7f);
        }
        assertEquals(flaw, flaw(file));
    }

    /** A file of 300 KB whose 4096 headers each ask for all of it. */
    @Test
    void aSmallFileCannotAskForMuchMemory() {
        final ByteBuffer file = ByteBuffer.allocate(64 + 4096 * 56).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1).putShort(16, (short) 2).putShort(18, (short) 0x9026);
        file.putLong(24, 0x120000000L).putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 4096);
        for (int i = 0; i < 4096; i++) {
            final int at = 64 + 56 * i;
            file.putInt(at, 1).putInt(at + 4, 5).putLong(at + 16, 0x120000000L + ((long) i << 20)).putLong(at + 32, file.capacity());
            file.putLong(at + 40, file.capacity());
        }
        assertEquals(LoadException.Flaw.BAD_SEGMENT, flaw(file.array()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-elf", "small-ecoff"})
    void aTruncatedFileIsRefused(String name) throws LoadException {
        final byte[] whole = Stored.program(name);
        final Image image = read(whole);
        final int needed = name.equals("small-elf") ? 0x10000 : 0x6000;
        for (int length = 0; length < whole.length; length += length < 400 ? 1 : 97) {
            final byte[] cut = Arrays.copyOf(whole, length);
            if (length < needed) {
                assertThrows(LoadException.class, () -> read(cut));
            }
        }
        assertTrue(image.segments().size() > 1);
    }

    /** Whatever is in the headers, the answer is an image or a named flaw, and soon. */
    @ParameterizedTest
    @ValueSource(strings = {"small-elf", "small-ecoff"})
    void randomHeadersNeverBreakTheLoader(String name) {
        final byte[] whole = Stored.program(name);
        final Random random = new Random(3);
        int read = 0;
        for (int round = 0; round < 20_000 * ROUNDS; round++) {
            final byte[] file = Arrays.copyOf(whole, random.nextInt(8) == 0 ? random.nextInt(whole.length) : 0x6100);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                final int at = random.nextInt(Math.min(360, file.length + 1));
                for (int i = at; i < Math.min(at + (random.nextBoolean() ? 1 : 8), file.length); i++) {
                    file[i] = (byte) switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> 0xff;
                        case 2 -> random.nextInt(16);
                        default -> random.nextInt();
                    };
                }
            }
            try {
                final Image image = read(file);
                read++;
                assertTrue(image.end() > 0 && image.segments().stream().allMatch(segment -> segment.size() >= segment.bytes().length));
            } catch (LoadException refused) {
                assertTrue(refused.getMessage().startsWith(refused.flaw().name()));
            }
        }
        assertTrue(name.equals("small-elf") || read > 100, read + " were read");
    }
}
