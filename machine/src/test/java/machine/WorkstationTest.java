// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.console.HostTerminal;
import device.console.Script;
import device.console.SerialConsole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkstationTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** A processor that prints what is typed, in capitals, until the line closes. */
    private static void shout(Workstation station) {
        station.bus().write(Bus.FIRST_SLOT + SerialConsole.CONTROL, 1);
        while (!station.console().isClosed() && station.idle()) {
            for (int next = station.console().get(); next >= 0; next = station.console().get()) {
                station.console().put(new byte[] {(byte) Character.toUpperCase(next)});
                station.advance(1000);
            }
        }
    }

    @Test
    void aScriptDrivesAMachineUnderTheVirtualClock() {
        final Workstation station = Workstation.virtual(printed::writeBytes);
        Script.type(station.timeline(), station.console(), 1_000_000, "hello ");
        Script.type(station.timeline(), station.console(), 3_600_000_000_000L, "spin");
        Script.close(station.timeline(), station.console(), 3_600_000_000_001L);
        shout(station);
        assertEquals("HELLO SPIN", printed.toString(StandardCharsets.US_ASCII));
        assertEquals(3_600, station.clock().now() / 1_000_000_000);
    }

    @Test
    void aMachineWithoutAnythingToComeSaysSo() {
        assertFalse(Workstation.virtual(printed::writeBytes).idle());
    }

    @Test
    void aHostStreamDrivesAMachineUnderEitherClock() {
        for (final Workstation station : new Workstation[] {
            Workstation.virtual(printed::writeBytes),
            Workstation.real(System::nanoTime, new FlatMemory(8192), printed::writeBytes)}) {
            printed.reset();
            HostTerminal.connect(new ByteArrayInputStream("typed".getBytes(StandardCharsets.US_ASCII)), station.console());
            shout(station);
            assertEquals("TYPED", printed.toString(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aMegabyteOnTheHostStreamArrivesWhole() {
        final Workstation station = Workstation.virtual(printed::writeBytes);
        final byte[] typed = new byte[1 << 20];
        Arrays.fill(typed, (byte) 'm');
        HostTerminal.connect(new ByteArrayInputStream(typed), station.console());
        shout(station);
        assertEquals(typed.length, printed.size());
        assertEquals(SerialConsole.TRANSMIT_READY | SerialConsole.CLOSED, station.bus().read(Bus.FIRST_SLOT + SerialConsole.STATUS));
    }

    @Test
    void aSleepingMachineTakesNoHostProcessorTime() {
        final Workstation station = Workstation.real(System::nanoTime, new FlatMemory(8192), printed::writeBytes);
        final var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        final long before = threads.getCurrentThreadCpuTime();
        assertTrue(station.idleUntil(400_000_000));
        assertTrue(threads.getCurrentThreadCpuTime() - before < 40_000_000, "a sleep of 400 ms took over 40 ms of processor time");
    }

    private static byte[] recorded(ByteArrayOutputStream printed, long[] hash) {
        final ByteArrayOutputStream log = new ByteArrayOutputStream();
        final Workstation station = Workstation.recording(System::nanoTime, new FlatMemory(8192), printed::writeBytes, log);
        final Consumer<byte[]> channel = station.console().open();
        final Thread typist = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 200; i++) {
                channel.accept(("line " + i + "\n").getBytes(StandardCharsets.US_ASCII));
                Thread.onSpinWait();
            }
            channel.accept(new byte[0]);
        });
        shout(station);
        assertTrue(typist.isAlive() || station.console().isClosed());
        station.close();
        hash[0] = station.trace().hash();
        return log.toByteArray();
    }

    @Test
    void aReplayGivesTheSameTraceAndOutput() {
        final long[] hash = new long[1];
        final byte[] log = recorded(printed, hash);
        final ByteArrayOutputStream again = new ByteArrayOutputStream();
        final Workstation station = replay(log, again);
        shout(station);
        assertEquals(hash[0], station.trace().hash());
        assertArrayEquals(printed.toByteArray(), again.toByteArray());
    }

    @Test
    void aReplayStandsAtEveryTurnWhereTheRunStood() {
        final ByteArrayOutputStream log = new ByteArrayOutputStream();
        final Workstation live = Workstation.recording(System::nanoTime, new FlatMemory(8192), printed::writeBytes, log);
        final List<Long> hashes = turns(live, live.console().open(), 100);
        final Workstation again = replay(log.toByteArray(), new ByteArrayOutputStream());
        assertEquals(hashes, turns(again, bytes -> { }, 100));
        assertEquals(live.random("sequence numbers").nextLong(), again.random("sequence numbers").nextLong());
    }

    /** Types a line, lives a turn and echoes, so often; the hash after each. */
    private static List<Long> turns(Workstation station, Consumer<byte[]> channel, int count) {
        final List<Long> hashes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            channel.accept(new byte[] {(byte) i, (byte) (i * i)});
            station.poll();
            station.console().put(new byte[] {(byte) station.console().get()});
            hashes.add(station.trace().hash());
        }
        return hashes;
    }

    @Test
    void anotherProgramIsCaughtAtTheTurnWhereItDiffers() {
        final ByteArrayOutputStream log = new ByteArrayOutputStream();
        final Workstation live = Workstation.recording(System::nanoTime, new FlatMemory(8192), printed::writeBytes, log);
        turns(live, live.console().open(), 9);
        final Workstation again = replay(log.toByteArray(), new ByteArrayOutputStream());
        turns(again, bytes -> { }, 4);
        again.console().print("something new");
        final var divergence = assertThrows(DivergenceException.class, again::poll);
        assertTrue(divergence.getMessage().contains("turn 4,"), divergence.getMessage());
    }

    @Test
    void theEndOfARunIsHeldAgainstTheLogToo() {
        final byte[] log = recorded(printed, new long[1]);
        final Workstation again = replay(log, new ByteArrayOutputStream());
        shout(again);
        again.console().print("and more");
        assertThrows(DivergenceException.class, () -> {
            while (again.idle()) {
                again.poll();
            }
        });
    }

    @Test
    void aSeedIsTheWholeLogOfAVirtualMachine() {
        assertEquals(Workstation.virtual(5, new FlatMemory(8192), printed::writeBytes).random("a").nextLong(),
            Workstation.virtual(5, new FlatMemory(8192), printed::writeBytes).random("a").nextLong());
        assertNotEquals(Workstation.virtual(5, new FlatMemory(8192), printed::writeBytes).random("a").nextLong(),
            Workstation.virtual(6, new FlatMemory(8192), printed::writeBytes).random("a").nextLong());
        assertNotEquals(Workstation.virtual(5, new FlatMemory(8192), printed::writeBytes).random("a").nextLong(),
            Workstation.virtual(5, new FlatMemory(8192), printed::writeBytes).random("b").nextLong());
    }

    @Test
    void aLogCutAnywherePlaysToItsEndWithTheSameBeginning() {
        final byte[] log = recorded(printed, new long[1]);
        final Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            final byte[] cut = Arrays.copyOf(log, 16 + random.nextInt(log.length - 16));
            final ByteArrayOutputStream again = new ByteArrayOutputStream();
            shout(replay(cut, again));
            assertTrue(printed.toString(StandardCharsets.US_ASCII).startsWith(again.toString(StandardCharsets.US_ASCII)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SPINLOG1 and more", "SPINLOG2", "SPINLOG2seedseed\u0007", "SPINLOG2seedseed\u0001\0\0\0\0\0\0\0\5\u00cb\u00f2\u009c\u00e4\u0084\"#%"
        + "\u0002\0\u0001x\u007f\u007f\u007f\u007f", "SPINLOG2seedseed\u0001\0\0\0\0\0\0\0\5\u00cb\u00f2\u009c\u00e4\u0084\"#%"
        + "\u0002\0\u0001x\0\0\0\u0001yz"})
    void aDamagedLogIsRefusedWithAReason(String log) {
        final InputStream bytes = new ByteArrayInputStream(log.getBytes(StandardCharsets.ISO_8859_1));
        final var refusal = assertThrows(IllegalArgumentException.class,
            () -> shout(Workstation.replaying(bytes, new FlatMemory(8192), printed::writeBytes)));
        assertTrue(refusal.getMessage().contains("log"), refusal.getMessage());
    }

    private static Workstation replay(byte[] log, ByteArrayOutputStream printed) {
        final Workstation station = Workstation.replaying(new ByteArrayInputStream(log), new FlatMemory(8192), printed::writeBytes);
        station.console().open();
        return station;
    }

    @Test
    void theBusReadsOnesWhereNothingAnswers() {
        final Workstation station = Workstation.virtual(printed::writeBytes);
        assertEquals(-1, station.bus().read(0));
        assertEquals(-1, station.bus().read(Bus.FIRST_SLOT + 2));
        assertEquals(-1, station.bus().read(Bus.addressOf(1)));
        assertEquals(-1, station.bus().read(Long.MIN_VALUE));
        assertEquals(SerialConsole.TRANSMIT_READY, station.bus().read(Bus.FIRST_SLOT + SerialConsole.STATUS));
    }
}
