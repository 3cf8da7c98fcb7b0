// SPDX-License-Identifier: MIT
package m3.program;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.stream.Collectors;
import m3.M3Language;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.diagnostic.Renderer;
import m3.source.Span;

/** A program that was refused, with every diagnostic; its message is all of them, rendered. */
@ExportLibrary(InteropLibrary.class)
public final class CompileFailure extends AbstractTruffleException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostics found;

  /** A refusal for what {@code diagnostics} holds. */
  public CompileFailure(Diagnostics diagnostics) {
    this(diagnostics, false);
  }

  private CompileFailure(Diagnostics diagnostics, boolean colour) {
    super(text(diagnostics, colour));
    this.found = diagnostics;
  }

  /** The same with its message coloured for a terminal. */
  public CompileFailure coloured() {
    return new CompileFailure(found, true);
  }

  private static String text(Diagnostics diagnostics, boolean colour) {
    Renderer renderer = new Renderer(colour);
    String all = diagnostics.all().stream().map(renderer::render).collect(Collectors.joining("\n"));
    String rest = diagnostics.rest();
    return rest.isEmpty() ? all : all + "\n" + rest;
  }

  public List<Diagnostic> diagnostics() {
    return found.all();
  }

  @ExportMessage
  ExceptionType getExceptionType() {
    return ExceptionType.PARSE_ERROR;
  }

  /** Whether the first error is that the text ended too early. */
  @ExportMessage
  boolean isExceptionIncompleteSource() {
    Span span = span();
    return span != null && span.start() >= span.source().text().stripTrailing().length();
  }

  private Span span() {
    return diagnostics().stream().filter(d -> d.isError() && d.span() != null).map(Diagnostic::span).findFirst().orElse(null);
  }

  @ExportMessage
  boolean hasSourceLocation() {
    return span() != null;
  }

  @ExportMessage
  SourceSection getSourceLocation() throws UnsupportedMessageException {
    Span span = span();
    if (span == null) {
      throw UnsupportedMessageException.create();
    }
    Source source = Source.newBuilder(M3Language.ID, span.source().text(), span.source().name()).build();
    return source.createSection(span.start(), span.end() - span.start());
  }
}
