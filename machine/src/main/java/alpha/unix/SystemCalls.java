// SPDX-License-Identifier: MIT
package alpha.unix;

import alpha.cpu.State;
import java.nio.charset.StandardCharsets;
import memory.PhysicalMemory;
import memory.Protection;

/**
 * The system calls of Linux/Alpha that ordinary static programs make; those with small numbers are OSF/1's too.
 *
 * <p>Number in v0 ($0), arguments in a0 to a5 ($16 to $21); a3 ($19) becomes 0 and v0 the result, or a3 becomes 1 and v0 the
 * error number.
 */
final class SystemCalls {
    private static final long PAGE = PhysicalMemory.PAGE;
    private static final long CYCLES_A_SECOND = 133_000_000;
    private static final long LONGEST = 1L << 34;
    private static final int MOST_BYTES = 1 << 20;
    private static final int SELF = 1000;
    private static final int FIXED = 0x100;
    private static final int ANONYMOUS = 0x10;
    private static final int CURRENT_FOLDER = -100;
    private static final int REMOVE_FOLDER = 0x200;
    private static final int GET_FLOATING_CONTROL = 45;
    private static final int SET_FLOATING_CONTROL = 14;

    private final State state;
    private final AddressSpace space;
    private final UserMemory memory;
    private final OpenFiles files;
    private final FloatingWord floating;
    private final long firstBreak;
    private long currentBreak;
    private long random = 0x9e3779b97f4a7c15L;
    private boolean ended;
    private int exitCode;

    SystemCalls(State state, AddressSpace space, UserMemory memory, OpenFiles files, long firstBreak) {
        this.state = state;
        this.space = space;
        this.memory = memory;
        this.files = files;
        this.floating = new FloatingWord(state.control());
        this.firstBreak = firstBreak;
        this.currentBreak = firstBreak;
    }

    boolean isEnded() {
        return ended;
    }

    int exitCode() {
        return exitCode;
    }

    void end(int code) {
        ended = true;
        exitCode = code;
    }

    /** Serves the call the registers describe. */
    void serve() {
        try {
            final long result = call((int) state.integer(0), state.integer(16), state.integer(17), state.integer(18));
            state.setInteger(0, result);
            state.setInteger(19, 0);
        } catch (CallException failure) {
            state.setInteger(0, failure.errno().number());
            state.setInteger(19, 1);
        }
    }

    private long call(int number, long a0, long a1, long a2) throws CallException {
        return switch (number) {
            case 1, 405 -> {
                end((int) a0 & 0xff);
                yield 0;
            }
            case 3, 4, 6, 10, 19, 33, 41, 45, 54, 90, 92, 95, 120, 121, 128, 130, 136, 137, 349, 350, 367, 425, 426, 427, 450, 451, 455, 458, 460, 91, 58,
                67, 68 -> file(number, a0, a1, a2);
            case 256, 257 -> floating(number, a0, a1);
            case 17 -> changeBreak(a0);
            case 71 -> map(a0, a1, (int) a2);
            case 73 -> unmap(a0, a1);
            case 74 -> protect(a0, a1, (int) a2);
            case 341 -> remap(a0, a1, a2);
            case 75 -> 0;
            case 20, 411, 378 -> SELF;
            case 24, 47 -> {
                state.setInteger(20, 0);
                yield 0;
            }
            case 37, 424 -> kill(number == 37 ? (int) a1 : (int) a2);
            case 48, 156, 352, 353, 466, 394 -> 0;
            case 64 -> PAGE;
            case 116, 359 -> timeOfDay(number, a0);
            case 420, 421 -> clock(a1);
            case 323, 364 -> usage(number, a0, a1);
            case 339, 207 -> name(a0);
            case 340, 422 -> 0;
            case 496 -> limits(a0, a1, state.integer(19));
            case 511 -> randomBytes(a0, a1);
            default -> throw new CallException(Errno.ENOSYS);
        };
    }

    private long file(int number, long a0, long a1, long a2) throws CallException {
        switch (number) {
            case 3 -> {
                final byte[] bytes = files.read((int) a0, length(a2));
                memory.write(a1, bytes, bytes.length);
                return bytes.length;
            }
            case 4 -> {
                files.check((int) a0);
                return files.write((int) a0, memory.read(a1, length(a2)));
            }
            case 6 -> files.close((int) a0);
            case 10, 137 -> files.unlink(memory.text(a0), number == 137);
            case 458 -> files.unlink(at(a0, a1), (a2 & REMOVE_FOLDER) != 0);
            case 19 -> {
                return files.seek((int) a0, a1, (int) a2);
            }
            case 33 -> files.size(memory.text(a0));
            case 41 -> {
                return files.duplicate((int) a0);
            }
            case 45 -> {
                return files.open(memory.text(a0), (int) a1);
            }
            case 450 -> {
                return files.open(at(a0, a1), (int) a2);
            }
            case 54 -> {
                files.check((int) a0);
                throw new CallException(Errno.ENOTTY);
            }
            case 90 -> {
                return files.duplicate((int) a0, (int) a1);
            }
            case 92, 95 -> files.check((int) a0);
            case 349, 350 -> {
                return positioned(number, (int) a0, a1, a2);
            }
            case 120, 121 -> {
                return vector(number, (int) a0, a1, a2);
            }
            case 128 -> files.rename(memory.text(a0), memory.text(a1));
            case 460 -> files.rename(at(a0, a1), at(a2, state.integer(19)));
            case 130 -> files.truncate((int) a0, a1);
            case 136 -> files.makeFolder(memory.text(a0));
            case 451 -> files.makeFolder(at(a0, a1));
            case 367 -> {
                return currentFolder(a0, a1);
            }
            default -> status(number, a0, a1, a2);
        }
        return 0;
    }

