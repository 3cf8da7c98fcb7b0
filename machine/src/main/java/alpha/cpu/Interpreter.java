// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Decoder;
import alpha.isa.Model;
import alpha.isa.Operation;
import memory.Access;
import memory.Mmu;
import memory.PhysicalMemory;

/**
 * The reference: executes one instruction after the other as the handbook describes each.
 *
 * <p>Loads into register 31 are prefetches and touch nothing (AHB section 4.2). An access is checked for alignment first,
 * then by the MMU.
 */
public final class Interpreter implements Engine {
    private static final long STRIP = 1024;
    private static final long NOWHERE = -1;
    private static final Event DONE = new Event.Done();

    private final State state;
    private final Model model;
    private final Mmu mmu;
    private final PhysicalMemory memory;
    private final long[] tlb;
    private final long[] r;
    private final Code code;
    private final FloatingPoint floating;
    private CodePage page;
    private long pageAddress = NOWHERE;

    /** A processor of {@code model} over {@code mmu}; it becomes the listener of the memory's writes. */
    public Interpreter(Model model, Mmu mmu) {
        this(model, mmu, new State());
    }

    Interpreter(Model model, Mmu mmu, State state) {
        this.state = state;
        this.model = model;
        this.mmu = mmu;
        this.memory = mmu.memory();
        this.tlb = mmu.tlb();
        this.r = state.integers();
        this.code = new Code(mmu, model);
        this.floating = new FloatingPoint(state);
        code.onChange(frame -> pageAddress = NOWHERE);
    }

    @Override
    public State state() {
        return state;
    }

    /** The instructions it executes, decoded: an engine that translates takes them from here. */
    public Code code() {
        return code;
    }

    @Override
    public Event run(long limit) {
        refetch();
        final long end = Math.min(limit, Long.MAX_VALUE - state.executed()) + state.executed();
        while (state.executed() < end) {
            if (state.takeInterrupt()) {
                return stop(new Event.Interrupt());
            }
            final long strip = Math.min(end, state.executed() + STRIP);
            while (state.executed() < strip) {
                final Event event = step();
                if (event != null) {
                    return stop(event);
                }
            }
        }
        return DONE;
    }

    /** What returning from PALcode does to the lock and the interrupt flag (AHB section 4.2.4 and 4.12). */
    public Event stop(Event event) {
        state.setLock(State.UNLOCKED);
        state.setInterruptFlag(false);
        return event;
    }

    /** Forgets where the pc was found: the owner may have changed mappings. */
    public void refetch() {
        pageAddress = NOWHERE;
    }

    /** The page of the instruction executed last, null before the first. */
    public CodePage page() {
        return page;
    }

    /** Executes the instruction at the pc; null when there is nothing to tell. */
    public Event step() {
        final long pc = state.pc();
        if ((pc & -PhysicalMemory.PAGE) != pageAddress) {
            page = code.at(pc);
            if (page == null) {
                return new Event.MemoryFault(mmu.fault(mmu.space(), pc, Access.EXECUTE));
            }
            pageAddress = pc & -PhysicalMemory.PAGE;
        }
        final int index = CodePage.index(pc);
        final Event event = execute(page.operation(index), page.word(index), pc);
        r[31] = 0;
        return event;
    }

    private Event execute(Operation operation, int word, long pc) {
        switch (operation.format()) {
            case OPERATE, OPERATE_ONE -> {
                return operate(operation, word, pc);
            }
            case MEMORY -> {
                return memory(operation, word, pc);
            }
            case BRANCH -> {
                branch(operation, word, pc);
                return null;
            }
            case JUMP -> {
                final long target = r[Decoder.rb(word)];
                r[Decoder.ra(word)] = pc + 4;
                next(target);
                return null;
            }
            case MEMORY_FLOAT -> {
                return memoryFloat(operation, word, pc);
            }
            case MISCELLANEOUS -> {
                miscellaneous(operation, word);
                next(pc + 4);
                return null;
            }
            case PAL -> {
                return pal(word & 0x3ffffff, pc);
            }
            case NONE -> {
                return new Event.Illegal(word);
            }
            case BRANCH_FLOAT -> {
                next(FloatingPoint.holds(operation, state.floats()[Decoder.ra(word)]) ? Decoder.target(pc, word) : pc + 4);
                return null;
            }
            default -> {
                next(pc + 4);
                return floating.execute(operation, word);
            }
        }
    }

    private void next(long pc) {
        state.setPc(pc);
        state.count(1);
    }

    private Event operate(Operation operation, int word, long pc) {
        final long a = r[Decoder.ra(word)];
        final long b = Decoder.hasLiteral(word) ? Decoder.literal(word) : r[Decoder.rb(word)];
        final int rc = Decoder.rc(word);
        next(pc + 4);
        switch (operation) {
            case CMOVEQ, CMOVNE, CMOVLT, CMOVLE, CMOVGT, CMOVGE, CMOVLBS, CMOVLBC -> {
                if (IntegerArithmetic.holds(operation, a)) {
                    r[rc] = b;
                }
            }
            case ADDL_V, ADDQ_V, SUBL_V, SUBQ_V, MULL_V, MULQ_V -> {
                r[rc] = IntegerArithmetic.operate(operation, a, b);
                if (IntegerArithmetic.overflows(operation, a, b)) {
                    return new Event.Arithmetic(1 << 6, 1L << rc);
                }
            }
            case AMASK -> r[rc] = b & ~model.mask();
            case IMPLVER -> r[rc] = model.version();
            default -> r[rc] = IntegerArithmetic.operate(operation, a, b);
        }
        return null;
    }

