// SPDX-License-Identifier: MIT

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Measures the library beside Java's in one JVM: Workloads.m3 and its twins here take turns.
 *
 * <p>A line a workload: the best round of each after four seconds of rounds, their ratio, megabytes a second where characters are
 * moved, and the first round. It fails when results differ or the engine does not optimize. Arguments: Workloads.m3, and
 * perhaps the names of the workloads wanted.
 */
final class LibraryBench {
  private static final int SIZE = 10_000_000;
  private static final String LINE = "The quick brown fox jumps over the lazy dog.\n";
  private static final int KEYS = 200_000;
  private static final long SPREAD = 0x9E3779B97F4A7C1L;
  private static final int ROUNDS = 8;
  private static final long WARM_UP = 4_000_000_000L;

  private record Workload(String name, long characters, LongSupplier twin) {}

  private final String letters = LINE.repeat((SIZE + LINE.length() - 1) / LINE.length());
  private final String[] words = new String[KEYS];
  private final Path file;

  private LibraryBench(Path file) {
    this.file = file;
    for (int i = 0; i < KEYS; i++) {
      words[i] = "key " + i * 7919L;
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("lines", ".txt");
    try (Context context = Context.newBuilder("m3").allowIO(IOAccess.ALL).build()) {
      if (context.getEngine().getImplementationName().equals("Interpreted")) {
        throw new IllegalStateException("this JVM has no optimizing engine");
      }
      LibraryBench bench = new LibraryBench(file);
      Files.writeString(file, bench.letters);
      Value module = context.eval(Source.newBuilder("m3", Path.of(arguments[0]).toFile()).build());
      for (Workload workload : bench.workloads()) {
        if (arguments.length == 1 || java.util.Arrays.asList(arguments).contains(workload.name)) {
          bench.measure(workload, module.getMember(workload.name));
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private Workload[] workloads() {
    return new Workload[] {
      new Workload("Concatenate", SIZE, this::concatenate), new Workload("Append", SIZE, this::append),
      new Workload("Substrings", 0, this::substrings), new Workload("Characters", SIZE, this::characters),
      new Workload("GetChars", SIZE, this::getChars), new Workload("PutChars", SIZE, this::putChars),
      new Workload("GetLines", SIZE, this::getLines), new Workload("PutLines", SIZE, this::putLines),
      new Workload("FileLines", SIZE, this::fileLines), new Workload("IntTable", 0, this::intTable),
      new Workload("TextTable", 0, this::textTable), new Workload("CountWords", 0, this::countWords),
      new Workload("Iterate", 0, this::iterate), new Workload("SortedTable", 0, this::sortedTable),
      new Workload("Sequence", 0, this::sequence), new Workload("Numbers", 0, this::numbers),
      new Workload("Reals", 0, this::reals)};
  }

  private void measure(Workload workload, Value guest) {
    Object[] actuals = workload.name.equals("FileLines") ? new Object[] {file.toString()} : new Object[0];
    LongSupplier modula = () -> guest.execute(actuals).asLong();
    long first = time(modula, workload, null);
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP; ) {
      time(modula, workload, null);
    }
    long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
    for (int round = 0; round < ROUNDS; round++) {
      time(modula, workload, best);
    }
    String rate = workload.characters == 0 ? "" : String.format("%6d MB/s", workload.characters * 1000 / best[0]);
    System.out.printf(Locale.ROOT, "%-12s Modula-3 %7.2f ms   Java %7.2f ms   ratio %5.2f %12s   first round %8.1f ms%n",
        workload.name, best[0] / 1e6, best[1] / 1e6, (double) best[0] / best[1], rate, first / 1e6);
  }

  /** One round of both; gives the time of Modula-3, and lowers {@code best}, unless null, to the times taken. */
  private static long time(LongSupplier modula, Workload workload, long[] best) {
    long start = System.nanoTime();
    long result = modula.getAsLong();
    long middle = System.nanoTime();
    long expected = workload.twin.getAsLong();
    long end = System.nanoTime();
    if (result != expected) {
      throw new IllegalStateException(workload.name + ": " + result + " in Modula-3, " + expected + " in Java");
    }
    if (best != null) {
      best[0] = Math.min(best[0], middle - start);
      best[1] = Math.min(best[1], end - middle);
    }
    return middle - start;
  }

  private long concatenate() {
    StringBuilder t = new StringBuilder();
    for (int i = 1; i <= SIZE / 10; i++) {
      t.append("0123456789");
    }
    return t.length() + t.toString().charAt(SIZE - 3);
  }

  private long append() {
    StringBuilder t = new StringBuilder();
    long sum = 0;
    for (int i = 1; i <= SIZE / 10; i++) {
      t.append("0123456789");
      if (i % 10 == 0) {
        sum += t.charAt(t.length() - 1 - i % 7);
      }
    }
    return sum;
  }

  private long substrings() {
    long sum = 0;
    for (int i = 0; i <= SIZE - 1000; i += 10) {
      sum += letters.substring(i, i + 1000).charAt(i % 1000);
    }
    return sum;
  }

  private long characters() {
    long sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum = sum * 31 + letters.charAt(i);
    }
    return sum;
  }

  private long getChars() {
    ByteArrayInputStream in = new ByteArrayInputStream(letters.getBytes(StandardCharsets.ISO_8859_1));
    long sum = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      sum += c;
    }
    return sum;
  }

  private long putChars() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < SIZE; i++) {
      out.write(i % 128);
    }
    return out.toString(StandardCharsets.ISO_8859_1).length();
  }

