// SPDX-License-Identifier: MIT
package spin.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import m3.launcher.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile extensions: each is refused or ended with the message its table has, and then an honest client is served.
 *
 * <p>A table in {@code src/test/attacks} has entries {@code attack: name}, {@code file: path} with lines of text, and {@code told:}
 * with what the operator is told. Time is virtual, so that what is counted repeats.
 */
class AttackTest {
  private static final Path TABLES = Path.of(System.getProperty("project.root"), "kernel/src/test/attacks");
  private static final Path CLIENT = Path.of(System.getProperty("project.root"), "samples/01-gatekeeper");
  private static final int ATTACKS = 115;
  private static final List<String> RULES =
      List.of("run", "--m3.seed=1", "--heap=1000000", "--processor=3000000", "--threads=10", "--depth=500");

  @TempDir
  private Path lab;

  /** One attack: its files, and what is told. */
  private record Attack(String name, Map<String, String> files, String told) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attack> attacks() throws IOException {
    List<Attack> all = new ArrayList<>();
    for (Path table : tables()) {
      all.addAll(read(table));
    }
    return all.stream();
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.sorted().toList();
    }
  }

  private static List<Attack> read(Path table) throws IOException {
    List<Attack> all = new ArrayList<>();
    for (String entry : Files.readString(table).split("(?m)^attack: ")) {
      if (!entry.isBlank()) {
        String[] parts = entry.split("(?m)^told:\n", 2);
        String[] files = parts[0].split("(?m)^file: ");
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 1; i < files.length; i++) {
          String[] file = files[i].split("\n", 2);
          texts.put(file[0], file[1]);
        }
        all.add(new Attack(files[0].strip(), texts, parts[1].strip()));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefusedOrEndedAndTheNextClientIsServed(Attack attack) throws IOException {
    assertEquals(attack.told() + "\n--\nIntruder Alert\n", told(attack));
  }

  private String told(Attack attack) throws IOException {
    Path folder = lab.resolve("evil");
    for (Map.Entry<String, String> file : attack.files().entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(RULES);
    words.addAll(List.of(folder.toString(), CLIENT.toString()));
    int code = Spin.run(words, new Terminal(new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true), false));
    assertEquals(err.size() == 0 ? 0 : 1, code, err::toString);
    return told(err.toString()) + "\n--\n" + out;
  }

  /** What was told, without what depends on the lines of the kernel's own units. */
  private String told(String text) {
    StringBuilder kept = new StringBuilder();
    boolean inKernel = false;
    for (String line : text.replace(lab + "/", "").split("\n")) {
      boolean begins = line.matches("\\S.*");
      inKernel = begins ? line.matches("(kernel|library)/.*") : inKernel;
      boolean excerpt = line.matches(" *\\d* *\\|.*");
      if (!line.matches(" *at (Domain|Boot|Thread)\\..*") && !(inKernel && excerpt)) {
        kept.append(line.replaceAll("((?:kernel|library)/\\w+\\.m3)(:\\d+)+", "$1")).append('\n');
      }
    }
    return kept.toString().strip();
  }

  @Test
  void thereAreAsManyAsWereWritten() throws IOException {
    assertEquals(ATTACKS, attacks().count());
  }

  /** With {@code -Dbless}, writes what is told now into the tables; the difference is for people to read. */
  @Test
  void blessed() throws IOException {
    if (!Boolean.getBoolean("bless")) {
      return;
    }
    for (Path table : tables()) {
      StringBuilder text = new StringBuilder();
      for (Attack attack : read(table)) {
        text.append("attack: ").append(attack.name()).append('\n');
        attack.files().forEach((path, file) -> text.append("file: ").append(path).append('\n').append(file));
        text.append("told:\n").append(told(attack).replaceFirst("(?s)\n--\nIntruder Alert\n$", "")).append("\n\n");
        for (Path file : Files.walk(lab).sorted(java.util.Comparator.reverseOrder()).toList()) {
          if (!file.equals(lab)) {
            Files.delete(file);
          }
        }
      }
      Files.writeString(table, text);
    }
  }
}
