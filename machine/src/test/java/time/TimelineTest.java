// SPDX-License-Identifier: MIT
package time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private final VirtualClock clock = new VirtualClock();
    private final Timeline timeline = new Timeline(clock);
    private final List<String> happened = new ArrayList<>();

    @Test
    void timersSetFarAheadAndCancelledTakeNoRoom() {
        final Timeline timeline = new Timeline(new VirtualClock());
        final Event kept = timeline.after(1_000_000, () -> { });
        for (int i = 0; i < 100_000; i++) {
            final Event timer = timeline.after(7_200_000_000_000L, () -> { });
            timer.cancel();
            timer.cancel();
        }
        assertTrue(timeline.held() < 200, timeline.held() + " events are held");
        assertEquals(kept.time(), timeline.nextTime());
        kept.cancel();
        assertEquals(Timeline.NEVER, timeline.nextTime());
    }

    @Test
    void eventsHappenByTimeThenByOrder() {
        timeline.at(20, () -> happened.add("c"));
        timeline.at(10, () -> happened.add("a"));
        timeline.at(10, () -> happened.add("b"));
        timeline.at(10_000, () -> happened.add("later"));
        clock.jumpTo(20);
        assertEquals(3, timeline.runDue());
        assertEquals(List.of("a", "b", "c"), happened);
        assertEquals(10_000, timeline.nextTime());
    }

    @Test
    void cancelledEventsDoNotHappenNorHoldTheClock() {
        timeline.at(10, () -> happened.add("a")).cancel();
        assertEquals(Timeline.NEVER, timeline.nextTime());
        assertThrows(IllegalArgumentException.class, () -> timeline.after(-1, () -> { }));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 8, 999, 1000, 1001, 123_456_789_012L, 31_536_000_000_000_000L})
    void aJumpReachesItsInstantAndOvershootsByLessThanACycle(long time) {
        clock.jumpTo(time);
        assertTrue(clock.now() >= time && clock.now() - time < 8, () -> time + " became " + clock.now());
    }

    @Test
    void aMicrosecondIs133Cycles() {
        clock.advance(133);
        assertEquals(1000, clock.now());
        assertEquals(133, Clock.cyclesFor(1000));
        assertThrows(IllegalArgumentException.class, () -> clock.advance(-1));
    }

    @Test
    void aRealClockStandsStillBetweenSamplesAndNeverGoesBack() {
        final long[] host = {500};
        final RealClock real = new RealClock(() -> host[0]);
        host[0] = 800;
        assertEquals(0, real.now());
        assertEquals(300, real.sample());
        host[0] = 600;
        assertEquals(300, real.sample());
    }

    @Test
    void theTraceTellsApartTimeSourceAndBytes() {
        assertEquals(hash(1, "a", 5), hash(1, "a", 5));
        assertTrue(hash(1, "a", 5) != hash(2, "a", 5) && hash(1, "a", 5) != hash(1, "b", 5) && hash(1, "a", 5) != hash(1, "a", 6));
    }

    /** Every byte counts, at every place and length. */
    @Test
    void theTraceTellsApartEverySingleBit() {
        final Set<Long> hashes = new HashSet<>();
        int count = 0;
        for (int length = 0; length < 40; length++) {
            hashes.add(hash(new byte[length]));
            count++;
            for (int bit = 0; bit < 8 * length; bit++) {
                final byte[] data = new byte[length];
                data[bit / 8] = (byte) (1 << bit % 8);
                hashes.add(hash(data));
                count++;
            }
        }
        assertEquals(count, hashes.size());
    }

    private static long hash(byte[] data) {
        final Trace trace = new Trace();
        trace.note(1, "a", data);
        return trace.hash();
    }

    private static long hash(long time, String source, int value) {
        final Trace trace = new Trace();
        trace.note(time, source, new byte[] {(byte) value});
        return trace.hash();
    }
}
