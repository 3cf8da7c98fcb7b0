// SPDX-License-Identifier: MIT
package device.lance;

import device.Device;
import device.Slot;
import device.Words;
import java.util.Arrays;
import java.util.Objects;
import net.Attachment;
import net.Wire;
import time.Event;

/**
 * Am7990 Local Area Network Controller for Ethernet: 10 Mb/s, descriptor rings in memory.
 *
 * <pre>
 *   0x00 RDP   data of the register that RAP chooses
 *   0x04 RAP   0..3
 *   CSR0  15 ERR 14 BABL 13 CERR 12 MISS 11 MERR 10 RINT 9 TINT 8 IDON 7 INTR 6 INEA 5 RXON 4 TXON 3 TDMD 2 STOP 1 STRT 0 INIT
 *   CSR1  initialization block address 15..0     CSR2  23..16     CSR3  byte swap and pins, kept but without effect
 * </pre>
 *
 * The transmit ring is looked at on TDMD, on STRT and after each frame, not every 1.6 ms: an idle machine stays idle.
 * See docs/machine/lance.md.
 */
public final class Lance implements Device {
    /** Register offsets. */
    public static final int RDP = 0;
    /** Chooses the register behind RDP. */
    public static final int RAP = 4;
    /** CSR0 bits. */
    public static final int ERR = 0x8000;
    /** A frame longer than Ethernet allows was to be sent. */
    public static final int BABL = 0x4000;
    /** A frame was lost for want of a receive descriptor. */
    public static final int MISS = 0x1000;
    /** An address lay outside memory; receiver and transmitter stop. */
    public static final int MERR = 0x0800;
    /** A frame was received. */
    public static final int RINT = 0x0400;
    /** A frame was sent. */
    public static final int TINT = 0x0200;
    /** Initialization is done. */
    public static final int IDON = 0x0100;
    /** Some cause of interrupt is set. */
    public static final int INTR = 0x0080;
    /** Interrupts reach the line. */
    public static final int INEA = 0x0040;
    /** The receiver runs. */
    public static final int RXON = 0x0020;
    /** The transmitter runs. */
    public static final int TXON = 0x0010;
    /** Look at the transmit ring now. */
    public static final int TDMD = 0x0008;
    /** Stop everything. */
    public static final int STOP = 0x0004;
    /** Start. */
    public static final int STRT = 0x0002;
    /** Read the initialization block. */
    public static final int INIT = 0x0001;
    private static final int CAUSES = BABL | 0x2000 | MISS | MERR | RINT | TINT | IDON;
    private static final int ERRORS = BABL | 0x2000 | MISS | MERR;
    private static final int LONGEST = 1514;
    private static final int SHORTEST = 60;
    private static final int FRAME_CHECK = 4;
    private static final long BYTE_TIME = 800;
    private static final int OVERHEAD = 8 + FRAME_CHECK + 12;

    private final Slot slot;
    private final Words words;
    private final Wire.Plug plug;
    private int selected;
    private int status = STOP;
    private final int[] setup = new int[4];
    private InitializationBlock block;
    private Ring receive;
    private Ring transmit;
    private Event sending;

    /** A controller in {@code slot}, attached to {@code wire} under the slot's name. */
    public Lance(Slot slot, Wire wire) {
        this.slot = Objects.requireNonNull(slot);
        this.words = new Words(slot.memory());
        this.plug = wire.attach(new Attachment(slot.name(), slot.timeline(), slot.outside(), this::arrive));
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "Am7990 Ethernet, 10 Mb/s, descriptor rings";
    }

