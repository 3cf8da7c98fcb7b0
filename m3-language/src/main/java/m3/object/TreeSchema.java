// SPDX-License-Identifier: MIT
package m3.object;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.syntax.CompilationUnit;

/** Every record and enumeration that a syntax tree may hold, numbered in the order of their names. */
final class TreeSchema {
  private static final String PACKAGE = "m3.syntax.";
  private static final TreeSchema ONE = new TreeSchema();

  private final List<Class<?>> classes;
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  private TreeSchema() {
    TreeMap<String, Class<?>> found = new TreeMap<>();
    collect(CompilationUnit.class, found);
    classes = List.copyOf(found.values());
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i);
    }
  }

  static TreeSchema schema() {
    return ONE;
  }

  private static void collect(Type type, Map<String, Class<?>> found) {
    switch (type) {
      case ParameterizedType list -> collect(list.getActualTypeArguments()[0], found);
      case Class<?> c when c.isSealed() -> Arrays.stream(c.getPermittedSubclasses()).forEach(s -> collect(s, found));
      case Class<?> c when c == m3.syntax.Body.class -> collect(m3.syntax.Stmt.Block.class, found);
      case Class<?> c when !c.getName().startsWith(PACKAGE) -> { }
      case Class<?> c when (c.isRecord() || c.isEnum()) && found.put(c.getName(), c) == null && c.isRecord() -> {
        for (RecordComponent component : c.getRecordComponents()) {
          collect(component.getGenericType(), found);
        }
      }
      default -> { }
    }
  }

  int numberOf(Class<?> type) {
    Integer number = numbers.get(type);
    if (number == null) {
      throw new IllegalStateException(type + " is no part of a syntax tree");
    }
    return number;
  }

  /** The names of the classes without their package, a line each, in the order of their numbers. */
  String names() {
    return String.join("\n", classes.stream().map(c -> c.getName().substring(PACKAGE.length())).toList());
  }
}
