// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.M3Language;
import m3.runtime.ModuleInstance;
import m3.runtime.Texts;

/**
 * The variables that an activation sees at a place in its procedure, its own over those of the procedures around it, then
 * those of its module. {@code all} has inner ones after outer ones.
 */
@ExportLibrary(InteropLibrary.class)
public final class LocalScope implements TruffleObject {
  private final Frame frame;
  private final String procedure;
  private final SourceSection section;
  private final ModuleScope module;
  private final Map<String, LocalVariable> variables = new LinkedHashMap<>();

  /** The scope at {@code position}, a character of the source; {@code frame} is null when nothing runs there yet. */
  public LocalScope(Frame frame, String procedure, SourceSection section, ModuleInstance module, List<LocalVariable> all, int position) {
    this.frame = frame;
    this.procedure = procedure;
    this.section = section;
    this.module = new ModuleScope(module);
    all.stream().filter(v -> v.isVisible(position)).forEach(v -> variables.put(v.name(), v));
  }

  @ExportMessage
  boolean isScope() {
    return true;
  }

  @ExportMessage
  boolean hasScopeParent() {
    return true;
  }

  @ExportMessage
  Object getScopeParent() {
    return module;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    List<String> all = new ArrayList<>(variables.keySet());
    all.addAll(module.names());
    return new Texts(all);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return variables.containsKey(member) || module.isMemberReadable(member);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberModifiable(String member) {
    return variables.containsKey(member) ? frame != null : module.isMemberModifiable(member);
  }

  @ExportMessage
  boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    LocalVariable variable = variables.get(member);
    if (variable == null) {
      return module.readMember(member);
    }
    return frame == null ? m3.runtime.HostValues.Nil.NIL : variable.read(frame);
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String member, Object value)
      throws UnknownIdentifierException, UnsupportedTypeException, UnsupportedMessageException {
    LocalVariable variable = variables.get(member);
    if (variable == null) {
      module.writeMember(member, value);
    } else if (frame == null) {
      throw UnsupportedMessageException.create();
    } else {
      variable.write(frame, value);
    }
  }

  @ExportMessage
  boolean hasSourceLocation() {
    return section != null;
  }

  @ExportMessage
  SourceSection getSourceLocation() throws UnsupportedMessageException {
    if (section == null) {
      throw UnsupportedMessageException.create();
    }
    return section;
  }

  @ExportMessage
  boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  Class<? extends TruffleLanguage<?>> getLanguage() {
    return M3Language.class;
  }

  @ExportMessage
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return procedure;
  }
}
