// SPDX-License-Identifier: MIT
package alpha.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.cpu.Engine;
import alpha.cpu.Event;
import alpha.cpu.Interpreter;
import alpha.isa.Model;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;
import org.junit.jupiter.api.Test;

/**
 * A program of 10 MB of text all of which is hot: what is kept translated, the time spent and the JVM's own memory for code stay bounded.
 *
 * <p>The text is 40,960 pieces of 64 instructions, each a loop of 60 turns and instructions that are executed once; the program runs
 * through all of it, {@code -Dalpha.passes} times. The figures are printed.
 */
class LargeTextTest {
    private static final int TEXT = 10 << 20;
    private static final int PIECE = 64;
    private static final int LOOPS = 60;
    private static final int PASSES = Integer.getInteger("alpha.passes", 2);
    private static final long START = 0x1_2000_0000L;
    private static final int HALT = 0;
    private static final int NOP = 0x47ff041f;
    /** Classes and compiled methods the JVM may gain, in bytes: a tenth of what translating everything would take. */
    private static final long MOST_GAIN = 200L << 20;

    private final PhysicalMemory memory = new PhysicalMemory(16 << 20);

    private static int operate(int ra, int literal, int function, int rc) {
        return 0x10 << 26 | ra << 21 | literal << 13 | 1 << 12 | function << 5 | rc;
    }

    private Mmu text() {
        final Mmu mmu = new Mmu(memory);
        final int words = TEXT / 4;
        for (int at = 0; at < words; at += PIECE) {
            final int[] piece = {operate(31, LOOPS, 0x20, 3), operate(1, 1, 0x20, 1), operate(2, 5, 0x20, 2), operate(3, 1, 0x29, 3), 0x3d << 26 | 3 << 21 | -4 & 0x1fffff};
            for (int i = 0; i < PIECE; i++) {
                memory.writeInt(4 * (at + i), i < piece.length ? piece[i] : i % 2 == 0 ? NOP : operate(4, 1, 0x20, 4));
            }
        }
        memory.writeInt(4 * words, HALT);
        for (int page = 0; page <= TEXT / PhysicalMemory.PAGE; page++) {
            mmu.install(0, START + (long) page * PhysicalMemory.PAGE, page, Protection.READ_EXECUTE);
        }
        return mmu;
    }

    private static double run(Engine engine) {
        final long before = System.nanoTime();
        for (int pass = 0; pass < PASSES; pass++) {
            engine.state().setPc(START);
            engine.state().setInteger(1, 0);
            assertEquals(new Event.PalCall(HALT), engine.run(1L << 40));
            assertEquals(TEXT / 4 / PIECE * LOOPS, engine.state().integer(1));
        }
        return (System.nanoTime() - before) / 1e9;
    }

    private static long outsideHeap() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.NON_HEAP)
            .map(MemoryPoolMXBean::getUsage).mapToLong(usage -> usage.getUsed()).sum();
    }

    @Test
    void tenMegabytesOfHotTextStayBounded() {
        final Mmu mmu = text();
        final double interpreted = run(new Interpreter(Model.EV4, mmu));
        final long before = outsideHeap();
        final CompilingEngine engine = new CompilingEngine(Model.EV4, mmu);
        final double seconds = run(engine);
        final long gain = outsideHeap() - before;
        System.out.printf("10 MB of text, %d passes: %.1f s, interpreted %.1f s; %d translations, %d instructions kept, %d MB of classes and code gained%n",
            PASSES, seconds, interpreted, engine.translations(), engine.kept(), gain >> 20);
        assertTrue(engine.translations() > 0);
        assertTrue(engine.kept() <= CompilingEngine.MOST_INSTRUCTIONS + PhysicalMemory.PAGE, engine.kept() + " instructions are kept translated");
        assertTrue(gain < MOST_GAIN, gain + " bytes of classes and code were gained");
        assertTrue(seconds < 10 * interpreted + 10, "%.1f s, interpreted %.1f s".formatted(seconds, interpreted));
    }

    @Test
    void whatIsKeptIsDroppedAtTheLimit() {
        final CompilingEngine engine = new CompilingEngine(Model.EV4, text(), 1, Runnable::run);
        engine.state().setPc(START);
        int dropped = 0;
        int last = 0;
        for (int turn = 0; turn < 60 && dropped == 0; turn++) {
            engine.run(TEXT / 4 / PIECE * 4L);
            dropped += engine.kept() < last ? 1 : 0;
            last = engine.kept();
            assertTrue(last <= CompilingEngine.MOST_INSTRUCTIONS + PhysicalMemory.PAGE, last + " instructions are kept translated");
        }
        assertTrue(dropped > 0, "nothing was ever dropped");
    }
}
