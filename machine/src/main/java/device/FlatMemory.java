// SPDX-License-Identifier: MIT
package device;

import java.util.Arrays;
import java.util.Objects;

/** Physical memory in 8 KB pages that take room on the host only once written. */
public final class FlatMemory implements BusMemory {
    /** Bytes in a page of the 21064. */
    public static final int PAGE = 8192;

    private final long size;
    private final byte[][] pages;

    /** Zeroed memory of {@code size} bytes, a positive multiple of {@link #PAGE}. */
    public FlatMemory(long size) {
        if (size <= 0 || size % PAGE != 0 || size / PAGE > 1 << 20) {
            throw new IllegalArgumentException("memory of " + size + " bytes: choose a multiple of " + PAGE + " up to 8 GB");
        }
        this.size = size;
        this.pages = new byte[(int) (size / PAGE)][];
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!holds(address, length)) {
            return false;
        }
        for (int done = 0; done < length;) {
            final int within = (int) ((address + done) % PAGE);
            final int count = Math.min(length - done, PAGE - within);
            final byte[] page = pages[(int) ((address + done) / PAGE)];
            if (page == null) {
                Arrays.fill(target, offset + done, offset + done + count, (byte) 0);
            } else {
                System.arraycopy(page, within, target, offset + done, count);
            }
            done += count;
        }
        return true;
    }

    @Override
    public boolean write(long address, byte[] source, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, source.length);
        if (!holds(address, length)) {
            return false;
        }
        for (int done = 0; done < length;) {
            final int index = (int) ((address + done) / PAGE);
            final int within = (int) ((address + done) % PAGE);
            final int count = Math.min(length - done, PAGE - within);
            if (pages[index] == null) {
                pages[index] = new byte[PAGE];
            }
            System.arraycopy(source, offset + done, pages[index], within, count);
            done += count;
        }
        return true;
    }
}
