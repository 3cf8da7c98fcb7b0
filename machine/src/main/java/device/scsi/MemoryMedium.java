// SPDX-License-Identifier: MIT
package device.scsi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Blocks in the host's memory; those never written are zero and take no room. */
public final class MemoryMedium implements Medium {
    private final long blocks;
    private final Map<Long, byte[]> written = new HashMap<>();

    /** An empty medium of {@code blocks}. */
    public MemoryMedium(long blocks) {
        if (blocks <= 0 || blocks > 1L << 32) {
            throw new IllegalArgumentException("a disk of " + blocks + " blocks: choose 1 to 4,294,967,296");
        }
        this.blocks = blocks;
    }

    @Override
    public long blocks() {
        return blocks;
    }

    @Override
    public void read(long block, byte[] target) {
        for (int i = 0; i < target.length / BLOCK; i++) {
            final byte[] bytes = written.get(block + i);
            if (bytes == null) {
                Arrays.fill(target, i * BLOCK, (i + 1) * BLOCK, (byte) 0);
            } else {
                System.arraycopy(bytes, 0, target, i * BLOCK, BLOCK);
            }
        }
    }

    @Override
    public void write(long block, byte[] source, int length) {
        for (int i = 0; i < length / BLOCK; i++) {
            written.put(block + i, Arrays.copyOfRange(source, i * BLOCK, (i + 1) * BLOCK));
        }
    }

    @Override
    public void close() {
        written.clear();
    }
}
