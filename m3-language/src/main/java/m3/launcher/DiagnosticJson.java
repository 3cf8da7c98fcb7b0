// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.List;
import java.util.stream.Collectors;
import m3.diagnostic.Diagnostic;
import m3.source.Span;

/**
 * Diagnostics for machines: an array of objects.
 *
 * <p>Each has {@code code}, {@code severity}, {@code message}, {@code place} (null or {@code file, line, column, length},
 * columns in UTF-16 units from 1), {@code label}, {@code related} (places with {@code text}), {@code notes}, {@code helps}.
 */
final class DiagnosticJson {
  private DiagnosticJson() {}

  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticJson::one).collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String one(Diagnostic d) {
    String related = d.labels().stream()
        .map(l -> "{\"place\":" + place(l.span()) + ",\"text\":" + quote(l.text()) + "}").collect(Collectors.joining(","));
    return "{\"code\":" + quote(d.code().id()) + ",\"severity\":" + quote(d.isError() ? "error" : "warning")
        + ",\"message\":" + quote(d.message()) + ",\"place\":" + place(d.span()) + ",\"label\":" + quote(d.label())
        + ",\"related\":[" + related + "],\"notes\":" + list(d.notes()) + ",\"helps\":" + list(d.helps()) + "}";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(DiagnosticJson::quote).collect(Collectors.joining(",", "[", "]"));
  }

  private static String place(Span span) {
    return span == null ? "null" : "{\"file\":" + quote(span.source().name()) + ",\"line\":" + span.line()
        + ",\"column\":" + span.column() + ",\"length\":" + (span.end() - span.start()) + "}";
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
