// SPDX-License-Identifier: MIT
package spin.see;

import java.util.regex.Pattern;

/** A pattern for names: {@code *} stands for any characters, {@code ?} for one. */
public final class Glob {
  /** Matches every name. */
  public static final Glob ALL = new Glob("*");

  private final String text;
  private final Pattern pattern;

  public Glob(String text) {
    this.text = text;
    StringBuilder expression = new StringBuilder();
    for (char c : text.toCharArray()) {
      expression.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    pattern = Pattern.compile(expression.toString());
  }

  public boolean matches(String name) {
    return pattern.matcher(name).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
