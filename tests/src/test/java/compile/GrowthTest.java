// SPDX-License-Identifier: MIT
package compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Checking costs work in proportion to length: memory allocated is what is counted, and time only coarsely. */
class GrowthTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Work(long lines, long bytes, long nanoseconds) {}

  private static Work work(int lines, int units) {
    Map<String, String> files = LongProgram.files(lines, units);
    Checking checking = new Checking();
    checking.check(List.of("MODULE Case EXPORTS Main; IMPORT Fmt, Text; BEGIN EVAL Fmt.Int(Text.Length(\"\")) END Case."));
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long time = THREADS.getCurrentThreadCpuTime();
    assertEquals(List.of(), checking.check(List.copyOf(files.values())));
    return new Work(files.values().stream().flatMap(String::lines).count(), THREADS.getCurrentThreadAllocatedBytes() - bytes,
        THREADS.getCurrentThreadCpuTime() - time);
  }

  private static void assertProportional(Work small, Work large) {
    double longer = (double) large.lines() / small.lines();
    assertTrue(large.bytes() < small.bytes() * longer * 1.3, small + " " + large);
    assertTrue(large.nanoseconds() < small.nanoseconds() * longer * 4, small + " " + large);
  }

  @Test
  void longUnits() {
    work(2_000, 1);
    assertProportional(work(4_000, 1), work(32_000, 1));
  }

  @Test
  void manyUnits() {
    work(2_000, 20);
    assertProportional(work(4_000, 40), work(32_000, 320));
  }
}
