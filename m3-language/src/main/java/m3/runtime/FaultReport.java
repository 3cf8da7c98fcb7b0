// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.source.SourceText;
import m3.source.Span;

/** What the kernel says of a fault or an uncaught exception that it stopped: as a launcher would, with the trace. */
public final class FaultReport {
  private static final int FRAMES = 12;

  private FaultReport() {}

  /** The report of {@code failed}, several lines. */
  public static String of(AbstractTruffleException failed) {
    Diagnostic diagnostic = failed instanceof Fault fault
        ? Diagnostic.withMessage(fault.code(), place(failed), failed.getMessage())
        : Diagnostic.of(Code.UNCAUGHT_EXCEPTION, place(failed), failed.getMessage());
    StringBuilder out = new StringBuilder(new Renderer(false).render(diagnostic));
    int shown = 0;
    for (TruffleStackTraceElement element : trace(failed)) {
      RootNode root = element.getTarget().getRootNode();
      if (!root.isInternal() && shown++ < FRAMES) {
        out.append("\n      at ").append(root.getName());
        Node at = element.getLocation();
        SourceSection section = at == null ? null : at.getEncapsulatingSourceSection();
        if (section != null) {
          out.append(" (").append(section.getSource().getName()).append(':').append(section.getStartLine()).append(')');
        }
      }
    }
    return out.toString();
  }

  /** The report of a stack that was full. */
  public static String stackOverflow() {
    return new Renderer(false).render(Diagnostic.of(Code.STACK_OVERFLOW, null));
  }

  private static List<TruffleStackTraceElement> trace(AbstractTruffleException failed) {
    List<TruffleStackTraceElement> trace = TruffleStackTrace.getStackTrace(failed);
    return trace == null ? List.of() : trace;
  }

  private static Span place(AbstractTruffleException failed) {
    Node location = failed.getLocation();
    SourceSection section = location == null ? null : location.getEncapsulatingSourceSection();
    if (section == null) {
      return null;
    }
    SourceText text = new SourceText(section.getSource().getName(), section.getSource().getCharacters().toString());
    return new Span(text, section.getCharIndex(), section.getCharEndIndex());
  }
}
