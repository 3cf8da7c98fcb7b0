// SPDX-License-Identifier: MIT
package m3.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import m3.source.SourceText;
import m3.source.Span;

/**
 * Prints diagnostics the one way this system prints them, with or without colour.
 *
 * <p>The first line is {@code path:line:col: severity[code]: message}; then the lines concerned, the primary place
 * underlined with {@code ^}, others with {@code -}; then notes and helps.
 */
public final class Renderer {
  private static final int WIDEST_LINE = 160;

  private final boolean colour;

  public Renderer(boolean colour) {
    this.colour = colour;
  }

  /** The whole text of {@code diagnostic}, without a final line end. */
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    String mark = diagnostic.isError() ? "\u001b[1;31m" : "\u001b[1;33m";
    if (diagnostic.span() != null) {
      out.append(diagnostic.span()).append(": ");
    }
    paint(out, mark, diagnostic.code().severity().word() + "[" + diagnostic.code().id() + "]");
    out.append(": ").append(diagnostic.message());
    if (diagnostic.span() != null) {
      excerpt(out, diagnostic, mark);
    }
    diagnostic.notes().forEach(note -> out.append("\n      = note: ").append(note));
    diagnostic.helps().forEach(help -> out.append("\n      = help: ").append(help));
    return out.toString();
  }

  private void excerpt(StringBuilder out, Diagnostic diagnostic, String mark) {
    underline(out, diagnostic.span(), '^', diagnostic.label(), mark, false);
    List<Diagnostic.Label> others = new ArrayList<>(diagnostic.labels());
    others.sort(Comparator.comparingInt(label -> label.span().start()));
    for (Diagnostic.Label label : others) {
      boolean elsewhere = label.span().source() != diagnostic.span().source();
      underline(out, label.span(), '-', label.text(), "\u001b[1;34m", elsewhere);
    }
  }

  private void underline(StringBuilder out, Span span, char with, String text, String mark, boolean nameFile) {
    SourceText source = span.source();
    int line = span.line();
    if (nameFile) {
      out.append("\n  --> ").append(span);
    }
    String content = source.lineText(line).replace('\t', ' ');
    int column = span.column() - 1;
    int length = Math.max(1, Math.min(span.end() - span.start(), content.length() - column));
    if (content.length() > WIDEST_LINE) {
      int cut = Math.max(0, column - WIDEST_LINE / 2);
      content = content.substring(cut, Math.min(content.length(), cut + WIDEST_LINE));
      column -= cut;
      length = Math.max(1, Math.min(length, content.length() - column));
    }
    out.append(String.format("%n%5d | %s", line, content).replace(System.lineSeparator(), "\n"));
    out.append("\n      | ").append(" ".repeat(column));
    paint(out, mark, String.valueOf(with).repeat(length) + (text.isEmpty() ? "" : " " + text));
  }

  private void paint(StringBuilder out, String mark, String text) {
    if (colour) {
      out.append(mark).append(text).append("\u001b[0m");
    } else {
      out.append(text);
    }
  }
}
