// SPDX-License-Identifier: MIT
import java.util.Arrays;

/** Twin of Queens.m3. */
final class Queens {
  private static final int REPEATS = 1000;

  private static final boolean[] freeRows = new boolean[8];
  private static final boolean[] freeMaxs = new boolean[15];
  private static final boolean[] freeMins = new boolean[15];
  private static final int[] queenRows = new int[8];

  private static boolean place(int column) {
    if (column > 7) {
      return true;
    }
    for (int row = 0; row < 8; row++) {
      if (freeRows[row] && freeMaxs[column + row] && freeMins[column - row + 7]) {
        queenRows[row] = column;
        set(row, column, false);
        if (place(column + 1)) {
          return true;
        }
        set(row, column, true);
      }
    }
    return false;
  }

  private static void set(int row, int column, boolean free) {
    freeRows[row] = free;
    freeMaxs[column + row] = free;
    freeMins[column - row + 7] = free;
  }

  private static long round() {
    long sum = 0;
    for (int i = 0; i < REPEATS; i++) {
      Arrays.fill(freeRows, true);
      Arrays.fill(freeMaxs, true);
      Arrays.fill(freeMins, true);
      Arrays.fill(queenRows, -1);
      if (place(0)) {
        for (int r = 0; r < 8; r++) {
          sum += queenRows[r] * (r + 1);
        }
      }
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Queens::round);
  }
}
