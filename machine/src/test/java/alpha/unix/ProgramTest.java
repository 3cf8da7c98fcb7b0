// SPDX-License-Identifier: MIT
package alpha.unix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.isa.Model;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import memory.Mmu;
import memory.PhysicalMemory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prebuilt programs print what qemu-alpha prints for them, on every engine. */
class ProgramTest {
    private static final List<String> ARGUMENTS = List.of("program", "first", "second one");

    static Stream<Arguments> programs() {
        return Stream.of(
            Arguments.of("proof-O0", Model.EV4, "proof", 3), Arguments.of("proof-O1", Model.EV4, "proof", 3), Arguments.of("proof-O2", Model.EV4, "proof", 3),
            Arguments.of("proof-O3", Model.EV5, "proof", 3), Arguments.of("proof-ev67", Model.EV67, "proof", 3),
            Arguments.of("operations", Model.EV67, "operations", 0), Arguments.of("small-elf", Model.EV4, "small", 43),
            Arguments.of("small-ecoff", Model.EV4, "small", 43));
    }

    static Stream<Arguments> runs() {
        return programs().flatMap(row -> Stream.of(Engines.values()).map(engine -> Arguments.of(engine, row.get()[0], row.get()[1], row.get()[2], row.get()[3])));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aProgramPrintsWhatItPrintsUnderQemu(Engines engine, String name, Model model, String output, int code, @TempDir Path folder)
        throws IOException, LoadException {
        final Mmu mmu = new Mmu(new PhysicalMemory());
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Program program = new Program(ProgramFile.read(Stored.program(name)), ARGUMENTS, engine.create(model, mmu), mmu, folder,
            InputStream.nullInputStream(), out, out)) {
            assertTrue(program.run(500_000_000), "it does not end");
            assertNull(program.death());
            assertSame(Stored.text("program/" + output + ".out"), out.toString(StandardCharsets.UTF_8));
            assertEquals(code, program.exitCode());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theStoredOutputIsQemus(String name, Model model, String output, int code, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(!name.endsWith("ecoff"), "skipped: qemu-alpha loads ELF only");
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "qemu-alpha"))),
            "skipped: no qemu-alpha on the PATH (Debian: qemu-user)");
        final Path file = folder.resolve(name);
        Files.write(file, Stored.program(name));
        assertTrue(file.toFile().setExecutable(true));
        final Path found = folder.resolve("output");
        final Process process = new ProcessBuilder("qemu-alpha", "-cpu", model.name().toLowerCase(Locale.ROOT) + "-alpha-cpu", file.toString(),
            ARGUMENTS.get(1), ARGUMENTS.get(2)).directory(Files.createDirectory(folder.resolve("inside")).toFile()).redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(found.toFile()).start();
        assertEquals(code, process.waitFor());
        assertSame(Stored.text("program/" + output + ".out"), Files.readString(found));
    }

    private static void assertSame(String expected, String found) {
        final List<String> wanted = expected.lines().toList();
        final List<String> had = found.lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), had.size()); i++) {
            assertEquals(wanted.get(i), had.get(i), "line " + (i + 1));
        }
        assertEquals(expected, found);
    }
}
