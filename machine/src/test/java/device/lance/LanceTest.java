// SPDX-License-Identifier: MIT
package device.lance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import machine.LockStep;
import machine.Workstation;
import net.Segment;
import net.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanceTest {
    private final Segment segment = new Segment(Segment.ETHERNET);
    private final List<byte[]> received = new ArrayList<>();
    private final Workstation a = station();
    private final Workstation b = station();

    private static Workstation station() {
        return Workstation.virtual(new FlatMemory(1 << 20), text -> { });
    }

    private LockStep pair(LanceDriver first, LanceDriver second) {
        final LockStep both = new LockStep();
        both.add(a, station -> first.interrupted(frame -> { }));
        both.add(b, station -> second.interrupted(received::add));
        return both;
    }

    @Test
    void registersFollowTheDataSheet() {
        final Lance lance = Ethernet.lance(a, segment);
        new LanceDriver(lance, a.memory(), Ethernet.address(1), 0);
        lance.write(Lance.RAP, 0);
        assertEquals(Lance.STRT | Lance.INIT | Lance.RXON | Lance.TXON | Lance.INEA, lance.read(Lance.RDP));
        lance.write(Lance.RDP, Lance.STOP);
        assertEquals(Lance.STOP, lance.read(Lance.RDP));
        lance.write(Lance.RAP, 1);
        lance.write(Lance.RDP, 0x1235);
        assertEquals(0x1234, lance.read(Lance.RDP));
        lance.write(Lance.RAP, 2);
        lance.write(Lance.RDP, 0xabcd);
        assertEquals(0xcd, lance.read(Lance.RDP));
        assertEquals(2, lance.read(Lance.RAP));
    }

    /** One exchange in the numbers of the data sheet alone: initialize, start, send, be told. */
    @Test
    void aSessionInLiteralRegisters() {
        final Lance lance = Ethernet.lance(a, segment);
        Ethernet.driver(b, segment, Ethernet.address(2), 0);
        final Words words = new Words(a.memory());
        final int[] block = {0, 0x0008, 0x002b, 0x0100, 0, 0, 0, 0, 0x0200, 0, 0x0300, 0};
        for (int i = 0; i < block.length; i++) {
            words.write16(0x100 + 2 * i, block[i]);
        }
        final int[] descriptor = {0x0400, 0x8300, 0xffc4, 0};
        for (int i = 0; i < descriptor.length; i++) {
            words.write16(0x300 + 2 * i, descriptor[i]);
        }
        final int[][] steps = {{1, 0x0100, 0x0100}, {2, 0, 0}, {0, 0x0001, 0x0181}, {0, 0x0042, 0x01f3}, {0, 0x0140, 0x0073}};
        for (final int[] step : steps) {
            lance.write(4, step[0]);
            lance.write(0, step[1]);
            assertEquals(step[2], lance.read(0), "CSR" + step[0] + " after " + Integer.toHexString(step[1]));
        }
        assertEquals(0x0300, words.read16(0x302));
        assertTrue(a.idle());
        assertEquals(67_200, a.clock().now(), 8);
        assertEquals(0x02f3, lance.read(0));
        assertEquals(1L << a.interrupts().line("lance0"), a.interrupts().pending());
        lance.write(0, 0x0004);
        assertEquals(0x0004, lance.read(0));
        assertEquals(0, a.interrupts().pending());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 60, 61, 600, 1514})
    void aFrameCrossesTheWirePaddedToEthernetsLeast(int length) {
        final LanceDriver first = Ethernet.driver(a, segment, Ethernet.address(1), 0);
        final LockStep both = pair(first, Ethernet.driver(b, segment, Ethernet.address(2), 0));
        final byte[] frame = Ethernet.frame(2, 1, length, 7);
        assertTrue(first.send(frame));
        both.run(1_000_000_000);
        assertEquals(1, received.size());
        assertArrayEquals(Arrays.copyOf(frame, Math.max(60, length)), received.getFirst());
        assertEquals(segment.occupancy(length) + 500, b.clock().now(), 8);
    }

    @Test
    void framesForOthersAreNotReceivedButInPromiscuousMode() {
        final LanceDriver first = Ethernet.driver(a, segment, Ethernet.address(1), 0);
        final LockStep both = pair(first, Ethernet.driver(b, segment, Ethernet.address(2), 0));
        first.send(Ethernet.frame(3, 1, 60, 7));
        both.run(1_000_000_000);
        assertEquals(0, received.size());
        final Workstation c = station();
        final LanceDriver third = Ethernet.driver(c, segment, Ethernet.address(3), InitializationBlock.PROMISCUOUS);
        both.add(c, station -> third.interrupted(received::add));
        first.send(Ethernet.frame(9, 1, 60, 7));
        both.run(2_000_000_000);
        assertEquals(1, received.size());
    }

    @Test
    void theFilterHashesAsPublishedDriversDo() {
        assertEquals(0x2f, InitializationBlock.hash(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff}));
    }

    @Test
    void aReceiverWithoutDescriptorsMissesAndSaysSo() {
        final LanceDriver first = Ethernet.driver(a, segment, Ethernet.address(1), 0);
        final LanceDriver second = Ethernet.driver(b, segment, Ethernet.address(2), 0);
        final LockStep both = new LockStep();
        both.add(a, station -> first.interrupted(frame -> { }));
        both.add(b, station -> { });
        for (int i = 0; i < 9; i++) {
            first.send(Ethernet.frame(2, 1, 60, i));
            both.run(a.clock().now() + 200_000);
        }
        assertEquals(Lance.ERR | Lance.MISS | Lance.RINT | Lance.INTR, second.status() & 0xff80);
    }

    @Test
    void anInitializationBlockOutsideMemoryIsAMemoryError() {
        final LanceDriver driver = Ethernet.driver(a, segment, Ethernet.address(1), 0);
        driver.csr(0, Lance.STOP);
        driver.csr(1, 0xfff0);
        driver.csr(2, 0xff);
        driver.csr(0, Lance.INIT | Lance.INEA);
        assertEquals(Lance.ERR | Lance.MERR | Lance.INTR | Lance.INEA | Lance.STOP, driver.status());
        assertTrue(a.interrupts().pending() != 0);
    }

    @Test
    void randomRegistersAndDescriptorsHaveDefinedOutcomes() {
        final Random random = new Random(1995);
        final Wire.Plug talker = segment.attach(a.attachment("talker", frame -> { }));
        final Lance lance = Ethernet.lance(a, segment);
        final LanceDriver driver = new LanceDriver(lance, a.memory(), Ethernet.address(1), 0);
        final byte[] noise = new byte[4096];
        for (int round = 0; round < 20_000; round++) {
            switch (random.nextInt(4)) {
                case 0 -> lance.write(random.nextInt(12) & ~3, random.nextInt());
                case 1 -> driver.csr(0, random.nextInt(0x10000));
                case 2 -> {
                    random.nextBytes(noise);
                    a.memory().write(0x1000, noise, 0, random.nextInt(noise.length));
                }
                default -> talker.send(Arrays.copyOf(noise, random.nextInt(1600)));
            }
            lance.read(random.nextInt(12) & ~3);
            a.idleUntil(a.clock().now() + 50_000);
        }
    }
}
