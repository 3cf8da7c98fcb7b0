// SPDX-License-Identifier: MIT
package m3.program;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.M3Language;
import m3.runtime.Cell;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.ModuleInstance;
import m3.runtime.Texts;
import m3.unit.Action;
import m3.unit.VariableSymbol;

/** A module as other languages see it: procedures to execute, globals to read. */
@ExportLibrary(InteropLibrary.class)
public final class ModuleScope implements TruffleObject {
  private final ModuleInstance module;

  ModuleScope(ModuleInstance module) {
    this.module = module;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new TreeMap<>(module.procedures());
    for (Action.Initial initial : module.unit().variables()) {
      VariableSymbol variable = initial.variable();
      Object place = module.global(variable);
      Object value = place instanceof Cell cell ? cell.get(Kind.of(variable.type())) : place;
      members.put(variable.name(), HostValues.outgoing(value, variable.type()));
    }
    return members;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Texts(List.copyOf(members().keySet()));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return members().containsKey(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    Object value = members().get(member);
    if (value == null) {
      throw UnknownIdentifierException.create(member);
    }
    return value;
  }

  @ExportMessage
  boolean isScope() {
    return true;
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
  @TruffleBoundary
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return "MODULE " + module.unit().name();
  }
}
