// SPDX-License-Identifier: MIT
package machine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom: time knows nobody, wires know time, devices know wires and time, memory knows how devices see it. */
class LayersTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z0-9]+)\\.");

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES.resolve(folder))) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"time, java time", "net, java net time", "device, java device net time", "memory, java device memory"})
    void packagesKnowOnlyThoseBeneath(String folder, String allowed) throws IOException {
        for (final Path path : sources(folder)) {
            final List<String> known = IMPORT.matcher(Files.readString(path)).results().map(result -> result.group(1)).distinct().toList();
            assertTrue(List.of(allowed.split(" ")).containsAll(known), path + " imports from " + known);
        }
    }

    @ParameterizedTest
    @CsvSource({"time", "net", "device", "memory"})
    void nobodyReadsTheHostsClock(String folder) throws IOException {
        final Pattern reading = Pattern.compile("System\\.(nanoTime|currentTimeMillis)|Instant\\.now|LocalDateTime\\.now|Thread\\.sleep");
        for (final Path path : sources(folder)) {
            assertFalse(reading.matcher(Files.readString(path)).find(), path + " reads the host's clock or sleeps");
        }
    }

    @Test
    void everyDeviceHasAPageInTheDocumentation() throws IOException {
        final Path pages = Path.of("..", "docs", "machine");
        final String index = Files.readString(pages.resolve("README.md"));
        final List<String> named = Pattern.compile("\\(([a-z0-9]+)\\.md\\)").matcher(index).results().map(MatchResult::group).distinct().toList();
        assertTrue(named.size() >= 9, index);
        for (final String name : named) {
            assertTrue(Files.exists(pages.resolve(name.substring(1, name.length() - 1))), name);
        }
    }
}
