// SPDX-License-Identifier: MIT
package m3.source;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The text of one compilation unit, with its name as shown to people.
 *
 * <p>Lines and columns count from 1; a tab is one column. Offsets count UTF-16 units from 0.
 */
public final class SourceText {
  private final String name;
  private final Supplier<String> reader;
  private String text;
  private int[] lineStarts;

  /** Holds {@code text} under the display name {@code name}, usually a path as the user wrote it. */
  public SourceText(String name, String text) {
    this(name, () -> text);
  }

  /** Holds the text that {@code reader} will give, asked once, when somebody looks at it. */
  public SourceText(String name, Supplier<String> reader) {
    this.name = name;
    this.reader = reader;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The name shown in diagnostics. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public synchronized String text() {
    if (text == null) {
      text = reader.get();
    }
    return text;
  }

  private synchronized int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = findLineStarts(text());
    }
    return lineStarts;
  }

  /** The line, from 1, that holds {@code offset}. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1, of {@code offset} in its line. */
  public int column(int offset) {
    return offset - lineStarts()[line(offset) - 1] + 1;
  }

  /** The text of line {@code line} without its line end. */
  public String lineText(int line) {
    int start = lineStarts()[line - 1];
    int end = line < lineStarts().length ? lineStarts()[line] - 1 : text().length();
    if (end > start && text().charAt(end - 1) == '\r') {
      end--;
    }
    return text().substring(start, end);
  }

  /** How many lines the text has; at least 1. */
  public int lineCount() {
    return lineStarts().length;
  }

  @Override
  public String toString() {
    return name;
  }
}
