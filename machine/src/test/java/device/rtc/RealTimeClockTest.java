// SPDX-License-Identifier: MIT
package device.rtc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.util.Random;
import machine.Workstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealTimeClockTest {
    /** Sunday 3 December 1995, 10:59:58 UTC, the first day of SOSP '95. */
    private static final long SOSP = 817_988_398L;
    private final Workstation station = Workstation.virtual(new FlatMemory(8192), text -> { });
    private final RealTimeClock clock = station.install("rtc0", slot -> new RealTimeClock(slot, SOSP));

    private int[] date() {
        return new int[] {get(9), get(8), get(7), get(6), get(4), get(2), get(0)};
    }

    private int get(int index) {
        return clock.read(4 * index);
    }

    private void set(int index, int value) {
        clock.write(4 * index, value);
    }

    @Test
    void itCountsOnInEitherCode() {
        assertArrayEquals(new int[] {0x95, 0x12, 3, 1, 0x10, 0x59, 0x58}, date());
        station.idleUntil(2_000_000_000);
        set(11, 4);
        assertArrayEquals(new int[] {95, 12, 3, 1, 11, 0, 0}, date());
    }

    @Test
    void theDateIsSetWhileItIsHeld() {
        set(9, 0x70);
        set(11, 0x80);
        set(9, 0x99);
        set(8, 0x02);
        set(7, 0x31);
        set(11, 0);
        assertArrayEquals(new int[] {0x99, 2, 0x28, 1, 0x10, 0x59, 0x58}, date());
    }

    @ParameterizedTest
    @CsvSource({"3, 8192", "6, 1024", "15, 2", "1, 256", "0, 0"})
    void thePeriodicInterruptKeepsItsRateWithoutDrift(int select, int perSecond) {
        set(10, 0x20 | select);
        set(11, 0x40);
        int count = 0;
        while (station.idleUntil(10_000_000_000L) && station.interrupts().pending() != 0) {
            assertEquals(0xc0, get(12));
            count++;
        }
        assertEquals(10 * perSecond, count);
    }

    /** The alarm stands at seconds, minutes, hours as written; c0 and more match any. The answer: when, in seconds. */
    @ParameterizedTest
    @CsvSource({"0x02, 0x00, 0x11, 4", "0x00, 0xff, 0xc0, 2", "0xff, 0xff, 0xff, 1", "0x58, 0x59, 0x10, 86400"})
    void theAlarmGoesOffAtItsTimeOfDay(String seconds, String minutes, String hours, long expected) {
        set(1, Integer.decode(seconds));
        set(3, Integer.decode(minutes));
        set(5, Integer.decode(hours));
        set(11, 0x22);
        assertTrue(station.idle());
        assertEquals(expected, station.clock().now() / 1_000_000_000);
        assertEquals(0xa0, get(12));
        assertEquals(0, get(12));
        assertEquals(0, station.interrupts().pending());
    }

    @Test
    void everyChangeOfTheDateInterruptsOnceAskedFor() {
        set(11, 0x12);
        for (int second = 1; second <= 5; second++) {
            assertTrue(station.idle());
            assertEquals(0x90, get(12));
            assertEquals(second, station.clock().now() / 1_000_000_000);
        }
        set(11, 0x92);
        assertFalse(station.idle());
    }

    @ParameterizedTest
    @CsvSource({"0x12, 0x00", "0x01, 0x01", "0x92, 0x12", "0x91, 0x23", "0x81, 0x13"})
    void hoursOfTwelveAreHoursOfTwentyFour(String twelve, String twentyFour) {
        set(11, 0x80);
        set(4, Integer.decode(twelve));
        assertEquals(Integer.decode(twelve), get(4));
        set(11, 0x82);
        assertEquals(Integer.decode(twentyFour), get(4));
    }

    @Test
    void randomRegistersHaveDefinedOutcomes() {
        final Random random = new Random(146_818);
        for (int i = 0; i < 50_000; i++) {
            set(random.nextInt(64), random.nextInt());
            get(random.nextInt(64));
            station.idleUntil(station.clock().now() + random.nextInt(1_000_000));
        }
    }
}
