// SPDX-License-Identifier: MIT
package device.t3;

import device.Device;
import device.Slot;
import device.Words;
import java.util.Arrays;
import java.util.Objects;
import net.Attachment;
import net.Wire;
import time.Event;

/**
 * A packet interface that moves whole packets by itself, 45 Mb/s.
 *
 * <pre>
 *   0x00 SEND_RING     address of 16-byte descriptors   0x04 SEND_COUNT     how many, up to 256
 *   0x08 RECEIVE_RING                                   0x0c RECEIVE_COUNT
 *   0x10 CONTROL  bit 0 run   bit 1 interrupt           0x18 DOORBELL       write: look at the send ring
 *   0x14 STATUS   bit 0 received   bit 1 sent   bit 2 address outside memory, stopped   bit 3 missed (write 1 clears)
 *
 *   descriptor: 0 buffer address   4 length of buffer, of packet when done   8 bit 31 owned by the device   12 unused
 * </pre>
 *
 * The device is known from the paper alone (section 5.4): the layout is our own. See docs/machine/t3.md.
 */
public final class T3Packet implements Device {
    /** Register offsets. */
    public static final int SEND_RING = 0;
    /** Offset of the number of send descriptors. */
    public static final int SEND_COUNT = 4;
    /** Offset of the address of the receive ring. */
    public static final int RECEIVE_RING = 8;
    /** Offset of the number of receive descriptors. */
    public static final int RECEIVE_COUNT = 12;
    /** Offset of the control register. */
    public static final int CONTROL = 16;
    /** Offset of the status register. */
    public static final int STATUS = 20;
    /** Offset of the doorbell. */
    public static final int DOORBELL = 24;
    /** STATUS bits. */
    public static final int RECEIVED = 1;
    /** A packet was sent. */
    public static final int SENT = 2;
    /** An address lay outside memory; the device has stopped. */
    public static final int MEMORY_ERROR = 4;
    /** A packet found no descriptor. */
    public static final int MISSED = 8;
    /** Longest packet. */
    public static final int LONGEST = 9188;
    private static final int OWNED = 1 << 31;
    private static final long BITS_PER_SECOND = 45_000_000;

    private final Slot slot;
    private final Words words;
    private final Wire.Plug plug;
    private final int[] setup = new int[4];
    private int control;
    private int status;
    private int nextSend;
    private int nextReceive;
    private Event sending;

    /** An interface in {@code slot}, attached to {@code wire} under the slot's name. */
    public T3Packet(Slot slot, Wire wire) {
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
        return "T3PKT packets, 45 Mb/s, direct memory access";
    }

    @Override
    public int size() {
        return 28;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case SEND_RING, SEND_COUNT, RECEIVE_RING, RECEIVE_COUNT -> setup[offset / 4];
            case CONTROL -> control;
            case STATUS -> status;
            default -> 0;
        };
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case SEND_RING, RECEIVE_RING -> setup[offset / 4] = value & ~15;
            case SEND_COUNT, RECEIVE_COUNT -> setup[offset / 4] = Math.clamp(value & 0xffff_ffffL, 0, 256);
            case CONTROL -> control(value & 3);
            case STATUS -> status &= ~value;
            case DOORBELL -> sendNext();
            default -> { }
        }
        updateLine();
    }

    private void control(int value) {
        if ((value & ~control & 1) != 0) {
            nextSend = 0;
            nextReceive = 0;
        }
        control = value;
    }

    private boolean isRunning() {
        return (control & 1) != 0;
    }

    private void updateLine() {
        slot.line().set((control & 2) != 0 && status != 0);
    }

    private void stop() {
        words.clear();
        control &= ~1;
        status |= MEMORY_ERROR;
    }

    private void sendNext() {
        if (!isRunning() || sending != null || setup[1] == 0) {
            return;
        }
        nextSend %= setup[1];
        final long descriptor = (setup[0] & 0xffff_ffffL) + 16L * nextSend;
        final int length = Math.clamp(words.read32(descriptor + 4), 0, LONGEST);
        final byte[] packet = new byte[length];
        final long buffer = words.read32(descriptor) & 0xffff_ffffL;
        final boolean owned = (words.read32(descriptor + 8) & OWNED) != 0;
        if (words.failed() || owned && !slot.memory().read(buffer, packet, 0, length)) {
            stop();
        } else if (owned) {
            slot.note(packet);
            plug.send(packet);
            sending = slot.timeline().after(Math.max(1, length * 8_000_000_000L / BITS_PER_SECOND), () -> sent(descriptor));
        }
    }

    private void sent(long descriptor) {
        sending = null;
        words.write32(descriptor + 8, 0);
        nextSend++;
        status |= SENT;
        sendNext();
        updateLine();
    }

    private void arrive(byte[] packet) {
        if (!isRunning() || setup[3] == 0 || packet.length > LONGEST) {
            return;
        }
        slot.note(packet);
        nextReceive %= setup[3];
        final long descriptor = (setup[2] & 0xffff_ffffL) + 16L * nextReceive;
        final long buffer = words.read32(descriptor) & 0xffff_ffffL;
        final boolean room = words.read32(descriptor + 4) >= packet.length && (words.read32(descriptor + 8) & OWNED) != 0;
        if (words.failed() || room && !slot.memory().write(buffer, packet, 0, packet.length)) {
            stop();
        } else if (room) {
            words.write32(descriptor + 4, packet.length);
            words.write32(descriptor + 8, 0);
            nextReceive++;
            status |= RECEIVED;
        } else {
            status |= MISSED;
        }
        updateLine();
    }

    @Override
    public void reset() {
        if (sending != null) {
            sending.cancel();
            sending = null;
        }
        Arrays.fill(setup, 0);
        control = 0;
        status = 0;
        updateLine();
    }

    @Override
    public void close() {
        plug.close();
    }
}
