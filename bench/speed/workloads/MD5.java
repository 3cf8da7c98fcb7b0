// SPDX-License-Identifier: MIT

/** Twin of MD5.m3, with Java's 32-bit integers. */
final class MD5 {
  private static final int LENGTH = 262144;
  private static final int[][] SHIFTS = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

  private static final int[] sines = new int[64];
  private static final byte[] message = new byte[LENGTH];

  private int a = 0x67452301;
  private int b = 0xEFCDAB89;
  private int c = 0x98BADCFE;
  private int d = 0x10325476;

  private void block(byte[] bytes, int at) {
    int[] x = new int[16];
    for (int i = 0; i < 16; i++) {
      int p = at + 4 * i;
      x[i] = bytes[p] & 255 | (bytes[p + 1] & 255) << 8 | (bytes[p + 2] & 255) << 16 | (bytes[p + 3] & 255) << 24;
    }
    int a = this.a;
    int b = this.b;
    int c = this.c;
    int d = this.d;
    for (int i = 0; i < 64; i++) {
      int f;
      int g;
      switch (i / 16) {
        case 0 -> {
          f = b & c | ~b & d;
          g = i;
        }
        case 1 -> {
          f = b & d | c & ~d;
          g = (5 * i + 1) % 16;
        }
        case 2 -> {
          f = b ^ c ^ d;
          g = (3 * i + 5) % 16;
        }
        default -> {
          f = c ^ (b | ~d);
          g = 7 * i % 16;
        }
      }
      int t = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(a + f + sines[i] + x[g], SHIFTS[i / 16][i % 4]);
      a = t;
    }
    this.a += a;
    this.b += b;
    this.c += c;
    this.d += d;
  }

  private static long unsigned(int word) {
    return word & 0xFFFFFFFFL;
  }

  private static long round() {
    MD5 digest = new MD5();
    for (int at = 0; at < LENGTH; at += 64) {
      digest.block(message, at);
    }
    byte[] last = new byte[64];
    last[0] = (byte) 0x80;
    for (int i = 0; i < 8; i++) {
      last[56 + i] = (byte) (8L * LENGTH >>> 8 * i);
    }
    digest.block(last, 0);
    return unsigned(digest.a) ^ unsigned(digest.b) << 8 ^ unsigned(digest.c) << 16 ^ unsigned(digest.d) << 24;
  }

  public static void main(String[] arguments) {
    for (int i = 0; i < 64; i++) {
      sines[i] = (int) (long) (Math.abs(Math.sin(i + 1)) * 4294967296.0);
    }
    for (int i = 0; i < LENGTH; i++) {
      message[i] = (byte) (i * 7 % 251);
    }
    Rounds.run(arguments, MD5::round);
  }
}
