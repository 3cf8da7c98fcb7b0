// SPDX-License-Identifier: MIT

/** Twin of Texts.m3. */
final class Texts {
  private static final int LINES = 3000;

  private static String build() {
    StringBuilder t = new StringBuilder();
    for (int i = 1; i <= LINES; i++) {
      t.append("entry ").append(i).append('=').append(i * i % 1000).append(';');
    }
    return t.toString();
  }

  private static int scan(String t) {
    int sum = 0;
    int number = 0;
    for (int i = 0; i < t.length(); i++) {
      char c = t.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
      } else if (c == '=' || c == ';') {
        sum += number;
        number = 0;
      } else {
        sum = sum * 31 + c & 0xFFFFFF;
      }
    }
    return sum;
  }

  private static int words(String t) {
    int sum = 0;
    int at = 0;
    while (true) {
      int end = t.indexOf(';', at);
      if (end < 0) {
        return sum;
      }
      sum += t.substring(at, end).length();
      at = end + 1;
    }
  }

  private static long round() {
    String t = build();
    return scan(t) + words(t);
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Texts::round);
  }
}
