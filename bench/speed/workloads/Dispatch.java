// SPDX-License-Identifier: MIT

/** Twin of Dispatch.m3. */
final class Dispatch {
  private static final int TURNS = 100000;

  private abstract static class Shape {
    final int size;

    Shape(int size) {
      this.size = size;
    }

    abstract long area();
  }

  private static final class A extends Shape {
    A(int size) { super(size); }

    @Override long area() { return size; }
  }

  private static final class B extends Shape {
    B(int size) { super(size); }

    @Override long area() { return size + 1; }
  }

  private static final class C extends Shape {
    C(int size) { super(size); }

    @Override long area() { return size * 2; }
  }

  private static final class D extends Shape {
    D(int size) { super(size); }

    @Override long area() { return size * 3; }
  }

  private static final class E extends Shape {
    E(int size) { super(size); }

    @Override long area() { return (long) size * size; }
  }

  private static final class F extends Shape {
    F(int size) { super(size); }

    @Override long area() { return size - 7; }
  }

  private static final class G extends Shape {
    G(int size) { super(size); }

    @Override long area() { return -size; }
  }

  private static final class H extends Shape {
    H(int size) { super(size); }

    @Override long area() { return 5; }
  }

  private static long one(Shape[] shapes) {
    long sum = 0;
    for (int i = 0; i < TURNS; i++) {
      sum += shapes[i % 8].area();
    }
    return sum;
  }

  private static long two(Shape[] shapes) {
    long sum = 0;
    for (int i = 0; i < TURNS; i++) {
      sum += shapes[i % 8].area();
    }
    return sum;
  }

  private static long eight(Shape[] shapes) {
    long sum = 0;
    for (int i = 0; i < TURNS; i++) {
      sum += shapes[i % 8].area();
    }
    return sum;
  }

  private static final Shape[] ONE = new Shape[8];
  private static final Shape[] TWO = new Shape[8];
  private static final Shape[] EIGHT = {new A(0), new B(1), new C(2), new D(3), new E(4), new F(5), new G(6), new H(7)};

  private static long round() {
    return one(ONE) + 3 * two(TWO) + 5 * eight(EIGHT);
  }

  public static void main(String[] arguments) {
    for (int i = 0; i < 8; i++) {
      ONE[i] = new A(i);
      TWO[i] = i % 2 == 0 ? new A(i) : new B(i);
    }
    Rounds.run(arguments, Dispatch::round);
  }
}
