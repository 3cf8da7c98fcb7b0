// SPDX-License-Identifier: MIT
package alpha.tool;

import alpha.cpu.State;
import alpha.isa.Registers;
import alpha.unix.Program;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Runs a program one instruction at a time and tells of each what it changed.
 *
 * <p>A line is address, word and text, then each register that has another value, floating registers by their bits and as a number.
 */
public final class Tracer {
    private final Program program;
    private final State state;
    private final State before = new State();
    private final Consumer<String> sink;

    /** Traces {@code program}, whose processor has {@code state}, to {@code sink}. */
    public Tracer(Program program, State state, Consumer<String> sink) {
        this.program = program;
        this.state = state;
        this.sink = sink;
    }

    /** Executes at most {@code count} instructions; true when the program has ended. */
    public boolean run(long count) {
        for (long i = 0; i < count; i++) {
            before.copyFrom(state);
            final OptionalInt word = program.instruction(state.pc());
            final String line = word.isPresent() ? Listing.line(state.pc(), word.getAsInt()) : "%12x  cannot be executed".formatted(state.pc());
            final boolean ended = program.run(1);
            final String changes = changes();
            sink.accept(changes.isEmpty() ? line : "%-52s %s".formatted(line, changes));
            if (ended) {
                return true;
            }
        }
        return false;
    }

    private String changes() {
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < 31; i++) {
            if (state.integer(i) != before.integer(i)) {
                text.append(" %s=%x".formatted(Registers.integer(i), state.integer(i)));
            }
        }
        for (int i = 0; i < 31; i++) {
            final long bits = state.floats()[i];
            if (bits != before.floats()[i]) {
                text.append(" %s=%x(%s)".formatted(Registers.floating(i), bits, Double.longBitsToDouble(bits)));
            }
        }
        if (state.control().get() != before.control().get()) {
            text.append(" fpcr=%x".formatted(state.control().get()));
        }
        return text.isEmpty() ? "" : text.substring(1);
    }
}