  private long getLines() {
    return lines(new BufferedReader(new StringReader(letters)));
  }

  private static long lines(BufferedReader in) {
    try (in) {
      long sum = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        sum += line.length() + 1;
      }
      return sum;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private long putLines() {
    StringBuffer out = new StringBuffer();
    for (int i = 1; i <= SIZE / LINE.length(); i++) {
      out.append(LINE);
    }
    return out.toString().length();
  }

  private long fileLines() {
    try {
      return lines(Files.newBufferedReader(file, StandardCharsets.ISO_8859_1));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private long intTable() {
    Map<Long, Long> t = new HashMap<>();
    long sum = 0;
    for (long i = 1; i <= KEYS; i++) {
      t.put(i * SPREAD, i);
    }
    for (int round = 1; round <= 5; round++) {
      for (long i = 1; i <= KEYS; i++) {
        Long v = t.get(i * SPREAD);
        sum += v == null ? 0 : v;
        sum += t.get(i) == null ? 0 : 1;
      }
    }
    for (long i = 1; i <= KEYS; i += 2) {
      sum += t.remove(i * SPREAD);
    }
    return sum + t.size();
  }

  private long textTable() {
    Map<String, Long> t = new HashMap<>();
    long sum = 0;
    for (int i = 0; i < KEYS; i++) {
      t.put(words[i], (long) i);
    }
    for (int round = 1; round <= 5; round++) {
      for (int i = 0; i < KEYS; i++) {
        sum += t.get(words[i]);
      }
    }
    return sum + t.size();
  }

  private long countWords() {
    Map<String, Long> t = new HashMap<>();
    for (int i = 0; i < 5 * KEYS; i++) {
      String word = words[(int) (i * 7L % 1000)];
      Long n = t.get(word);
      t.put(word, n == null ? 1 : n + 1);
    }
    return t.size();
  }

  private long iterate() {
    Map<Long, Long> t = HashMap.newHashMap(KEYS);
    long sum = 0;
    for (long i = 1; i <= KEYS; i++) {
      t.put(i, i);
    }
    for (int round = 1; round <= 5; round++) {
      for (Map.Entry<Long, Long> entry : t.entrySet()) {
        sum += entry.getKey() + entry.getValue();
      }
    }
    return sum;
  }

  private long sortedTable() {
    TreeMap<Long, Long> t = new TreeMap<>();
    long sum = 0;
    for (long i = 1; i <= KEYS; i++) {
      t.put(Math.floorMod(i * SPREAD, 1_000_003L), i);
    }
    for (long i = 1; i <= KEYS; i++) {
      sum += t.get(Math.floorMod(i * SPREAD, 1_000_003L));
    }
    for (long k : t.keySet()) {
      sum = sum * 31 + k;
    }
    return sum;
  }

  private long sequence() {
    ArrayDeque<Long> queue = new ArrayDeque<>();
    long sum = 0;
    for (long i = 1; i <= 1_000_000; i++) {
      queue.addLast(i);
    }
    for (long i : queue) {
      sum += i;
    }
    while (!queue.isEmpty()) {
      sum += queue.removeFirst();
    }
    return sum;
  }

  private long numbers() {
    long sum = 0;
    for (long i = 1; i <= 500_000; i++) {
      sum += Long.parseLong(Long.toString(i * 1001));
    }
    return sum;
  }

  private long reals() {
    long sum = 0;
    double x = 1;
    for (int i = 1; i <= 100_000; i++) {
      x = x * 1.0001 + 0.1;
      sum += Double.parseDouble(Double.toString(x)) == x ? 1 : 0;
    }
    return sum;
  }
}
