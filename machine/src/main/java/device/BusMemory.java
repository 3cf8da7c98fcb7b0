// SPDX-License-Identifier: MIT
package device;

/**
 * Physical memory as a device that masters the bus sees it.
 *
 * <p>Both calls move either all bytes or none. A range outside memory is not an error of Java: the answer is
 * {@code false} and the device reports it in its own way.
 */
public interface BusMemory {
    /** Bytes of memory, from physical address 0. */
    long size();

    /** Copies {@code length} bytes at {@code address} into {@code target}; false when outside memory. */
    boolean read(long address, byte[] target, int offset, int length);

    /** Copies {@code length} bytes of {@code source} to {@code address}; false when outside memory. */
    boolean write(long address, byte[] source, int offset, int length);

    /** True when the whole range lies in memory. */
    default boolean holds(long address, long length) {
        return address >= 0 && length >= 0 && address <= size() && length <= size() - address;
    }
}