    private void branch(Operation operation, int word, long pc) {
        final int ra = Decoder.ra(word);
        if (operation == Operation.BR || operation == Operation.BSR) {
            r[ra] = pc + 4;
            next(Decoder.target(pc, word));
        } else {
            next(IntegerArithmetic.holds(operation, r[ra]) ? Decoder.target(pc, word) : pc + 4);
        }
    }

    private Event pal(int function, long pc) {
        next(pc + 4);
        if (Palcode.isServed(function)) {
            Palcode.serve(state, function);
            return null;
        }
        return new Event.PalCall(function);
    }

    private void miscellaneous(Operation operation, int word) {
        final int ra = Decoder.ra(word);
        switch (operation) {
            case RPCC -> r[ra] = state.executed() & 0xffffffffL;
            case RC, RS -> {
                r[ra] = state.interruptFlag() ? 1 : 0;
                state.setInterruptFlag(operation == Operation.RS);
            }
            default -> {
                // Barriers and hints: one processor does everything in order, and no trap is ever late.
            }
        }
    }

    private int physical(long address, Access access) {
        final int at = Mmu.record(address);
        return tlb[at + access.ordinal()] == (address & -PhysicalMemory.PAGE) ? (int) (address + tlb[at + Mmu.ADDEND]) : mmu.translate(address, access);
    }

    private Event refuse(long address, Access access) {
        return new Event.MemoryFault(mmu.fault(mmu.space(), address, access));
    }

    private static Event unaligned(long address, int word) {
        return new Event.Unaligned(address, word >>> 26, Decoder.ra(word));
    }

    private Event memory(Operation operation, int word, long pc) {
        final long address = r[Decoder.rb(word)] + Decoder.displacement(word);
        final int ra = Decoder.ra(word);
        switch (operation) {
            case LDA -> r[ra] = address;
            case LDAH -> r[ra] = r[Decoder.rb(word)] + ((long) Decoder.displacement(word) << 16);
            case LDL, LDQ, LDQ_U, LDBU, LDWU, LDL_L, LDQ_L -> {
                return load(operation, word, address, pc);
            }
            default -> {
                return store(operation, word, address, pc);
            }
        }
        next(pc + 4);
        return null;
    }

    private static int size(Operation operation) {
        return switch (operation) {
            case LDBU, STB -> 1;
            case LDWU, STW -> 2;
            case LDL, LDL_L, STL, STL_C, LDS, STS -> 4;
            default -> 8;
        };
    }

    private Event load(Operation operation, int word, long named, long pc) {
        final int ra = Decoder.ra(word);
        if (ra == 31) {
            next(pc + 4);
            return null;
        }
        final long address = operation == Operation.LDQ_U ? named & -8 : named;
        if ((address & size(operation) - 1) != 0) {
            return unaligned(address, word);
        }
        final int physical = physical(address, Access.READ);
        if (physical == Mmu.REFUSED) {
            return refuse(address, Access.READ);
        }
        r[ra] = switch (operation) {
            case LDBU -> memory.readByte(physical) & 0xffL;
            case LDWU -> memory.readShort(physical) & 0xffffL;
            case LDL, LDL_L -> memory.readInt(physical);
            default -> memory.readLong(physical);
        };
        if (operation == Operation.LDL_L || operation == Operation.LDQ_L) {
            state.setLock(physical & -16);
        }
        next(pc + 4);
        return null;
    }

    private Event store(Operation operation, int word, long named, long pc) {
        final long address = operation == Operation.STQ_U ? named & -8 : named;
        if ((address & size(operation) - 1) != 0) {
            return unaligned(address, word);
        }
        final int ra = Decoder.ra(word);
        final boolean conditional = operation == Operation.STL_C || operation == Operation.STQ_C;
        if (conditional && state.lock() == State.UNLOCKED) {
            r[ra] = 0;
            next(pc + 4);
            return null;
        }
        final int physical = physical(address, Access.WRITE);
        if (physical == Mmu.REFUSED) {
            return refuse(address, Access.WRITE);
        }
        final boolean stores = !conditional || state.lock() == (physical & -16);
        if (stores) {
            put(operation, physical, r[ra]);
        }
        if (conditional) {
            state.setLock(State.UNLOCKED);
            r[ra] = stores ? 1 : 0;
        }
        next(pc + 4);
        return null;
    }

    private void put(Operation operation, int physical, long value) {
        switch (operation) {
            case STB -> memory.writeByte(physical, (byte) value);
            case STW -> memory.writeShort(physical, (short) value);
            case STL, STL_C -> memory.writeInt(physical, (int) value);
            default -> memory.writeLong(physical, value);
        }
    }

    private Event memoryFloat(Operation operation, int word, long pc) {
        final long address = r[Decoder.rb(word)] + Decoder.displacement(word);
        final int fa = Decoder.ra(word);
        final boolean loads = operation == Operation.LDS || operation == Operation.LDT;
        if (loads && fa == 31) {
            next(pc + 4);
            return null;
        }
        if ((address & size(operation) - 1) != 0) {
            return unaligned(address, word);
        }
        final Access access = loads ? Access.READ : Access.WRITE;
        final int physical = physical(address, access);
        if (physical == Mmu.REFUSED) {
            return refuse(address, access);
        }
        final long[] f = state.floats();
        switch (operation) {
            case LDS -> f[fa] = FloatingFormat.fromMemory(memory.readInt(physical));
            case LDT -> f[fa] = memory.readLong(physical);
            case STS -> memory.writeInt(physical, FloatingFormat.toMemory(f[fa]));
            default -> memory.writeLong(physical, f[fa]);
        }
        next(pc + 4);
        return null;
    }
}
