// SPDX-License-Identifier: MIT
package spin.see;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.event.Event;
import m3.event.Handler;

/** Lays out columns of domains and draws them; units are pixels. */
final class Drawing {
  private static final int MARGIN = 24;
  private static final int GAP = 90;
  private static final int PADDING = 14;
  private static final int TITLE = 46;
  private static final int ROW = 26;
  private static final int NOTE = 16;
  private static final int BETWEEN = 8;
  private static final double LETTER = 7.3;
  private static final double SMALL_LETTER = 6.2;
  private static final int LEAST_WIDTH = 120;
  private static final String STYLE = """
      <style>
        text { font: 12px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1f2933 }
        .title { font-weight: bold; font-size: 13px } .note { font-size: 10px; fill: #52606d }
        .domain { fill: #f5f7fa; stroke: #9aa5b1 } .event { fill: #fff3c4; stroke: #cb9a1d }
        .handler { fill: #d9f0e3; stroke: #2f855a } .edge { fill: none; stroke: #486581; stroke-width: 1.4 }
      </style>
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
      <path d="M0 0L8 4L0 8z" fill="#486581"/></marker></defs>
      """;

  /** Where a row is: its left and right end, and its middle. */
  private record Spot(int left, int right, int middle) {}

  private final List<Picture.Column> columns;
  private final List<Event> events;
  private final Map<Object, Spot> spots = new HashMap<>();
  private final StringBuilder boxes = new StringBuilder();
  private int height;

  Drawing(List<Picture.Column> columns, List<Event> events) {
    this.columns = columns;
    this.events = events;
  }

  String svg() {
    int x = MARGIN;
    for (Picture.Column column : columns) {
      x += draw(column, x) + GAP;
    }
    int width = Math.max(x - GAP + MARGIN, 2 * MARGIN + LEAST_WIDTH);
    StringBuilder edges = new StringBuilder();
    events.forEach(event -> edges(edges, event));
    int whole = height + MARGIN;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + whole + "\" viewBox=\"0 0 " + width + " " + whole
        + "\">\n" + STYLE + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n" + boxes + edges + "</svg>";
  }

  /** Draws {@code column} from {@code x} on; gives its width. */
  private int draw(Picture.Column column, int x) {
    int width = width(column);
    StringBuilder rows = new StringBuilder();
    int y = MARGIN + TITLE;
    for (Event event : column.events()) {
      y = row(rows, "event", event, event.toString(), x, y, width);
      y = notes(rows, own(event), x, y);
    }
    for (Handler handler : column.handlers()) {
      y = row(rows, "handler", handler, label(handler), x, y, width);
      y = notes(rows, notes(handler), x, y);
    }
    int bottom = y + PADDING - BETWEEN;
    boxes.append("<rect class=\"domain\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>%n"
        .formatted(x, MARGIN, width, bottom - MARGIN));
    text("title", x + PADDING, MARGIN + 20, column.name(), boxes);
    text("note", x + PADDING, MARGIN + 35, String.join(", ", column.interfaces()), boxes);
    boxes.append(rows);
    height = Math.max(height, bottom);
    return width;
  }

  private int row(StringBuilder out, String kind, Object what, String label, int x, int y, int width) {
    int left = x + PADDING;
    int wide = width - 2 * PADDING;
    out.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>%n".formatted(kind, left, y, wide, ROW));
    text("", left + BETWEEN, y + 17, label, out);
    spots.put(what, new Spot(left, left + wide, y + ROW / 2));
    return y + ROW + BETWEEN;
  }

  private int notes(StringBuilder out, List<String> notes, int x, int y) {
    int at = y;
    for (String note : notes) {
      text("note", x + PADDING + BETWEEN, at + 6, note, out);
      at += NOTE;
    }
    return notes.isEmpty() ? y : at + BETWEEN / 2;
  }

  /** What is said under an event: of its own body, and of results. */
  private static List<String> own(Event event) {
    List<String> notes = new ArrayList<>();
    notes.add(event.isInstalled(event.original()) ? "own body: " + (event.handlers().indexOf(event.original()) + 1) + " of "
        + event.handlers().size() : "own body: taken out");
    Describe.guards(event.original()).forEach(notes::add);
    Describe.results(event).stream().filter(result -> event.resultHandler() != null).forEach(notes::add);
    return notes;
  }

  private static List<String> notes(Handler handler) {
    List<String> notes = new ArrayList<>();
    String settings = Describe.settings(handler);
    if (!settings.isEmpty()) {
      notes.add(settings);
    }
    notes.addAll(Describe.guards(handler));
    return notes;
  }

  /** A handler's place in the order, and its name. */
  private static String label(Handler handler) {
    return handler.event().handlers().indexOf(handler) + 1 + ". " + handler;
  }

  private static int width(Picture.Column column) {
    double width = Math.max(LEAST_WIDTH, column.name().length() * LETTER * 1.1);
    width = Math.max(width, String.join(", ", column.interfaces()).length() * SMALL_LETTER);
    for (Event event : column.events()) {
      width = Math.max(width, widest(event.toString(), own(event)));
    }
    for (Handler handler : column.handlers()) {
      width = Math.max(width, widest(label(handler), notes(handler)));
    }
    return (int) width + 2 * PADDING;
  }

  private static double widest(String label, List<String> notes) {
    double note = notes.stream().mapToInt(String::length).max().orElse(0) * SMALL_LETTER + BETWEEN;
    return Math.max(label.length() * LETTER + 2 * BETWEEN, note);
  }

  private void edges(StringBuilder out, Event event) {
    Spot from = spots.get(event);
    for (Handler handler : event.handlers()) {
      Spot to = spots.get(handler);
      if (from != null && to != null) {
        edge(out, from, to);
      }
    }
  }

  /** An arrow from an event to a handler: to the right, or round the left side of both to one in an earlier column. */
  private static void edge(StringBuilder out, Spot from, Spot to) {
    boolean forward = to.left() > from.right();
    int begin = forward ? from.right() : from.left();
    int end = forward || to.left() == from.left() ? to.left() : to.right();
    int bend = forward ? GAP / 2 : -GAP / 2;
    int into = end == to.left() ? -GAP / 2 : GAP / 2;
    out.append("<path class=\"edge\" marker-end=\"url(#tip)\" d=\"M%d %dC%d %d %d %d %d %d\"/>%n"
        .formatted(begin, from.middle(), begin + bend, from.middle(), end + into, to.middle(), end, to.middle()));
  }

  private static void text(String kind, int x, int y, String text, StringBuilder out) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    out.append("<text%s x=\"%d\" y=\"%d\">%s</text>%n".formatted(kind.isEmpty() ? "" : " class=\"" + kind + "\"", x, y, escaped));
  }
}
