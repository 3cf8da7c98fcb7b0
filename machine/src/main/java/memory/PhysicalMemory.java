// SPDX-License-Identifier: MIT
package memory;

import device.BusMemory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * The memory of one workstation: bytes from physical address 0 in frames of 8 KB, little-endian.
 *
 * <p>Frames in which code was translated are {@link #watch watched}: whoever writes to one, the processor or a device,
 * has it reported. Only the machine's own thread may call it.
 */
public final class PhysicalMemory implements BusMemory {
    /** Bytes in a frame and in a page: 8 KB, as on the 21064. */
    public static final int PAGE = 8192;
    /** Binary logarithm of {@link #PAGE}. */
    public static final int PAGE_SHIFT = 13;
    /** Memory of the paper's machine: 64 MB (SOSP'95 section 5). */
    public static final int DEFAULT_SIZE = 64 << 20;
    /** Page colours: 512 KB of direct-mapped cache hold so many frames (DEC 3000/400, SOSP'95 section 5). */
    public static final int COLOURS = (512 << 10) / PAGE;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final BitSet watched = new BitSet();
    private IntConsumer listener = frame -> { };

    /** Zeroed memory of 64 MB. */
    public PhysicalMemory() {
        this(DEFAULT_SIZE);
    }

    /** Zeroed memory of {@code size} bytes, a positive multiple of {@link #PAGE} below 2 GB. */
    public PhysicalMemory(int size) {
        if (size <= 0 || size % PAGE != 0) {
            throw new IllegalArgumentException("memory of " + size + " bytes: choose a multiple of " + PAGE + " below 2 GB");
        }
        bytes = new byte[size];
    }

    @Override
    public long size() {
        return bytes.length;
    }

    /** How many frames there are. */
    public int frames() {
        return bytes.length >> PAGE_SHIFT;
    }

    /** The colour of a frame: frames of one colour compete for the same lines of the cache. */
    public static int colour(int frame) {
        return frame % COLOURS;
    }

    /** The bytes themselves, for an engine that has translated an address; stores past it are not {@link #watch watched}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Names the one who is told of writes to watched frames; the frame is no longer watched when told. */
    public void onWrite(IntConsumer frame) {
        listener = Objects.requireNonNull(frame);
    }

    /** Has the next write to {@code frame} reported. */
    public void watch(int frame) {
        watched.set(frame);
    }

    /** True when a write to {@code frame} would be reported. */
    public boolean isWatched(int frame) {
        return watched.get(frame);
    }

    /** Reports a write to {@code frame} if it is watched; to be called before the write. */
    public void wrote(int frame) {
        if (watched.get(frame)) {
            watched.clear(frame);
            listener.accept(frame);
        }
    }

    /** Eight bytes at a physical address that lies wholly in memory. */
    public long readLong(int address) {
        return (long) LONG.get(bytes, address);
    }

    /** Four bytes, sign-extended by Java. */
    public int readInt(int address) {
        return (int) INT.get(bytes, address);
    }

    /** Two bytes. */
    public short readShort(int address) {
        return (short) SHORT.get(bytes, address);
    }

    /** One byte. */
    public byte readByte(int address) {
        return bytes[address];
    }

    /** Stores eight bytes; watched frames are the caller's matter, see {@link #wrote}. */
    public void writeLong(int address, long value) {
        LONG.set(bytes, address, value);
    }

    /** Stores four bytes. */
    public void writeInt(int address, int value) {
        INT.set(bytes, address, value);
    }

    /** Stores two bytes. */
    public void writeShort(int address, short value) {
        SHORT.set(bytes, address, value);
    }

    /** Stores one byte. */
    public void writeByte(int address, byte value) {
        bytes[address] = value;
    }

    /** Fills a frame with zeros. */
    public void clear(int frame) {
        wrote(frame);
        Arrays.fill(bytes, frame << PAGE_SHIFT, frame + 1 << PAGE_SHIFT, (byte) 0);
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!holds(address, length)) {
            return false;
        }
        System.arraycopy(bytes, (int) address, target, offset, length);
        return true;
    }

    @Override
    public boolean write(long address, byte[] source, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, source.length);
        if (!holds(address, length)) {
            return false;
        }
        if (length > 0) {
            for (int frame = (int) (address >> PAGE_SHIFT); frame <= (int) (address + length - 1 >> PAGE_SHIFT); frame++) {
                wrote(frame);
            }
            System.arraycopy(source, offset, bytes, (int) address, length);
        }
        return true;
    }
}
