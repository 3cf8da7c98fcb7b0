// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.constant.ConstantDescs.CD_CallSite;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import alpha.cpu.Palcode;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the method of one region: blocks in order, each paid for with fuel when it is entered, and a few exits that blocks share.
 *
 * <pre>
 * body(entry, depth, fuel):  load registers; miss when fuel is out, an interrupt is due, calls are too deep or the FPCR asks for care; go to the entry
 *   block:            fuel -= instructions; code of the instructions
 *   backward branch:  miss when fuel is out or an interrupt is due
 *   call:             store what is dirty; callee(depth + 1, fuel); when it did not return to here, run what follows until
 *                     here, or return as well if that was left; load what is alive
 *   the end:          store what is dirty; return where to go on
 *   into a loop:      store what is dirty and not written in the loop
 *   exit on a miss:   store what may be dirty there; return that the region was left
 * </pre>
 */
final class Body {
    private static final DirectMethodHandleDesc LINK = ConstantDescs.ofCallsiteBootstrap(Emitter.describe(Links.class), "link", CD_CallSite, CD_long);

    private final Home home;
    private final Exits places;
    private final Emitter emitter;
    private final CodeBuilder code;
    private final Shape shape;
    private final Flow flow;
    private final IntegerCode integers;
    private final FloatCode floats;
    private final MemoryCode memory;
    private final Map<Block, Runs> runs = new IdentityHashMap<>();
    private final Map<Long, Label> exits = new LinkedHashMap<>();
    private final boolean hasRuns;
    private Label guarded;

    Body(CodeBuilder code, Shape shape, Exits places, Model model, Home home) {
        this.home = home;
        this.places = places;
        this.hasRuns = home.hasRuns();
        this.code = code;
        this.shape = shape;
        this.flow = new Flow(shape);
        this.emitter = new Emitter(code, places, flow.used());
        this.integers = new IntegerCode(emitter, model);
        this.floats = new FloatCode(emitter, home.hasHostFloats());
        this.memory = new MemoryCode(emitter, floats);
    }

    /** Writes it all. */
    void write() {
        final List<Long> entries = shape.entries();
        entries.forEach(entry -> places.add(entry, 0));
        final long loaded = entries.stream().mapToLong(entry -> flow.aliveBefore(shape.at(entry))).reduce(0, (a, b) -> a | b);
        emitter.reload(loaded);
        emitter.clear(flow.used() & ~loaded);
        findRuns();
        guard();
        enter(entries);
        catchMisses(0);
        for (final Block block : shape.blocks().values()) {
            block(block);
        }
        leave();
    }

    private void guard() {
        guarded = code.newBoundLabel();
    }

    /** Has misses since {@link #guard} lead to the exit that stores {@code set}. */
    private void catchMisses(long set) {
        final Label exit = exits.computeIfAbsent(set, key -> code.newLabel());
        code.exceptionCatch(guarded, code.newBoundLabel(), exit, Emitter.describe(Miss.class));
    }

    private void leave() {
        final Label leave = code.newLabel();
        exits.forEach((set, exit) -> {
            code.labelBinding(exit);
            code.astore(Emitter.PLACE);
            emitter.spill(set);
            code.goto_(leave);
        });
        code.labelBinding(leave);
        emitter.home();
        code.aload(Emitter.PLACE).iload(Emitter.EXIT).iload(Emitter.FUEL);
        emitter.callHome("leave", CD_long, Emitter.describe(RuntimeException.class), CD_int, CD_int);
        code.lreturn();
    }

    private void findRuns() {
        int remembered = 0;
        for (final Block block : shape.blocks().values()) {
            final boolean loops = shape.isInQuietLoop(block);
            final Runs found = new Runs(block, hasRuns, loops);
            runs.put(block, found);
            for (final Runs.Run run : loops ? found.all() : List.<Runs.Run>of()) {
                if (remembered++ < Runs.MOST_REMEMBERED) {
                    emitter.remember(run);
                }
            }
        }
    }

