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
 *   0x00 RECEIVE   read: next word of the oldest cell received, 13 words to a cell
 *   0x04 TRANSMIT  write: next word of the cell to send; the 13th sends it
 *   0x08 STATUS    bit 0 a whole cell waits   bit 1 room for a whole cell   bit 2 cells were lost (write 1 clears)
 *                  bits 31..16 cells waiting
 *   0x0c CONTROL   bit 0 interrupt while a cell waits   bits 15..8 cells that must wait before it interrupts, 0 as 1
 * </pre>
 *
 * Words hold the cell's bytes in their order, first byte lowest. Sizes of the queues are those of the card's data sheet
 * as remembered: 292 received, 36 to send. See docs/machine/fore.md.
 */
public final class Tca100 implements Device {
    /** Register offsets. */
    public static final int RECEIVE = 0;
    /** Offset of the transmit register. */
    public static final int TRANSMIT = 4;
    /** Offset of the status register. */
    public static final int STATUS = 8;
    /** Offset of the control register. */
    public static final int CONTROL = 12;
    /** STATUS bits. */
    public static final int CELL_WAITS = 1;
    /** There is room for a cell. */
    public static final int ROOM = 2;
    /** Cells were lost. */
    public static final int LOST = 4;
    /** Words of a cell. */
    public static final int WORDS = Cell.SIZE / 4;
    private static final int RECEIVE_QUEUE = 292;
    private static final int TRANSMIT_QUEUE = 36;
    private static final long CELL_TIME = 2_726;

    private final Slot slot;
    private final Wire.Plug plug;
    private final ArrayDeque<byte[]> received = new ArrayDeque<>();
    private final ArrayDeque<byte[]> toSend = new ArrayDeque<>();
    private final byte[] building = new byte[Cell.SIZE];
    private int built;
    private int taken;
    private boolean lost;
    private int control;
    private Event sending;

    /** An adapter in {@code slot}, attached to {@code wire} under the slot's name. */
    public Tca100(Slot slot, Wire wire) {
        this.slot = Objects.requireNonNull(slot);
        this.plug = wire.attach(new Attachment(slot.name(), slot.timeline(), slot.outside(), this::arrive));
    }

    private void arrive(byte[] cell) {
        if (cell.length != Cell.SIZE) {
            return;
        }
        slot.note(cell);
        if (received.size() == RECEIVE_QUEUE) {
            lost = true;
        } else {
            received.add(cell);
        }
        updateLine();
    }

    private void updateLine() {
        slot.line().set((control & 1) != 0 && received.size() >= Math.max(1, control >>> 8 & 0xff));
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public int size() {
        return 16;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case RECEIVE -> take();
            case STATUS -> (received.isEmpty() ? 0 : CELL_WAITS) | (toSend.size() < TRANSMIT_QUEUE ? ROOM : 0)
                | (lost ? LOST : 0) | received.size() << 16;
            case CONTROL -> control;
            default -> 0;
        };
    }

    private int take() {
        final byte[] cell = received.peek();
        if (cell == null) {
            return 0;
        }
        int word = 0;
        for (int i = 3; i >= 0; i--) {
            word = word << 8 | cell[taken * 4 + i] & 0xff;
        }
        taken = (taken + 1) % WORDS;
        if (taken == 0) {
            received.remove();
            updateLine();
        }
        return word;
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case TRANSMIT -> build(value);
            case STATUS -> lost &= (value & LOST) == 0;
            case CONTROL -> {
                control = value & 0xff01;
                updateLine();
            }
            default -> { }
        }
    }

    private void build(int word) {
        for (int i = 0; i < 4; i++) {
            building[built * 4 + i] = (byte) (word >>> 8 * i);
        }
        built = (built + 1) % WORDS;
        if (built != 0) {
            return;
        }
        if (toSend.size() == TRANSMIT_QUEUE) {
            lost = true;
            return;
        }
        toSend.add(building.clone());
        if (sending == null) {
            sendNext();
        }
    }

    private void sendNext() {
        sending = toSend.isEmpty() ? null : slot.timeline().after(CELL_TIME, this::sendNext);
        if (sending != null) {
            final byte[] cell = toSend.remove();
            slot.note(cell);
            plug.send(cell);
        }
    }

    @Override
    public void reset() {
        received.clear();
        toSend.clear();
        built = 0;
        taken = 0;
        lost = false;
        control = 0;
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
