// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import m3.diagnostic.Code;
import m3.types.OrdinalType;

/** A checked run-time error (definition 2.1): its code of 900 and above, and what went wrong. */
@ExportLibrary(InteropLibrary.class)
public final class Fault extends AbstractTruffleException {
  private static final StackFull STACK_FULL = new StackFull();

  private final transient Code code;
  private transient List<String> notes = List.of();

  private Fault(Code code, String message, Node location) {
    super(message, null, UNLIMITED_STACK_TRACE, location);
    this.code = code;
  }

  /** A fault at {@code location}; {@code arguments} fill the code's template. */
  @TruffleBoundary
  public static Fault of(Code code, Node location, Object... arguments) {
    return new Fault(code, String.format(code.template(), arguments), location);
  }

  /** The fault of a subscript, {@code value} in words, that the index type {@code type} of an array does not have. */
  @TruffleBoundary
  public static Fault ofSubscript(Node location, OrdinalType type, long value) {
    return new Fault(Code.SUBSCRIPT, "subscript " + type.show(value) + " is outside " + type, location);
  }

  /** Loads all that a fault needs, so that one can be made when the stack is full. */
  static void prepare() {
    Fault sample = of(Code.STACK_OVERFLOW, null);
    FaultNames.of(sample.code());
    TruffleStackTrace.fillIn(sample);
  }

  /**
   * The fault for {@code full}, a full stack or heap; {@link StackFull} where there is no room to make it, so that the innermost
   * activation that has room tells.
   */
  @TruffleBoundary
  public static RuntimeException exhausted(Throwable full, Node location) {
    try {
      if (full instanceof OutOfMemoryError) {
        return of(Code.HEAP_EXHAUSTED, location);
      }
      QueueLocks.release();
      return of(Code.STACK_OVERFLOW, location);
    } catch (StackOverflowError again) {
      return STACK_FULL;
    }
  }

  /** The same fault, to be thrown at another place. */
  public Fault again() {
    return new Fault(code, getMessage(), null);
  }

  /** Adds what a person should know besides. */
  public Fault with(List<String> more) {
    notes = List.copyOf(more);
    return this;
  }

  /** What a person should know besides; a line each. */
  public List<String> notes() {
    return notes;
  }

  public Code code() {
    return code;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Texts(List.of("code", "notes"));
  }

  @ExportMessage
  boolean isMemberReadable(String member) {
    return member.equals("code") || member.equals("notes");
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    return switch (member) {
      case "code" -> code.id();
      case "notes" -> new Texts(notes);
      default -> throw UnknownIdentifierException.create(member);
    };
  }
}
