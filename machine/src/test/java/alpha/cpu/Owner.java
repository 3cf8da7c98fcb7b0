// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.Engines;
import alpha.isa.Model;
import alpha.load.Image;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/** The owner of a processor in a test: maps one program's pages, brings back those that are missing, serves WRITE and EXIT. */
final class Owner {
    static final long STACK = 0x120000000L;

    private static final long PAGE = PhysicalMemory.PAGE;

    final Mmu mmu;
    final Engine engine;
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int space;
    private final Map<Long, Integer> frames = new HashMap<>();
    private boolean ended;
    private long faults;

    Owner(Engines engines, Model model) {
        this.mmu = new Mmu(new PhysicalMemory(128 * PhysicalMemory.PAGE));
        this.engine = engines.create(model, mmu);
        this.space = 0;
    }

    /** A second program on the processor of another, in a space of its own. */
    Owner(Owner other, int space) {
        this.mmu = other.mmu;
        this.engine = other.engine;
        this.space = space;
    }

    /** Puts {@code image} into frames from {@code frame} on and the state where it starts; returns the next free frame. */
    int load(Image image, int frame) {
        int next = frame;
        for (final Image.Segment segment : image.segments()) {
            for (long page = segment.address() & -PAGE; page < segment.address() + segment.size(); page += PAGE) {
                if (frames.putIfAbsent(page, next) == null) {
                    mmu.memory().clear(next++);
                }
            }
            for (int i = 0; i < segment.bytes().length; i++) {
                final long address = segment.address() + i;
                mmu.memory().write(frames.get(address & -PAGE) * PAGE + (address & PAGE - 1), segment.bytes(), i, 1);
            }
        }
        frames.put(STACK - PAGE, next);
        mmu.memory().clear(next++);
        engine.state().setInteger(30, STACK - 64);
        engine.state().setPc(image.entry());
        return next;
    }

    boolean isEnded() {
        return ended;
    }

    long faults() {
        return faults;
    }

    /** Takes every page away. */
    void forget() {
        frames.keySet().forEach(page -> mmu.invalidate(space, page));
    }

    /** Runs until exactly one more instruction is done, or the program ends. */
    void step() {
        final long before = engine.state().executed();
        while (!ended && engine.state().executed() == before) {
            handle(engine.run(1));
        }
    }

    /** Does what a kernel would. */
    void handle(Event event) {
        switch (event) {
            case Event.MemoryFault refused -> {
                faults++;
                final long page = refused.fault().address() & -PAGE;
                final Integer frame = frames.get(page);
                if (frame == null) {
                    throw new AssertionError(refused + " at " + Long.toHexString(engine.state().pc()));
                }
                mmu.install(space, page, frame, Protection.ALL);
            }
            case Event.PalCall call when call.function() == Palcode.CALLSYS -> serve();
            case Event.Done done -> {
            }
            case Event.Interrupt interrupt -> {
            }
            default -> throw new AssertionError(event + " at " + Long.toHexString(engine.state().pc()));
        }
    }

    private void serve() {
        final State state = engine.state();
        if (state.integer(0) == 1) {
            ended = true;
            return;
        }
        for (long i = 0; i < state.integer(18); i++) {
            final long address = state.integer(17) + i;
            out.write(mmu.memory().readByte((int) (frames.get(address & -PAGE) * PAGE + (address & PAGE - 1))));
        }
        state.setInteger(0, state.integer(18));
        state.setInteger(19, 0);
    }

    /** All that the program can see, and what it printed. */
    String picture() {
        final State state = engine.state();
        final byte[] memory = new byte[(int) PAGE];
        int hash = 0;
        for (final int frame : frames.values().stream().sorted().toList()) {
            mmu.memory().read(frame * PAGE, memory, 0, memory.length);
            hash = 31 * hash + Arrays.hashCode(memory);
        }
        return "%s %s %x %x %x %s".formatted(Arrays.toString(state.integers()), Arrays.toString(state.floats()), state.control().get(), state.pc(), hash, out);
    }
}
