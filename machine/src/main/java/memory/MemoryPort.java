// SPDX-License-Identifier: MIT
package memory;

import java.util.Objects;

/**
 * The loads and stores of a user program in the selected space, for processors and system calls written in Java.
 *
 * <p>An access looks into the software TLB, then into the tables; one that is refused goes to the {@link FaultHandler}
 * and, when that has resolved it, is tried again. Addresses are aligned to the size of the access, else the fault is
 * {@link Fault.Kind#UNALIGNED}. An access that stays refused throws {@link MemoryFaultException}, and so does
 * one that its handler calls resolved {@link #PATIENCE} times without mending it.
 */
public final class MemoryPort {
    /** How often one access is tried again. */
    public static final int PATIENCE = 16;

    private final Mmu mmu;
    private final PhysicalMemory memory;
    private final long[] tlb;
    private final FaultHandler handler;

    /** Accesses through {@code mmu} whose refusals go to {@code handler}. */
    public MemoryPort(Mmu mmu, FaultHandler handler) {
        this.mmu = mmu;
        this.memory = mmu.memory();
        this.tlb = mmu.tlb();
        this.handler = Objects.requireNonNull(handler);
    }

    /** Loads eight bytes. */
    public long readLong(long address) {
        return memory.readLong(physical(address, 8, Access.READ));
    }

    /** Loads four bytes. */
    public int readInt(long address) {
        return memory.readInt(physical(address, 4, Access.READ));
    }

    /** Loads two bytes. */
    public short readShort(long address) {
        return memory.readShort(physical(address, 2, Access.READ));
    }

    /** Loads one byte. */
    public byte readByte(long address) {
        return memory.readByte(physical(address, 1, Access.READ));
    }

    /** Fetches an instruction, four bytes. */
    public int fetch(long address) {
        return memory.readInt(physical(address, 4, Access.EXECUTE));
    }

    /** Stores eight bytes. */
    public void writeLong(long address, long value) {
        memory.writeLong(physical(address, 8, Access.WRITE), value);
    }

    /** Stores four bytes. */
    public void writeInt(long address, int value) {
        memory.writeInt(physical(address, 4, Access.WRITE), value);
    }

    /** Stores two bytes. */
    public void writeShort(long address, short value) {
        memory.writeShort(physical(address, 2, Access.WRITE), value);
    }

    /** Stores one byte. */
    public void writeByte(long address, byte value) {
        memory.writeByte(physical(address, 1, Access.WRITE), value);
    }

    /** Copies from the program, page by page, any alignment; what was copied before a refusal stays copied. */
    public void read(long address, byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        for (int done = 0; done < length;) {
            final int count = withinPage(address + done, length - done);
            memory.read(physical(address + done, 1, Access.READ), target, offset + done, count);
            done += count;
        }
    }

    /** Copies to the program, page by page, any alignment; what was copied before a refusal stays copied. */
    public void write(long address, byte[] source, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, source.length);
        for (int done = 0; done < length;) {
            final int count = withinPage(address + done, length - done);
            memory.write(physical(address + done, 1, Access.WRITE), source, offset + done, count);
            done += count;
        }
    }

    private static int withinPage(long address, int length) {
        return Math.min(length, PhysicalMemory.PAGE - (int) (address & PhysicalMemory.PAGE - 1));
    }

    private int physical(long address, int size, Access access) {
        final int at = Mmu.record(address);
        return tlb[at + access.ordinal()] == (address & -PhysicalMemory.PAGE + size - 1)
            ? (int) (address + tlb[at + Mmu.ADDEND]) : slow(address, size, access);
    }

    private int slow(long address, int size, Access access) {
        for (int tries = 0;; tries++) {
            final boolean aligned = (address & size - 1) == 0;
            final int physical = aligned ? mmu.translate(address, access) : Mmu.REFUSED;
            if (physical != Mmu.REFUSED) {
                return physical;
            }
            final Fault fault = aligned ? mmu.fault(mmu.space(), address, access)
                : new Fault(mmu.space(), address, access, Fault.Kind.UNALIGNED);
            if (tries == PATIENCE || !handler.resolve(fault)) {
                throw new MemoryFaultException(fault);
            }
        }
    }
}
