// SPDX-License-Identifier: MIT
package alpha.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.cpu.Event;
import alpha.cpu.Interpreter;
import alpha.isa.Model;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;
import org.junit.jupiter.api.Test;

/** What the compiling engine owes beyond equal results: coherence with memory and mappings, limits, interrupts, inlinable helpers. */
class CompilingEngineTest {
    private static final long CODE = 0x20000;
    private static final int HALT = 0;
    /** Adds 1 to register 1, {@code n} to 2 and subtracts 1 from 3 until that is 0. */
    private static final int[] LOOP = {addLiteral(1, 1, 1), addLiteral(2, 5, 2), subtractLiteral(3, 1, 3), branch(0x3d, 3, -4), HALT};

    private final Mmu mmu = new Mmu(new PhysicalMemory(16 * PhysicalMemory.PAGE));
    private final CompilingEngine engine = new CompilingEngine(Model.EV4, mmu, 2, Runnable::run);

    private static int addLiteral(int ra, int literal, int rc) {
        return 0x10 << 26 | ra << 21 | literal << 13 | 1 << 12 | 0x20 << 5 | rc;
    }

    private static int subtractLiteral(int ra, int literal, int rc) {
        return 0x10 << 26 | ra << 21 | literal << 13 | 1 << 12 | 0x29 << 5 | rc;
    }

    private static int branch(int opcode, int ra, int distance) {
        return opcode << 26 | ra << 21 | distance & 0x1fffff;
    }

    private static int memory(int opcode, int ra, int rb, int displacement) {
        return opcode << 26 | ra << 21 | rb << 16 | displacement & 0xffff;
    }

    private void put(int frame, int... words) {
        for (int i = 0; i < words.length; i++) {
            mmu.memory().wrote(frame);
            mmu.memory().writeInt(frame * PhysicalMemory.PAGE + 4 * i, words[i]);
        }
    }

    private Event runFromStart(long turns) {
        engine.state().setPc(CODE);
        engine.state().setInteger(1, 0);
        engine.state().setInteger(2, 0);
        engine.state().setInteger(3, turns);
        return engine.run(1L << 40);
    }

