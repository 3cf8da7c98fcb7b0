// SPDX-License-Identifier: MIT
package m3.object;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.syntax.CompilationUnit;

/** Every record and enumeration that a syntax tree may hold, numbered in the order of their names. */
final class TreeSchema {
  /** How to take a record apart and make one. */
  record Shape(Class<?> type, MethodHandle[] getters, MethodHandle constructor) {}

  private static final TreeSchema ONE = new TreeSchema();

  private final List<Class<?>> classes;
  private final Map<Class<?>, Integer> numbers = new HashMap<>();
  private final Shape[] shapes;

  private TreeSchema() {
    TreeMap<String, Class<?>> found = new TreeMap<>();
    collect(CompilationUnit.class, found);
    classes = List.copyOf(found.values());
    shapes = new Shape[classes.size()];
    for (int i = 0; i < shapes.length; i++) {
      numbers.put(classes.get(i), i);
      shapes[i] = classes.get(i).isRecord() ? shape(classes.get(i)) : null;
    }
  }

  static TreeSchema schema() {
    return ONE;
  }

  private static void collect(Type type, Map<String, Class<?>> found) {
    switch (type) {
      case ParameterizedType list -> collect(list.getActualTypeArguments()[0], found);
      case Class<?> c when c.isSealed() -> Arrays.stream(c.getPermittedSubclasses()).forEach(s -> collect(s, found));
      case Class<?> c when !c.getName().startsWith("m3.syntax.") -> { }
      case Class<?> c when (c.isRecord() || c.isEnum()) && found.put(c.getName(), c) == null && c.isRecord() -> {
        for (RecordComponent component : c.getRecordComponents()) {
          collect(component.getGenericType(), found);
        }
      }
      default -> { }
    }
  }

  private static Shape shape(Class<?> type) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      RecordComponent[] components = type.getRecordComponents();
      MethodHandle[] getters = new MethodHandle[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        getters[i] = lookup.unreflect(components[i].getAccessor())
            .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
      }
      MethodHandle constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types));
      return new Shape(type, getters, constructor.asSpreader(Object[].class, components.length)
          .asType(java.lang.invoke.MethodType.methodType(Object.class, Object[].class)));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type + " is not a public record", impossible);
    }
  }

  int numberOf(Class<?> type) {
    Integer number = numbers.get(type);
    if (number == null) {
      throw new IllegalStateException(type + " is no part of a syntax tree");
    }
    return number;
  }

  Class<?> type(int number) {
    return classes.get(number);
  }

  Shape shape(int number) {
    return shapes[number];
  }

  int size() {
    return shapes.length;
  }

  /** What the numbering rests on: files written under another one cannot be read. */
  String description() {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : classes) {
      lines.add(type.getName() + (type.isEnum() ? Arrays.toString(type.getEnumConstants())
          : Arrays.toString(type.getRecordComponents())));
    }
    return String.join("\n", lines);
  }
}
