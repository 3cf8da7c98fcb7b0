// SPDX-License-Identifier: MIT
package alpha.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.isa.Model;
import alpha.isa.Words;
import alpha.load.Image;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import alpha.unix.Program;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random bytes as code on random states: defined events only, and never for long. {@code -Dalpha.fuzz=N} makes it N times longer.
 */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("alpha.fuzz", 1);
    private static final Duration LONGEST = Duration.ofSeconds(120L * ROUNDS);
    private static final long CODE = 0x120000000L;
    private static final int PAGES = 4;

    /** All pages may be read, written and executed, so that code overwrites itself. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void randomCodeRaisesDefinedEventsOnly(Engines engines) {
        assertTimeoutPreemptively(LONGEST, () -> {
            final Map<Entry, Integer> met = new EnumMap<>(Entry.class);
            for (int round = 0; round < 60 * ROUNDS; round++) {
                final Random random = new Random(round);
                final Mmu mmu = new Mmu(new PhysicalMemory(2 * PAGES * PhysicalMemory.PAGE));
                final Engine engine = engines.create(Model.values()[round % Model.values().length], mmu);
                fill(mmu, random, round % 3 == 0);
                scramble(engine.state(), random);
                for (int run = 0; run < 400; run++) {
                    final long before = engine.state().executed();
                    final Event event = engine.run(1 + random.nextInt(200));
                    check(engine.state(), event, before);
                    if (event.entry() != null) {
                        met.merge(event.entry(), 1, Integer::sum);
                    }
                    if (!(event instanceof Event.Done)) {
                        engine.state().setPc(CODE + random.nextInt(PAGES * PhysicalMemory.PAGE));
                    }
                    if (random.nextInt(8) == 0) {
                        scramble(engine.state(), random);
                    }
                    if (random.nextInt(16) == 0) {
                        engine.state().interrupt();
                    }
                }
            }
            assertEquals(Entry.values().length, met.size(), met.toString());
        });
    }

    /** A real program with bits of its code turned over, under the harness. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void damagedProgramsEndOrRunOn(Engines engines) throws LoadException {
        final Image image = ProgramFile.read(Stored.program("proof-O2"));
        final Image.Segment text = image.segments().getFirst();
        assertTimeoutPreemptively(LONGEST, () -> {
            int deaths = 0;
            for (int round = 0; round < 40 * ROUNDS; round++) {
                final Random random = new Random(round);
                final byte[] bytes = text.bytes().clone();
                for (int i = 0; i < 1 << 6 + random.nextInt(13); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                final Image damaged = new Image(image.entry(), 0, List.of(new Image.Segment(text.address(), bytes, text.size(), false, true),
                    image.segments().getLast()), image.headers(), image.headerCount());
                final Mmu mmu = new Mmu(new PhysicalMemory(16 << 20));
                try (Program program = new Program(damaged, List.of("x"), engines.create(Model.EV4, mmu), mmu, null, InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(), OutputStream.nullOutputStream())) {
                    program.run(300_000);
                    deaths += program.death() == null ? 0 : 1;
                }
            }
            assertTrue(deaths > 5, deaths + " died");
        });
    }

    private static void fill(Mmu mmu, Random random, boolean bytes) {
        for (int page = 0; page < PAGES; page++) {
            mmu.install(0, CODE + (long) page * PhysicalMemory.PAGE, page, Protection.ALL);
            mmu.install(0, (long) page * PhysicalMemory.PAGE, PAGES + page, page == 0 ? Protection.READ : Protection.READ_WRITE);
        }
        final byte[] code = new byte[2 * PAGES * PhysicalMemory.PAGE];
        random.nextBytes(code);
        for (int at = 0; !bytes && at < PAGES * PhysicalMemory.PAGE; at += 4) {
            final int word = random.nextInt(40) == 0 ? Palcode.CALLSYS : Words.next(random);
            for (int i = 0; i < 4; i++) {
                code[at + i] = (byte) (word >>> 8 * i);
            }
        }
        mmu.memory().write(0, code, 0, code.length);
    }

    private static void scramble(State state, Random random) {
        for (int i = 0; i < 31; i++) {
            state.setInteger(i, number(random));
            state.setFloat(i, number(random));
        }
        state.control().set(random.nextLong());
        state.setPc(CODE + random.nextInt(PAGES * PhysicalMemory.PAGE));
    }

    private static long number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> CODE + random.nextInt(PAGES * PhysicalMemory.PAGE) & -(1L << random.nextInt(4));
            default -> random.nextInt(PAGES * PhysicalMemory.PAGE) & -8;
        };
    }

    private static void check(State state, Event event, long before) {
        assertEquals(0, state.pc() & 3);
        assertEquals(0, state.integer(31));
        assertEquals(0, state.floats()[31]);
        assertTrue(state.executed() >= before && state.executed() - before < 100_000, event::toString);
        assertEquals(0, state.control().get() & (1L << 47) - 1);
        switch (event) {
            case Event.Arithmetic trap -> assertTrue(trap.summary() > 1 && trap.summary() < 0x80 && Long.bitCount(trap.registers()) == 1, event::toString);
            case Event.Unaligned access -> assertTrue((access.address() & 7) != 0, event::toString);
            case Event.PalCall call -> assertEquals(0, call.function() & ~0x3ffffff);
            case Event.MemoryFault fault -> assertEquals(0, fault.fault().space());
            default -> assertTrue(Arrays.asList(Event.Done.class, Event.Interrupt.class, Event.Illegal.class).contains(event.getClass()));
        }
    }
}
