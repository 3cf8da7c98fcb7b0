// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.Device;
import device.FlatMemory;
import device.lance.Ethernet;
import device.scsi.DiskFaults;
import device.scsi.MemoryMedium;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import net.AtmSwitch;
import net.Segment;
import org.junit.jupiter.api.Test;

/** Bytes from an attacker: each has a defined outcome. */
class RobustnessTest {
    private static final byte[] US = {10, 0, 0, 2};

    /** A log of a short run with fifty lines typed. */
    private static byte[] log() {
        final ByteArrayOutputStream log = new ByteArrayOutputStream();
        final Workstation station = Workstation.recording(System::nanoTime, new FlatMemory(8192), text -> { }, log);
        final var channel = station.console().open();
        for (int i = 0; i < 50; i++) {
            channel.accept(new byte[] {(byte) i, 'x'});
            station.poll();
        }
        return log.toByteArray();
    }

    private static void replay(byte[] log) {
        final Workstation station = Workstation.replaying(new ByteArrayInputStream(log), new FlatMemory(8192), text -> { });
        station.console().open();
        while (station.idleUntil(station.clock().now() + 1)) {
            station.console().get();
        }
    }

    @Test
    void alteredLogsReplayOrAreRefusedWithAReason() {
        final byte[] log = log();
        final Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            final byte[] altered = Arrays.copyOf(log, 1 + random.nextInt(log.length));
            for (int n = random.nextInt(4); n >= 0; n--) {
                altered[random.nextInt(altered.length)] = (byte) random.nextInt();
            }
            try {
                replay(altered);
            } catch (IllegalArgumentException | UncheckedIOException | DivergenceException refusal) {
                assertTrue(refusal.getMessage().contains("log"), refusal.getMessage());
                refused++;
            }
        }
        assertTrue(refused > 1000, "only " + refused + " of 5,000 were refused");
    }

    /** Every device of the paper's machine at once, its registers and memory written by a madman. */
    @Test
    void randomTrafficOnTheBusHasDefinedOutcomes() {
        final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), bytes -> { });
        Devices.lance(station, new Segment(Segment.ETHERNET));
        Devices.fore(station, new AtmSwitch(AtmSwitch.LINE, 16));
        Devices.t3(station, new Segment(45_000_000));
        Devices.disk(station, new MemoryMedium(1000), new DiskFaults(0.1, 0.1, 3));
        Devices.frame(station);
        Devices.clock(station, Devices.SOSP_95);
        final Random random = new Random(13);
        final byte[] noise = new byte[64];
        for (int i = 0; i < 100_000; i++) {
            final long address = Bus.addressOf(random.nextInt(-1, 8)) + random.nextInt(64) + (random.nextInt(20) == 0 ? random.nextInt() : 0);
            station.bus().write(address, random.nextBoolean() ? random.nextInt(1 << 16) : random.nextInt());
            station.bus().read(address + 4 * random.nextInt(4));
            random.nextBytes(noise);
            station.memory().write(random.nextInt(1 << 16), noise, 0, noise.length);
            station.idleUntil(station.clock().now() + random.nextInt(100_000));
        }
        station.bus().devices().forEach(Device::reset);
        assertEquals(0, station.interrupts().pending());
    }

    @Test
    void theResponderAnswersOnlyWholePackets() {
        final Echo echo = new Echo(Ethernet.address(1), US);
        final Random random = new Random(12);
        for (int i = 0; i < 100_000; i++) {
            final byte[] frame = ping(random.nextInt(100));
            final int length = random.nextInt(frame.length + 20);
            assertEquals(length >= frame.length, echo.answer(Arrays.copyOf(frame, length)) != null);
            frame[12 + random.nextInt(frame.length - 12)] ^= (byte) (1 << random.nextInt(8));
            assertNull(echo.answer(frame));
            random.nextBytes(frame);
            assertNull(echo.answer(frame));
        }
        assertThrows(IllegalArgumentException.class, () -> new Echo(US, US));
    }

    @Test
    void aPingIsAnsweredByTheBook() {
        final byte[] answer = new Echo(Ethernet.address(1), US).answer(ping(33));
        assertEquals(0, answer[34]);
        assertEquals(0, Echo.checksum(answer, 34, 41));
        assertEquals(0, Echo.checksum(answer, 14, 20));
        assertEquals(10, answer[26]);
        assertEquals(2, answer[29]);
    }

    private static byte[] ping(int data) {
        final byte[] frame = new byte[42 + data];
        final byte[] heading = {8, 0, 0x45, 0, 0, (byte) (28 + data), 0, 1, 0, 0, 64, 1, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 8, 0, 0, 0, 1, 2, 3, 4};
        System.arraycopy(heading, 0, frame, 12, heading.length);
        put(frame, 24, Echo.checksum(frame, 14, 20));
        put(frame, 36, Echo.checksum(frame, 34, 8 + data));
        return frame;
    }

    private static void put(byte[] frame, int at, int word) {
        frame[at] = (byte) (word >>> 8);
        frame[at + 1] = (byte) word;
    }
}
