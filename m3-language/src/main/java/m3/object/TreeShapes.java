// SPDX-License-Identifier: MIT
package m3.object;

import java.lang.reflect.Constructor;

/** How to make the records and enumeration values of stored trees; each class is looked up when it is first met. */
final class TreeShapes {
  /** Where all classes of a tree live. */
  static final String PACKAGE = "m3.syntax.";

  /** One class: a record's constructor, or an enumeration's values; the other is null. */
  record Shape(Constructor<?> constructor, Object[] constants) {}

  private final String[] names;
  private final Shape[] shapes;

  /** The classes that {@code names}, as {@link TreeSchema#names} gives them, are the numbers of. */
  TreeShapes(String names) {
    this.names = names.split("\n");
    this.shapes = new Shape[this.names.length];
  }

  Shape shape(int number) {
    Shape known = shapes[number];
    if (known == null) {
      known = find(names[number]);
      shapes[number] = known;
    }
    return known;
  }

  private static Shape find(String name) {
    if (!name.startsWith(PACKAGE)) {
      throw new IllegalStateException(name + " is no part of a syntax tree");
    }
    try {
      Class<?> type = Class.forName(name);
      return type.isEnum() ? new Shape(null, type.getEnumConstants()) : new Shape(type.getDeclaredConstructors()[0], null);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
