// SPDX-License-Identifier: MIT
package m3.launcher;

/** The seeds {@code first .. last} that a program is to be run with; one when both are the same. */
record Seeds(long first, long last) {
  /** Reads {@code 7}, or {@code 1..1000}. */
  static Seeds parse(String word) throws UsageError {
    int dots = word.indexOf("..");
    try {
      Seeds seeds = dots < 0 ? new Seeds(Long.parseLong(word.strip()), Long.parseLong(word.strip()))
          : new Seeds(Long.parseLong(word.substring(0, dots).strip()), Long.parseLong(word.substring(dots + 2).strip()));
      if (seeds.first > seeds.last || seeds.last == Long.MAX_VALUE) {
        throw new UsageError("there are no seeds in `" + word + "`");
      }
      return seeds;
    } catch (NumberFormatException _) {
      throw new UsageError("`" + word + "` is neither a seed like 7 nor a range of seeds like 1..1000");
    }
  }

  boolean isOne() {
    return first == last;
  }
}
