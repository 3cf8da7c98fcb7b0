// SPDX-License-Identifier: MIT
package spin.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Rows under headings, as text for people or as JSON for programs. A cell is a text, a number, or a list of texts. */
final class Table {
  private static final int SHOWN = 4;

  private final List<String> headings;
  private final List<List<Object>> rows = new ArrayList<>();
  private final List<List<String>> details = new ArrayList<>();

  Table(String... headings) {
    this.headings = List.of(headings);
  }

  /** Adds a row. */
  void add(Object... cells) {
    rows.add(List.of(cells));
    details.add(new ArrayList<>());
  }

  /** Adds a line of detail under the last row. */
  void detail(String line) {
    details.getLast().add(line);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Aligned columns, numbers to the right, of long lists the beginning; details if {@code all}. */
  String text(boolean all) {
    StringBuilder out = new StringBuilder();
    line(out, headings, true);
    for (int i = 0; i < rows.size(); i++) {
      line(out, rows.get(i).stream().map(cell -> shown(cell, false)).toList(), false);
      if (all) {
        details.get(i).forEach(detail -> out.append("    ").append(detail).append('\n'));
      }
    }
    return out.toString();
  }

  private void line(StringBuilder out, List<String> cells, boolean heading) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = heading ? cells.get(i).toUpperCase(Locale.ROOT) : cells.get(i);
      boolean number = isNumber(i);
      boolean last = i == cells.size() - 1;
      int width = width(i);
      line.append(i == 0 ? "" : "  ").append(number ? " ".repeat(Math.max(0, width - cell.length())) : "").append(cell);
      line.append(number || last ? "" : " ".repeat(Math.max(0, width - cell.length())));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private boolean isNumber(int column) {
    return !rows.isEmpty() && rows.getFirst().get(column) instanceof Number;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> shown(row.get(column), false).length()).reduce(headings.get(column).length(), Math::max);
  }

  private static String shown(Object cell, boolean all) {
    return switch (cell) {
      case List<?> list when !all && list.size() > SHOWN -> joined(list.subList(0, SHOWN - 1)) + ", ... " + list.size();
      case List<?> list -> joined(list);
      case Double number -> String.format(Locale.ROOT, "%.3f", number);
      default -> cell.toString();
    };
  }

  private static String joined(List<?> list) {
    StringJoiner all = new StringJoiner(", ");
    list.forEach(element -> all.add(element.toString()));
    return all.toString();
  }

  /** An array of objects, a line each, with the headings as keys, and "details" if {@code all}. */
  String json(boolean all) {
    StringJoiner lines = new StringJoiner(",\n", "[", "]\n");
    for (int i = 0; i < rows.size(); i++) {
      StringJoiner object = new StringJoiner(",", "{", "}");
      for (int column = 0; column < headings.size(); column++) {
        object.add(quote(headings.get(column)) + ":" + json(rows.get(i).get(column)));
      }
      if (all) {
        object.add("\"details\":" + json(details.get(i)));
      }
      lines.add(object.toString());
    }
    return lines.toString();
  }

  private static String json(Object cell) {
    return switch (cell) {
      case Number number -> shown(number, true);
      case List<?> list -> {
        StringJoiner array = new StringJoiner(",", "[", "]");
        list.forEach(element -> array.add(json(element)));
        yield array.toString();
      }
      default -> quote(cell.toString());
    };
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }
}
