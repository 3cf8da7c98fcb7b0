// SPDX-License-Identifier: MIT
package device.console;

import device.Device;
import device.Slot;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * A serial line with a receive queue, printing without delay.
 *
 * <pre>
 *   0x00 DATA     read: next byte typed, 0 when none    write: print low 8 bits
 *   0x04 STATUS   bit 0 receive ready   bit 1 transmit ready   bit 2 closed   bit 3 overrun (cleared by reading)
 *   0x08 CONTROL  bit 0 interrupt on receive ready or closed
 * </pre>
 *
 * The queue holds 64 KB; what is typed beyond is lost and sets overrun. See docs/machine/console.md.
 */
public final class SerialConsole implements Device, Console {
    /** Register offsets. */
    public static final int DATA = 0;
    /** Offset of the status register. */
    public static final int STATUS = 4;
    /** Offset of the control register. */
    public static final int CONTROL = 8;
    /** STATUS bits. */
    public static final int RECEIVE_READY = 1;
    /** The line can take a byte; always so. */
    public static final int TRANSMIT_READY = 2;
    /** The typist has left. */
    public static final int CLOSED = 4;
    /** Bytes were lost. */
    public static final int OVERRUN = 8;
    private static final int CAPACITY = 1 << 16;

    private final Slot slot;
    private final Printer printer;
    private final ArrayDeque<Byte> typed = new ArrayDeque<>();
    private final Semaphore room = new Semaphore(CAPACITY);
    private boolean closed;
    private boolean overrun;
    private boolean interrupting;

    /** A console in {@code slot} that prints to {@code printer}. */
    public SerialConsole(Slot slot, Printer printer) {
        this.slot = Objects.requireNonNull(slot);
        this.printer = Objects.requireNonNull(printer);
    }

    /** Opens this console's channel to the outside; an empty post closes the line. */
    public Consumer<byte[]> open() {
        return slot.outside().open(name(), this::type);
    }

    /** A permit for each byte the queue has room for; {@link HostTerminal} takes one for each byte it brings. */
    Semaphore room() {
        return room;
    }

    /** Has bytes arrive now, as if typed; an empty array closes the line. */
    public void type(byte[] bytes) {
        slot.note(bytes);
        closed |= bytes.length == 0;
        for (final byte value : bytes) {
            if (typed.size() == CAPACITY) {
                overrun = true;
                break;
            }
            typed.add(value);
        }
        updateLine();
    }

    private void updateLine() {
        slot.line().set(interrupting && (closed || !typed.isEmpty()));
    }

    @Override
    public void put(byte[] bytes) {
        final byte[] copy = bytes.clone();
        slot.note(copy);
        printer.accept(copy);
    }

    @Override
    public int get() {
        final Byte next = typed.poll();
        if (next == null) {
            return -1;
        }
        room.release();
        updateLine();
        return next & 0xff;
    }

    @Override
    public boolean isClosed() {
        return closed && typed.isEmpty();
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "serial line of the console";
    }

    @Override
    public int size() {
        return 12;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case DATA -> Math.max(0, get());
            case STATUS -> status();
            case CONTROL -> interrupting ? 1 : 0;
            default -> 0;
        };
    }

    private int status() {
        final int status = TRANSMIT_READY
            | (typed.isEmpty() ? 0 : RECEIVE_READY)
            | (isClosed() ? CLOSED : 0)
            | (overrun ? OVERRUN : 0);
        overrun = false;
        return status;
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case DATA -> put(new byte[] {(byte) value});
            case CONTROL -> {
                interrupting = (value & 1) != 0;
                updateLine();
            }
            default -> { }
        }
    }

    @Override
    public void reset() {
        room.release(typed.size());
        typed.clear();
        overrun = false;
        interrupting = false;
        updateLine();
    }
}
