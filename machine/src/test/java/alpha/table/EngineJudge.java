// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.Engines;
import alpha.cpu.Engine;
import alpha.cpu.Event;
import alpha.cpu.Palcode;
import alpha.cpu.State;
import alpha.isa.Model;
import alpha.unix.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/** An engine of this project as judge. */
final class EngineJudge implements Judge {
    private static final int NEXT = 0x209f0001;
    private static final int DATA_FRAME = 1;

    private final Mmu mmu = new Mmu(new PhysicalMemory(4 * PhysicalMemory.PAGE));
    private final Engine engine;

    EngineJudge(Engines engines, Model model) {
        mmu.install(0, Group.CODE, 0, Protection.ALL);
        mmu.install(0, Group.DATA, DATA_FRAME, Protection.READ_WRITE);
        engine = engines.create(model, mmu);
    }

    @Override
    public List<List<Outcome>> judge(List<Group> groups) {
        final List<List<Outcome>> all = new ArrayList<>();
        for (final Group group : groups) {
            write(0, new int[] {group.word(), NEXT, Palcode.BPT});
            final List<Outcome> outcomes = new ArrayList<>();
            for (final Group.Triple triple : group.triples()) {
                outcomes.add(execute(triple, group.fpcr()));
            }
            all.add(outcomes);
        }
        return all;
    }

    private Outcome execute(Group.Triple triple, long fpcr) {
        final State state = engine.state();
        final byte[] data = new byte[Group.MEMORY];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (0x80 + i);
        }
        mmu.memory().write((long) DATA_FRAME * PhysicalMemory.PAGE, data, 0, data.length);
        final long[] operands = {triple.a(), triple.b(), triple.c()};
        System.arraycopy(operands, 0, state.integers(), 1, 3);
        System.arraycopy(operands, 0, state.floats(), 11, 3);
        state.setInteger(4, 0);
        state.control().set(fpcr);
        state.setPc(Group.CODE);
        final int signal = signal(engine.run(10));
        mmu.memory().read((long) DATA_FRAME * PhysicalMemory.PAGE, data, 0, data.length);
        return new Outcome(Arrays.copyOfRange(state.integers(), 1, 4), Arrays.copyOfRange(state.floats(), 11, 14), state.control().get(),
            state.integer(4), signal, data);
    }

    private static int signal(Event event) {
        return switch (event) {
            case Event.PalCall call when call.function() == Palcode.BPT -> 0;
            case Event.Arithmetic trap -> Program.SIGFPE;
            case Event.Illegal illegal -> Program.SIGILL;
            case Event.Unaligned access -> Program.SIGBUS;
            case Event.MemoryFault fault -> Program.SIGSEGV;
            default -> throw new AssertionError("the engine stopped with " + event);
        };
    }

    private void write(int address, int... words) {
        final byte[] bytes = new byte[4 * words.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (words[i / 4] >>> 8 * (i % 4));
        }
        mmu.memory().write(address, bytes, 0, bytes.length);
    }
}
