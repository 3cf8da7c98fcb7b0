// SPDX-License-Identifier: MIT
package machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.Stored;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import machine.Station;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run}, {@code trace}, {@code profile} and {@code disasm} as a user types them; SMALL stands for a program, PROOF for a large one. */
class ProgramCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    @TempDir
    private Path folder;

    @BeforeEach
    void store() throws IOException {
        Files.write(folder.resolve("small"), Stored.program("small-elf"));
        Files.write(folder.resolve("ecoff"), Stored.program("small-ecoff"));
        Files.write(folder.resolve("proof"), Stored.program("proof-O2"));
        Files.writeString(folder.resolve("text"), "no program");
    }

    private int run(String line) {
        final List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.replaceAll(word -> word.equals(word.toUpperCase(Locale.ROOT)) && word.matches("[A-Z]{4,}")
            ? folder.resolve(word.toLowerCase(Locale.ROOT)).toString() : word);
        return Station.run(words.toArray(String[]::new), new ByteArrayInputStream("input".getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMALL", "ECOFF"})
    void aProgramRunsWithItsArguments(String program) {
        assertEquals(43, run("run " + program + " first --help"));
        assertEquals("small program\none two three\n1 1 2 3 4 5 6 9\nfirst\n--help\n", out());
        assertEquals("", err());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEngineIsChosenByName(Engines engine) {
        assertEquals(41, run("run --figures yes --engine " + engine + " SMALL"));
        assertTrue(err().matches("[0-9]{3,5} instructions in [0-9.]+ s, [0-9.]+ million a second\n"), err());
    }

    @Test
    void filesAreThoseOfTheFolder() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        assertEquals(0, run("run --folder " + folder.resolve("mine") + " PROOF"));
        assertFalse(out().contains("no files"));
        out.reset();
        assertEquals(0, run("run PROOF"));
        assertTrue(out().contains("no files: not given"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "run | 2 | name an executable file", "run --engine steam SMALL | 2 | there are interpreter", "run --model ev9 SMALL | 2 | no model is called `ev9`",
        "run --memory 0 SMALL | 2 | needs 1 to 2047", "run --memory 3000 SMALL | 2 | needs 1 to 2047", "run --folder SMALL SMALL | 2 | needs a folder",
        "run --limit x SMALL | 2 | whole number", "run NONE | 1 | cannot read", "run TEXT | 1 | UNKNOWN_FORMAT", "run --limit 100 SMALL | 1 | stopped after 100",
        "run --what 1 SMALL | 2 | not known here", "trace NONE | 1 | cannot read", "profile --every 0 SMALL | 2 | at least 1", "disasm | 2 | name an executable",
        "disasm --from zero SMALL | 2 | hexadecimal address", "disasm TEXT | 1 | UNKNOWN_FORMAT", "run --memory 1 PROOF | 137 | all 1 MB of memory are taken at"})
    void mistakesAreExplained(String line, int code, String reason) {
        assertEquals(code, run(line));
        assertTrue(err().contains(reason), err());
        assertFalse(err().contains("Exception"), err());
    }

    @Test
    void aTraceTellsRegistersThatChange() {
        assertEquals(0, run("trace --count 4 SMALL"));
        final List<String> lines = err().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().matches(" +120000390  c3a00000  br gp,0x120000394 +gp=120000394"), lines.getFirst());
        assertTrue(lines.get(1).matches(" +120000394  27bd2000  ldah gp,8192\\(gp\\) +gp=140000394"), lines.get(1));
        err.reset();
        assertEquals(41, run("trace --skip 10 SMALL"));
        assertTrue(err().lines().count() > 300 && err().contains("callsys") && err().contains("v0=e\n"), err().substring(0, 300));
        assertTrue(out().startsWith("small program\n"));
    }

    @Test
    void aTraceTellsFloatingRegisters() {
        assertEquals(0, run("trace --skip 4000 --count 60000 PROOF"));
        assertTrue(err().lines().anyMatch(line -> line.matches(".* \\$f[0-9]+=[0-9a-f]+\\(-?[0-9.E-]+\\).*")), "no floating register changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7"})
    void aProfileNamesTheHottestBlocks(String every) {
        assertEquals(41, run("profile --top 2 --every " + every + " SMALL"));
        final List<String> blocks = err().lines().filter(line -> line.contains(" % ")).toList();
        assertEquals(2, blocks.size());
        assertTrue(blocks.getFirst().matches(" *[0-9]+\\.[0-9]{2} %  [0-9]+ of [0-9]+ instructions in the block at 1[0-9a-f]+"), blocks.getFirst());
        assertTrue(Double.parseDouble(blocks.getFirst().trim().split(" ")[0]) >= Double.parseDouble(blocks.getLast().trim().split(" ")[0]));
        assertTrue(err().lines().anyMatch(line -> line.matches(" +1[0-9a-f]+  [0-9a-f]{8}  [a-z].*")), err());
    }

    @Test
    void exactProfilesCountEachInstruction() {
        run("run --figures yes SMALL");
        final String executed = err().split(" ")[0];
        err.reset();
        run("profile --top 1000 SMALL");
        final List<String> blocks = err().lines().filter(line -> line.contains(" % ")).map(String::trim).toList();
        assertEquals(Long.parseLong(executed), blocks.stream().mapToLong(line -> Long.parseLong(line.split(" +")[2])).sum());
        assertTrue(blocks.getFirst().contains("of " + executed + " instructions"), blocks.getFirst());
    }

    @Test
    void aListingHasAddressWordAndText() {
        assertEquals(0, run("disasm --from 0x12000038d --count 2 SMALL"));
        assertEquals("   120000390  c3a00000  br gp,0x120000394\n   120000394  27bd2000  ldah gp,8192(gp)\n", out());
        out.reset();
        assertEquals(0, run("disasm ECOFF"));
        assertTrue(out().contains("\n   120000390  c3a00000  br gp,0x120000394\n") && out().startsWith("   1200000f0  "), out());
        out.reset();
        assertEquals(0, run("disasm --from ffffffffffffffff SMALL"));
        assertEquals("", out());
    }

    @Test
    void aDeathIsToldWithItsPlace() throws IOException {
        final byte[] program = Stored.program("small-elf");
        Arrays.fill(program, 0x394, 0x398, (byte) 0);
        Files.write(folder.resolve("dead"), program);
        assertEquals(132, run("run DEAD"));
        assertEquals("error: call_pal 0 at 120000398\n", err());
    }
}
