// SPDX-License-Identifier: MIT
package alpha.unix;

import alpha.cpu.Engine;
import alpha.cpu.Event;
import alpha.cpu.Palcode;
import alpha.cpu.State;
import alpha.load.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import memory.Access;
import memory.Fault;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/**
 * One program with its address space and files, run to its end on an engine.
 *
 * <p>Signals are not delivered: what would raise one ends the program with 128 plus the signal's number, as a shell reports it.
 */
public final class Program implements AutoCloseable {
    /** Signal: illegal instruction. */
    public static final int SIGILL = 4;
    /** Signal: breakpoint. */
    public static final int SIGTRAP = 5;
    /** Signal: abort. */
    public static final int SIGABRT = 6;
    /** Signal: arithmetic. */
    public static final int SIGFPE = 8;
    /** Signal: killed, here for want of memory. */
    public static final int SIGKILL = 9;
    /** Signal: unaligned access that cannot be mended. */
    public static final int SIGBUS = 10;
    /** Signal: no such memory. */
    public static final int SIGSEGV = 11;

    private static final long PAGE = PhysicalMemory.PAGE;
    private static final long STACK_TOP = 0x120000000L;
    private static final long STACK = 8 << 20;

    private final Engine engine;
    private final State state;
    private final AddressSpace space;
    private final UserMemory memory;
    private final PhysicalMemory physicalMemory;
    private final OpenFiles files;
    private final SystemCalls calls;
    private final UnalignedAccess unaligned;
    private String death;

    /**
     * Puts {@code image} into the selected space of {@code mmu}, which is empty, with {@code arguments} on its stack.
     *
     * @param folder what it may open, null for no file at all
     * @throws IllegalArgumentException when the arguments do not fit on the stack or the image not into memory
     */
    public Program(Image image, List<String> arguments, Engine engine, Mmu mmu, Path folder, InputStream in, OutputStream out, OutputStream error) {
        this.engine = engine;
        this.state = engine.state();
        this.space = new AddressSpace(mmu);
        this.physicalMemory = mmu.memory();
        this.memory = new UserMemory(space, physicalMemory);
        this.files = new OpenFiles(folder, in, out, error);
        this.calls = new SystemCalls(state, space, memory, files, roundUp(image.end()));
        this.unaligned = new UnalignedAccess(state, memory);
        try {
            place(image.segments());
            space.allow(STACK_TOP - STACK, STACK_TOP, Protection.READ_WRITE);
            state.setInteger(30, Startup.build(memory, STACK_TOP, image, arguments));
        } catch (CallException failure) {
            throw new IllegalArgumentException("the program or its arguments do not fit into " + mmu.memory().size() + " bytes of memory", failure);
        }
        state.setInteger(29, image.gp());
        state.setInteger(27, image.entry());
        state.setPc(image.entry());
    }

    /** Runs at most {@code limit} instructions; true when the program has ended. */
    public boolean run(long limit) {
        final long end = Math.min(limit, Long.MAX_VALUE - state.executed()) + state.executed();
        while (!calls.isEnded() && death == null && state.executed() < end) {
            handle(engine.run(end - state.executed()));
        }
        return calls.isEnded() || death != null;
    }

    /** Does what a kernel would for one event. */
    public void handle(Event event) {
        switch (event) {
            case Event.PalCall call -> pal(call.function());
            case Event.MemoryFault refused -> {
                if (!space.repair(refused.fault())) {
                    refuse(refused.fault());
                }
            }
            case Event.Unaligned access -> {
                if (!unaligned.mend(access)) {
                    die(SIGBUS, "unaligned access to %x".formatted(access.address()));
                }
            }
            case Event.Arithmetic trap -> die(SIGFPE, "arithmetic trap, summary %x".formatted(trap.summary()));
            case Event.Illegal illegal -> die(SIGILL, "illegal instruction %08x".formatted(illegal.word()));
            case Event.Interrupt interrupt -> {
                // Nobody interrupts a program here but to look at it.
            }
            case Event.Done done -> {
                // The limit of one turn.
            }
        }
    }

    /** The instruction at {@code address}; none when the program may not execute there. */
    public OptionalInt instruction(long address) {
        final int physical = space.physical(address, Access.EXECUTE);
        return physical == Mmu.REFUSED ? OptionalInt.empty() : OptionalInt.of(physicalMemory.readInt(physical));
    }

    /** What the program ended with, meaningful once it has. */
    public int exitCode() {
        return calls.exitCode();
    }

    /** What killed it, or null. */
    public String death() {
        return death;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private void pal(int function) {
        switch (function) {
            case Palcode.CALLSYS -> calls.serve();
            case Palcode.BPT -> die(SIGTRAP, "breakpoint");
            case Palcode.BUGCHK -> die(SIGTRAP, "bug check");
            case Palcode.GENTRAP -> die(gentrap((int) state.integer(16)), "gentrap " + state.integer(16));
            default -> die(SIGILL, "call_pal %x".formatted(function));
        }
    }

    /** Integer overflow, division by zero and the floating ones are arithmetic; the rest are range checks and assertions. */
    private static int gentrap(int code) {
        return code <= -1 && code >= -8 ? SIGFPE : SIGTRAP;
    }

    private void refuse(Fault fault) {
        if (space.allows(fault)) {
            die(SIGKILL, "all %d MB of memory are taken".formatted(physicalMemory.size() >> 20));
        } else {
            die(SIGSEGV, "%s at %x refused, %s,".formatted(fault.access().name().toLowerCase(Locale.ROOT), fault.address(), switch (fault.kind()) {
                case NOT_PRESENT -> "where nothing is";
                case PROTECTION -> "which the page forbids";
                case BAD_ADDRESS -> "which is no address";
                case UNALIGNED -> "which is not aligned";
            }));
        }
    }

    private void die(int signal, String reason) {
        calls.end(128 + signal);
        death = reason + " at %x".formatted(state.pc());
    }

    /** Fills memory first, then takes rights away; a page that segments share has the rights of all of them. */
    private void place(List<Image.Segment> segments) throws CallException {
        for (final Image.Segment segment : segments) {
            space.allow(segment.address() & -PAGE, roundUp(segment.address() + segment.size()), Protection.READ_WRITE);
            memory.write(segment.address(), segment.bytes(), segment.bytes().length);
        }
        final Map<Long, Integer> edges = new HashMap<>();
        for (final Image.Segment segment : segments) {
            final Protection asked = segment.executes() ? segment.writes() ? Protection.ALL : Protection.READ_EXECUTE
                : segment.writes() ? Protection.READ_WRITE : Protection.READ;
            final long last = segment.address() + segment.size() - 1 & -PAGE;
            space.allow(segment.address() & -PAGE, last + PAGE, asked);
            edges.merge(segment.address() & -PAGE, asked.bits(), (a, b) -> a | b);
            edges.merge(last, asked.bits(), (a, b) -> a | b);
        }
        edges.forEach((page, bits) -> space.allow(page, page + PAGE, new Protection(bits)));
    }

    static long roundUp(long address) {
        return address + PAGE - 1 & -PAGE;
    }
}
