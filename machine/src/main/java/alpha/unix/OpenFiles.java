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
    private final FileChannel[] channels = new FileChannel[MOST];
    private final int[] streams = new int[MOST];

    /** Files in {@code folder}, null for none at all. */
    OpenFiles(Path folder, InputStream in, OutputStream out, OutputStream error) {
        this.folder = folder;
        this.in = in;
        this.out = new OutputStream[] {null, out, error};
        for (int i = 0; i < MOST; i++) {
            streams[i] = i < 3 ? i : -1;
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
            if ((flags & TRUNCATE) != 0) {
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            if ((flags & CREATE) != 0) {
                options.add((flags & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
            }
        }
        if (Files.isDirectory(path)) {
            throw new CallException(Errno.EISDIR);
        }
        final int number = free();
        try {
            channels[number] = FileChannel.open(path, options);
            return number;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void close(int number) throws CallException {
        check(number);
        streams[number] = -1;
        if (channels[number] != null) {
            try {
                channels[number].close();
            } catch (IOException failure) {
                throw failed(failure);
            } finally {
                channels[number] = null;
            }
        }
    }

    /** Up to {@code length} bytes; none at the end. */
    byte[] read(int number, int length) throws CallException {
        check(number);
        try {
            if (channels[number] == null) {
                if (streams[number] != 0) {
                    throw new CallException(Errno.EBADF);
                }
                final byte[] bytes = new byte[length];
                final int count = in.read(bytes, 0, length);
                return Arrays.copyOf(bytes, Math.max(count, 0));
            }
            final ByteBuffer buffer = ByteBuffer.allocate(length);
            channels[number].read(buffer);
            return Arrays.copyOf(buffer.array(), buffer.position());
        } catch (IOException failure) {
            throw failed(failure);
        } catch (NonReadableChannelException refused) {
            throw new CallException(Errno.EBADF);
        }
    }

    int write(int number, byte[] bytes) throws CallException {
        check(number);
        try {
            if (channels[number] == null) {
                if (streams[number] == 0) {
                    throw new CallException(Errno.EBADF);
                }
                out[streams[number]].write(bytes);
                out[streams[number]].flush();
            } else {
                final ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channels[number].write(buffer);
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
        check(number);
        try {
            return channels[number] == null ? -1 : channels[number].size();
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

    void unlink(String name) throws CallException {
        try {
            Files.delete(resolve(name));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void rename(String from, String to) throws CallException {
        try {
            Files.move(resolve(from), resolve(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    void makeFolder(String name) throws CallException {
        try {
            Files.createDirectory(resolve(name));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** A second number for a stream; a file has but one. */
    int duplicate(int number) throws CallException {
        check(number);
        if (streams[number] < 0) {
            throw new CallException(Errno.EMFILE);
        }
        final int copy = free();
        streams[copy] = streams[number];
        return copy;
    }

    void check(int number) throws CallException {
        if (number < 0 || number >= MOST || channels[number] == null && streams[number] < 0) {
            throw new CallException(Errno.EBADF);
        }
    }

    @Override
    public void close() throws IOException {
        for (final FileChannel channel : channels) {
            if (channel != null) {
                channel.close();
            }
        }
    }

    private FileChannel channel(int number, Errno otherwise) throws CallException {
        check(number);
        if (channels[number] == null) {
            throw new CallException(otherwise);
        }
        return channels[number];
    }

    private int free() throws CallException {
        for (int i = 0; i < MOST; i++) {
            if (channels[i] == null && streams[i] < 0) {
                return i;
            }
        }
        throw new CallException(Errno.EMFILE);
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
