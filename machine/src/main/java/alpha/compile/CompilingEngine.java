// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.Code;
import alpha.cpu.CodePage;
import alpha.cpu.Engine;
import alpha.cpu.Event;
import alpha.cpu.Interpreter;
import alpha.cpu.State;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import memory.Mmu;
import memory.PhysicalMemory;

/**
 * Executes hot code as JVM methods, the rest by the reference interpreter; both leave the same state.
 *
 * <p>The unit is a region: what can be reached from a hot place inside its function. Whatever a region cannot do by itself, a
 * page the software TLB does not hold, a trap, PALcode, it leaves to the interpreter with all registers stored. So
 * mappings and code change only while no region runs.
 */
public final class CompilingEngine implements Engine {
    /** How often a place is reached before it is translated. */
    public static final int THRESHOLD = 40;

    private static final Event DONE = new Event.Done();
    private static final int REACHED = 4;
    private static final int RETURNED = 1;
    private static final int BUDGET = 3000;
    private static final int LEAST_BUDGET = 200;
    /** When so many instructions are kept translated, all are dropped. */
    static final int MOST_INSTRUCTIONS = 600_000;
    private static final int MOST_JOBS = 64;
    private static final int STRIP = 1024;
    private static final int MOST_REWRITES = 20;

    private final Interpreter interpreter;
    private final State state;
    private final Mmu mmu;
    private final Code code;
    private final Bridge bridge;
    private final Translator translator;
    private final Executor executor;
    private final int threshold;
    private final Map<Integer, CodeSpace> spaces = new HashMap<>();
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private final Set<Long> pending = new HashSet<>();
    private final BitSet translated = new BitSet();
    private final int[] rewrites;
    private final int[] patience;
    private int instructions;
    private int translations;
    private CodeSpace space;

    /** A processor of {@code model} over {@code mmu} that translates on a thread of its own. */
    public CompilingEngine(Model model, Mmu mmu) {
        this(model, mmu, THRESHOLD, Background.executor());
    }

