// SPDX-License-Identifier: MIT
package device.scsi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Blocks in a file of the host, which no two machines may use at once.
 *
 * <p>A write has reached the host's page cache when it returns: it survives the process, though not the host's own
 * loss of power.
 */
public final class ImageMedium implements Medium {
    private final Path path;
    private final FileChannel file;
    private final long blocks;

    private ImageMedium(Path path, FileChannel file, long blocks) {
        this.path = path;
        this.file = file;
        this.blocks = blocks;
    }

    /**
     * Opens the image at {@code path}; when there is none and {@code blocks} is positive, makes one of that size.
     *
     * @throws IllegalArgumentException when the file cannot serve as a disk, saying why
     */
    public static ImageMedium open(Path path, long blocks) {
        try {
            final FileChannel file = blocks > 0
                ? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return claim(path, file, blocks);
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new IllegalArgumentException("cannot open the disk image " + path + ": " + failure.getMessage(), failure);
        }
    }

    private static ImageMedium claim(Path path, FileChannel file, long blocks) throws IOException {
        try {
            if (file.tryLock() == null) {
                throw inUse(path);
            }
        } catch (OverlappingFileLockException here) {
            throw inUse(path);
        }
        if (file.size() == 0 && blocks > 0) {
            file.write(ByteBuffer.allocate(1), Math.multiplyExact(blocks, BLOCK) - 1);
        }
        if (file.size() == 0 || file.size() % BLOCK != 0 || file.size() / BLOCK > 1L << 32) {
            throw new IllegalArgumentException("the disk image " + path + " has " + file.size()
                + " bytes: it must be a positive multiple of " + BLOCK);
        }
        return new ImageMedium(path, file, file.size() / BLOCK);
    }

    private static IllegalArgumentException inUse(Path path) {
        return new IllegalArgumentException("the disk image " + path + " is in use by another machine: copy it or stop that one");
    }

    @Override
    public long blocks() {
        return blocks;
    }

    @Override
    public void read(long block, byte[] target) {
        final ByteBuffer buffer = ByteBuffer.wrap(target);
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, block * BLOCK + buffer.position()) < 0) {
                    Arrays.fill(target, buffer.position(), target.length, (byte) 0);
                    return;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the disk image " + path + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void write(long block, byte[] source, int length) {
        final ByteBuffer buffer = ByteBuffer.wrap(source, 0, length);
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer, block * BLOCK + buffer.position());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the disk image " + path + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the disk image " + path + ": " + failure.getMessage(), failure);
        }
    }
}
