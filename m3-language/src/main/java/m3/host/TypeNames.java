// SPDX-License-Identifier: MIT
package m3.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import m3.runtime.TypeDescriptor;
import m3.types.ArrayType;
import m3.types.EnumerationType;
import m3.types.Field;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.SetType;
import m3.types.Type;

/** Names of types by their structure, the same in every program: types with one name are equal. */
final class TypeNames {
  private final StringBuilder out = new StringBuilder();
  private final List<Type> around = new ArrayList<>();

  private TypeNames() {}

  /** The name of {@code type}: 32 hexadecimal digits. */
  static String of(TypeDescriptor type) {
    TypeNames names = new TypeNames();
    names.add(type.type());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.out.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private void add(Type type) {
    Type plain = type.unpacked();
    int depth = around.indexOf(plain);
    if (depth >= 0) {
      out.append('^').append(around.size() - depth);
      return;
    }
    around.add(plain);
    switch (plain) {
      case ObjectType object when object.supertype() != null -> add(object);
      case RefType ref -> {
        out.append("ref ").append(ref.isTraced()).append(' ').append(ref.brand()).append(' ');
        add(ref.target());
      }
      case RecordType record -> fields(record.fields());
      case ArrayType array -> {
        out.append("array ");
        if (array.isOpen()) {
          out.append("open");
        } else {
          add(array.index());
        }
        out.append(' ');
        add(array.element());
      }
      case SetType set -> {
        out.append("set ");
        add(set.domain());
      }
      case OrdinalType ordinal -> {
        out.append(ordinal.low()).append(' ').append(ordinal.high()).append(' ');
        out.append(ordinal.base() instanceof EnumerationType e ? e.isCharacter() ? e.toString() : members(e) : ordinal.base().toString());
      }
      case OpaqueType opaque -> out.append(opaque.identity());
      default -> out.append(plain);
    }
    out.append(';');
    around.removeLast();
  }

  private void add(ObjectType object) {
    out.append("object ").append(object.brand()).append(' ');
    add(object.supertype());
    fields(object.fields());
    object.methods().forEach(method -> out.append(method.name()).append(method.signature().formalsText()));
  }

  private void fields(List<Field> fields) {
    out.append('{');
    for (Field field : fields) {
      out.append(field.name()).append(' ');
      add(field.type());
    }
    out.append('}');
  }

  private static String members(EnumerationType type) {
    StringBuilder all = new StringBuilder();
    for (long i = type.low(); i <= type.high(); i++) {
      all.append(type.show(i).replaceFirst("^.*\\.", "")).append(',');
    }
    return all.toString();
  }
}
