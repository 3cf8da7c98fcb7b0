// SPDX-License-Identifier: MIT
package alpha.unix;

import java.nio.charset.StandardCharsets;
import memory.Access;
import memory.Mmu;
import memory.PhysicalMemory;

/** Copies between the harness and a program's memory, with the program's own rights. */
final class UserMemory {
    private static final int LONGEST_TEXT = 4096;

    private final AddressSpace space;
    private final PhysicalMemory memory;

    UserMemory(AddressSpace space, PhysicalMemory memory) {
        this.space = space;
        this.memory = memory;
    }

    byte[] read(long address, int length) throws CallException {
        final byte[] bytes = new byte[length];
        for (int done = 0; done < length;) {
            final int count = count(address + done, length - done);
            memory.read(physical(address + done, Access.READ), bytes, done, count);
            done += count;
        }
        return bytes;
    }

    void write(long address, byte[] bytes, int length) throws CallException {
        for (int done = 0; done < length;) {
            final int count = count(address + done, length - done);
            memory.write(physical(address + done, Access.WRITE), bytes, done, count);
            done += count;
        }
    }

    long readLong(long address) throws CallException {
        final byte[] bytes = read(address, 8);
        long value = 0;
        for (int i = 7; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    void writeLongs(long address, long... values) throws CallException {
        final byte[] bytes = new byte[8 * values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i / 8] >>> 8 * (i % 8));
        }
        write(address, bytes, bytes.length);
    }

    String text(long address) throws CallException {
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < LONGEST_TEXT; i++) {
            final byte each = memory.readByte(physical(address + i, Access.READ));
            if (each == 0) {
                return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
            text.append((char) (each & 0xff));
        }
        throw new CallException(Errno.EFAULT);
    }

    private int physical(long address, Access access) throws CallException {
        final int physical = space.physical(address, access);
        if (physical == Mmu.REFUSED) {
            throw new CallException(Errno.EFAULT);
        }
        return physical;
    }

    private static int count(long address, int length) {
        return Math.min(length, PhysicalMemory.PAGE - (int) (address & PhysicalMemory.PAGE - 1));
    }
}
