// SPDX-License-Identifier: MIT
package device.scsi;

/**
 * Blocks that stay when power goes.
 *
 * <p>When {@link #write} returns, the bytes survive a crash of the process, and earlier writes were not overtaken.
 */
public interface Medium extends AutoCloseable {
    /** Bytes in a block. */
    int BLOCK = 512;

    /** How many blocks there are. */
    long blocks();

    /** Reads whole blocks from {@code block} on into {@code target}, whose length is a multiple of {@link #BLOCK}. */
    void read(long block, byte[] target);

    /** Writes the first {@code length} bytes of {@code source}, whole blocks, from {@code block} on. */
    void write(long block, byte[] source, int length);

    /** Lets go of what the host lent. */
    @Override
    void close();
}
