// SPDX-License-Identifier: MIT
package alpha.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine does what the stored tables say, and these say what qemu-alpha does where it is at hand ({@code -Dalpha.tools=DIR}). */
class TableTest {
    private static final Map<String, List<Entry>> TABLES = Catalogue.tables();
    private static final String ALIASES = "aliases";
    private static final Path STORED = Path.of("src", "test", "resources", "alpha", "table");
    private static final String HEAD = """
        # %s: what instructions do, by qemu-alpha on a 21264A. Made by src/test/alpha/tables.sh; do not edit.
        # word text [fpcr]; b: second operands; first operand: results (destination, +status bits 57..52 of the FPCR).
        # Destination before 5a5a5a5a5a5a5a5a; fpcr 680e800000000000 where none is named; memory before 80 81 .. 9f at 200010000.
        """;

    static Stream<Arguments> engines() {
        return names().stream().flatMap(name -> Stream.of(Engines.values()).map(engine -> Arguments.of(name, engine)));
    }

    static List<String> names() {
        return Stream.concat(TABLES.keySet().stream(), Stream.of(ALIASES)).toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anEngineDoesWhatTheTableSays(String name, Engines engine) {
        assertSame(stored(name), text(name, new EngineJudge(engine, Model.EV67)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTableSaysWhatQemuDoes(String name) throws IOException {
        final String tools = System.getProperty("alpha.tools");
        assumeTrue(tools != null, "skipped: qemu-alpha was not asked; src/test/alpha/tables.sh does");
        final String judged = text(name, new QemuJudge(Path.of(tools, "oracle"), "ev67-alpha-cpu"));
        if (Boolean.getBoolean("alpha.bless")) {
            Files.createDirectories(STORED);
            Files.writeString(STORED.resolve(name + ".txt"), judged);
        } else {
            assertSame(stored(name), judged);
        }
    }

    @Test
    void everyOperationStandsInSomeTable() {
        final Set<Operation> missing = EnumSet.allOf(Operation.class);
        TABLES.values().forEach(entries -> entries.forEach(entry -> missing.remove(entry.operation())));
        missing.removeIf(operation -> operation.isVax() || operation.format() == Format.MISCELLANEOUS);
        assertEquals(EnumSet.of(Operation.CALL_PAL, Operation.ILLEGAL), missing);
    }

    /** The operations of MISCELLANEOUS and CALL_PAL have their rows in {@code alpha.cpu.EventTest}. */
    @Test
    void wordsDecodeToWhatTheyWereMadeFor() {
        for (final Operation operation : Operation.values()) {
            if (operation != Operation.ILLEGAL) {
                assertEquals(operation, Decoder.decode(Catalogue.word(operation)));
            }
        }
    }

    private static String text(String name, Judge judge) {
        return HEAD.formatted(name) + (name.equals(ALIASES) ? Aliases.render(judge) : Table.render(TABLES.get(name), judge));
    }

    private static String stored(String name) {
        return Stored.text("table/" + name + ".txt");
    }

    private static void assertSame(String stored, String found) {
        final List<String> expected = stored.lines().toList();
        final List<String> actual = found.lines().toList();
        String instruction = "";
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            instruction = expected.get(i).startsWith(" ") ? instruction : expected.get(i);
            assertEquals(expected.get(i), actual.get(i), instruction);
        }
        assertTrue(expected.size() == actual.size(), "the table has " + expected.size() + " lines, not " + actual.size());
    }
}
