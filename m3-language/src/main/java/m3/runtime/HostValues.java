// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.interop.ArrayView;
import m3.interop.CellView;
import m3.interop.EnumerationValue;
import m3.interop.FieldsView;
import m3.interop.SetView;
import m3.interop.View;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.Relations;
import m3.types.Revelations;
import m3.types.SetType;
import m3.types.Type;

/** Values on their way between Modula-3 and another language, checked against the Modula-3 type. */
public final class HostValues {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  private HostValues() {}

  /** NIL as other languages see it. */
  @ExportLibrary(InteropLibrary.class)
  public static final class Nil implements TruffleObject {
    public static final Nil NIL = new Nil();

    private Nil() {}

    @ExportMessage
    boolean isNull() {
      return true;
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
      return "NIL";
    }
  }

  /** Calls {@code procedure} with foreign arguments. */
  static Object call(Procedure procedure, Object[] arguments) throws ArityException, UnsupportedTypeException {
    return call(procedure, null, arguments);
  }

  /** Calls {@code procedure} with foreign arguments, after the receiver {@code self} unless that is null. */
  public static Object call(Procedure procedure, M3Object self, Object[] arguments) throws ArityException, UnsupportedTypeException {
    ProcedureType type = procedure.type();
    int first = self == null ? 0 : 1;
    int count = type.formals().size() - first;
    if (arguments.length != count) {
      throw ArityException.create(count, count, arguments.length);
    }
    RootCallTarget target = procedure.linkage().target();
    LinkScope scope = target.getRootNode() instanceof Owned owned ? owned.owner() : null;
    Object[] all = new Object[count + first + 1];
    all[0] = procedure.environment();
    if (self != null) {
      all[1] = self;
    }
    for (int i = 0; i < count; i++) {
      all[i + first + 1] = actual(arguments[i], type.formals().get(i + first), scope);
    }
    Object[] result = new Object[1];
    M3Context.get(null).run("call", () -> result[0] = target.call(all));
    return outgoing(result[0], type.result(), layout(type.result(), scope));
  }

  private static Object actual(Object value, ProcedureType.Formal formal, LinkScope scope) throws UnsupportedTypeException {
    ValueLayout layout = layout(formal.type(), scope);
    if (formal.type().isStructured()) {
      return incoming(value, formal.type(), layout);
    }
    return switch (formal.mode()) {
      case VALUE -> incoming(value, formal.type(), layout);
      case READONLY -> {
        Cell cell = Cell.create(Kind.of(formal.type()), null);
        cell.set(Kind.of(formal.type()), incoming(value, formal.type(), layout));
        yield cell;
      }
      case VAR -> {
        if (value instanceof CellView cell && cell.holds(formal.type())) {
          yield cell.viewed();
        }
        throw refused(value, "a VAR formal needs a reference to " + formal.type() + " that Modula-3 gave");
      }
    };
  }

  private static ValueLayout layout(Type type, LinkScope scope) {
    return type == null || scope == null ? null : M3Context.get(null).types().layout(type, scope);
  }

  private static UnsupportedTypeException refused(Object value, String why) {
    return UnsupportedTypeException.create(new Object[] {value}, why);
  }

  /**
   * {@code value} as a Modula-3 value of {@code type}: boxed for scalars; storage for records and arrays, shared with a view
   * and fresh for anything else. {@code layout} may be null for scalars.
   */
  public static Object incoming(Object value, Type type, ValueLayout layout) throws UnsupportedTypeException {
    try {
      return switch (type.unpacked()) {
        case OrdinalType o when o.base() == EnumerationType.BOOLEAN -> INTEROP.asBoolean(value) ? 1L : 0L;
        case OrdinalType o when o.base() instanceof EnumerationType e && INTEROP.isString(value) ->
            checked(ordinal(e, INTEROP.asString(value)), o, value);
        case OrdinalType o -> checked(INTEROP.asLong(value), o, value);
        case FloatType real -> real == FloatType.REAL ? (double) (float) INTEROP.asDouble(value) : INTEROP.asDouble(value);
        case OpaqueType text when text == OpaqueType.TEXT ->
            INTEROP.isNull(value) ? null : value instanceof Text ? value : new Text(INTEROP.asString(value));
        case RecordType _, ArrayType _ -> ForeignStorage.of(value, type, layout);
        case SetType set -> ForeignStorage.set(value, set);
        default -> reference(value, type);
      };
    } catch (UnsupportedMessageException | InvalidArrayIndexException | UnknownIdentifierException unsupported) {
      throw refused(value, "a " + type + " is needed");
    }
  }

