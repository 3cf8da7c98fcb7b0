// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import device.lance.Ethernet;
import device.lance.LanceDriver;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.Set;
import net.FaultInjector;
import net.Faults;
import net.Segment;
import org.junit.jupiter.api.Test;

class LockStepTest {
    private static final Faults BAD = new Faults(0.05, 0.05, 0.05, 0.1, 20_000, 50_000, 300_000, 0);

    /** {@code machines} send {@code packets} each to their neighbour; answers the hash, counts what arrived. */
    private static long run(int machines, int packets, Faults faults, long seed, int[] arrived) {
        final FaultInjector wire = new FaultInjector(new Segment(Segment.ETHERNET), faults, seed);
        final LockStep all = new LockStep();
        for (int i = 0; i < machines; i++) {
            final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
            final LanceDriver driver = Ethernet.driver(station, wire, Ethernet.address(i), 0);
            all.add(station, each -> driver.interrupted(frame -> arrived[0]++));
            final byte[] frame = Ethernet.frame((i + 1) % machines, i, 60, i);
            for (int p = 0; p < packets; p++) {
                station.timeline().at(1000L + (long) p * machines * 80_000 + i * 80_000L, () -> driver.send(frame));
            }
        }
        all.run(Long.MAX_VALUE - 1);
        return all.hash();
    }

    @Test
    void aThousandSeedsEachTwiceGiveEqualHashesAndDifferFromOneAnother() {
        final Set<Long> hashes = new HashSet<>();
        for (int seed = 0; seed < 1000; seed++) {
            final long once = run(2, 20, BAD, seed, new int[1]);
            assertEquals(once, run(2, 20, BAD, seed, new int[1]), "seed " + seed);
            hashes.add(once);
        }
        assertEquals(1000, hashes.size());
    }

    /** Ten seconds of the processor: what else the host does is not counted. */
    @Test
    void thirtyTwoMachinesSendAThousandPacketsEachInTenSeconds() {
        final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        final int[] arrived = new int[1];
        final long start = threads.getCurrentThreadCpuTime();
        run(32, 1000, Faults.NONE, 1, arrived);
        final long milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertEquals(32_000, arrived[0]);
        assertTrue(milliseconds < 10_000, "it took " + milliseconds + " ms of processor time");
    }

    @Test
    void realClocksAreRefused() {
        final Workstation real = Workstation.real(System::nanoTime, new FlatMemory(8192), text -> { });
        assertThrows(IllegalArgumentException.class, () -> new LockStep().add(real, station -> { }));
    }
}
