// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import alpha.cpu.State;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import memory.Mmu;
import memory.PhysicalMemory;

/** Writes a region's body: where registers live, and how its constants and helpers are reached. */
final class Emitter {
    /** The class being generated. */
    static final ClassDesc THIS = ClassDesc.of("alpha.compile.Translated");
    static final ClassDesc HOME = describe(Home.class);
    static final ClassDesc BRIDGE = describe(Bridge.class);
    static final ClassDesc MEMORY = describe(MemoryPath.class);
    static final ClassDesc HOST_FLOATS = describe(HostFloats.class);
    static final ClassDesc CAREFUL_FLOATS = describe(CarefulFloats.class);
    static final ClassDesc STATE = describe(State.class);
    private static final ClassDesc LONG = describe(Long.class);
    static final ClassDesc BYTES = CD_byte.arrayType();
    static final ClassDesc TABLES = BYTES.arrayType();
    static final ClassDesc LONGS = CD_long.arrayType();
    static final MethodTypeDesc BODY = MethodTypeDesc.of(CD_long, CD_int, CD_int, CD_int);
    /** A body but for the entry, as it is called. */
    static final MethodTypeDesc CALL = MethodTypeDesc.of(CD_long, CD_int, CD_int);
    static final MethodTypeDesc UNARY = MethodTypeDesc.of(CD_long, CD_long);
    static final MethodTypeDesc BINARY = MethodTypeDesc.of(CD_long, CD_long, CD_long);

    /** The exit that is taken when something is missed: to begin with the one for the entry, whose number it is. */
    static final int EXIT = 0;
    /** How many regions are active. */
    static final int DEPTH = 1;
    /** Instructions until the next poll. */
    static final int FUEL = 2;
    /** An address between two instructions. */
    static final int PLACE = 3;
    private static final int FIRST = 5;
    /** Behind the variable of a remembered page: what is to be added to its addresses, and the bound of its run's distance from it. */
    private static final int ADDEND = 2;
    private static final int BOUND = 4;

    private final CodeBuilder code;
    private final Exits exits;
    private final int[] slots = new int[64];
    private final Map<Long, Label> labels = new HashMap<>();
    private final Map<Runs.Run, Integer> runSlots = new IdentityHashMap<>();
    private final Map<Runs.Run, Integer> pageSlots = new IdentityHashMap<>();
    private int lastSlot;
    private int nextRunSlot;
    private Runs runs;
    private Block block;
    private int index;

    /** An emitter with variables for the registers of {@code used}. */
    Emitter(CodeBuilder code, Exits exits, long used) {
        this.code = code;
        this.exits = exits;
        int next = FIRST;
        for (int i = 0; i < 64; i++) {
            if ((used >>> i & 1) != 0) {
                slots[i] = next;
                next += 2;
            }
        }
        lastSlot = next;
    }

    static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    CodeBuilder code() {
        return code;
    }

    /** Says which instruction is being written. */
    void at(Block current, int instruction) {
        block = current;
        index = instruction;
    }

    long pc() {
        return block.pc() + 4L * index;
    }

    /** The label of a block. */
    Label label(long pc) {
        return labels.computeIfAbsent(pc, key -> code.newLabel());
    }

    /** Has a miss from here on lead to the interpreter executing the current instruction. */
    void exitHere() {
        exit(exits.add(pc(), block.size() - index));
    }

    /** Has a miss lead to {@code pc}, all before it being done. */
    void exitTo(long pc) {
        exit(exits.add(pc, 0));
    }

    private void exit(int number) {
        code.loadConstant(number).istore(EXIT);
    }

    /** Leaves by the exit of the current block. */
    void miss() {
        code.getstatic(describe(Miss.class), "MISS", describe(Miss.class)).athrow();
    }

    void push(int register) {
        if (register == 31) {
            code.lconst_0();
        } else {
            code.lload(slots[register]);
        }
    }

    /** Takes the top of the stack into a register; into 31 it vanishes. */
    void pop(int register) {
        if (register == 31) {
            code.pop2();
        } else {
            code.lstore(slots[register]);
        }
    }

