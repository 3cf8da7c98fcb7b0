// SPDX-License-Identifier: MIT
package spin.kernel;

import java.util.function.Function;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.Text;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.Type;

/** A function of the program around the kernel as what a procedure does: on Long, Boolean, Double and String. */
public final class HostFunction {
  private HostFunction() {}

  /** {@code function} as a procedure of {@code type}; what it gives is checked. A failure of it is a fault of the caller's. */
  public static HostProcedure of(ProcedureType type, Function<Object[], Object> function) {
    return (context, actuals) -> {
      Object[] values = new Object[actuals.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = outgoing(actuals[i], type.formals().get(i).type());
      }
      Object result;
      try {
        result = function.apply(values);
      } catch (RuntimeException failed) {
        throw Fault.of(Code.HOST_FAILURE, null, failed.toString());
      }
      return type.result() == null ? null : incoming(result, type.result().unpacked());
    };
  }

  /** An {@link IllegalArgumentException} unless a procedure of {@code type}, called {@code name}, takes and gives plain values only. */
  public static void requirePlain(ProcedureType type, String name) {
    for (ProcedureType.Formal formal : type.formals()) {
      require(formal.mode() == ProcedureType.Mode.VALUE && wordFor(formal.type()) != null,
          "formal `" + formal.name() + "` of `" + name + "` is not a number, BOOLEAN or TEXT by value");
    }
    require(type.result() == null || wordFor(type.result()) != null,
        "the result of `" + name + "` is not a number, BOOLEAN or TEXT");
  }

  /** What the program around the kernel has for a value of {@code type}: integer, real, boolean or text; null for nothing. */
  public static String wordFor(Type type) {
    Type plain = type.unpacked();
    if (plain == EnumerationType.BOOLEAN) {
      return "boolean";
    } else if (plain == OpaqueType.TEXT) {
      return "text";
    } else if (plain instanceof FloatType) {
      return "real";
    }
    return plain instanceof OrdinalType && !(plain instanceof EnumerationType) ? "integer" : null;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static Object outgoing(Object value, Type type) {
    return switch (value) {
      case Text text -> text.value();
      case Long number when type.unpacked() == EnumerationType.BOOLEAN -> number != 0;
      case null, default -> value;
    };
  }

  private static Object incoming(Object value, Type type) {
    if (value == null && type == OpaqueType.TEXT) {
      return null;
    }
    return switch (value) {
      case String text when type == OpaqueType.TEXT -> new Text(text);
      case Boolean truth when type == EnumerationType.BOOLEAN -> truth ? 1L : 0L;
      case Number number when type instanceof FloatType -> number.doubleValue();
      case Number number when type instanceof OrdinalType ordinal && !(type instanceof EnumerationType)
          && ordinal.contains(number.longValue()) -> number.longValue();
      case null, default -> throw Fault.of(Code.HOST_FAILURE, null, "the host gave " + value + " for a `" + type + "`");
    };
  }
}
