// SPDX-License-Identifier: MIT
package device.t3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.Words;
import java.util.Random;
import machine.LockStep;
import machine.Workstation;
import net.Segment;
import org.junit.jupiter.api.Test;

class T3PacketTest {
    private final Segment line = new Segment(1_000_000_000);
    private final Workstation a = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
    private final Workstation b = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
    private final T3Packet first = a.install("t30", slot -> new T3Packet(slot, line));
    private final T3Packet second = b.install("t30", slot -> new T3Packet(slot, line));

    private static void start(Workstation station, T3Packet device, int length) {
        final Words words = new Words(station.memory());
        for (int i = 0; i < 8; i++) {
            words.write32(0x1000 + 16 * i, 0x10000 + i * 0x4000);
            words.write32(0x1004 + 16 * i, length);
            words.write32(0x1008 + 16 * i, 1 << 31);
        }
        device.write(T3Packet.SEND_RING, 0x1000);
        device.write(T3Packet.SEND_COUNT, 8);
        device.write(T3Packet.RECEIVE_RING, 0x1000);
        device.write(T3Packet.RECEIVE_COUNT, 8);
        device.write(T3Packet.CONTROL, 3);
    }

    private void run() {
        final LockStep both = new LockStep();
        both.add(a, station -> { });
        both.add(b, station -> { });
        both.run(1_000_000_000_000L);
    }

    @Test
    void packetsCrossAt45MegabitsByThemselves() {
        start(a, first, 9000);
        start(b, second, 0x4000);
        final byte[] packet = new byte[9000];
        new Random(1).nextBytes(packet);
        a.memory().write(0x10000, packet, 0, packet.length);
        first.write(T3Packet.DOORBELL, 1);
        run();
        final byte[] arrived = new byte[9000];
        b.memory().read(0x10000, arrived, 0, arrived.length);
        assertArrayEquals(packet, arrived);
        assertEquals(T3Packet.SENT, first.read(T3Packet.STATUS));
        assertEquals(T3Packet.RECEIVED, second.read(T3Packet.STATUS));
        assertEquals(45.0, 8 * 9000 * 8 * 1e3 / a.clock().now(), 0.1);
        assertTrue(b.interrupts().pending() != 0);
    }

    /** The same in numbers: registers and descriptors as docs/machine/t3.md has them. */
    @Test
    void aSessionInLiteralRegisters() {
        final Words words = new Words(a.memory());
        final int[] descriptor = {0x2000, 60, 0x8000_0000, 0};
        for (int i = 0; i < descriptor.length; i++) {
            words.write32(0x1000 + 4 * i, descriptor[i]);
        }
        first.write(0x00, 0x1000);
        first.write(0x04, 1);
        first.write(0x10, 3);
        first.write(0x18, 0);
        assertEquals(0, first.read(0x14));
        assertTrue(a.idle());
        assertEquals(10_666, a.clock().now(), 8);
        assertEquals(2, first.read(0x14));
        assertEquals(0, words.read32(0x1008));
        first.write(0x14, 2);
        assertEquals(0, first.read(0x14));
        assertEquals(0, a.interrupts().pending());
    }

    @Test
    void aPacketWithoutRoomIsMissedAndABadAddressStops() {
        start(a, first, 100);
        start(b, second, 50);
        first.write(T3Packet.DOORBELL, 1);
        run();
        assertEquals(T3Packet.MISSED, second.read(T3Packet.STATUS));
        first.write(T3Packet.SEND_RING, 0x7ffffff0);
        first.write(T3Packet.DOORBELL, 1);
        assertEquals(T3Packet.MEMORY_ERROR | T3Packet.SENT, first.read(T3Packet.STATUS));
        assertEquals(2, first.read(T3Packet.CONTROL));
    }

    @Test
    void randomRegistersAndDescriptorsHaveDefinedOutcomes() {
        final Random random = new Random(45);
        final byte[] noise = new byte[256];
        for (int i = 0; i < 20_000; i++) {
            random.nextBytes(noise);
            a.memory().write(0x1000, noise, 0, random.nextInt(256));
            first.write(4 * random.nextInt(8), random.nextBoolean() ? 0x1000 + random.nextInt(64) : random.nextInt());
            first.read(4 * random.nextInt(8));
            a.idleUntil(a.clock().now() + random.nextInt(2_000_000));
        }
    }
}
