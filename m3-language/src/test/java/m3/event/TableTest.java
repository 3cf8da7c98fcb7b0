// SPDX-License-Identifier: MIT
package m3.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of guards' values, beside maps. */
class TableTest {
  private static final int CHANGES = 20_000;

  private static Hit hit(long order) {
    return new Hit(null, order, List.of(), null, List.of());
  }

  private static long[] values(int width, long value) {
    long[] all = new long[width];
    for (int i = 0; i < width; i++) {
      all[i] = value >> 3 * i;
    }
    return all;
  }

  private static Hits find(Table table, long[] all) {
    return switch (all.length) {
      case 1 -> table.find(all[0]);
      case 2 -> table.find(all[0], all[1]);
      default -> table.find(all, new int[] {0, 1, 2});
    };
  }

  private static boolean misses(Table table, long[] all) {
    return all.length == 1 && table.misses(all[0]) || all.length == 2 && table.misses(all[0], all[1]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void findsWhatAMapDoes(int width) {
    SplittableRandom random = new SplittableRandom(width);
    Table table = new Table(width);
    Map<Long, Integer> model = new HashMap<>();
    for (int i = 0; i < CHANGES; i++) {
      long value = random.nextLong(-300, 300) * 10;
      if (random.nextInt(3) == 0) {
        assertEquals(model.getOrDefault(value, 0) > 0, table.remove(values(width, value), null));
        model.computeIfPresent(value, (v, many) -> many > 1 ? many - 1 : null);
      } else {
        table.add(values(width, value), hit(i));
        model.merge(value, 1, Integer::sum);
      }
      long asked = random.nextLong(-300, 300) * 10;
      int many = model.getOrDefault(asked, 0);
      assertEquals(many, find(table, values(width, asked)).all.length);
      assertFalse(many > 0 && misses(table, values(width, asked)));
    }
  }

  @Test
  void mostOfWhatIsNotThereIsMissedAtOnce() {
    Table table = new Table(1);
    for (int i = 0; i < 10_000; i++) {
      table.add(new long[] {10L * i}, hit(i));
    }
    int missed = 0;
    for (int i = 0; i < 10_000; i++) {
      assertSame(Hits.NONE, table.find(10L * i + 7));
      missed += table.misses(10L * i + 7) ? 1 : 0;
    }
    assertTrue(missed > 9_000, () -> "most look-ups compare");
  }

  @Test
  void valuesThatComeAndGoTakeNoRoom() {
    Table table = new Table(1);
    for (int i = 0; i < 100_000; i++) {
      table.add(new long[] {i}, hit(i));
      assertTrue(table.remove(new long[] {i}, null));
    }
    assertTrue(table.room() <= 64, () -> table.room() + " slots for none");
  }
}
