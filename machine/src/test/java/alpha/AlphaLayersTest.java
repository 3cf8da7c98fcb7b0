// SPDX-License-Identifier: MIT
package alpha;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import machine.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom in the processor: instructions know nobody, files know nobody, the processor knows instructions and memory. */
class AlphaLayersTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "alpha");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?((?:alpha\\.)?[a-z0-9]+)\\.");
    private static final Pattern CLOCK = Pattern.compile("System\\.(nanoTime|currentTimeMillis)|Instant\\.now|Thread\\.sleep|new Random\\(\\)");

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"isa, java alpha.isa", "load, java alpha.load", "cpu, java alpha.isa alpha.cpu memory", "unix, java alpha.cpu alpha.load alpha.unix memory",
        "tool, java alpha.cpu alpha.isa alpha.load alpha.unix alpha.tool"})
    void packagesKnowOnlyThoseBeneath(String folder, String allowed) throws IOException {
        for (final Path path : sources(folder)) {
            final List<String> known = IMPORT.matcher(Files.readString(path)).results().map(result -> result.group(1)).distinct().toList();
            assertTrue(List.of(allowed.split(" ")).containsAll(known), path + " imports from " + known);
            assertFalse(CLOCK.matcher(Files.readString(path)).find(), path + " reads the host's clock or chance");
        }
    }

    /** Each command and each of its options stands in the documentation. */
    @Test
    void theDocumentationNamesEveryCommandAndOption() throws IOException {
        final String page = Files.readString(Path.of("..", "docs", "machine", "programs.md"));
        for (final String command : List.of("run", "trace", "profile", "disasm")) {
            assertTrue(page.contains("./spin machine " + command), command);
            Commands.all().get(command).options().forEach(option -> assertTrue(page.contains(option), option));
        }
    }
}
