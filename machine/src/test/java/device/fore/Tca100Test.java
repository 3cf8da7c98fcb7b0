// SPDX-License-Identifier: MIT
package device.fore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
import org.junit.jupiter.api.BeforeEach;
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

    @BeforeEach
    void enable() {
        first.write(Tca100.SET, Tca100.RECEIVE_ENABLE | Tca100.SEND_ENABLE);
        second.write(Tca100.SET, Tca100.RECEIVE_ENABLE | Tca100.SEND_ENABLE);
    }

    private static void send(Tca100 adapter, byte[] cell) {
        final ByteBuffer bytes = ByteBuffer.wrap(cell);
        adapter.write(Tca100.TRANSMIT, bytes.getInt());
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        for (int word = 1; word < Tca100.WORDS; word++) {
            adapter.write(Tca100.TRANSMIT + 4 * word, bytes.hasRemaining() ? bytes.getInt() : 0);
        }
    }

    private static byte[] receive(Tca100 adapter) {
        final ByteBuffer cell = ByteBuffer.allocate(Cell.SIZE).putInt(adapter.read(Tca100.RECEIVE)).order(ByteOrder.LITTLE_ENDIAN);
        for (int word = 1; word < Tca100.WORDS - 1; word++) {
            cell.putInt(adapter.read(Tca100.RECEIVE + 4 * word));
        }
        assertEquals(0, adapter.read(Tca100.RECEIVE + 4 * (Tca100.WORDS - 1)));
        return cell.array();
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
        while (second.read(Tca100.RECEIVED) > 0) {
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
        assertEquals(0, second.read(Tca100.RECEIVED));
        assertEquals(1, asx.dropped());
        assertThrows(IllegalArgumentException.class, () -> asx.connect(0, 256, 0, 1, 0, 0));
    }

    @Test
    void interruptsWaitForAsManyCellsAsTold() {
        asx.connect(0, 0, 1, 1, 0, 1);
        second.write(Tca100.RECEIVE_LIMIT, 3);
        second.write(Tca100.SET, Tca100.RECEIVE_COUNT);
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
        assertEquals(292, second.read(0x10020));
        assertEquals(Tca100.RECEIVE_COUNT | Tca100.SEND_COUNT | Tca100.CELL_LOST, second.read(0x10000));
        second.write(0x10000, Tca100.CELL_LOST);
        assertEquals(Tca100.RECEIVE_COUNT | Tca100.SEND_COUNT, second.read(0x10000));
        second.write(0x10004, Tca100.RECEIVE_RESET);
        assertEquals(0, second.read(0x10020));
        assertEquals(0, second.read(0x20000));
    }

    /** Literal registers of one exchange, as Mach's driver names and places them. */
    @Test
    void aCellIsFourteenWordsEitherWay() {
        asx.connect(0, 0, 5, 1, 0, 5);
        second.write(0x10004, Tca100.END_OF_MESSAGE);
        first.write(0x30000, 0x0000_0052);
        for (int offset = 4; offset < 52; offset += 4) {
            first.write(0x30000 + offset, 0x03020100 + offset);
        }
        assertEquals(0, first.read(0x10030));
        first.write(0x30034, 0);
        run();
        assertEquals(1, b.interrupts().pending() >> 1);
        assertEquals(0x0000_0052, second.read(0x20000));
        for (int offset = 4; offset < 52; offset += 4) {
            assertEquals(0x03020100 + offset, second.read(0x20000 + offset));
        }
        assertEquals(1, second.read(0x10020));
        assertEquals(0, second.read(0x20034));
        assertEquals(0, second.read(0x10020));
        assertEquals(0, b.interrupts().pending());
    }

    @Test
    void aCellThatWaitsTooLongInterrupts() {
        asx.connect(0, 0, 1, 1, 0, 1);
        second.write(0x10028, 1000);
        second.write(0x10010, 250);
        second.write(0x10004, Tca100.RECEIVE_TIME);
        send(first, Cell.of(0, 1, false, new byte[Cell.PAYLOAD], 0));
        assertFalse(b.idleUntil(b.timeline().nextTime() - 1) && b.interrupts().pending() != 0);
        assertTrue(b.idleUntil(b.timeline().nextTime()));
        assertEquals(250, second.read(0x10018));
        final long arrived = b.timeline().now();
        assertTrue(b.idle());
        assertEquals(250_000, b.timeline().now() - arrived, 10);
        assertEquals(0, second.read(0x10018));
    }

    @Test
    void nothingIsSentOrTakenUntilEnabled() {
        asx.connect(0, 0, 1, 1, 0, 1);
        first.write(0x10008, Tca100.SEND_ENABLE);
        for (int i = 0; i < 40; i++) {
            send(first, Cell.of(0, 1, false, new byte[Cell.PAYLOAD], 0));
        }
        run();
        assertEquals(36, first.read(0x10030));
        assertEquals(Tca100.CELL_LOST, first.read(0x10000) & (Tca100.CELL_LOST | Tca100.SEND_COUNT));
        second.write(0x10008, Tca100.RECEIVE_ENABLE);
        first.write(0x10004, Tca100.SEND_ENABLE);
        run();
        assertEquals(0, first.read(0x10030));
        assertEquals(0, second.read(0x10020));
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
            adapter.write(offset(random), random.nextInt(8) == 0 ? random.nextInt() : 0xc1);
            adapter.read(offset(random));
            if (random.nextInt(100) == 0) {
                run();
            }
        }
    }

    private static int offset(Random random) {
        final int[] starts = {0, Tca100.STATUS, Tca100.RECEIVE, Tca100.TRANSMIT, Tca100.TRANSMIT};
        return starts[random.nextInt(starts.length)] + 4 * random.nextInt(20);
    }
}