    @Override
    public int size() {
        return 8;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case RDP -> selected == 0 ? visibleStatus() : (status & STOP) != 0 ? setup[selected] : 0;
            case RAP -> selected;
            default -> 0;
        };
    }

    private int visibleStatus() {
        return status | ((status & ERRORS) != 0 ? ERR : 0) | ((status & CAUSES) != 0 ? INTR : 0);
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case RDP -> writeSelected(value & 0xffff);
            case RAP -> selected = value & 3;
            default -> { }
        }
    }

    private void writeSelected(int value) {
        if (selected == 0) {
            command(value);
        } else if ((status & STOP) != 0) {
            setup[selected] = switch (selected) {
                case 1 -> value & 0xfffe;
                case 2 -> value & 0xff;
                default -> value & 7;
            };
        }
    }

    private void command(int value) {
        if ((value & STOP) != 0) {
            reset();
            return;
        }
        status &= ~(value & CAUSES);
        status = status & ~INEA | value & INEA;
        if ((value & INIT) != 0 && (status & STOP) != 0) {
            initialize();
        }
        if ((value & STRT) != 0 && block != null) {
            status = status & ~(STOP | RXON | TXON) | STRT
                | (block.receiverOff() ? 0 : RXON) | (block.transmitterOff() ? 0 : TXON);
        }
        if ((value & (TDMD | STRT)) != 0) {
            transmitNext();
        }
        updateLine();
    }

    private void initialize() {
        words.clear();
        final InitializationBlock read = InitializationBlock.read(words, setup[1] | setup[2] << 16);
        if (failed()) {
            return;
        }
        block = read;
        receive = block.receiveRing(words);
        transmit = block.transmitRing(words);
        status = status & ~STOP | INIT | IDON;
    }

    /** Checks the last accesses to memory; after one outside it stops as the chip does on a memory error. */
    private boolean failed() {
        if (words.failed()) {
            words.clear();
            status = status & ~(RXON | TXON) | MERR;
            updateLine();
            return true;
        }
        return false;
    }

    private void updateLine() {
        slot.line().set((status & INEA) != 0 && (status & CAUSES) != 0);
    }

    private void transmitNext() {
        if ((status & TXON) == 0 || sending != null) {
            return;
        }
        final byte[] frame = gather();
        if (failed() || frame == null) {
            return;
        }
        final long time = (Math.max(SHORTEST, frame.length) + OVERHEAD) * BYTE_TIME;
        sending = slot.timeline().after(time, () -> {
            sending = null;
            status |= TINT;
            updateLine();
            transmitNext();
        });
        slot.note(frame);
        if (block.isLoopback()) {
            arrive(frame);
        } else {
            plug.send(frame);
        }
    }

    /** Collects the next frame from its buffers, or null when the ring has none that is whole. */
    private byte[] gather() {
        final byte[] frame = new byte[LONGEST];
        int length = 0;
        boolean inFrame = false;
        for (int i = 0; i < transmit.count() && transmit.isOurs(); i++) {
            final int bits = transmit.status();
            inFrame |= (bits & Ring.START) != 0;
            final int count = transmit.length();
            if (!inFrame || length + count > LONGEST) {
                status |= inFrame ? BABL : 0;
                transmit.release(bits | Ring.ERROR);
                inFrame = false;
                length = 0;
                continue;
            }
            if (!slot.memory().read(transmit.buffer(), frame, length, count)) {
                words.read16(-1);
                return null;
            }
            length += count;
            transmit.setLast(0);
            transmit.release(bits);
            if ((bits & Ring.END) != 0) {
                return Arrays.copyOf(frame, length);
            }
        }
        return null;
    }

    /** Takes a frame from the wire into the receive ring, or misses it. */
    private void arrive(byte[] arrived) {
        if ((status & RXON) == 0 || arrived.length > LONGEST || arrived.length < 14 || !block.accepts(arrived)) {
            return;
        }
        slot.note(arrived);
        final byte[] frame = Arrays.copyOf(arrived, Math.max(SHORTEST, arrived.length) + FRAME_CHECK);
        if (receive.isOurs()) {
            scatter(frame);
            status |= RINT;
        } else {
            status |= MISS;
        }
        if (!failed()) {
            updateLine();
        }
    }

    private void scatter(byte[] frame) {
        int first = Ring.START;
        for (int done = 0;;) {
            final int count = Math.min(receive.length(), frame.length - done);
            if (!slot.memory().write(receive.buffer(), frame, done, count)) {
                words.read16(-1);
                return;
            }
            done += count;
            if (done == frame.length) {
                receive.setLast(frame.length);
                receive.release(first | Ring.END);
                return;
            }
            if (!receive.nextIsOurs() || count == 0) {
                receive.release(first | Ring.ERROR | Ring.NO_BUFFER);
                return;
            }
            receive.release(first);
            first = 0;
        }
    }

    @Override
    public void reset() {
        status = STOP;
        block = null;
        if (sending != null) {
            sending.cancel();
            sending = null;
        }
        updateLine();
    }

    @Override
    public void close() {
        plug.close();
    }
}
