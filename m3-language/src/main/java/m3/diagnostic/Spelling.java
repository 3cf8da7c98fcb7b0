// SPDX-License-Identifier: MIT
package m3.diagnostic;

import java.util.Collection;

/** Finds the name a person probably meant. */
public final class Spelling {
  private Spelling() {}

  /** The candidate nearest to {@code name}, or null when none is near; letter case counts little, and is all that may differ in one or two letters. */
  public static String nearest(String name, Collection<String> candidates) {
    for (String candidate : candidates) {
      if (candidate.equalsIgnoreCase(name) && !candidate.equals(name)) {
        return candidate;
      }
    }
    String best = null;
    int limit = name.length() < 3 ? 1 : name.length() / 3 * 2;
    for (String candidate : candidates) {
      if (!candidate.equals(name)) {
        int distance = distance(name, candidate, limit);
        if (distance <= limit) {
          limit = distance - 1;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Edit distance with swaps; a change counts 2, a change of case 1. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) * 2 > limit) {
      return limit + 1;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = 2 * (i + j);
          continue;
        }
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        int change = x == y ? 0 : Character.toLowerCase(x) == Character.toLowerCase(y) ? 1 : 2;
        cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 2 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 2);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
