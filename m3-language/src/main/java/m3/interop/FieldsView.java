// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.runtime.FieldSlot;
import m3.runtime.HostValues;
import m3.runtime.M3Object;
import m3.runtime.Procedure;
import m3.runtime.Texts;

/** A record or object: its fields are members that can be read and written, an object's methods can be invoked. */
@ExportLibrary(InteropLibrary.class)
public final class FieldsView extends View {
  private final Map<String, FieldSlot> fields = new LinkedHashMap<>();
  private final Map<String, Procedure> methods = new LinkedHashMap<>();

  /** A view of {@code record}, a record with {@code slots}. */
  public FieldsView(Object record, String type, List<FieldSlot> slots) {
    super(record, type);
    slots.forEach(slot -> fields.put(slot.name(), slot));
  }

  /** A view of {@code object}; a field or method that hides another is the one that is seen. */
  public FieldsView(M3Object object) {
    this(object, object.type.toString(), object.type.allSlots());
    List<String> names = object.type.methodNames();
    for (int i = 0; i < names.size(); i++) {
      methods.put(names.get(i), object.type.method(i));
    }
  }

  /** Whether it is a record of the layout with {@code slots}. */
  public boolean hasSlots(List<FieldSlot> slots) {
    return List.copyOf(fields.values()).equals(slots);
  }

  @Override
  String shown() {
    List<String> all = new ArrayList<>();
    InteropLibrary interop = InteropLibrary.getUncached();
    fields.forEach((name, slot) -> {
      Object value = read(slot);
      all.add(name + " = " + (value instanceof View view ? view : interop.toDisplayString(value, false)));
    });
    return "{" + String.join(", ", all) + "}";
  }

  private Object read(FieldSlot slot) {
    return HostValues.outgoing(slot.get(viewed()), slot.type(), slot.layout());
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    List<String> all = new ArrayList<>(fields.keySet());
    methods.keySet().stream().filter(m -> !fields.containsKey(m)).forEach(all::add);
    return new Texts(all);
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return fields.containsKey(member) || isMemberInvocable(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    if (fields.containsKey(member)) {
      return read(fields.get(member));
    }
    if (!isMemberInvocable(member)) {
      throw UnknownIdentifierException.create(member);
    }
    return new BoundMethod(methods.get(member), (M3Object) viewed());
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberModifiable(String member) {
    return fields.containsKey(member);
  }

  @ExportMessage
  boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
    return false;
  }

  @ExportMessage
  @TruffleBoundary
  void writeMember(String member, Object value) throws UnknownIdentifierException, UnsupportedTypeException {
    FieldSlot slot = fields.get(member);
    if (slot == null) {
      throw UnknownIdentifierException.create(member);
    }
    slot.set(viewed(), HostValues.incoming(value, slot.type(), slot.layout()));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String member) {
    return methods.get(member) != null && !fields.containsKey(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object invokeMember(String member, Object[] arguments)
      throws UnknownIdentifierException, ArityException, UnsupportedTypeException {
    if (!isMemberInvocable(member)) {
      throw UnknownIdentifierException.create(member);
    }
    return HostValues.call(methods.get(member), (M3Object) viewed(), arguments);
  }
}
