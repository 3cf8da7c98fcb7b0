// SPDX-License-Identifier: MIT

/** Twin of List.m3. */
final class List {
  private static final int REPEATS = 30;

  private record Element(Element next) {}

  private static Element make(int length) {
    return length == 0 ? null : new Element(make(length - 1));
  }

  private static int length(Element e) {
    return e == null ? 0 : 1 + length(e.next);
  }

  private static boolean isShorter(Element x, Element y) {
    while (y != null) {
      if (x == null) {
        return true;
      }
      x = x.next;
      y = y.next;
    }
    return false;
  }

  private static Element tail(Element x, Element y, Element z) {
    if (!isShorter(y, x)) {
      return z;
    }
    return tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y));
  }

  private static long round() {
    long sum = 0;
    for (int i = 0; i < REPEATS; i++) {
      sum += length(tail(make(15), make(10), make(6)));
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, List::round);
  }
}
