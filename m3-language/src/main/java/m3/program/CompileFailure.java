// SPDX-License-Identifier: MIT
package m3.program;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.stream.Collectors;
import m3.M3Language;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.source.Span;

/** A program that was refused, with every diagnostic; its message is all of them, rendered. */
@ExportLibrary(InteropLibrary.class)
public final class CompileFailure extends AbstractTruffleException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  public CompileFailure(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(d -> new Renderer(false).render(d)).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @ExportMessage
  ExceptionType getExceptionType() {
    return ExceptionType.PARSE_ERROR;
  }

  private Span span() {
    return diagnostics.stream().filter(d -> d.isError() && d.span() != null).map(Diagnostic::span).findFirst().orElse(null);
  }

  @ExportMessage
  boolean hasSourceLocation() {
    return span() != null;
  }

  @ExportMessage
  SourceSection getSourceLocation() {
    Span span = span();
    Source source = Source.newBuilder(M3Language.ID, span.source().text(), span.source().name()).build();
    return source.createSection(span.start(), span.end() - span.start());
  }
}
