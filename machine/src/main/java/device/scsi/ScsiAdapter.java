// SPDX-License-Identifier: MIT
package device.scsi;

import device.Device;
import device.Slot;
import device.Words;
import java.util.Objects;
import time.Event;

/**
 * A SCSI host adapter that takes one command block from memory at a time.
 *
 * <pre>
 *   0x00 COMMAND  write: physical address of a command block; starts it unless busy    read: last address
 *   0x04 STATUS   bit 0 busy   bit 1 done   bit 2 address outside memory   (write 1 clears bits 1 and 2)
 *   0x08 CONTROL  bit 0 interrupt when done   bit 1 reset the bus
 *
 *   command block, 32 bytes, little-endian
 *   0 target   2 SCSI status, stored when done   4 data address   8 data length   12 bytes moved, stored   16 descriptor block (16)
 * </pre>
 *
 * See docs/machine/disk.md.
 */
public final class ScsiAdapter implements Device {
    /** Register offsets. */
    public static final int COMMAND = 0;
    /** Offset of the status register. */
    public static final int STATUS = 4;
    /** Offset of the control register. */
    public static final int CONTROL = 8;
    /** STATUS bits. */
    public static final int BUSY = 1;
    /** The command has ended; its block tells how. */
    public static final int DONE = 2;
    /** The command block or its data lay outside memory. */
    public static final int MEMORY_ERROR = 4;
    /** SCSI status: it worked. */
    public static final int GOOD = 0;
    /** SCSI status: ask for sense. */
    public static final int CHECK_CONDITION = 2;
    /** Status of a target that is not there. */
    public static final int NO_TARGET = 0xff;
    private static final long SELECTION_TIMEOUT = 250_000_000;

    private final Slot slot;
    private final Words words;
    private final Disk disk;
    private int address;
    private int status;
    private boolean interrupting;
    private Running running;

    private record Running(Command command, byte[] data, Event end) {
    }

    /** An adapter with {@code disk} as target 0. */
    public ScsiAdapter(Slot slot, Disk disk) {
        this.slot = Objects.requireNonNull(slot);
        this.words = new Words(slot.memory());
        this.disk = Objects.requireNonNull(disk);
    }

    @Override
    public String name() {
        return slot.name();
    }

    @Override
    public String description() {
        return "SCSI with a disk of " + disk.capacity() / 1_000_000 + " MB";
    }

    @Override
    public int size() {
        return 12;
    }

    @Override
    public int read(int offset) {
        return switch (offset) {
            case COMMAND -> address;
            case STATUS -> status;
            case CONTROL -> interrupting ? 1 : 0;
            default -> 0;
        };
    }

    @Override
    public void write(int offset, int value) {
        switch (offset) {
            case COMMAND -> {
                if ((status & BUSY) == 0) {
                    address = value;
                    start();
                }
            }
            case STATUS -> status &= ~(value & (DONE | MEMORY_ERROR));
            case CONTROL -> {
                interrupting = (value & 1) != 0;
                if ((value & 2) != 0) {
                    reset();
                }
            }
            default -> { }
        }
        updateLine();
    }

    private long block() {
        return address & 0xffff_ffffL;
    }

    private void start() {
        words.clear();
        final int target = words.read16(block()) & 0xff;
        final long data = words.read32(block() + 4) & 0xffff_ffffL;
        final int length = words.read32(block() + 8);
        final byte[] cdb = new byte[16];
        if (words.failed() || !slot.memory().read(block() + 16, cdb, 0, cdb.length)
            || length < 0 || !slot.memory().holds(data, length)) {
            status |= DONE | MEMORY_ERROR;
            return;
        }
        status |= BUSY;
        if (target != 0) {
            running = new Running(new Command.Unknown(), new byte[0],
                slot.timeline().after(SELECTION_TIMEOUT, () -> finish(NO_TARGET, 0)));
            return;
        }
        final Command command = Command.parse(cdb);
        final byte[] outgoing = new byte[Math.min(length, Disk.outgoing(command))];
        slot.memory().read(data, outgoing, 0, outgoing.length);
        final long time = disk.duration(command, slot.timeline().now());
        running = new Running(command, outgoing, slot.timeline().after(time, () -> end(command, outgoing, data, length)));
    }

    private void end(Command command, byte[] outgoing, long data, int length) {
        final byte[] incoming = disk.execute(command, outgoing);
        if (incoming == null) {
            finish(CHECK_CONDITION, 0);
            return;
        }
        final int count = Math.min(length, incoming.length);
        slot.memory().write(data, incoming, 0, count);
        finish(GOOD, Math.max(count, outgoing.length));
    }

    private void finish(int scsiStatus, int moved) {
        words.clear();
        words.write16(block() + 2, scsiStatus);
        words.write32(block() + 12, moved);
        running = null;
        status = status & ~BUSY | DONE;
        slot.note(new byte[] {(byte) scsiStatus});
        updateLine();
    }

    private void updateLine() {
        slot.line().set(interrupting && (status & DONE) != 0);
    }

    /** Power goes: a write under way is torn where the head was, nothing is acknowledged. */
    public void losePower() {
        if (running != null) {
            running.end().cancel();
            disk.losePower(running.command(), running.data(), running.end().time() - slot.timeline().now());
        }
        clear();
    }

    @Override
    public void reset() {
        if (running != null) {
            running.end().cancel();
        }
        disk.powerOn();
        clear();
    }

    private void clear() {
        running = null;
        status = 0;
        interrupting = false;
        updateLine();
    }

    @Override
    public void close() {
        disk.close();
    }
}
