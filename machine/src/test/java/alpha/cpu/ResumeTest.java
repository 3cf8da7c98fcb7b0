// SPDX-License-Identifier: MIT
package alpha.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.isa.Model;
import alpha.load.Image;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A program that is stopped at each of its instructions, in every way there is, is where the reference is that was never stopped.
 *
 * <p>An engine may do a few instructions more than it is asked for; it is then stopped at each place where it stops at all.
 */
class ResumeTest {
    /** How many instructions of the long program are looked at; the short one is run to its end. */
    private static final int INSTRUCTIONS = 60_000;

    private static Image image(String name) throws LoadException {
        return ProgramFile.read(Stored.program(name));
    }

    private static Owner owner(Engines engines, String name) throws LoadException {
        final Owner owner = new Owner(engines, Model.EV67);
        owner.load(image(name), 0);
        return owner;
    }

    /** What the reference leaves after {@code count} instructions in one go. */
    private static String undisturbed(String name, long count) throws LoadException {
        final Owner owner = owner(Engines.INTERPRETER, name);
        while (!owner.isEnded() && owner.engine.state().executed() < count) {
            owner.handle(owner.engine.run(count - owner.engine.state().executed()));
        }
        return owner.picture();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anInterruptAtEachInstruction(Engines engines) throws LoadException {
        for (final String name : new String[] {"small-elf", "operations"}) {
            final Owner owner = owner(engines, name);
            long interrupts = 0;
            while (!owner.isEnded() && owner.engine.state().executed() < INSTRUCTIONS) {
                owner.engine.state().interrupt();
                final Event event = owner.engine.run(1);
                assertTrue(event instanceof Event.Interrupt, event::toString);
                interrupts++;
                owner.step();
            }
            assertTrue(engines == Engines.INTERPRETER ? interrupts >= owner.engine.state().executed() : interrupts > 100, interrupts + " interrupts");
            assertEquals(undisturbed(name, owner.engine.state().executed()), owner.picture());
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aFaultAtEachFetchLoadAndStore(Engines engines) throws LoadException {
        for (final String name : new String[] {"small-elf", "operations"}) {
            final Owner owner = owner(engines, name);
            while (!owner.isEnded() && owner.engine.state().executed() < INSTRUCTIONS) {
                owner.forget();
                owner.step();
            }
            assertTrue(owner.faults() > owner.engine.state().executed(), "each instruction faults at least once");
            assertEquals(undisturbed(name, owner.engine.state().executed()), owner.picture());
        }
    }

    /** Two address spaces with the same addresses, changed after each instruction. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void aSwitchOfProgramsAtEachInstruction(Engines engines) throws LoadException {
        final Owner first = owner(engines, "small-elf");
        final State own = new State();
        final State others = new State();
        own.copyFrom(first.engine.state());
        final Owner second = new Owner(first, 7);
        second.load(image("operations"), 64);
        others.copyFrom(second.engine.state());
        String ended = null;
        for (int turn = 0; turn < INSTRUCTIONS; turn++) {
            if (!first.isEnded()) {
                first.mmu.select(0);
                first.engine.state().copyFrom(own);
                first.step();
                own.copyFrom(first.engine.state());
                ended = first.picture();
            }
            first.mmu.select(7);
            second.engine.state().copyFrom(others);
            second.step();
            others.copyFrom(second.engine.state());
        }
        assertEquals(undisturbed("small-elf", own.executed()), ended);
        assertEquals(undisturbed("operations", others.executed()), second.picture());
    }
}
