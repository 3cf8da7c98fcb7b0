// SPDX-License-Identifier: MIT
package alpha.unix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.cpu.Engine;
import alpha.cpu.Event;
import alpha.cpu.Palcode;
import alpha.cpu.State;
import alpha.isa.Model;
import alpha.load.Image;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import memory.Access;
import memory.Fault;
import memory.Mmu;
import memory.PhysicalMemory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** System calls with arguments of every kind: each has its answer, none breaks out. */
class SystemCallsTest {
    private static final int ROUNDS = Integer.getInteger("alpha.fuzz", 1);
    private static final long STACK = 0x11fff0000L;

    @TempDir
    private Path temporary;
    private final Mmu mmu = new Mmu(new PhysicalMemory(8 << 20));
    private final Engine engine = Engines.INTERPRETER.create(Model.EV4, mmu);
    private final State state = engine.state();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Program program() throws LoadException, IOException {
        final Image image = ProgramFile.read(Stored.program("small-elf"));
        final Path folder = temporary.resolve("inside");
        Files.createDirectories(folder);
        mmu.invalidateAll();
        return new Program(image, List.of("x"), engine, mmu, folder, InputStream.nullInputStream(), out, out);
    }

    private long call(Program program, int number, long... arguments) {
        state.setInteger(0, number);
        for (int i = 0; i < 6; i++) {
            state.setInteger(16 + i, i < arguments.length ? arguments[i] : 0);
        }
        program.handle(new Event.PalCall(Palcode.CALLSYS));
        return state.integer(19) == 0 ? state.integer(0) : -state.integer(0);
    }

    @Test
    void addressesThatAreNotTheProgramsAreRefused() throws LoadException, IOException {
        try (Program program = program()) {
            for (final long address : new long[] {0, 8, -8, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 42, 0x7fffffff0000L, 0x11f000000L}) {
                assertEquals(-Errno.EFAULT.number(), call(program, 4, 1, address, 8), Long.toHexString(address));
                assertEquals(-Errno.EFAULT.number(), call(program, 339, address));
                assertEquals(-Errno.EFAULT.number(), call(program, 45, address, 0, 0));
                assertEquals(-Errno.EFAULT.number(), call(program, 511, address, 16));
            }
            assertEquals(-Errno.EFAULT.number(), call(program, 339, 0x1200000f0L), "code is not written");
            assertEquals(-Errno.EINVAL.number(), call(program, 4, 1, STACK, -1));
            assertEquals(-Errno.ENOSYS.number(), call(program, 9999));
        }
    }

    @Test
    void memoryIsMappedMovedAndGivenBack() throws LoadException, IOException {
        try (Program program = program()) {
            final long first = call(program, 71, 0, 16384, 3, 0x12, -1, 0);
            assertTrue(first > 0);
            assertEquals(8, call(program, 4, 1, first, 8));
            final long moved = call(program, 341, first, 16384, 65536, 1);
            assertNotEquals(first, moved);
            assertEquals(-Errno.EFAULT.number(), call(program, 4, 1, first, 8));
            assertEquals(0, call(program, 74, moved, 8192, 0));
            assertEquals(-Errno.EFAULT.number(), call(program, 4, 1, moved, 8));
            assertEquals(8, call(program, 4, 1, moved + 8192, 8));
            assertEquals(0, call(program, 73, moved, 65536));
            assertEquals(-Errno.ENOMEM.number(), call(program, 74, moved, 8192, 1));
            assertEquals(-Errno.EINVAL.number(), call(program, 71, 1, 8192, 3, 0x112, -1, 0));
            assertEquals(-Errno.EINVAL.number(), call(program, 71, 0, -1, 3, 0x12, -1, 0));
            final long end = call(program, 17, 0);
            assertEquals(end + 100, call(program, 17, end + 100));
            assertEquals(end + 100, call(program, 17, -1));
        }
    }

    @Test
    void allOfMemoryMayBeTakenAndNoMore() throws LoadException, IOException {
        try (Program program = program()) {
            final long start = call(program, 71, 0, 1L << 30, 3, 0x12, -1, 0);
            long at = start;
            while (program.death() == null) {
                program.handle(new Event.MemoryFault(new Fault(0, at, Access.WRITE, Fault.Kind.NOT_PRESENT)));
                at += 8192;
            }
            assertTrue(program.death().startsWith("all 8 MB of memory are taken"), program.death());
            assertEquals(128 + Program.SIGKILL, program.exitCode());
            assertTrue(at - start > 7 << 20);
        }
    }

    @Test
    void randomCallsHaveAnswers() throws LoadException, IOException {
        final int[] known = IntStream.concat(IntStream.range(0, 140), IntStream.of(144, 156, 207, 256, 257, 323, 339, 340, 341, 349, 350, 352, 353, 359, 364,
            367, 378, 394, 411, 420, 421, 422, 425, 426, 427, 450, 451, 455, 458, 460, 466, 496, 511)).filter(number -> number != 1).toArray();
        final Random random = new Random(11);
        Assertions.assertTimeout(Duration.ofSeconds(60L * ROUNDS), () -> {
            for (int round = 0; round < 5 * ROUNDS; round++) {
                Program program = program();
                for (int i = 0; i < 4000; i++) {
                    final long[] arguments = IntStream.range(0, 6).mapToLong(each -> argument(random)).toArray();
                    final int number = known[random.nextInt(known.length)];
                    if (number != 37 && number != 424) {
                        call(program, number, arguments);
                    }
                }
                program.close();
            }
        });
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of("inside"), left.map(path -> path.getFileName().toString()).toList());
        }
    }

    private static long argument(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt(8);
            case 1 -> 0;
            case 2 -> -1L >>> random.nextInt(64);
            case 3 -> STACK + random.nextInt(0x10000);
            case 4 -> 0x140000000L + random.nextInt(0x20000);
            case 5 -> 0x20000000000L + random.nextInt(64) * 8192L;
            case 6 -> random.nextInt(1 << 20);
            case 7 -> 8192L << random.nextInt(30);
            default -> random.nextLong();
        };
    }

    /** The second argument of each pair: what the program died of. */
    @Test
    void deathsAreExplained() throws LoadException, IOException {
        final Object[][] rows = {
            {new Event.MemoryFault(new Fault(0, 0, Access.READ, Fault.Kind.NOT_PRESENT)), 139, "read at 0 refused, where nothing is, at 1200000f0"},
            {new Event.MemoryFault(new Fault(0, 0x120000000L, Access.WRITE, Fault.Kind.PROTECTION)), 139, "write at 120000000 refused, which the page forbids, at 1200000f0"},
            {new Event.Illegal(0x04000000), 132, "illegal instruction 04000000 at 1200000f0"},
            {new Event.Arithmetic(4, 0), 136, "arithmetic trap, summary 4 at 1200000f0"},
            {new Event.PalCall(Palcode.BPT), 133, "breakpoint at 1200000f0"},
            {new Event.PalCall(0x3f), 132, "call_pal 3f at 1200000f0"},
            {new Event.Unaligned(1, 0x2b, 1), 138, "unaligned access to 1 at 1200000f0"}};
        for (final Object[] row : rows) {
            try (Program program = program()) {
                state.setPc(0x1200000f0L);
                program.handle((Event) row[0]);
                assertEquals(Arrays.asList(row[1], row[2]), List.of(program.exitCode(), program.death()));
                assertTrue(program.run(1));
            }
        }
    }
}
