// SPDX-License-Identifier: MIT

/** Twin of Matrix.m3. */
final class Matrix {
  private static final int SIZE = 160;

  private static final double[][] a = filled(3);
  private static final double[][] b = filled(5);
  private static final double[][] c = new double[SIZE][SIZE];

  private static double[][] filled(int factor) {
    double[][] m = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        m[i][j] = i * factor + j;
      }
    }
    return m;
  }

  private static void multiply(double[][] a, double[][] b, double[][] c) {
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        double sum = 0;
        for (int k = 0; k < SIZE; k++) {
          sum += a[i][k] * b[k][j];
        }
        c[i][j] = sum;
      }
    }
  }

  private static long round() {
    multiply(a, b, c);
    double trace = 0;
    for (int i = 0; i < SIZE; i++) {
      trace += c[i][i];
    }
    return Math.round(trace);
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Matrix::round);
  }
}
