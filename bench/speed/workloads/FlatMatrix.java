// SPDX-License-Identifier: MIT

/** Twin of FlatMatrix.m3. */
final class FlatMatrix {
  private static final int SIZE = 160;

  private static final double[] a = filled(3);
  private static final double[] b = filled(5);
  private static final double[] c = new double[SIZE * SIZE];

  private static double[] filled(int factor) {
    double[] m = new double[SIZE * SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        m[i * SIZE + j] = i * factor + j;
      }
    }
    return m;
  }

  private static void multiply(double[] a, double[] b, double[] c) {
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
          sum += a[i * SIZE + k] * b[k * SIZE + j];
        }
        c[i * SIZE + j] = sum;
      }
    }
  }

  private static long round() {
    multiply(a, b, c);
    double trace = 0;
    for (int i = 0; i < SIZE; i++) {
      trace += c[i * SIZE + i];
    }
    return Math.round(trace);
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, FlatMatrix::round);
  }
}
