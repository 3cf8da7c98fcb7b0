// SPDX-License-Identifier: MIT

/** Twin of Towers.m3. */
final class Towers {
  private static final int DISKS = 13;
  private static final int REPEATS = 60;

  private static final class Disk {
    final int size;
    Disk next;

    Disk(int size) {
      this.size = size;
    }
  }

  private static final Disk[] piles = new Disk[3];
  private static int moves;

  private static void push(Disk disk, int pile) {
    Disk top = piles[pile];
    if (top != null && disk.size >= top.size) {
      throw new IllegalStateException("misplaced");
    }
    disk.next = top;
    piles[pile] = disk;
  }

  private static Disk pop(int pile) {
    Disk top = piles[pile];
    if (top == null) {
      throw new IllegalStateException("misplaced");
    }
    piles[pile] = top.next;
    top.next = null;
    return top;
  }

  private static void move(int disks, int from, int to) {
    if (disks == 1) {
      push(pop(from), to);
      moves++;
    } else {
      int other = 3 - from - to;
      move(disks - 1, from, other);
      move(1, from, to);
      move(disks - 1, other, to);
    }
  }

  private static long round() {
    moves = 0;
    for (int i = 0; i < REPEATS; i++) {
      java.util.Arrays.fill(piles, null);
      for (int size = DISKS; size >= 1; size--) {
        push(new Disk(size), 0);
      }
      move(DISKS, 0, 1);
    }
    return moves;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Towers::round);
  }
}
