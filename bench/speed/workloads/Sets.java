// SPDX-License-Identifier: MIT

/** Twin of Sets.m3: sets are bits of a long, pages objects with fields. */
final class Sets {
  private static final int REPEATS = 200;
  private static final int VERTICES = 48;

  private enum Kind { FREE, CODE, DATA, STACK }

  private static final class Page {
    int frame;
    Kind kind;
    boolean dirty;
    int uses;
  }

  private static final Kind[] KINDS = Kind.values();
  private static final long[] edges = new long[VERTICES];
  private static final Page[] pages = new Page[256];

  private static long reach(int from) {
    long seen = 1L << from;
    long edge = seen;
    do {
      long next = 0;
      for (int v = 0; v < VERTICES; v++) {
        if ((edge >>> v & 1) != 0) {
          next |= edges[v];
        }
      }
      edge = next & ~seen;
      seen |= next;
    } while (edge != 0);
    return seen;
  }

  private static int size(long s) {
    int n = 0;
    for (int v = 0; v < VERTICES; v++) {
      n += (int) (s >>> v & 1);
    }
    return n;
  }

  private static long touch(int turn) {
    long dirty = 0;
    for (Page p : pages) {
      p.uses = (p.uses + turn) % 512;
      p.frame ^= p.uses;
      p.dirty = p.kind != Kind.CODE && p.uses > 100;
      if (p.dirty) {
        dirty += p.frame;
      }
    }
    return dirty;
  }

  private static long round() {
    for (int v = 0; v < VERTICES; v++) {
      edges[v] = 1L << v * 5 % 48 | 1L << v * 7 % 48 | 1L << (v + 16) % 48;
    }
    for (int i = 0; i < pages.length; i++) {
      Page p = new Page();
      p.frame = i * 37;
      p.kind = KINDS[i % 4];
      p.uses = i;
      pages[i] = p;
    }
    long sum = 0;
    for (int i = 1; i <= REPEATS; i++) {
      sum += size(reach(i % 48));
      sum += touch(i);
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Sets::round);
  }
}
