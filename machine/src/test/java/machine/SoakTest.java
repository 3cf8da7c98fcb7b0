// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.lance.Ethernet;
import device.lance.LanceDriver;
import net.FaultInjector;
import net.Faults;
import net.ObservedWire;
import net.Segment;
import net.Wire;
import org.junit.jupiter.api.Test;

/** A simulated minute of traffic on a bad wire; {@code -Dspin.soak=3600} for an hour. */
class SoakTest {
    private static final long SECOND = 1_000_000_000;
    private static final int MACHINES = 4;
    private final LockStep all = new LockStep();
    private final long[] sent = new long[1];
    private final long[] received = new long[1];
    private final long[] ticks = new long[MACHINES];

    private void add(int number, Wire wire) {
        final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
        final LanceDriver driver = Ethernet.driver(station, wire, Ethernet.address(number), 0);
        final var clock = Devices.clock(station, Devices.SOSP_95);
        clock.write(4 * 11, 0x40);
        final byte[] frame = Ethernet.frame((number + 1) % MACHINES, number, 200, number);
        all.add(station, each -> {
            driver.interrupted(ignored -> received[0]++);
            if ((clock.read(4 * 12) & 0x40) != 0) {
                ticks[number]++;
                sent[0] += driver.send(frame) ? 1 : 0;
            }
        });
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aBadWireNeitherLeaksNorDrifts() {
        final int seconds = Integer.getInteger("spin.soak", 60);
        final long[] onWire = new long[1];
        final Wire wire = new FaultInjector(
            new ObservedWire(new Segment(Segment.ETHERNET), (time, name, out, frame) -> onWire[0] += out ? 1 : 0),
            new Faults(0.1, 0.05, 0.02, 0.05, 20_000, 100_000, 1_000_000, 0), 1);
        for (int i = 0; i < MACHINES; i++) {
            add(i, wire);
        }
        all.run(seconds * SECOND / 4);
        final long early = heap();
        all.run(seconds * SECOND);
        final long grown = heap() - early;
        for (final long count : ticks) {
            assertEquals(1024L * seconds, count, "ticks of 1024 a second");
        }
        assertTrue(grown < 4 << 20, "the heap grew by " + grown + " bytes");
        assertEquals(0.9 * 1.05, (double) onWire[0] / sent[0], 0.01);
        assertTrue(received[0] > 0.95 * onWire[0] && received[0] <= onWire[0] + MACHINES, received[0] + " of " + onWire[0]);
    }
}
