// SPDX-License-Identifier: MIT
package m3.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values fall into the row of their power of two. */
class HistogramTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 4", "1023, 512", "9223372036854775807, 4611686018427387904", "-1, -1", "-3, -2",
      "-9223372036854775808, -9223372036854775808"})
  void rows(long value, String row) {
    Histogram histogram = new Histogram();
    histogram.add(value);
    List<String> lines = histogram.lines();
    assertEquals(1, lines.size(), lines::toString);
    assertEquals(List.of(row, "1"), Arrays.asList(lines.getFirst().replaceAll("\\|.*\\|", "").strip().split(" +")));
  }
}
