// SPDX-License-Identifier: MIT
package device.fore;

import device.Device;
import device.Slot;
import java.util.ArrayDeque;
import java.util.Objects;
import net.Attachment;
import net.Cell;
import net.Wire;
import time.Event;

/**
 * FORE TCA-100: the processor moves every word of every cell itself.
 *
 * <pre>
 *   0x00000  ROM, reads 0
 *   0x10000  STATUS    causes, below; write 1 clears CELL_LOST
 *   0x10004  SET       write: sets bits of CONTROL         0x10008  CLEAR   write: clears bits of CONTROL
 *   0x1000c  CONTROL   causes that interrupt, enables and resets
 *   0x10010  TIMER     microseconds a cell may wait, or 0  0x10018  TIMER_VALUE      microseconds left
 *   0x10020  RECEIVED  cells waiting                       0x10028  RECEIVE_LIMIT    cells that must wait
 *   0x10030  SENDING   cells still to send                 0x10038  SEND_LIMIT       cells at most
 *   0x20000  RECEIVE   14 words, each the next of the oldest cell    0x30000  TRANSMIT  14 words of a cell to send
 *
 *   STATUS, CONTROL: 0 RECEIVE_COUNT  1 END_OF_MESSAGE  2 RECEIVE_TIME  3 SEND_COUNT  4 CELL_LOST  5 NO_CARRIER
 *   CONTROL alone:   6 RECEIVE_ENABLE  7 SEND_ENABLE  8 RECEIVE_RESET  9 SEND_RESET
 *   a cell's words:  heading as a number, twelve of payload with the first byte lowest, a trailer of 0
 * </pre>
 *
 * Offsets, names and bits are those of Mach 3.0's driver for the card; depths of the queues those of its sister card
 * (U-Net, SOSP'95 section 4.1). What they leave open is chosen in docs/machine/fore.md.
 */
public final class Tca100 implements Device {
    /** Register offsets. */
    public static final int STATUS = 0x10000;
    /** Sets bits of CONTROL. */
    public static final int SET = 0x10004;
    /** Clears bits of CONTROL. */
    public static final int CLEAR = 0x10008;
    /** Offset of the control register. */
    public static final int CONTROL = 0x1000c;
    /** How long a cell may wait until RECEIVE_TIME, in microseconds. */
    public static final int TIMER = 0x10010;
    /** What is left of that. */
    public static final int TIMER_VALUE = 0x10018;
    /** How many cells wait. */
    public static final int RECEIVED = 0x10020;
    /** How many cells must wait for RECEIVE_COUNT. */
    public static final int RECEIVE_LIMIT = 0x10028;
    /** How many cells are still to send. */
    public static final int SENDING = 0x10030;
    /** How many of them there may be for SEND_COUNT. */
    public static final int SEND_LIMIT = 0x10038;
    /** Where received words are read. */
    public static final int RECEIVE = 0x20000;
    /** Where words to send are written. */
    public static final int TRANSMIT = 0x30000;
    /** STATUS and CONTROL bits: as many cells wait as the limit says. */
    public static final int RECEIVE_COUNT = 1;
    /** The last cell of a message waits. */
    public static final int END_OF_MESSAGE = 2;
    /** A cell has waited for the time of TIMER. */
    public static final int RECEIVE_TIME = 4;
    /** So few cells are to be sent as the limit says. */
    public static final int SEND_COUNT = 8;
    /** Cells were lost for want of room. */
    public static final int CELL_LOST = 16;
    /** CONTROL bits: cells are taken from the line. */
    public static final int RECEIVE_ENABLE = 64;
    /** Cells are sent. */
    public static final int SEND_ENABLE = 128;
    /** The queue of received cells is kept empty. */
    public static final int RECEIVE_RESET = 256;
    /** The queue of cells to send is kept empty. */
    public static final int SEND_RESET = 512;
    /** Cells that fit into the queue of those received. */
    public static final int RECEIVE_QUEUE = 292;
    /** Cells that fit into the queue of those to send. */
    public static final int SEND_QUEUE = 36;
    /** Words of a cell. */
    public static final int WORDS = 14;
    private static final int REGISTER = 0x3ff;
    private static final int CAUSES = 0x3f;
    private static final int BLOCK = 0x10000;
    private static final int PAYLOAD_WORDS = Cell.PAYLOAD / 4;
    private static final long CELL_TIME = 2_726;
    private static final long MICROSECOND = 1_000;

    private record Waiting(byte[] cell, long since) {
    }

    private final Slot slot;
    private final Wire.Plug plug;
    private final ArrayDeque<Waiting> received = new ArrayDeque<>();
    private final ArrayDeque<byte[]> toSend = new ArrayDeque<>();
    private final byte[] building = new byte[Cell.SIZE];
    private int built;
    private int taken;
    private int ends;
    private boolean lost;
    private int control;
    private int timer;
    private int receiveLimit;
    private int sendLimit;
    private Event sending;
    private Event timeout;

    /** An adapter in {@code slot}, attached to {@code wire} under the slot's name. */
    public Tca100(Slot slot, Wire wire) {
        this.slot = Objects.requireNonNull(slot);
        this.plug = wire.attach(new Attachment(slot.name(), slot.timeline(), slot.outside(), this::arrive));
    }