  private static long ordinal(EnumerationType type, String name) {
    return !type.isCharacter() ? type.ordinalOf(name) : name.length() == 1 ? name.charAt(0) : -1;
  }

  /** What a view views, when that is of reference type {@code type}; anything may be a REFANY. */
  private static Object reference(Object value, Type type) throws UnsupportedTypeException {
    if (INTEROP.isNull(value)) {
      return null;
    }
    Object own = value instanceof View view ? view.viewed() : value;
    boolean fits = switch (type.unpacked()) {
      case AnyReference any -> any != AnyReference.NULL && isWhole(value);
      case ProcedureType p -> own instanceof Procedure given
          && (given.type() == p || new Relations(new Revelations()).isSubtype(given.type(), p));
      default -> own instanceof Allocated allocated && allocated.descriptor() != null && isBelow(allocated.descriptor(), type);
    };
    if (!fits) {
      throw refused(value, "a " + type + " is needed");
    }
    return own;
  }

  /** Whether {@code value} is no view of storage inside something else. */
  private static boolean isWhole(Object value) {
    return !(value instanceof View view) || view.viewed() instanceof Allocated allocated && allocated.descriptor() != null;
  }

  private static boolean isBelow(TypeDescriptor given, Type type) {
    for (TypeDescriptor at = given; at != null; at = at instanceof ObjectDescriptor object ? object.above() : null) {
      if (at.type() == type.unpacked() || isSame(at, type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(TypeDescriptor descriptor, Type type) {
    return type.unpacked() instanceof OpaqueType ? descriptor.equals(M3Context.get(null).types().named(type, descriptor.scope()))
        : Relations.equal(descriptor.type(), type.unpacked());
  }

  private static long checked(long value, OrdinalType type, Object original) throws UnsupportedTypeException {
    if (!type.contains(value)) {
      throw refused(original, INTEROP.toDisplayString(original) + " is not in " + type);
    }
    return value;
  }

  /** A Modula-3 value of {@code type}, null for none, as other languages see it; {@code layout} may be null for scalars. */
  public static Object outgoing(Object value, Type type, ValueLayout layout) {
    if (type == null || value == null) {
      return Nil.NIL;
    }
    return switch (type.unpacked()) {
      case OrdinalType o when o.base() == EnumerationType.BOOLEAN -> (Long) value != 0;
      case OrdinalType o when o.base() instanceof EnumerationType e && e.isCharacter() ->
          String.valueOf((char) (long) (Long) value);
      case OrdinalType o when o.base() instanceof EnumerationType e -> new EnumerationValue(e, (Long) value);
      case OrdinalType _, FloatType _ -> value;
      case SetType set -> new SetView(value, set);
      case RecordType record -> new FieldsView(value, record.toString(), ((RecordLayout) layout).slots());
      case ArrayType _ -> new ArrayView(value, value, (ArrayLayout) layout);
      default -> referent(value);
    };
  }

  /** What a reference refers to; values that are their own views, texts, procedures and the host's, are themselves. */
  private static Object referent(Object value) {
    if (value instanceof M3Object object) {
      return new FieldsView(object);
    }
    if (!(value instanceof Allocated allocated) || !(allocated.descriptor().type() instanceof RefType ref)) {
      return value;
    }
    return switch (allocated) {
      case Cell cell -> new CellView(cell, ref.target());
      case M3Record record -> new FieldsView(record, ref.toString(),
          ((RecordLayout) layout(ref.target(), allocated.descriptor().scope())).slots());
      case ArrayReferent array -> new ArrayView(array, array.array(),
          (ArrayLayout) layout(ref.target(), allocated.descriptor().scope()));
      default -> value;
    };
  }
}
