// SPDX-License-Identifier: MIT
package m3.event;

/** What a guard asks of a key: that it lies in {@code low .. high}. */
public record Term(Key key, long low, long high) {
  boolean isEquality() {
    return low == high;
  }

  boolean holds(long value) {
    return value >= low && value <= high;
  }

  @Override
  public String toString() {
    if (isEquality()) {
      return key + " = " + low;
    }
    if (low == Long.MIN_VALUE) {
      return key + " <= " + high;
    }
    return high == Long.MAX_VALUE ? key + " >= " + low : key + " in " + low + " .. " + high;
  }
}
