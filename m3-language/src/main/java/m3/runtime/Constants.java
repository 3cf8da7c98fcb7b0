// SPDX-License-Identifier: MIT
package m3.runtime;

import java.math.BigInteger;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.RecordType;
import m3.types.SetType;
import m3.types.Type;

/** Makes run-time values of constants. */
public final class Constants {
  private Constants() {}

  /** The boxed value of a scalar constant of {@code type}. */
  public static Object scalar(Constant constant, Type type, LinkScope scope, TypeTable types) {
    return switch (constant) {
      case Constant.Ordinal(long value) -> value;
      case Constant.Floating(double value) -> value;
      case Constant.Text(String value) -> new Text(value);
      case Constant.Nil nil -> null;
      case Constant.Members(BigInteger bits) -> set(bits, (SetType) type.unpacked());
      case Constant.Procedure procedure -> scope.procedure(procedure);
      case Constant.Method method -> types.method(method, scope);
      case Constant.Parts parts -> throw new IllegalArgumentException(type.toString());
    };
  }

  private static Object set(BigInteger bits, SetType type) {
    if (type.isSmall()) {
      return bits.longValue();
    }
    long[] words = new long[(int) ((type.domain().count() + 63) / 64)];
    for (int i = 0; i < words.length; i++) {
      words[i] = bits.shiftRight(64 * i).longValue();
    }
    return words;
  }

  /** Fresh storage holding a constant record or array. */
  public static Object structured(Constant.Parts parts, Type type, ValueLayout layout, LinkScope scope, TypeTable types) {
    return switch (layout) {
      case RecordLayout record -> {
        M3Record made = record.create();
        for (int i = 0; i < record.size(); i++) {
          Type field = ((RecordType) type.unpacked()).fields().get(i).type();
          record.slot(i).set(made, any(parts.parts().get(i), field, record.slot(i).layout(), scope, types));
        }
        yield made;
      }
      case ArrayLayout array -> {
        Object made = array.create(parts.parts().size());
        Type element = ((ArrayType) type.unpacked()).element();
        for (int i = 0; i < parts.parts().size(); i++) {
          store(array, made, i, any(parts.parts().get(i), element, array.element(), scope, types));
        }
        yield made;
      }
      case ScalarLayout scalar -> throw new IllegalArgumentException(type.toString());
    };
  }

  private static Object any(Constant constant, Type type, ValueLayout layout, LinkScope scope, TypeTable types) {
    return constant instanceof Constant.Parts parts ? structured(parts, type, layout, scope, types) : scalar(constant, type, scope, types);
  }

  private static void store(ArrayLayout layout, Object array, int index, Object value) {
    switch (layout.storage()) {
      case OBJECT -> ((Object[]) array)[index] = value;
      case FLOAT, DOUBLE -> layout.storage().setDouble(array, index, (Double) value);
      default -> layout.storage().setLong(array, index, (Long) value);
    }
  }
}
