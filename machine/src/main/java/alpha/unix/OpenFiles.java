// SPDX-License-Identifier: MIT
package alpha.unix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A program's open files by number, all of them in one folder of the host; 0, 1 and 2 are streams.
 *
 * <p>Names are taken below the folder, whether they begin with a slash or not; what would leave it, by {@code ..} or a
 * symbolic link, is refused with EACCES.
 */
final class OpenFiles implements AutoCloseable {
    private static final int MOST = 256;
    private static final int WRITE = 1;
    private static final int READ_WRITE = 2;
    private static final int APPEND = 0x8;
    private static final int CREATE = 0x200;
    private static final int TRUNCATE = 0x400;
    private static final int EXCLUSIVE = 0x800;

    private final Path folder;
    private final InputStream in;
    private final OutputStream[] out;
    private final Open[] files = new Open[MOST];

    /** What a number, or several after DUP, stands for: a file, or with a null channel a stream. */
    private record Open(FileChannel channel, int stream) {
    }

    /** Files in {@code folder}, null for none at all. */
    OpenFiles(Path folder, InputStream in, OutputStream out, OutputStream error) {
        this.folder = folder;
        this.in = in;
        this.out = new OutputStream[] {null, out, error};
        for (int i = 0; i < 3; i++) {
            files[i] = new Open(null, i);
        }
    }