    private boolean is(int bit) {
        return (control & bit) != 0;
    }

    private void arrive(byte[] cell) {
        if (cell.length != Cell.SIZE || !is(RECEIVE_ENABLE) || is(RECEIVE_RESET)) {
            return;
        }
        slot.note(cell);
        if (received.size() == RECEIVE_QUEUE) {
            lost = true;
        } else {
            received.add(new Waiting(cell, slot.timeline().now()));
            ends += Cell.isLast(cell) ? 1 : 0;
        }
        update();
    }

    private long timeLeft() {
        return received.isEmpty() ? timer * MICROSECOND
            : Math.max(0, received.peek().since() + timer * MICROSECOND - slot.timeline().now());
    }

    private int status() {
        return (!received.isEmpty() && received.size() >= receiveLimit ? RECEIVE_COUNT : 0) | (ends > 0 ? END_OF_MESSAGE : 0)
            | (timer > 0 && !received.isEmpty() && timeLeft() == 0 ? RECEIVE_TIME : 0) | (toSend.size() <= sendLimit ? SEND_COUNT : 0)
            | (lost ? CELL_LOST : 0);
    }

    /** Drives the interrupt line, and wakes itself when the oldest cell's time is up. */
    private void update() {
        slot.line().set((status() & control & CAUSES) != 0);
        if (timeout != null) {
            timeout.cancel();
            timeout = null;
        }
        if (is(RECEIVE_TIME) && !received.isEmpty() && timeLeft() > 0) {
            timeout = slot.timeline().after(timeLeft(), this::update);
        }
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "FORE TCA-100 ATM, 155 Mb/s, programmed I/O";
    }

    @Override
    public int size() {
        return TRANSMIT + BLOCK;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case STATUS -> status();
            case CONTROL -> control;
            case TIMER -> timer;
            case TIMER_VALUE -> (int) Math.ceilDiv(timeLeft(), MICROSECOND);
            case RECEIVED -> received.size();
            case RECEIVE_LIMIT -> receiveLimit;
            case SENDING -> toSend.size();
            case SEND_LIMIT -> sendLimit;
            default -> isWindow(offset, RECEIVE) ? take() : 0;
        };
    }

    private static boolean isWindow(int offset, int start) {
        return offset >= start && offset < start + 4 * WORDS;
    }

    /** The next word of the oldest cell; the last frees it. */
    private int take() {
        final Waiting oldest = received.peek();
        if (oldest == null) {
            return 0;
        }
        final int word = word(oldest.cell(), taken);
        taken = (taken + 1) % WORDS;
        if (taken == 0) {
            received.remove();
            ends -= Cell.isLast(oldest.cell()) ? 1 : 0;
            update();
        }
        return word;
    }

    private static int word(byte[] cell, int index) {
        if (index > PAYLOAD_WORDS) {
            return 0;
        }
        int word = 0;
        for (int i = 0; i < 4; i++) {
            word = word << 8 | cell[4 * index + (index == 0 ? i : 3 - i)] & 0xff;
        }
        return word;
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case STATUS -> lost &= (value & CELL_LOST) == 0;
            case SET -> control(control | value);
            case CLEAR -> control(control & ~value);
            case CONTROL -> control(value);
            case TIMER -> timer = value & REGISTER;
            case RECEIVE_LIMIT -> receiveLimit = value & REGISTER;
            case SEND_LIMIT -> sendLimit = value & REGISTER;
            default -> {
                if (isWindow(offset, TRANSMIT)) {
                    build(value);
                }
                return;
            }
        }
        update();
    }

    private void control(int value) {
        control = value & REGISTER;
        if (is(RECEIVE_RESET)) {
            received.clear();
            taken = 0;
            ends = 0;
            lost = false;
        }
        if (is(SEND_RESET)) {
            toSend.clear();
            built = 0;
        }
        sendNext();
    }

    /** Takes the next word of a cell to send; the last queues it. */
    private void build(int word) {
        if (is(SEND_RESET)) {
            return;
        }
        for (int i = 0; i < 4 && built <= PAYLOAD_WORDS; i++) {
            building[4 * built + (built == 0 ? 3 - i : i)] = (byte) (word >>> 8 * i);
        }
        built = (built + 1) % WORDS;
        if (built == 0) {
            lost |= toSend.size() == SEND_QUEUE;
            if (toSend.size() < SEND_QUEUE) {
                toSend.add(building.clone());
            }
            sendNext();
            update();
        }
    }

    private void sendNext() {
        if (sending != null || toSend.isEmpty() || !is(SEND_ENABLE)) {
            return;
        }
        final byte[] cell = toSend.remove();
        sending = slot.timeline().after(CELL_TIME, () -> {
            sending = null;
            sendNext();
            update();
        });
        slot.note(cell);
        plug.send(cell);
    }

    @Override
    public void reset() {
        if (sending != null) {
            sending.cancel();
            sending = null;
        }
        control(RECEIVE_RESET | SEND_RESET);
        control = 0;
        timer = 0;
        receiveLimit = 0;
        sendLimit = 0;
        update();
    }

    @Override
    public void close() {
        plug.close();
    }
}
