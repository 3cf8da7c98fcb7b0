// SPDX-License-Identifier: MIT
package alpha.compile;

import java.lang.reflect.Field;
import java.nio.ByteOrder;
import sun.misc.Unsafe;

/**
 * Loads and stores by way of the software TLB, as translated code does them; what it does not hold is a {@link Miss}.
 *
 * <p>See Note [TLB records] in {@link memory.Mmu}. Each method stays within 35 bytes of bytecode, the size up to which the
 * JVM's compiler inlines calls that are rarely executed; a test watches over it.
 *
 * <p>Note [Not by VarHandle]. An access through a view of the array is several methods deep. The JVM's compiler takes a region's accesses in
 * until it has read some thousands of bytecodes, and a region with many accesses was left with calls in its loops; to the JVM's interpreter
 * and its first compiler they are slow besides. So memory is read and written unchecked, at places the software TLB gave: its tags name
 * only pages that a frame of memory was installed for ({@link memory.Mmu#install} refuses others), and each access is tested to lie in one page.
 */
@SuppressWarnings("removal")
final class MemoryPath {
    private static final Unsafe UNSAFE;
    /** Where in the object the first byte of memory is, from which places of accesses are counted. */
    static final long BASE = Unsafe.ARRAY_BYTE_BASE_OFFSET;

    static {
        try {
            final Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            UNSAFE = (Unsafe) field.get(null);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
        if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
            throw new ExceptionInInitializerError("translated code needs a little-endian host: use the interpreter");
        }
    }

    private static final long PAGE_1 = -8192;

    private MemoryPath() {
    }

    /** {@link memory.Mmu#record}, in fewer operations. */
    private static int record(long address) {
        return (int) address >>> 11 & 1023 << 2;
    }

    /** The physical address of a load: {@code mask} keeps the page and what alignment forbids. */
    static long readable(long[] tlb, long address, long mask) {
        final int at = record(address);
        if (tlb[at] == (address & mask)) {
            return address + tlb[at + 3];
        }
        throw Miss.MISS;
    }

    /** The same for a store. */
    static long writable(long[] tlb, long address, long mask) {
        final int at = record(address);
        if (tlb[at + 1] == (address & mask)) {
            return address + tlb[at + 3];
        }
        throw Miss.MISS;
    }

    /** The physical address of {@code low} when all from there to {@code span} bytes on is readable, aligned and one page. */
    static long readRun(long[] tlb, long low, int span, long mask) {
        join(low, span, mask);
        return readable(tlb, low, PAGE_1);
    }

    /** The same for stores. */
    static long writeRun(long[] tlb, long low, int span, long mask) {
        join(low, span, mask);
        return writable(tlb, low, PAGE_1);
    }

    /** The same for loads and stores. */
    static long bothRun(long[] tlb, long low, int span, long mask) {
        readable(tlb, low, PAGE_1);
        return writeRun(tlb, low, span, mask);
    }

    private static void join(long low, int span, long mask) {
        if ((low & mask) != (low + span & PAGE_1)) {
            throw Miss.APART;
        }
    }

    static long readLong(byte[] memory, long place) {
        return UNSAFE.getLong(memory, place);
    }

    static int readInt(byte[] memory, long place) {
        return UNSAFE.getInt(memory, place);
    }

    static int readWord(byte[] memory, long place) {
        return UNSAFE.getChar(memory, place);
    }

    static int readByte(byte[] memory, long place) {
        return UNSAFE.getByte(memory, place) & 0xff;
    }

    static void writeLong(byte[] memory, long place, long value) {
        UNSAFE.putLong(memory, place, value);
    }

    static void writeInt(byte[] memory, long place, int value) {
        UNSAFE.putInt(memory, place, value);
    }

    static void writeWord(byte[] memory, long place, int value) {
        UNSAFE.putShort(memory, place, (short) value);
    }

    static void writeByte(byte[] memory, long place, int value) {
        UNSAFE.putByte(memory, place, (byte) value);
    }

    /** The physical address of a load of 4 or 8 bytes. */
    static int readable(long[] tlb, long address, int size) {
        return (int) readable(tlb, address, size - 8192L - 1);
    }

    /** The physical address of a store of 4 or 8 bytes. */
    static int writable(long[] tlb, long address, int size) {
        return (int) writable(tlb, address, size - 8192L - 1);
    }
}