    void pushFloat(int register) {
        if (register == 31) {
            code.dconst_0();
        } else {
            code.dload(slots[32 + register]);
        }
    }

    void popFloat(int register) {
        if (register == 31) {
            code.pop2();
        } else {
            code.dstore(slots[32 + register]);
        }
    }

    void pushBits(int register) {
        pushFloat(register);
        toBits();
    }

    void popBits(int register) {
        fromBits();
        popFloat(register);
    }

    void toBits() {
        code.invokestatic(describe(Double.class), "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
    }

    void fromBits() {
        code.invokestatic(describe(Double.class), "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
    }

    void constant(long value) {
        if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE && value != 0 && value != 1) {
            code.loadConstant((int) value).i2l();
        } else {
            code.loadConstant(value);
        }
    }

    /** 1 when the comparison of the two longs on the stack makes {@code opcode} jump, else 0. */
    void flag(Opcode opcode) {
        code.lcmp();
        choose(opcode, () -> code.lconst_1(), () -> code.lconst_0());
    }

    /** Branches by {@code opcode}: to what {@code yes} writes or to what {@code no} writes. */
    void choose(Opcode opcode, Runnable yes, Runnable no) {
        final Label taken = code.newLabel();
        final Label after = code.newLabel();
        code.branch(opcode, taken);
        no.run();
        code.goto_(after);
        code.labelBinding(taken);
        yes.run();
        code.labelBinding(after);
    }

    /** Puts the fuel left where a caller or callee finds it. */
    void saveFuel() {
        code.getstatic(THIS, "BRIDGE", BRIDGE).iload(FUEL).putfield(BRIDGE, "fuel", CD_int);
    }

    void loadFuel() {
        code.getstatic(THIS, "BRIDGE", BRIDGE).getfield(BRIDGE, "fuel", CD_int).istore(FUEL);
    }

    void home() {
        code.getstatic(THIS, "HOME", HOME);
    }

    /** Calls a method of {@link Home}, which was pushed before its arguments. */
    void callHome(String name, ClassDesc result, ClassDesc... arguments) {
        code.invokevirtual(HOME, name, MethodTypeDesc.of(result, arguments));
    }

    /** Begins a block: its runs of accesses and their variables. */
    void begin(Runs found) {
        runs = found;
        runSlots.clear();
        nextRunSlot = lastSlot;
    }

    /** The run the current instruction belongs to, or null. */
    Runs.Run run() {
        return runs.run(index);
    }

    /** True when the current instruction is the first of its run. */
    boolean beginsRun() {
        return runs.isFirst(index);
    }

    /** Has a run remember its page: see Note [Remembered pages] in {@link Runs}. */
    void remember(Runs.Run run) {
        pageSlots.put(run, lastSlot);
        code.loadConstant(Mmu.NO_TAG).lstore(lastSlot).lconst_0().lstore(lastSlot + ADDEND);
        lastSlot += BOUND;
        if (!run.isOne()) {
            code.lconst_0().lstore(lastSlot);
            lastSlot += 2;
        }
    }

    /** Finds where the current run is, whose lowest address {@code push} puts on the stack. */
    void find(Runs.Run run, Runnable push) {
        final Integer page = pageSlots.get(run);
        if (page == null) {
            ask(run, push);
            keep(run);
            return;
        }
        final Label known = code.newLabel();
        push.run();
        code.dup2().lstore(PLACE);
        if (run.isOne()) {
            code.loadConstant(run.align() - 1L - PhysicalMemory.PAGE).land().lload(page).lcmp().ifeq(known);
        } else {
            code.lload(page).lsub().loadConstant(shift(run)).invokestatic(LONG, "rotateRight", MethodTypeDesc.of(CD_long, CD_long, CD_int));
            code.lload(page + BOUND).invokestatic(LONG, "compareUnsigned", MethodTypeDesc.of(CD_int, CD_long, CD_long)).iflt(known);
        }
        ask(run, () -> code.lload(PLACE));
        code.lload(PLACE).lsub().lstore(page + ADDEND);
        code.lload(PLACE).loadConstant(-(long) PhysicalMemory.PAGE).land().lstore(page);
        if (!run.isOne()) {
            code.loadConstant((long) (PhysicalMemory.PAGE - 1 - run.span() >> shift(run)) + 1).lstore(page + BOUND);
        }
        code.labelBinding(known);
        code.lload(PLACE).lload(page + ADDEND).ladd();
        keep(run);
    }

    private static int shift(Runs.Run run) {
        return Integer.numberOfTrailingZeros(run.align());
    }

    /** Has the software TLB asked for a run, whose lowest address {@code push} puts on the stack. */
    private void ask(Runs.Run run, Runnable push) {
        code.getstatic(THIS, "TLB", LONGS);
        push.run();
        code.loadConstant(run.span()).loadConstant(run.align() - 8193L);
        code.invokestatic(MEMORY, !run.writes() ? "readRun" : run.reads() ? "bothRun" : "writeRun",
            MethodTypeDesc.of(CD_long, LONGS, CD_long, CD_int, CD_long));
    }

    /** Keeps the place on the stack as where a run is. */
    private void keep(Runs.Run run) {
        runSlots.put(run, nextRunSlot);
        code.lstore(nextRunSlot);
        nextRunSlot += 2;
    }

    /** Pushes memory and where in it the current access of a run is, or the quadword around that if it is {@code rounded}. */
    void pushPlace(boolean rounded) {
        code.getstatic(THIS, "MEMORY", BYTES).lload(runSlots.get(run()));
        if (rounded) {
            code.loadConstant((long) runs.offset(index)).ladd().loadConstant(-8L).land().loadConstant(MemoryPath.BASE).ladd();
        } else {
            code.loadConstant(MemoryPath.BASE + runs.offset(index)).ladd();
        }
    }

    /** Pushes memory and where in it an access of its own is, of {@code size} bytes at the address that {@code push} puts on the stack. */
    void pushPlace(int size, boolean stores, Runnable push) {
        code.getstatic(THIS, "MEMORY", BYTES).getstatic(THIS, "TLB", LONGS);
        push.run();
        code.loadConstant(size - 8193L).invokestatic(MEMORY, stores ? "writable" : "readable", MethodTypeDesc.of(CD_long, LONGS, CD_long, CD_long));
        code.loadConstant(MemoryPath.BASE).ladd();
    }

    /** Loads from the place on the stack. */
    void load(String name, ClassDesc result) {
        code.invokestatic(MEMORY, name, MethodTypeDesc.of(result, BYTES, CD_long));
    }

    /** Stores the top of the stack at the place below. */
    void store(String name, ClassDesc value) {
        code.invokestatic(MEMORY, name, MethodTypeDesc.of(CD_void, BYTES, CD_long, value));
    }

    /** Loads the registers of a set from the state. */
    void reload(long set) {
        each(set, register -> {
            if (register < 32) {
                code.getstatic(THIS, "INTEGERS", LONGS).loadConstant(register).laload().lstore(slots[register]);
            } else {
                code.getstatic(THIS, "FLOATS", LONGS).loadConstant(register - 32).laload();
                fromBits();
                code.dstore(slots[register]);
            }
        });
    }

    /** Stores the registers of a set into the state. */
    void spill(long set) {
        each(set, register -> {
            if (register < 32) {
                code.getstatic(THIS, "INTEGERS", LONGS).loadConstant(register).lload(slots[register]).lastore();
            } else {
                code.getstatic(THIS, "FLOATS", LONGS).loadConstant(register - 32).dload(slots[register]);
                toBits();
                code.lastore();
            }
        });
    }

    /** A variable for an int between two instructions. */
    int number() {
        return nextRunSlot;
    }

    /** Gives the variables of a set some value, for the JVM's verifier. */
    void clear(long set) {
        each(set, register -> {
            if (register < 32) {
                code.lconst_0().lstore(slots[register]);
            } else {
                code.dconst_0().dstore(slots[register]);
            }
        });
    }

    private static void each(long set, IntConsumer action) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            action.accept(Long.numberOfTrailingZeros(rest));
        }
    }
}
