// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.M3Language;
import m3.runtime.ArrayLayout;
import m3.runtime.Cell;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.ModuleInstance;
import m3.runtime.RecordLayout;
import m3.runtime.ScalarLayout;
import m3.runtime.Texts;
import m3.runtime.ValueLayout;
import m3.unit.Action;
import m3.unit.VariableSymbol;

/** A module as other languages see it: procedures to execute, globals to read and write. */
@ExportLibrary(InteropLibrary.class)
public final class ModuleScope implements TruffleObject {
  private final ModuleInstance module;

  public ModuleScope(ModuleInstance module) {
    this.module = module;
  }

  public ModuleInstance module() {
    return module;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new TreeMap<>(module.procedures());
    for (Action.Initial initial : module.unit().variables()) {
      VariableSymbol variable = initial.variable();
      Object place = module.global(variable);
      Object value = place instanceof Cell cell ? cell.get(Kind.of(variable.type())) : place;
      members.put(variable.name(), HostValues.outgoing(value, variable.type(), layout(variable)));
    }
    return members;
  }

  private ValueLayout layout(VariableSymbol variable) {
    return module.context().types().layout(variable.type(), module);
  }

  private VariableSymbol variable(String name) {
    return module.unit().variables().stream().map(Action.Initial::variable).filter(v -> v.name().equals(name)).findFirst().orElse(null);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberModifiable(String member) {
    return variable(member) != null;
  }

  @ExportMessage
  boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String member, Object value) throws UnknownIdentifierException, UnsupportedTypeException {
    VariableSymbol variable = variable(member);
    if (variable == null) {
      throw UnknownIdentifierException.create(member);
    }
    ValueLayout layout = layout(variable);
    Object next = HostValues.incoming(value, variable.type(), layout);
    Object place = module.global(variable);
    switch (layout) {
      case ScalarLayout scalar -> ((Cell) place).set(scalar.kind(), next);
      case RecordLayout record -> record.assign(place, next);
      case ArrayLayout array -> array.assign(place, next);
    }
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Texts(names());
  }

  /** The names of all members. */
  List<String> names() {
    return List.copyOf(members().keySet());
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
