// SPDX-License-Identifier: MIT
package device.rtc;

import device.Device;
import device.Slot;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import time.Event;

/**
 * MC146818 real-time clock: date, time, alarm and periodic interrupt, one byte to a register word.
 *
 * <pre>
 *   00 seconds  02 minutes  04 hours  06 weekday (1 Sunday)  07 day  08 month  09 year      byte n at offset 4n
 *   01 seconds  03 minutes  05 hours of the alarm; c0 to ff match any
 *   0a A  bits 3..0 rate of the periodic interrupt: 3 to 15, 65536 >> rate a second (1, 2: as 8, 9)
 *   0b B  bit 7 set (hold the date)  bit 6 periodic  bit 5 alarm  bit 4 update  bit 2 binary, else BCD  bit 1 24 hours, else 12
 *   0c C  bit 7 interrupt  bit 6 periodic  bit 5 alarm  bit 4 update; reading clears      0d D  bit 7 valid
 *   0e..3f battery RAM
 * </pre>
 *
 * The date at power-on is given, never read from the host. See docs/machine/rtc.md.
 */
public final class RealTimeClock implements Device {
    private static final int A = 10;
    private static final int B = 11;
    private static final int C = 12;
    private static final int D = 13;
    private static final int HOURS = 4;
    private static final int ALARM_SECONDS = 1;
    private static final int ALARM_MINUTES = 3;
    private static final int ALARM_HOURS = 5;
    private static final int ANY = 0xc0;
    private static final int AFTERNOON = 0x80;
    private static final int BINARY = 4;
    private static final int DAY_OF_24 = 2;
    private static final int UPDATE = 0x10;
    private static final int ALARM = 0x20;
    private static final int PERIODIC = 0x40;
    private static final int INTERRUPT = 0x80;
    private static final int HOLD = 0x80;
    private static final long SECOND = 1_000_000_000;

    private final Slot slot;
    private final byte[] bytes = new byte[64];
    private long offset;
    private LocalDateTime held;
    private Event tick;
    private Event second;
    private long ticks;
    private long started;

    /** A clock that showed {@code epochSecond} (seconds since 1970, UTC) at power-on. */
    public RealTimeClock(Slot slot, long epochSecond) {
        this.slot = Objects.requireNonNull(slot);
        this.offset = epochSecond;
        bytes[A] = 0x26;
        bytes[B] = DAY_OF_24;
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "MC146818 clock and interval timer";
    }

    @Override
    public int size() {
        return 256;
    }

    private LocalDateTime date() {
        return held != null ? held : LocalDateTime.ofEpochSecond(offset + slot.timeline().now() / SECOND, 0, ZoneOffset.UTC);
    }

    @Override
    public int read(int register) {
        final int index = register / 4;
        return switch (index) {
            case HOURS -> encodeHour(date().getHour());
            case 0, 2, 6, 7, 8, 9 -> encode(field(date(), index));
            case C -> takeCauses();
            case D -> 0x80;
            default -> bytes[index & 63] & 0xff;
        };
    }

    private static int field(LocalDateTime date, int index) {
        return switch (index) {
            case 0 -> date.getSecond();
            case 2 -> date.getMinute();
            case 6 -> date.getDayOfWeek().getValue() % 7 + 1;
            case 7 -> date.getDayOfMonth();
            case 8 -> date.getMonthValue();
            default -> date.getYear() % 100;
        };
    }

    private boolean isBinary() {
        return (bytes[B] & BINARY) != 0;
    }

    private int encode(int value) {
        return isBinary() ? value : value / 10 << 4 | value % 10;
    }

    private int decode(int value) {
        return isBinary() ? value : (value >>> 4) * 10 + (value & 15);
    }

    private int encodeHour(int hour) {
        if ((bytes[B] & DAY_OF_24) != 0) {
            return encode(hour);
        }
        return encode((hour + 11) % 12 + 1) | (hour < 12 ? 0 : AFTERNOON);
    }

