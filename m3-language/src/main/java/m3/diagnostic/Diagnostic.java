// SPDX-License-Identifier: MIT
package m3.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import m3.source.Span;

/**
 * One thing to tell a person: a code, a message, the places it concerns, and how to mend it.
 *
 * <p>Made with {@link #of}, then given labels, notes and helps, which return the diagnostic itself.
 */
public final class Diagnostic {
  /** A second place that matters, with the few words printed under it. */
  public record Label(Span span, String text) {}

  private final Code code;
  private final Span span;
  private final String message;
  private String label = "";
  private final List<Label> labels = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> helps = new ArrayList<>();

  private Diagnostic(Code code, Span span, String message) {
    this.code = code;
    this.span = span;
    this.message = message;
  }

  /** A diagnostic of {@code code} at {@code span}, null where no source is concerned; {@code arguments} fill the code's template. */
  public static Diagnostic of(Code code, Span span, Object... arguments) {
    return new Diagnostic(code, span, code.message(arguments));
  }

  /** A diagnostic of {@code code} whose text was already filled in. */
  public static Diagnostic withMessage(Code code, Span span, String message) {
    return new Diagnostic(code, span, message);
  }

  /** Sets the words under the primary place. */
  public Diagnostic here(String text) {
    label = text;
    return this;
  }

  /** Adds a second place; a null {@code span} (a predeclared thing) adds nothing. */
  public Diagnostic also(Span place, String text) {
    if (place != null) {
      labels.add(new Label(place, text));
    }
    return this;
  }

  /** Adds background, printed as {@code = note:}. */
  public Diagnostic note(String text) {
    notes.add(text);
    return this;
  }

  /** Adds a way to mend it, printed as {@code = help:}. */
  public Diagnostic help(String text) {
    helps.add(text);
    return this;
  }

  public Code code() {
    return code;
  }

  /** The primary place, or null. */
  public Span span() {
    return span;
  }

  public String message() {
    return message;
  }

  /** The words under the primary place; may be empty. */
  public String label() {
    return label;
  }

  public List<Label> labels() {
    return Collections.unmodifiableList(labels);
  }

  /** The notes; the section of the language definition that the code rests on comes last. */
  public List<String> notes() {
    if (code.section().isEmpty()) {
      return Collections.unmodifiableList(notes);
    }
    List<String> all = new ArrayList<>(notes);
    all.add(code.section());
    return all;
  }

  public List<String> helps() {
    return Collections.unmodifiableList(helps);
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  @Override
  public String toString() {
    return new Renderer(false).render(this);
  }
}