    private long positioned(int number, int file, long address, long count) throws CallException {
        final long before = files.seek(file, 0, 1);
        files.seek(file, state.integer(19), 0);
        try {
            return file(number == 349 ? 3 : 4, file, address, count);
        } finally {
            files.seek(file, before, 0);
        }
    }

    /** OSF_GETSYSINFO and OSF_SETSYSINFO, for the one thing that programs ask of them. */
    private long floating(int number, long operation, long address) throws CallException {
        if (number == 256 && operation == GET_FLOATING_CONTROL) {
            memory.writeLongs(address, floating.get());
            return 0;
        }
        if (number == 257 && operation == SET_FLOATING_CONTROL) {
            floating.set(memory.readLong(address));
            return 0;
        }
        throw new CallException(Errno.EINVAL);
    }

    private String at(long folder, long name) throws CallException {
        if ((int) folder != CURRENT_FOLDER) {
            throw new CallException(Errno.EBADF);
        }
        return memory.text(name);
    }

    private void status(int number, long a0, long a1, long a2) throws CallException {
        switch (number) {
            case 425, 426 -> describe(files.size(memory.text(a0)), false, a1);
            case 427, 91 -> describe(files.size((int) a0), true, a1);
            case 455 -> {
                final String name = memory.text(a1);
                if (name.isEmpty()) {
                    describe(files.size((int) a0), true, a2);
                } else {
                    describe(files.size(at(a0, a1)), false, a2);
                }
            }
            default -> throw new CallException(number == 58 ? Errno.ENOENT : Errno.ENOSYS);
        }
    }

    /** Writes a {@code struct stat64} of Linux/Alpha; a size of -1 means a stream, or for a name a folder. */
    private void describe(long size, boolean open, long address) throws CallException {
        final int mode = size >= 0 ? 0100644 : open ? 0010600 : 0040755;
        final long[] words = new long[17];
        words[0] = 1;
        words[1] = 1;
        words[3] = Math.max(size, 0);
        words[4] = Math.max(size, 0) + 511 >> 9;
        words[5] = mode;
        words[6] = PAGE << 32;
        words[7] = 1;
        memory.writeLongs(address, words);
    }

    private long vector(int number, int file, long address, long count) throws CallException {
        long done = 0;
        for (long i = 0; i < Math.min(count, 1024); i++) {
            final long base = memory.readLong(address + 16 * i);
            final long wanted = memory.readLong(address + 16 * i + 8);
            if (wanted != 0) {
                final long moved = file(number == 120 ? 3 : 4, file, base, wanted);
                done += moved;
                if (moved < wanted) {
                    break;
                }
            }
        }
        return done;
    }

    private long currentFolder(long address, long size) throws CallException {
        if (size < 2) {
            throw new CallException(Errno.ERANGE);
        }
        memory.write(address, new byte[] {'/', 0}, 2);
        return 2;
    }

    private static int length(long length) throws CallException {
        if (length < 0) {
            throw new CallException(Errno.EINVAL);
        }
        return (int) Math.min(length, MOST_BYTES);
    }

    private long changeBreak(long wanted) {
        final long old = Program.roundUp(currentBreak);
        final long next = Program.roundUp(wanted);
        if (wanted < firstBreak || wanted - firstBreak > LONGEST) {
            return currentBreak;
        }
        if (next > old) {
            if (space.place(old, next - old) != old) {
                return currentBreak;
            }
            space.allow(old, next, Protection.READ_WRITE);
        } else if (next < old) {
            space.remove(next, old);
        }
        currentBreak = wanted;
        return currentBreak;
    }

    private long map(long wish, long length, int rights) throws CallException {
        final int flags = (int) state.integer(19);
        final int file = (int) state.integer(20);
        final long offset = state.integer(21);
        if (length <= 0 || length > LONGEST || (flags & FIXED) != 0 && (wish % PAGE != 0 || wish < PAGE || wish > (1L << 42) - length - PAGE)) {
            throw new CallException(Errno.EINVAL);
        }
        final long size = Program.roundUp(length);
        final long address = (flags & FIXED) != 0 ? wish : space.place(wish, size);
        if (address == 0) {
            throw new CallException(Errno.ENOMEM);
        }
        space.remove(address, address + size);
        if ((flags & ANONYMOUS) != 0) {
            space.allow(address, address + size, protection(rights));
            return address;
        }
        space.allow(address, address + size, Protection.READ_WRITE);
        copy(file, offset, address, length);
        space.allow(address, address + size, protection(rights));
        return address;
    }