    private int decodeHour(int value) {
        return (bytes[B] & DAY_OF_24) != 0 ? decode(value) : decode(value & ~AFTERNOON) % 12 + ((value & AFTERNOON) == 0 ? 0 : 12);
    }

    private int takeCauses() {
        final int causes = bytes[C] & 0xff;
        bytes[C] = 0;
        slot.line().set(false);
        return causes;
    }

    @Override
    public void write(int register, int value) {
        final int index = register / 4 & 63;
        switch (index) {
            case HOURS -> setDate(index, decodeHour(value & 0xff));
            case 0, 2, 7, 8, 9 -> setDate(index, decode(value & 0xff));
            case A -> {
                bytes[A] = (byte) (value & 0x7f);
                restart();
            }
            case B -> control(value & 0xff);
            case 6, C, D -> { }
            default -> bytes[index] = (byte) value;
        }
    }

    private void control(int value) {
        final LocalDateTime shown = date();
        if ((value & HOLD) != 0) {
            held = shown;
        } else if (held != null) {
            offset = held.toEpochSecond(ZoneOffset.UTC) - slot.timeline().now() / SECOND;
            held = null;
        }
        bytes[B] = (byte) value;
        restart();
        scheduleSecond();
    }

    /** A field out of its range is taken to the nearest in it; the date changes only while it is held. */
    private void setDate(int index, int value) {
        if (held == null) {
            return;
        }
        held = switch (index) {
            case 0 -> held.withSecond(Math.min(59, value));
            case 2 -> held.withMinute(Math.min(59, value));
            case HOURS -> held.withHour(Math.min(23, value));
            case 7 -> held.withDayOfMonth(Math.clamp(value, 1, held.toLocalDate().lengthOfMonth()));
            case 8 -> held.withMonth(Math.clamp(value, 1, 12));
            default -> held.withYear(Math.min(99, value) + (value < 70 ? 2000 : 1900));
        };
    }

    /** Periodic interrupts a second, 0 for none. */
    private long rate() {
        final int select = bytes[A] & 15;
        return select == 0 || (bytes[B] & PERIODIC) == 0 ? 0 : 65536L >> (select < 3 ? select + 7 : select);
    }

    private void restart() {
        if (tick != null) {
            tick.cancel();
            tick = null;
        }
        started = slot.timeline().now();
        ticks = 0;
        schedule();
    }

    private void schedule() {
        final long perSecond = rate();
        if (perSecond > 0) {
            ticks++;
            tick = slot.timeline().at(started + ticks / perSecond * SECOND + ticks % perSecond * SECOND / perSecond, this::tick);
        }
    }

    private void tick() {
        interrupt(PERIODIC);
        schedule();
    }

    private void interrupt(int cause) {
        bytes[C] |= (byte) (INTERRUPT | cause);
        slot.line().set(true);
    }

    /** Wakes at the next change of the date, as long as somebody wants to hear of it. */
    private void scheduleSecond() {
        if (second != null) {
            second.cancel();
            second = null;
        }
        if ((bytes[B] & (ALARM | UPDATE)) != 0 && held == null) {
            second = slot.timeline().at((slot.timeline().now() / SECOND + 1) * SECOND, this::changed);
        }
    }

    private void changed() {
        second = null;
        if ((bytes[B] & UPDATE) != 0) {
            interrupt(UPDATE);
        }
        final LocalDateTime now = date();
        if ((bytes[B] & ALARM) != 0 && matches(ALARM_SECONDS, encode(now.getSecond())) && matches(ALARM_MINUTES, encode(now.getMinute()))
            && matches(ALARM_HOURS, encodeHour(now.getHour()))) {
            interrupt(ALARM);
        }
        scheduleSecond();
    }

    private boolean matches(int index, int shown) {
        final int wanted = bytes[index] & 0xff;
        return wanted >= ANY || wanted == shown;
    }

    @Override
    public void reset() {
        bytes[B] = (byte) (bytes[B] & ~(PERIODIC | ALARM | UPDATE));
        bytes[C] = 0;
        slot.line().set(false);
        restart();
        scheduleSecond();
    }
}