    private void enter(List<Long> entries) {
        code.loadConstant(Bridge.DEEPEST).iload(Emitter.DEPTH).isub();
        poll(true);
        if ((home.hasHostFloats() || home.awaitsRelaxed()) && shape.hasAny(FloatCode::isArithmetic)) {
            code.getstatic(Emitter.THIS, "STATE", Emitter.STATE);
            code.invokestatic(home.hasHostFloats() ? Emitter.HOST_FLOATS : Emitter.CAREFUL_FLOATS, "enter", MethodTypeDesc.of(CD_void, Emitter.STATE));
        }
        final List<SwitchCase> cases = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            cases.add(SwitchCase.of(i, emitter.label(entries.get(i))));
        }
        if (!cases.isEmpty()) {
            code.iload(Emitter.EXIT).tableswitch(1, cases.size(), emitter.label(home.entry()), cases);
        } else if (shape.blocks().firstKey() != home.entry()) {
            code.goto_(emitter.label(home.entry()));
        }
    }

    /** Misses when there is no fuel left, an interrupt is due or, {@code also}, the number on the stack is negative. */
    private void poll(boolean also) {
        code.iload(Emitter.FUEL);
        if (also) {
            code.ior();
        }
        code.getstatic(Emitter.THIS, "STATE", Emitter.STATE);
        code.invokestatic(Emitter.BRIDGE, "poll", MethodTypeDesc.of(CD_void, CD_int, Emitter.STATE));
    }

    private void block(Block block) {
        code.labelBinding(emitter.label(block.pc()));
        guard();
        code.iinc(Emitter.FUEL, -block.size());
        emitter.begin(runs.get(block));
        for (int i = 0; i < block.size(); i++) {
            emitter.at(block, i);
            final Operation operation = block.operation(i);
            final int word = block.word(i);
            switch (operation.format()) {
                case OPERATE, OPERATE_ONE -> integers.write(operation, word);
                case MEMORY, MEMORY_FLOAT -> memory.write(operation, word);
                case FLOAT, FLOAT_ONE, TO_FLOAT, FROM_FLOAT, CONTROL -> floats.write(operation, word);
                case PAL -> pal(operation, word);
                default -> {
                    // Barriers are nothing to one processor; what ends a block is written below.
                }
            }
        }
        end(block);
        if (!block.end().isCall()) {
            catchMisses(flow.exit(block));
        }
    }

    private void pal(Operation operation, int word) {
        if (Effects.isSimple(operation, word)) {
            emitter.home();
            if ((word & 0x3ffffff) == Palcode.RDUNIQUE) {
                emitter.callHome("unique", CD_long);
                emitter.pop(0);
            } else {
                emitter.push(16);
                emitter.callHome("setUnique", CD_void, CD_long);
            }
        }
    }

    private void end(Block block) {
        switch (block.end()) {
            case FALL -> go(block, block.next());
            case CONDITION -> condition(block);
            case BRANCH -> {
                link(block);
                go(block, block.target());
            }
            case CALL -> call(block);
            case CALL_REGISTER -> callRegister(block);
            case JUMP -> jump(block);
            case RETURN -> {
                place(block);
                link(block);
                leaveFor(block, () -> code.lload(Emitter.PLACE));
            }
            case LEAVE -> {
                emitter.exitHere();
                emitter.miss();
            }
        }
    }

    /** Puts the return address into the link register. */
    private void link(Block block) {
        final int ra = Decoder.ra(block.lastWord());
        if (ra != 31) {
            emitter.constant(block.next());
            emitter.pop(ra);
        }
    }

    /** Puts the address of a jump aside. */
    private void place(Block block) {
        emitter.push(Decoder.rb(block.lastWord()));
        emitter.constant(-4);
        code.land().lstore(Emitter.PLACE);
    }

    /** Goes on at {@code pc}: inside, with a poll when it lies behind, or by a call of the region there. */
    private void go(Block block, long pc) {
        final Block next = shape.at(pc);
        if (next == null) {
            leaveFor(block, () -> emitter.constant(pc));
            return;
        }
        emitter.spill(flow.stored(block, next));
        if (pc <= block.lastPc()) {
            emitter.exitTo(pc);
            poll(false);
            code.goto_(emitter.label(pc));
        } else if (pc != block.next() || !follows(block, pc)) {
            code.goto_(emitter.label(pc));
        }
    }

    /** True when a branch to {@code pc} needs nothing done on the way. */
    private boolean isPlain(Block block, long pc) {
        final Block next = shape.at(pc);
        return next != null && pc > block.lastPc() && flow.stored(block, next) == 0;
    }

    private boolean follows(Block block, long pc) {
        return shape.blocks().higherKey(block.pc()) == pc;
    }

    /** Stores what is dirty and returns the place that {@code push} puts on the stack. */
    private void leaveFor(Block block, Runnable push) {
        emitter.spill(flow.dirtyAtEnd(block));
        emitter.saveFuel();
        push.run();
        code.lreturn();
    }

    /** Calls the region at {@code pc} with the fuel that is left; the place it returns to is on the stack. */
    private void invoke(long pc) {
        if (pc == home.entry()) {
            code.iconst_0().iload(Emitter.DEPTH).iconst_1().iadd().iload(Emitter.FUEL).invokestatic(Emitter.THIS, "body", Emitter.BODY);
        } else {
            code.iload(Emitter.DEPTH).iconst_1().iadd().iload(Emitter.FUEL);
            code.invokedynamic(DynamicCallSiteDesc.of(LINK, "region", Emitter.CALL, pc));
        }
    }

    private void condition(Block block) {
        final Operation operation = block.lastOperation();
        final int ra = Decoder.ra(block.lastWord());
        final Opcode opcode;
        if (operation.format() == Format.BRANCH_FLOAT) {
            opcode = floats.test(operation, ra);
        } else {
            emitter.push(ra);
            opcode = integers.test(operation);
        }
        if (isPlain(block, block.target())) {
            code.branch(opcode, emitter.label(block.target()));
        } else {
            final Label after = code.newLabel();
            code.branch(inverse(opcode), after);
            go(block, block.target());
            code.labelBinding(after);
        }
        go(block, block.next());
    }

    private static Opcode inverse(Opcode opcode) {
        return switch (opcode) {
            case IFEQ -> Opcode.IFNE;
            case IFNE -> Opcode.IFEQ;
            case IFLT -> Opcode.IFGE;
            case IFGE -> Opcode.IFLT;
            case IFGT -> Opcode.IFLE;
            default -> Opcode.IFGT;
        };
    }

    private void call(Block block) {
        link(block);
        emitter.spill(flow.dirtyAtEnd(block));
        catchMisses(flow.exit(block));
        invoke(block.target());
        comeBack(block);
    }

    /** Takes the place a callee returned to from the stack and goes on here if it is the one behind the call. */
    private void comeBack(Block block) {
        if (shape.at(block.next()) == null) {
            code.lreturn();
            return;
        }
        final Label back = code.newLabel();
        code.lstore(Emitter.PLACE);
        code.lload(Emitter.PLACE);
        emitter.constant(block.next());
        code.lcmp().ifeq(back);
        emitter.home();
        code.lload(Emitter.PLACE);
        emitter.constant(block.next());
        code.iload(Emitter.DEPTH);
        emitter.callHome("resume", CD_boolean, CD_long, CD_long, CD_int);
        code.ifne(back).loadConstant(Bridge.LEFT).lreturn();
        code.labelBinding(back);
        emitter.loadFuel();
        emitter.reload(flow.aliveAfter(block));
        go(block, block.next());
    }

    private void callRegister(Block block) {
        place(block);
        link(block);
        emitter.spill(flow.dirtyAtEnd(block));
        catchMisses(flow.exit(block));
        final List<Long> callees = shape.targets(block);
        final Label called = code.newLabel();
        for (final long callee : callees) {
            final Label other = code.newLabel();
            code.lload(Emitter.PLACE);
            emitter.constant(callee);
            code.lcmp().ifne(other);
            invoke(callee);
            code.goto_(called);
            code.labelBinding(other);
        }
        stray(block, callees.size(), Jumps.MOST_CALLEES);
        code.lload(Emitter.PLACE);
        code.labelBinding(called);
        comeBack(block);
    }

    private void stray(Block block, int known, int most) {
        emitter.saveFuel();
        emitter.home();
        code.lload(Emitter.PLACE);
        emitter.constant(block.lastPc());
        code.loadConstant(known).loadConstant(most);
        emitter.callHome("stray", CD_void, CD_long, CD_long, CD_int, CD_int);
    }

    /** A switch over the places the jump is known to go to; each polls when it lies behind. */
    private void jump(Block block) {
        place(block);
        link(block);
        final List<Long> targets = shape.targets(block).stream().filter(target -> shape.at(target) != null).sorted().toList();
        if (!targets.isEmpty()) {
            select(block, targets);
        }
        stray(block, shape.targets(block).size(), Jumps.MOST_TARGETS);
        leaveFor(block, () -> code.lload(Emitter.PLACE));
    }

    /**
     * Goes to the one of {@code targets} that is the place, or falls through. A table gives the number of each, since numbers side
     * by side become one indirect jump, addresses far apart a tree of comparisons.
     */
    private void select(Block block, List<Long> targets) {
        final long base = targets.getFirst();
        final byte[] table = new byte[(int) (targets.getLast() - base >> 2) + 1];
        final Label unknown = code.newLabel();
        final List<SwitchCase> cases = new ArrayList<>();
        final List<Label> arms = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            final long target = targets.get(i);
            table[(int) (target - base >> 2)] = (byte) (i + 1);
            arms.add(isPlain(block, target) ? emitter.label(target) : code.newLabel());
            cases.add(SwitchCase.of(i + 1, arms.get(i)));
        }
        code.lload(Emitter.PLACE);
        emitter.constant(base);
        code.lsub().iconst_2().lushr().dup2();
        emitter.constant(table.length);
        final Label inside = code.newLabel();
        code.lcmp().iflt(inside).pop2().goto_(unknown);
        code.labelBinding(inside);
        code.l2i().istore(emitter.number()).getstatic(Emitter.THIS, "TABLES", Emitter.TABLES).loadConstant(home.addTable(table)).aaload()
            .iload(emitter.number()).baload().tableswitch(1, targets.size(), unknown, cases);
        for (int i = 0; i < arms.size(); i++) {
            if (!isPlain(block, targets.get(i))) {
                code.labelBinding(arms.get(i));
                go(block, targets.get(i));
            }
        }
        code.labelBinding(unknown);
    }
}