    private void copy(int file, long offset, long address, long length) throws CallException {
        final long before = files.seek(file, 0, 1);
        files.seek(file, offset, 0);
        long done = 0;
        while (done < length) {
            final byte[] bytes = files.read(file, (int) Math.min(length - done, MOST_BYTES));
            if (bytes.length == 0) {
                break;
            }
            memory.write(address + done, bytes, bytes.length);
            done += bytes.length;
        }
        files.seek(file, before, 0);
    }

    private long unmap(long address, long length) throws CallException {
        checkRange(address, length);
        space.remove(address, address + Program.roundUp(length));
        return 0;
    }

    private long protect(long address, long length, int rights) throws CallException {
        if (length == 0) {
            return 0;
        }
        checkRange(address, length);
        if (!space.covers(address, address + Program.roundUp(length))) {
            throw new CallException(Errno.ENOMEM);
        }
        space.allow(address, address + Program.roundUp(length), protection(rights));
        return 0;
    }

    private long remap(long address, long oldLength, long newLength) throws CallException {
        checkRange(address, oldLength);
        checkRange(address, newLength);
        final long oldSize = Program.roundUp(oldLength);
        final long newSize = Program.roundUp(newLength);
        if (newSize <= oldSize) {
            space.remove(address + newSize, address + oldSize);
            return address;
        }
        if ((state.integer(19) & 1) == 0) {
            throw new CallException(Errno.ENOMEM);
        }
        final long place = space.place(0, newSize);
        if (place == 0 || !space.covers(address, address + oldSize)) {
            throw new CallException(Errno.ENOMEM);
        }
        space.allow(place, place + newSize, Protection.READ_WRITE);
        for (long done = 0; done < oldSize; done += PAGE) {
            memory.write(place + done, memory.read(address + done, (int) PAGE), (int) PAGE);
        }
        space.remove(address, address + oldSize);
        return place;
    }

    private static void checkRange(long address, long length) throws CallException {
        if (address % PAGE != 0 || address < 0 || length <= 0 || length > LONGEST || address > (1L << 42) - length - PAGE) {
            throw new CallException(Errno.EINVAL);
        }
    }

    private static Protection protection(int rights) {
        return switch (rights & 7) {
            case 0 -> Protection.NONE;
            case 1 -> Protection.READ;
            case 2, 3 -> Protection.READ_WRITE;
            case 4, 5 -> Protection.READ_EXECUTE;
            default -> Protection.ALL;
        };
    }

    private long kill(int signal) throws CallException {
        if (signal != 0) {
            end(128 + signal & 0xff);
        }
        return 0;
    }

    private long nanoseconds() {
        return state.executed() / CYCLES_A_SECOND * 1_000_000_000 + state.executed() % CYCLES_A_SECOND * 1_000_000_000 / CYCLES_A_SECOND;
    }

    private long timeOfDay(int number, long address) throws CallException {
        final long seconds = nanoseconds() / 1_000_000_000;
        final long micros = nanoseconds() / 1000 % 1_000_000;
        if (number == 116) {
            memory.writeLongs(address, seconds | micros << 32);
        } else {
            memory.writeLongs(address, seconds, micros);
        }
        return 0;
    }

    private long clock(long address) throws CallException {
        memory.writeLongs(address, nanoseconds() / 1_000_000_000, nanoseconds() % 1_000_000_000);
        return 0;
    }

    private long usage(int number, long a0, long a1) throws CallException {
        if (number == 323) {
            final long ticks = nanoseconds() * 1024 / 1_000_000_000;
            memory.writeLongs(a0, ticks, 0, 0, 0);
            return ticks;
        }
        final long[] words = new long[18];
        words[0] = nanoseconds() / 1_000_000_000;
        words[1] = nanoseconds() / 1000 % 1_000_000;
        memory.writeLongs(a1, words);
        return 0;
    }

    private long name(long address) throws CallException {
        final byte[] bytes = new byte[6 * 65];
        final String[] parts = {"Linux", "alpha", "6.1.0", "#1", "alpha", "(none)"};
        for (int i = 0; i < parts.length; i++) {
            final byte[] part = parts[i].getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(part, 0, bytes, 65 * i, part.length);
        }
        memory.write(address, bytes, bytes.length);
        return 0;
    }

    private long limits(long process, long resource, long old) throws CallException {
        if (process != 0 && process != SELF) {
            throw new CallException(Errno.ESRCH);
        }
        if (old != 0) {
            memory.writeLongs(old, resource == 3 ? 8 << 20 : -1, -1);
        }
        return 0;
    }

    private long randomBytes(long address, long length) throws CallException {
        final byte[] bytes = new byte[length(Math.min(length, 4096))];
        for (int i = 0; i < bytes.length; i++) {
            random = random * 0x5851f42d4c957f2dL + 0x14057b7ef767814fL;
            bytes[i] = (byte) (random >>> 56);
        }
        memory.write(address, bytes, bytes.length);
        return bytes.length;
    }
}
