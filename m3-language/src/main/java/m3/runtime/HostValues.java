// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
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
    ProcedureType type = procedure.type();
    int count = type.formals().size();
    if (arguments.length != count) {
      throw ArityException.create(count, count, arguments.length);
    }
    Object[] all = new Object[count + 1];
    all[0] = procedure.environment();
    for (int i = 0; i < count; i++) {
      ProcedureType.Formal formal = type.formals().get(i);
      all[i + 1] = incoming(arguments[i], formal.type());
      if (formal.mode() == ProcedureType.Mode.VAR && !formal.type().isStructured()) {
        throw UnsupportedTypeException.create(arguments, "a VAR formal cannot be given from outside");
      }
    }
    Object result = procedure.linkage().target().call(all);
    return outgoing(result, type.result());
  }

  /** {@code value} as a Modula-3 value of {@code type}. */
  public static Object incoming(Object value, Type type) throws UnsupportedTypeException {
    try {
      return switch (type.unpacked()) {
        case OrdinalType o when o.base() == EnumerationType.BOOLEAN -> INTEROP.asBoolean(value) ? 1L : 0L;
        case OrdinalType o when o.base() instanceof EnumerationType e && e.isCharacter() && INTEROP.isString(value)
            && INTEROP.asString(value).length() == 1 -> checked(INTEROP.asString(value).charAt(0), o, value);
        case OrdinalType o -> checked(INTEROP.asLong(value), o, value);
        case FloatType real -> real == FloatType.REAL ? (double) (float) INTEROP.asDouble(value) : INTEROP.asDouble(value);
        case OpaqueType text when text == OpaqueType.TEXT ->
            INTEROP.isNull(value) ? null : value instanceof Text ? value : new Text(INTEROP.asString(value));
        default -> {
          if (INTEROP.isNull(value)) {
            yield null;
          }
          throw UnsupportedTypeException.create(new Object[] {value}, "a " + type + " cannot come from outside");
        }
      };
    } catch (UnsupportedMessageException unsupported) {
      throw UnsupportedTypeException.create(new Object[] {value}, "a " + type + " is needed");
    }
  }

  private static long checked(long value, OrdinalType type, Object original) throws UnsupportedTypeException {
    if (!type.contains(value)) {
      throw UnsupportedTypeException.create(new Object[] {original}, type.show(value) + " is not in " + type);
    }
    return value;
  }

  /** A Modula-3 value of {@code type}, null for none, as other languages see it. */
  public static Object outgoing(Object value, Type type) {
    if (type == null || value == null) {
      return Nil.NIL;
    }
    return switch (type.unpacked()) {
      case OrdinalType o when o.base() == EnumerationType.BOOLEAN -> (Long) value != 0;
      case OrdinalType o when o.base() instanceof EnumerationType e && e.isCharacter() ->
          String.valueOf((char) (long) (Long) value);
      default -> value;
    };
  }
}