    /**
     * A processor whose translations are made by {@code executor}: {@code Runnable::run} for at once.
     *
     * @param threshold how often a place is reached before it is translated
     */
    public CompilingEngine(Model model, Mmu mmu, int threshold, Executor executor) {
        this.interpreter = new Interpreter(model, mmu);
        this.state = interpreter.state();
        this.mmu = mmu;
        this.code = interpreter.code();
        this.bridge = new Bridge(state, mmu);
        this.translator = new Translator(model);
        this.executor = executor;
        this.threshold = threshold * REACHED;
        this.rewrites = new int[mmu.memory().frames()];
        this.patience = new int[mmu.memory().frames()];
        code.onChange(this::rewritten);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Event run(long limit) {
        interpreter.refetch();
        select();
        final long end = state.executed() + Math.min(limit, Long.MAX_VALUE - state.executed());
        bridge.limit(end);
        while (state.executed() < end) {
            if (state.takeInterrupt()) {
                return interpreter.stop(new Event.Interrupt());
            }
            takeIn();
            final Entrance entrance = space.find(state.pc());
            final Event event = entrance != null && enter(entrance) ? null : interpret(Math.min(end, state.executed() + STRIP));
            if (event != null) {
                return interpreter.stop(event);
            }
        }
        return DONE;
    }

    /** The heat at which a place is translated. */
    int threshold() {
        return threshold;
    }

    /** How many regions were translated so far. */
    public int translations() {
        return translations;
    }

    /** How many instructions are kept translated; one in several regions counts in each. */
    int kept() {
        return instructions;
    }

    /** Chooses the regions of the space that is selected in the MMU. */
    private void select() {
        space = spaces.computeIfAbsent(mmu.space(), number -> new CodeSpace(this, bridge, mmu.epoch()));
        space.validate(code, mmu.epoch());
    }

    /** Runs regions from one to the next; false when the interpreter must take over. */
    private boolean enter(Entrance entrance) {
        bridge.grant();
        Entrance next = entrance;
        long pc;
        do {
            pc = next.run(0, bridge.fuel);
            next = pc == Bridge.LEFT ? null : space.find(pc);
        } while (next != null && jobs.isEmpty());
        if (pc == Bridge.LEFT) {
            state.setPc(bridge.pc());
        } else {
            state.setPc(pc);
            if (next == null) {
                space.heat(pc, REACHED);
            }
        }
        bridge.settle();
        return pc != Bridge.LEFT || bridge.fuel < 0;
    }

    /** Interprets at least one instruction and goes on to where a region begins, or to {@code end}. */
    private Event interpret(long end) {
        do {
            final long pc = state.pc();
            final Event event = interpreter.step();
            if (event != null) {
                return event;
            }
            final long next = state.pc();
            if (next != pc + 4 && arrive(pc, next)) {
                return null;
            }
        } while (state.executed() < end);
        return null;
    }

    /** Learns from a transfer of control; true when there is a region where it went. */
    private boolean arrive(long from, long to) {
        if (space.find(to) != null) {
            return true;
        }
        final Operation operation = interpreter.page().operation(CodePage.index(from));
        switch (operation) {
            case JMP, JSR, JSR_COROUTINE -> {
                space.jumps().note(from, to);
                space.heat(to, REACHED);
            }
            case RET -> space.heat(to, RETURNED);
            default -> {
                if (operation == Operation.BSR || to <= from) {
                    space.heat(to, REACHED);
                }
            }
        }
        return space.find(to) != null;
    }

    /** Has a hot place translated, unless it is in a region that is on its way. */
    void translate(CodeSpace where, long pc) {
        if (jobs.stream().noneMatch(job -> job.home().holds(pc))) {
            renew(where, pc);
        }
    }

    /** Has what is entered at {@code pc} translated. */
    void renew(CodeSpace where, long pc) {
        renew(where, pc, BUDGET);
    }

    private void renew(CodeSpace where, long pc, int budget) {
        if (where != space || jobs.size() >= MOST_JOBS || pending.contains(pc)) {
            return;
        }
        final Shape shape = discover(pc, budget);
        if (shape == null || isRestless(shape)) {
            return;
        }
        space.doors().addAll(shape.edges());
        pending.addAll(shape.entries());
        final Job job = new Job(shape, new Home(bridge, where, shape), translator, budget);
        jobs.add(job);
        executor.execute(job);
        takeIn();
    }

    /** The region beside the one that has {@code pc} at its side, else the one that begins there. */
    private Shape discover(long pc, int budget) {
        final long main = space.main(pc);
        final Shape shape = Discovery.discover(code, space.jumps(), main, budget, space.doors());
        if (main == pc) {
            return shape;
        }
        return shape != null && shape.sides().contains(pc) ? shape.aside() : Discovery.discover(code, space.jumps(), pc, budget, space.doors());
    }

    private boolean hasNews() {
        return !jobs.isEmpty() && jobs.peek().isDone();
    }

    /** Takes in what has been translated. */
    private void takeIn() {
        while (hasNews()) {
            final Job job = jobs.remove();
            final Home home = job.home();
            pending.clear();
            jobs.forEach(other -> pending.addAll(other.home().entries()));
            final boolean current = !job.isStale() && home.pages().values().stream().allMatch(code::holds);
            if (current && job.region() != null) {
                install(job.region());
            } else if (current && job.budget() / 2 >= LEAST_BUDGET) {
                renew(home.space(), home.entry(), job.budget() / 2);
            }
        }
    }

    private void install(Region region) {
        final Home home = region.home();
        if (instructions > MOST_INSTRUCTIONS) {
            spaces.values().forEach(CodeSpace::clear);
            instructions = 0;
        }
        instructions += home.size();
        translations++;
        home.pages().values().forEach(page -> translated.set(page.frame()));
        home.space().install(region);
    }

    /** Tells that a region is gone. */
    void freed(Region region) {
        instructions -= region.home().size();
    }

    private void rewritten(int frame) {
        interpreter.refetch();
        if (translated.get(frame)) {
            translated.clear(frame);
            rewrites[frame] = Math.min(rewrites[frame] + 1, MOST_REWRITES);
            patience[frame] = 1 << rewrites[frame];
            spaces.values().forEach(each -> each.forget(frame));
        }
    }

    /** Code that is rewritten again and again is left to the interpreter, each time for twice as long. */
    private boolean isRestless(Shape shape) {
        final int frame = shape.pages().get(shape.entry() & -PhysicalMemory.PAGE).frame();
        if (patience[frame] > 1) {
            patience[frame]--;
            return true;
        }
        return false;
    }
}
