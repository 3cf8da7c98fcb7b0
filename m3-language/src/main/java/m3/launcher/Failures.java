// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.source.SourceText;
import m3.source.Span;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/** Tells people of a program that ended badly, and gives the exit code for it. */
public final class Failures {
  private static final int FIRST_FRAMES = 12;
  private static final int LAST_FRAMES = 4;
  private static final int INTERNAL = 70;

  private Failures() {}

  /** Prints what became of {@code failed} and gives the exit code; {@code command} names the launcher. */
  public static int report(String command, PolyglotException failed, Terminal terminal) {
    if (failed.isExit()) {
      return failed.getExitStatus();
    }
    if (failed.isInternalError() || failed.isHostException()) {
      return internal(command, failed, terminal);
    }
    if (failed.isSyntaxError()) {
      terminal.err().println(failed.getMessage());
      return 1;
    }
    terminal.err().println(new Renderer(terminal.colour()).render(diagnostic(failed)));
    frames(failed).forEach(terminal.err()::println);
    return 1;
  }

  /** Prints that this system is wrong, with the Java stack trace; gives the exit code. */
  public static int internal(String command, Throwable broken, Terminal terminal) {
    terminal.err().println(command + ": internal error, please report it with this trace");
    broken.printStackTrace(terminal.err());
    return INTERNAL;
  }

  private static Diagnostic diagnostic(PolyglotException failed) {
    if (failed.isResourceExhausted()) {
      return Diagnostic.of(failed.getMessage().contains("tack") ? Code.STACK_OVERFLOW : Code.HEAP_EXHAUSTED, place(failed));
    }
    Value guest = failed.getGuestObject();
    if (guest == null || !guest.hasMember("code")) {
      return Diagnostic.of(Code.UNCAUGHT_EXCEPTION, place(failed), failed.getMessage());
    }
    String id = guest.getMember("code").asString();
    Code code = Arrays.stream(Code.values()).filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    Diagnostic result = Diagnostic.withMessage(code, place(failed), failed.getMessage());
    Value notes = guest.getMember("notes");
    for (long i = 0; i < notes.getArraySize(); i++) {
      result.note(notes.getArrayElement(i).asString());
    }
    return result;
  }

  private static Span place(PolyglotException failed) {
    SourceSection section = failed.getSourceLocation();
    if (section == null) {
      for (PolyglotException.StackFrame frame : failed.getPolyglotStackTrace()) {
        if (frame.isGuestFrame() && frame.getSourceLocation() != null) {
          section = frame.getSourceLocation();
          break;
        }
      }
    }
    if (section == null || !section.isAvailable()) {
      return null;
    }
    SourceText text = new SourceText(name(section), section.getSource().getCharacters().toString());
    return new Span(text, section.getCharIndex(), section.getCharEndIndex());
  }

  private static String name(SourceSection section) {
    String path = section.getSource().getPath();
    return path == null ? section.getSource().getName() : path;
  }

  private static List<String> frames(PolyglotException failed) {
    List<String> all = new ArrayList<>();
    for (PolyglotException.StackFrame frame : failed.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()) {
        SourceSection at = frame.getSourceLocation();
        all.add("      at " + frame.getRootName() + (at == null ? "" : " (" + name(at) + ":" + at.getStartLine() + ")"));
      }
    }
    if (all.size() <= FIRST_FRAMES + LAST_FRAMES + 1) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, FIRST_FRAMES));
    some.add("      ... " + (all.size() - FIRST_FRAMES - LAST_FRAMES) + " more ...");
    some.addAll(all.subList(all.size() - LAST_FRAMES, all.size()));
    return some;
  }
}
