// SPDX-License-Identifier: MIT
package device;

/**
 * Little-endian words in physical memory, as a device that masters the bus reads them.
 *
 * <p>After an access outside memory, {@link #failed()} is true and reads answer 0 until {@link #clear()}.
 */
public final class Words {
    private final BusMemory memory;
    private final byte[] buffer = new byte[4];
    private boolean failed;

    /** Words of {@code memory}. */
    public Words(BusMemory memory) {
        this.memory = memory;
    }

    /** True when some access since the last {@link #clear()} was outside memory. */
    public boolean failed() {
        return failed;
    }

    /** Forgets earlier failures. */
    public void clear() {
        failed = false;
    }

    /** Reads 16 bits, zero-extended. */
    public int read16(long address) {
        failed |= !memory.read(address, buffer, 0, 2);
        return failed ? 0 : buffer[0] & 0xff | (buffer[1] & 0xff) << 8;
    }

    /** Writes the low 16 bits of {@code value}. */
    public void write16(long address, int value) {
        buffer[0] = (byte) value;
        buffer[1] = (byte) (value >>> 8);
        failed |= !memory.write(address, buffer, 0, 2);
    }

    /** Reads 32 bits. */
    public int read32(long address) {
        failed |= !memory.read(address, buffer, 0, 4);
        return failed ? 0 : buffer[0] & 0xff | (buffer[1] & 0xff) << 8 | (buffer[2] & 0xff) << 16 | buffer[3] << 24;
    }

    /** Writes 32 bits. */
    public void write32(long address, int value) {
        for (int i = 0; i < 4; i++) {
            buffer[i] = (byte) (value >>> 8 * i);
        }
        failed |= !memory.write(address, buffer, 0, 4);
    }
}
