// SPDX-License-Identifier: MIT

/** Twin of Mandelbrot.m3. */
final class Mandelbrot {
  private static final int SIZE = 200;

  private static boolean escapes(double cr, double ci) {
    double zr = 0;
    double zi = 0;
    double zrzr = 0;
    double zizi = 0;
    for (int i = 0; i < 50; i++) {
      zi = 2.0 * zr * zi + ci;
      zr = zrzr - zizi + cr;
      zrzr = zr * zr;
      zizi = zi * zi;
      if (zrzr + zizi > 4.0) {
        return true;
      }
    }
    return false;
  }

  private static long round() {
    int sum = 0;
    int octet = 0;
    int bits = 0;
    for (int y = 0; y < SIZE; y++) {
      double ci = 2.0 * y / SIZE - 1.0;
      for (int x = 0; x < SIZE; x++) {
        double cr = 2.0 * x / SIZE - 1.5;
        octet = (octet << 1) + (escapes(cr, ci) ? 1 : 0);
        bits++;
        if (bits == 8) {
          sum = (sum * 3 ^ octet) & 0xFFFFFF;
          octet = 0;
          bits = 0;
        }
      }
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Mandelbrot::round);
  }
}
