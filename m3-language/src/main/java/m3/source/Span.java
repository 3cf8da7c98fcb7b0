// SPDX-License-Identifier: MIT
package m3.source;

/** A stretch of one source text: offsets {@code start} (inclusive) to {@code end} (exclusive). */
public record Span(SourceText source, int start, int end) {

  /** The smallest span that holds this one and {@code other}, which must be of the same source. */
  public Span to(Span other) {
    return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The line, from 1, where the span starts. */
  public int line() {
    return source.line(start);
  }

  /** The column, from 1, where the span starts. */
  public int column() {
    return source.column(start);
  }

  /** The characters of the span. */
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end && source == span.source;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
