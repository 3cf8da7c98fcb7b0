// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.List;
import m3.types.Field;
import m3.types.ObjectType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Relations;
import m3.types.Type;

/** Finds fields and methods of object types along their supertypes, as far as revelations show them. */
final class Members {
  /** A method found, with the type that declares it. */
  record Method(ObjectType owner, ProcedureType signature) {}

  /** A field found, with the type that declares it. */
  record FieldOf(ObjectType owner, Field field) {}

  private Members() {}

  /** The method {@code name} of {@code type}, or null. */
  static Method method(Relations relations, Type type, String name) {
    for (ObjectType object : chain(relations, type)) {
      for (ObjectType.Method method : object.methods()) {
        if (method.name().equals(name)) {
          return new Method(object, method.signature());
        }
      }
      if (object.fields().stream().anyMatch(f -> f.name().equals(name))) {
        return null;
      }
    }
    return null;
  }

  /** The field {@code name} of {@code type}, or null; a nearer member hides those above. */
  static FieldOf field(Relations relations, Type type, String name) {
    for (ObjectType object : chain(relations, type)) {
      for (Field field : object.fields()) {
        if (field.name().equals(name)) {
          return new FieldOf(object, field);
        }
      }
      if (object.methods().stream().anyMatch(m -> m.name().equals(name))) {
        return null;
      }
    }
    return null;
  }

  /** The object types from {@code type} upward, through revelations, as far as they can be seen. */
  static List<ObjectType> chain(Relations relations, Type type) {
    return type.unpacked() instanceof ReferenceType reference ? relations.above(reference).stream()
        .filter(ObjectType.class::isInstance).map(ObjectType.class::cast).toList() : List.of();
  }

  /** The names of all members of {@code type}, for suggestions. */
  static List<String> names(Relations relations, Type type) {
    List<String> names = new ArrayList<>();
    for (ObjectType object : chain(relations, type)) {
      object.fields().forEach(f -> names.add(f.name()));
      object.methods().forEach(m -> names.add(m.name()));
    }
    return names;
  }
}