    @Test
    void loopIsTranslatedAndCountsExactly() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, LOOP);
        assertEquals(new Event.PalCall(HALT), runFromStart(100_000));
        assertEquals(100_000, engine.state().integer(1));
        assertEquals(500_000, engine.state().integer(2));
        assertEquals(400_001, engine.state().executed());
        assertTrue(engine.translations() > 0);
    }

    @Test
    void regionHasOneEntryAndTheOneBesideItTheOthers() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, addLiteral(31, 9, 3), addLiteral(1, 1, 1), addLiteral(2, 5, 2), subtractLiteral(3, 1, 3), branch(0x3d, 3, -4), HALT);
        final Shape shape = Discovery.discover(new Interpreter(Model.EV4, mmu).code(), new Jumps(), CODE, 3000, new TreeSet<>(List.of(CODE + 8, CODE + 400)));
        assertEquals(List.of(CODE), shape.entries());
        assertEquals(List.of(CODE + 4, CODE + 8), shape.aside().entries());
    }

    @Test
    void whatIsInARegionOnItsWayIsNotTranslatedAgain() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, addLiteral(1, 1, 1), memory(0x1a, 31, 5, 0), addLiteral(1, 7, 1), subtractLiteral(3, 1, 3), branch(0x3d, 3, -5), HALT);
        final List<Runnable> waiting = new ArrayList<>();
        final CompilingEngine slow = new CompilingEngine(Model.EV4, mmu, 2, waiting::add);
        slow.state().setPc(CODE + 12);
        slow.state().setInteger(3, 100);
        slow.state().setInteger(5, CODE + 12);
        assertEquals(new Event.PalCall(HALT), slow.run(1000));
        assertEquals(99, slow.state().integer(1));
        assertEquals(1, waiting.size());
    }

    @Test
    void addressFarOutsideFaultsInALoopThatRemembersPages() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, memory(0x29, 4, 5, 0), subtractLiteral(3, 1, 3), branch(0x3d, 3, -3), HALT);
        for (final long address : new long[] {1L << 62, (1L << 62) + 8, -8192, Long.MIN_VALUE, 1L << 43}) {
            for (int turn = 0; turn < 50; turn++) {
                engine.state().setInteger(5, address);
                assertInstanceOf(Event.MemoryFault.class, runFromStart(100));
                engine.state().setInteger(5, CODE);
                assertEquals(new Event.PalCall(HALT), runFromStart(100));
            }
        }
    }

    @Test
    void unalignedQuadwordsInALoopAreRoundedDown() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        mmu.install(0, 0x40000, 1, Protection.READ_WRITE);
        for (int i = 0; i < 100; i++) {
            mmu.memory().writeLong(PhysicalMemory.PAGE + 8 * i, i);
        }
        put(0, memory(0x0b, 4, 5, 0), memory(0x0f, 4, 5, 0x403), addLiteral(5, 1, 5), 0x10 << 26 | 2 << 21 | 4 << 16 | 0x20 << 5 | 2,
            subtractLiteral(3, 1, 3), branch(0x3d, 3, -6), HALT);
        for (int turn = 0; turn < 10; turn++) {
            engine.state().setInteger(5, 0x40000);
            assertEquals(new Event.PalCall(HALT), runFromStart(80));
            assertEquals(8 * 45, engine.state().integer(2));
            for (int i = 0; i < 10; i++) {
                assertEquals(i, mmu.memory().readLong(PhysicalMemory.PAGE + 0x400 + 8 * i));
            }
        }
    }

    @Test
    void changedCodeIsExecutedAtOnce() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, LOOP);
        for (int literal = 5; literal < 40; literal++) {
            put(0, addLiteral(1, 1, 1), addLiteral(2, literal, 2));
            runFromStart(100);
            assertEquals(100L * literal, engine.state().integer(2));
        }
    }

    @Test
    void programThatWritesItsOwnLoopSeesTheChange() {
        mmu.install(0, CODE, 0, Protection.ALL);
        put(0, addLiteral(1, 1, 1), addLiteral(2, 5, 2), memory(0x2c, 4, 5, 4), subtractLiteral(3, 1, 3), branch(0x3d, 3, -5), HALT);
        engine.state().setInteger(4, addLiteral(2, 7, 2));
        engine.state().setInteger(5, CODE);
        runFromStart(1000);
        assertEquals(5 + 999 * 7, engine.state().integer(2));
    }

    @Test
    void remappedCodeIsForgotten() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, LOOP);
        put(1, LOOP);
        put(1, addLiteral(1, 1, 1), addLiteral(2, 9, 2));
        runFromStart(1000);
        mmu.install(0, CODE, 1, Protection.READ_EXECUTE);
        runFromStart(1000);
        assertEquals(9000, engine.state().integer(2));
        mmu.protect(0, CODE, Protection.READ);
        assertInstanceOf(Event.MemoryFault.class, runFromStart(1000));
    }

    @Test
    void addressSpacesHaveTheirOwnRegions() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        mmu.install(1, CODE, 1, Protection.READ_EXECUTE);
        put(0, LOOP);
        put(1, LOOP);
        put(1, addLiteral(1, 1, 1), addLiteral(2, 9, 2));
        for (int turn = 0; turn < 6; turn++) {
            mmu.select(turn & 1);
            runFromStart(1000);
            assertEquals((turn & 1) == 0 ? 5000 : 9000, engine.state().integer(2));
        }
        mmu.select(0);
        mmu.invalidateSpace(1);
        mmu.select(1);
        assertInstanceOf(Event.MemoryFault.class, runFromStart(1000));
    }

    @Test
    void interruptStopsAnEndlessLoop() throws InterruptedException {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, addLiteral(1, 1, 1), branch(0x30, 31, -2));
        engine.state().setPc(CODE);
        final Thread other = new Thread(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
            engine.state().interrupt();
        });
        other.start();
        assertEquals(new Event.Interrupt(), engine.run(Long.MAX_VALUE));
        other.join();
        assertEquals(engine.state().executed(), 2 * engine.state().integer(1) - (engine.state().pc() == CODE ? 0 : 1));
    }

    @Test
    void limitStopsSoonAfter() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        put(0, addLiteral(1, 1, 1), branch(0x30, 31, -2));
        engine.state().setPc(CODE);
        for (int turn = 1; turn <= 50; turn++) {
            final long before = engine.state().executed();
            assertEquals(new Event.Done(), engine.run(1000));
            final long count = engine.state().executed() - before;
            assertTrue(count >= 1000 && count < 1100, count + " instructions");
        }
    }

    /** f(n) = n == 0 ? 0 : f(n - 1) + 1, its link on the guest's stack: deeper than regions may nest on the JVM's. */
    @Test
    void recursionMayBeDeeperThanRegions() {
        mmu.install(0, CODE, 0, Protection.READ_EXECUTE);
        for (int page = 0; page < 8; page++) {
            mmu.install(0, 0x40000 + (long) page * PhysicalMemory.PAGE, 4 + page, Protection.READ_WRITE);
        }
        put(0, branch(0x34, 26, 1), HALT, branch(0x39, 3, 7), memory(0x08, 30, 30, -16), memory(0x2d, 26, 30, 0), subtractLiteral(3, 1, 3), branch(0x34, 26, -5),
            memory(0x29, 26, 30, 0), memory(0x08, 30, 30, 16), addLiteral(1, 1, 1), 0x6bfa8001);
        for (int turn = 0; turn < 20; turn++) {
            engine.state().setInteger(30, 0x40000 + 8L * PhysicalMemory.PAGE);
            assertEquals(new Event.PalCall(HALT), runFromStart(3000));
            assertEquals(3000, engine.state().integer(1));
        }
    }

    @Test
    void accessHelpersStaySmallEnoughToBeInlined() throws IOException {
        try (InputStream file = MemoryPath.class.getResourceAsStream("MemoryPath.class")) {
            ClassFile.of().parse(file.readAllBytes()).methods().forEach(method -> {
                final int size = method.findAttribute(Attributes.code()).orElseThrow().codeLength();
                assertTrue(size <= 35 || method.methodName().equalsString("<clinit>"), method.methodName() + " has " + size + " bytes");
            });
        }
    }
}
