// SPDX-License-Identifier: MIT
package alpha.cpu;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * All that a user program can see of the processor (AHB section 3.1).
 *
 * <p>Registers 31 read as zero; engines keep zeros there. Only the machine's own thread may touch it, except
 * {@link #interrupt}.
 */
public final class State {
    /** The lock address when no lock is held. */
    public static final long UNLOCKED = -1;

    private static final VarHandle REQUEST;

    static {
        try {
            REQUEST = MethodHandles.lookup().findVarHandle(State.class, "request", boolean.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final long[] integers = new long[32];
    private final long[] floats = new long[32];
    private final FloatingControl control = new FloatingControl();
    private long pc;
    private long unique;
    private long lock = UNLOCKED;
    private long executed;
    private boolean interruptFlag;
    private boolean request;

    /** The integer registers; entry 31 stays 0. */
    public long[] integers() {
        return integers;
    }

    /** The floating registers as they lie in memory in T format; entry 31 stays 0. */
    public long[] floats() {
        return floats;
    }

    /** One integer register. */
    public long integer(int register) {
        return integers[register];
    }

    /** Sets an integer register; 31 stays 0. */
    public void setInteger(int register, long value) {
        if (register != 31) {
            integers[register] = value;
        }
    }

    /** Sets a floating register by its bits; 31 stays 0. */
    public void setFloat(int register, long bits) {
        if (register != 31) {
            floats[register] = bits;
        }
    }

    /** The floating-point control register. */
    public FloatingControl control() {
        return control;
    }

    /** Where the next instruction is: a multiple of 4. */
    public long pc() {
        return pc;
    }

    /** Continues elsewhere; the two low bits are ignored (AHB section 3.1.1). */
    public void setPc(long address) {
        pc = address & -4;
    }

    /** The processor unique value that RDUNIQUE reads: a thread's own pointer. */
    public long unique() {
        return unique;
    }

    /** Sets what RDUNIQUE reads. */
    public void setUnique(long value) {
        unique = value;
    }

    /** The physical block of 16 bytes a load-locked named, or {@link #UNLOCKED} (AHB section 4.2.4). */
    public long lock() {
        return lock;
    }

    /** Takes or, by {@link #UNLOCKED}, drops the lock. */
    public void setLock(long block) {
        lock = block;
    }

    /** Instructions executed since the start: what RPCC counts, one cycle each. */
    public long executed() {
        return executed;
    }

    /** Counts instructions. */
    public void count(long instructions) {
        executed += instructions;
    }

    /** What RS and RC read (AHB section 4.12). */
    public boolean interruptFlag() {
        return interruptFlag;
    }

    /** Sets what RS and RC read. */
    public void setInterruptFlag(boolean value) {
        interruptFlag = value;
    }

    /** Asks the processor to stop soon with {@link Event.Interrupt}; any thread may ask. */
    public void interrupt() {
        REQUEST.setOpaque(this, true);
    }

    /** True when someone asked for an interrupt. */
    public boolean isInterrupted() {
        return (boolean) REQUEST.getOpaque(this);
    }

    /** Takes the request back; true when there was one. */
    public boolean takeInterrupt() {
        return (boolean) REQUEST.getAndSet(this, false);
    }

    /** Makes this an exact copy of {@code other}. */
    public void copyFrom(State other) {
        System.arraycopy(other.integers, 0, integers, 0, 32);
        System.arraycopy(other.floats, 0, floats, 0, 32);
        control.set(other.control.get());
        pc = other.pc;
        unique = other.unique;
        lock = other.lock;
        executed = other.executed;
        interruptFlag = other.interruptFlag;
    }
}
