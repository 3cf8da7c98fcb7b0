// SPDX-License-Identifier: MIT
package device.scsi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * A SCSI disk: what each command does to the medium, and how long it takes.
 *
 * <p>Write-through: a write is acknowledged only after the medium has it.
 */
public final class Disk {
    private static final byte[] IDENTITY = identity();

    private final Medium medium;
    private final Mechanics mechanics;
    private final DiskFaults faults;
    private final SplittableRandom random;
    private int arm;
    private Sense sense = Sense.POWER_ON;
    private boolean attention = true;

    /** A disk with the given medium. */
    public Disk(Medium medium, Mechanics mechanics, DiskFaults faults) {
        this.medium = Objects.requireNonNull(medium);
        this.mechanics = Objects.requireNonNull(mechanics);
        this.faults = Objects.requireNonNull(faults);
        this.random = new SplittableRandom(faults.seed());
    }

    private static byte[] identity() {
        final byte[] identity = new byte[36];
        identity[2] = 2;
        identity[3] = 2;
        identity[4] = 31;
        System.arraycopy("HP      C2247           1.0 ".getBytes(StandardCharsets.US_ASCII), 0, identity, 8, 28);
        return identity;
    }

    /** Bytes it holds. */
    long capacity() {
        return medium.blocks() * Medium.BLOCK;
    }

    /** How many bytes the host must supply for a command. */
    static int outgoing(Command command) {
        return command instanceof Command.Write write ? write.count() * Medium.BLOCK : 0;
    }

    /** How long a command that starts at {@code now} takes, and moves the arm. */
    long duration(Command command, long now) {
        return switch (command) {
            case Command.Read read when fits(read.block(), read.count()) -> travel(read.block(), read.count(), now);
            case Command.Write write when fits(write.block(), write.count()) -> travel(write.block(), write.count(), now);
            default -> mechanics.overhead();
        };
    }

    private long travel(long block, int count, long now) {
        final int target = mechanics.cylinder(block);
        final long arrival = now + mechanics.overhead() + mechanics.seek(arm, target);
        arm = target;
        return arrival - now + mechanics.rotation(arrival, block) + count * mechanics.blockTime();
    }

    private boolean fits(long block, int count) {
        return block + count <= medium.blocks();
    }

    /** Executes a command; {@code data} is what the host supplied. Returns what goes to the host, or null on failure. */
    byte[] execute(Command command, byte[] data) {
        if (attention && !(command instanceof Command.Inquiry || command instanceof Command.RequestSense)) {
            attention = false;
            return fail(Sense.POWER_ON);
        }
        return switch (command) {
            case Command.TestUnitReady _, Command.SynchronizeCache _ -> good(new byte[0]);
            case Command.RequestSense _ -> takeSense();
            case Command.Inquiry _ -> IDENTITY.clone();
            case Command.ReadCapacity _ -> good(ByteBuffer.allocate(8).putInt((int) (medium.blocks() - 1)).putInt(Medium.BLOCK).array());
            case Command.Read read -> read(read);
            case Command.Write write -> write(write, data);
            case Command.Unknown _ -> fail(Sense.INVALID_COMMAND);
        };
    }

    private byte[] takeSense() {
        final byte[] data = sense.data();
        attention = false;
        sense = Sense.NONE;
        return data;
    }

    private byte[] good(byte[] data) {
        sense = Sense.NONE;
        return data;
    }

    private byte[] fail(Sense why) {
        sense = why;
        return null;
    }

    private byte[] read(Command.Read read) {
        if (!fits(read.block(), read.count())) {
            return fail(Sense.BLOCK_OUT_OF_RANGE);
        }
        if (faults.readError() > 0 && random.nextDouble() < faults.readError()) {
            return fail(Sense.UNRECOVERED_READ);
        }
        final byte[] data = new byte[read.count() * Medium.BLOCK];
        medium.read(read.block(), data);
        return good(data);
    }

    private byte[] write(Command.Write write, byte[] data) {
        if (!fits(write.block(), write.count())) {
            return fail(Sense.BLOCK_OUT_OF_RANGE);
        }
        if (data.length < outgoing(write)) {
            return fail(Sense.INVALID_FIELD);
        }
        if (faults.tornWrite() > 0 && write.count() > 0 && random.nextDouble() < faults.tornWrite()) {
            tear(write, data, random.nextInt(write.count()));
            return fail(Sense.WRITE_FAULT);
        }
        medium.write(write.block(), data, outgoing(write));
        return good(new byte[0]);
    }

    private void tear(Command.Write write, byte[] data, int whole) {
        medium.write(write.block(), data, whole * Medium.BLOCK);
    }

    /** Power goes while {@code command} has {@code left} ns to run: the blocks that passed the head by then are written. */
    void losePower(Command command, byte[] data, long left) {
        if (command instanceof Command.Write write && fits(write.block(), write.count()) && data.length >= outgoing(write)) {
            final long missing = Math.ceilDiv(left, mechanics.blockTime());
            tear(write, data, Math.clamp(write.count() - missing, 0, write.count()));
        }
        powerOn();
    }

    /** Power returns, or the bus is reset: the next command hears of it. */
    void powerOn() {
        attention = true;
        sense = Sense.POWER_ON;
        arm = 0;
    }

    void close() {
        medium.close();
    }
}
