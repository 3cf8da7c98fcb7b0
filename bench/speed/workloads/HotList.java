// SPDX-License-Identifier: MIT

/** Twin of HotList.m3. */
final class HotList {
  private static final int ENTRIES = 1000;
  private static final int HOT = 8;
  private static final int SEARCHES = 20000;

  private static final class Entry {
    final int key;
    final Entry next;
    int uses;

    Entry(int key, Entry next) {
      this.key = key;
      this.next = next;
    }
  }

  private static Entry all;
  private static final Entry[] hot = new Entry[HOT];
  private static int seed;

  private static Entry search(int key) {
    for (int i = 0; i < HOT; i++) {
      Entry e = hot[i];
      if (e != null && e.key == key) {
        for (int j = i; j >= 1; j--) {
          hot[j] = hot[j - 1];
        }
        hot[0] = e;
        return e;
      }
    }
    Entry e = all;
    while (e != null && e.key != key) {
      e = e.next;
    }
    if (e != null) {
      for (int j = HOT - 1; j >= 1; j--) {
        hot[j] = hot[j - 1];
      }
      hot[0] = e;
    }
    return e;
  }

  private static int key() {
    seed = (seed * 1309 + 13849) & 65535;
    return seed % 16 == 0 ? seed / 16 % ENTRIES : seed / 16 % (HOT - 2) * 100;
  }

  private static long round() {
    seed = 74755;
    all = null;
    java.util.Arrays.fill(hot, null);
    for (int key = 0; key < ENTRIES; key++) {
      all = new Entry(key, all);
    }
    long sum = 0;
    for (int i = 0; i < SEARCHES; i++) {
      Entry e = search(key());
      e.uses++;
      sum += e.key + e.uses;
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, HotList::round);
  }
}