    int open(String name, int flags) throws CallException {
        final Path path = resolve(name);
        final Set<OpenOption> options = new HashSet<>();
        final boolean writes = (flags & 3) == WRITE || (flags & 3) == READ_WRITE;
        options.add(LinkOption.NOFOLLOW_LINKS);
        if ((flags & 3) != WRITE && (flags & APPEND) == 0) {
            options.add(StandardOpenOption.READ);
        }
        if (writes) {
            options.add((flags & APPEND) != 0 ? StandardOpenOption.APPEND : StandardOpenOption.WRITE);
            if ((flags & (TRUNCATE | APPEND)) == TRUNCATE) {
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            if ((flags & CREATE) != 0) {
                options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
            }
        }
        if (Files.isDirectory(path)) {
            throw new CallException(Errno.EISDIR);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new CallException(Errno.EACCES);
        }
        final int number = free();
        try {
            files[number] = new Open(FileChannel.open(path, options), -1);
            if (writes && (flags & (TRUNCATE | APPEND)) == (TRUNCATE | APPEND)) {
                files[number].channel.truncate(0);
            }
            return number;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void close(int number) throws CallException {
        final Open open = open(number);
        files[number] = null;
        if (open.channel != null && !Arrays.asList(files).contains(open)) {
            try {
                open.channel.close();
            } catch (IOException failure) {
                throw failed(failure);
            }
        }
    }

    /** Up to {@code length} bytes; none at the end. */
    byte[] read(int number, int length) throws CallException {
        final Open open = open(number);
        try {
            if (open.channel == null) {
                if (open.stream != 0) {
                    throw new CallException(Errno.EBADF);
                }
                final byte[] bytes = new byte[length];
                final int count = in.read(bytes, 0, length);
                return Arrays.copyOf(bytes, Math.max(count, 0));
            }
            final ByteBuffer buffer = ByteBuffer.allocate(length);
            open.channel.read(buffer);
            return Arrays.copyOf(buffer.array(), buffer.position());
        } catch (IOException failure) {
            throw failed(failure);
        } catch (NonReadableChannelException refused) {
            throw new CallException(Errno.EBADF);
        }
    }

    int write(int number, byte[] bytes) throws CallException {
        final Open open = open(number);
        try {
            if (open.channel == null) {
                if (open.stream == 0) {
                    throw new CallException(Errno.EBADF);
                }
                out[open.stream].write(bytes);
                out[open.stream].flush();
            } else {
                final ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    open.channel.write(buffer);
                }
            }
            return bytes.length;
        } catch (IOException failure) {
            throw failed(failure);
        } catch (NonWritableChannelException refused) {
            throw new CallException(Errno.EBADF);
        }
    }

    long seek(int number, long offset, int whence) throws CallException {
        final FileChannel channel = channel(number, Errno.ESPIPE);
        try {
            final long base = switch (whence) {
                case 0 -> 0;
                case 1 -> channel.position();
                case 2 -> channel.size();
                default -> throw new CallException(Errno.EINVAL);
            };
            if (base + offset < 0) {
                throw new CallException(Errno.EINVAL);
            }
            channel.position(base + offset);
            return base + offset;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void truncate(int number, long size) throws CallException {
        final FileChannel channel = channel(number, Errno.EINVAL);
        try {
            channel.truncate(size);
        } catch (IOException failure) {
            throw failed(failure);
        } catch (IllegalArgumentException | NonWritableChannelException refused) {
            throw new CallException(Errno.EINVAL);
        }
    }

    /** Bytes in an open file, -1 for a stream. */
    long size(int number) throws CallException {
        final Open open = open(number);
        try {
            return open.channel == null ? -1 : open.channel.size();
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Bytes in a named file, -1 for a folder. */
    long size(String name) throws CallException {
        final Path path = resolve(name);
        try {
            return Files.isDirectory(path) ? -1 : Files.size(path);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Removes a file, or with {@code folders} an empty folder. */
    void unlink(String name, boolean folders) throws CallException {
        final Path path = inside(name);
        if (Files.exists(path) && Files.isDirectory(path) != folders) {
            throw new CallException(folders ? Errno.ENOTDIR : Errno.EISDIR);
        }
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void rename(String from, String to) throws CallException {
        try {
            Files.move(inside(from), inside(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void makeFolder(String name) throws CallException {
        try {
            Files.createDirectory(inside(name));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** A second number for the same file or stream; they share its position. */
    int duplicate(int number) throws CallException {
        final Open open = open(number);
        final int copy = free();
        files[copy] = open;
        return copy;
    }

    /** Makes {@code copy} another number for what {@code number} stands for, and closes what it stood for before. */
    int duplicate(int number, int copy) throws CallException {
        final Open open = open(number);
        if (copy < 0 || copy >= MOST) {
            throw new CallException(Errno.EBADF);
        }
        if (copy != number) {
            if (files[copy] != null) {
                close(copy);
            }
            files[copy] = open;
        }
        return copy;
    }

    void check(int number) throws CallException {
        open(number);
    }

    @Override
    public void close() throws IOException {
        for (final Open open : files) {
            if (open != null && open.channel != null) {
                open.channel.close();
            }
        }
    }

    private Open open(int number) throws CallException {
        if (number < 0 || number >= MOST || files[number] == null) {
            throw new CallException(Errno.EBADF);
        }
        return files[number];
    }

    private FileChannel channel(int number, Errno otherwise) throws CallException {
        final Open open = open(number);
        if (open.channel == null) {
            throw new CallException(otherwise);
        }
        return open.channel;
    }

    private int free() throws CallException {
        for (int i = 0; i < MOST; i++) {
            if (files[i] == null) {
                return i;
            }
        }
        throw new CallException(Errno.EMFILE);
    }

    /** A name that is to be made, moved or removed: the folder itself may not be. */
    private Path inside(String name) throws CallException {
        final Path path = resolve(name);
        try {
            if (path.equals(folder.toRealPath())) {
                throw new CallException(Errno.EACCES);
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
        return path;
    }

    private Path resolve(String name) throws CallException {
        if (folder == null || name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new CallException(Errno.ENOENT);
        }
        try {
            final Path root = folder.toRealPath();
            final Path path = root.resolve(name.replaceFirst("^/+", "")).normalize();
            if (!path.startsWith(root)) {
                throw new CallException(Errno.EACCES);
            }
            for (Path part = path; !part.equals(root); part = part.getParent()) {
                if (Files.isSymbolicLink(part)) {
                    throw new CallException(Errno.EACCES);
                }
            }
            return path;
        } catch (IOException failure) {
            throw failed(failure);
        } catch (InvalidPathException bad) {
            throw new CallException(Errno.ENOENT);
        }
    }

    private static CallException failed(IOException failure) {
        return new CallException(switch (failure) {
            case NoSuchFileException none -> Errno.ENOENT;
            case FileAlreadyExistsException there -> Errno.EEXIST;
            case DirectoryNotEmptyException full -> Errno.ENOTEMPTY;
            case FileSystemException other -> Errno.EACCES;
            default -> Errno.EIO;
        });
    }
}
