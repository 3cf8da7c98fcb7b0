// SPDX-License-Identifier: MIT
package device.fore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import machine.LockStep;
import machine.Workstation;
import net.Aal5;
import net.AtmSwitch;
import net.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import time.CostTable;

class Tca100Test {
    private final AtmSwitch asx = new AtmSwitch(AtmSwitch.LINE, 256);
    private final Workstation a = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final Workstation b = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final Tca100 first = a.install("fore0", slot -> new Tca100(slot, asx));
    private final Tca100 second = b.install("fore0", slot -> new Tca100(slot, asx));

    private static void send(Tca100 adapter, byte[] cell) {
        for (int i = 0; i < Cell.SIZE; i += 4) {
            adapter.write(Tca100.TRANSMIT, cell[i] & 0xff | (cell[i + 1] & 0xff) << 8 | (cell[i + 2] & 0xff) << 16 | cell[i + 3] << 24);
        }
    }

    private static byte[] receive(Tca100 adapter) {
        final byte[] cell = new byte[Cell.SIZE];
        for (int i = 0; i < Cell.SIZE; i++) {
            if (i % 4 == 0) {
                final int word = adapter.read(Tca100.RECEIVE);
                for (int k = 0; k < 4; k++) {
                    cell[i + k] = (byte) (word >>> 8 * k);
                }
            }
        }
        return cell;
    }

    private void run() {
        final LockStep both = new LockStep();
        both.add(a, station -> { });
        both.add(b, station -> { });
        both.run(10_000_000_000L);
    }

    @Test
    void aFrameCrossesTheSwitchUnderAnotherLabel() {
        asx.connect(0, 0, 100, 1, 3, 4000);
        final byte[] frame = "the quick brown fox".repeat(9).getBytes(StandardCharsets.US_ASCII);
        Aal5.cut(0, 100, frame).forEach(cell -> send(first, cell));
        run();
        final Aal5 joiner = new Aal5();
        byte[] joined = null;
        while ((second.read(Tca100.STATUS) & Tca100.CELL_WAITS) != 0) {
            final byte[] cell = receive(second);
            assertEquals(3, Cell.path(cell));
            assertEquals(4000, Cell.circuit(cell));
            joined = joiner.join(cell);
        }
        assertArrayEquals(frame, joined);
        assertEquals(0, asx.dropped());
    }

    @Test
    void cellsWithoutCircuitAreDroppedAndCounted() {
        send(first, Cell.of(0, 7, true, new byte[Cell.PAYLOAD], 0));
        run();
        assertEquals(0, second.read(Tca100.STATUS) & Tca100.CELL_WAITS);
        assertEquals(1, asx.dropped());
        assertThrows(IllegalArgumentException.class, () -> asx.connect(0, 256, 0, 1, 0, 0));
    }

    @Test
    void interruptsWaitForAsManyCellsAsTold() {
        asx.connect(0, 0, 1, 1, 0, 1);
        second.write(Tca100.CONTROL, 0x0301);
        for (int i = 1; i <= 3; i++) {
            assertEquals(0, b.interrupts().pending());
            send(first, Cell.of(0, 1, false, new byte[Cell.PAYLOAD], 0));
            run();
        }
        assertTrue(b.interrupts().pending() != 0);
    }

    @Test
    void aFullQueueLosesCellsAndSaysSo() {
        asx.connect(0, 0, 1, 1, 0, 1);
        for (int i = 0; i < 300; i++) {
            send(first, Cell.of(0, 1, false, new byte[Cell.PAYLOAD], 0));
            run();
        }
        assertEquals(292 << 16 | Tca100.CELL_WAITS | Tca100.ROOM | Tca100.LOST, second.read(Tca100.STATUS));
        second.write(Tca100.STATUS, Tca100.LOST);
        assertEquals(0, second.read(Tca100.STATUS) & Tca100.LOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 41, 48, 88, 1500, 65_535})
    void everyLengthIsCutAndJoined(int length) {
        final byte[] frame = new byte[length];
        new Random(length).nextBytes(frame);
        final Aal5 joiner = new Aal5();
        final List<byte[]> joined = new ArrayList<>();
        for (final byte[] cell : Aal5.cut(1, 2, frame)) {
            final byte[] whole = joiner.join(cell);
            if (whole != null) {
                joined.add(whole);
            }
        }
        assertEquals(1, joined.size());
        assertArrayEquals(frame, joined.getFirst());
    }

    @Test
    void theTrailerIsTheStandards() {
        final byte[] cell = Aal5.cut(0, 5, new byte[40]).getFirst();
        assertArrayEquals(new byte[] {0, 0, 0, 0x52}, Arrays.copyOf(cell, 4));
        assertArrayEquals(new byte[] {0, 0, 0, 40, (byte) 0x86, (byte) 0x4d, 0x7f, (byte) 0x99}, Arrays.copyOfRange(cell, 44, 52));
    }

    @Test
    void alteredFramesAreDropped() {
        final Random random = new Random(5);
        final Aal5 joiner = new Aal5();
        for (int i = 0; i < 2000; i++) {
            final List<byte[]> cells = Aal5.cut(0, 5, new byte[100]);
            cells.get(random.nextInt(cells.size()))[4 + random.nextInt(48)] ^= (byte) (1 << random.nextInt(8));
            byte[] joined = null;
            for (final byte[] cell : cells) {
                joined = joiner.join(cell);
            }
            assertNull(joined);
        }
        assertEquals(2000, joiner.errors());
    }

    @Test
    void programmedInputAndOutputAllowAbout53MegabitsOfPayload() {
        final double nanoseconds = Tca100.WORDS * CostTable.PROGRAMMED_IO_WORD.nanoseconds();
        assertEquals(53.0, Cell.PAYLOAD * 8 * 1000 / nanoseconds, 0.5);
    }

    @Test
    void randomRegistersHaveDefinedOutcomes() {
        asx.connect(0, 0, 0, 1, 0, 0);
        asx.connect(1, 0, 0, 0, 0, 0);
        final Random random = new Random(100);
        for (int i = 0; i < 100_000; i++) {
            final Tca100 adapter = random.nextBoolean() ? first : second;
            adapter.write(4 * random.nextInt(5), random.nextInt(8) == 0 ? random.nextInt() : 0);
            adapter.read(4 * random.nextInt(5));
            if (random.nextInt(100) == 0) {
                run();
            }
        }
    }
}
