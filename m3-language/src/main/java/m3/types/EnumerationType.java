// SPDX-License-Identifier: MIT
package m3.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An enumeration; BOOLEAN, CHAR and WIDECHAR are predeclared ones (definition 2.2.1). */
public final class EnumerationType extends OrdinalType {
  public static final EnumerationType BOOLEAN = new EnumerationType("BOOLEAN", List.of("FALSE", "TRUE"), 2);
  public static final EnumerationType CHAR = new EnumerationType("CHAR", null, 0x100);
  public static final EnumerationType WIDECHAR = new EnumerationType("WIDECHAR", null, 0x10000);

  private final List<String> values;
  private final Map<String, Integer> ordinals;
  private final long count;

  private EnumerationType(String word, List<String> values, long count) {
    this.values = values;
    this.ordinals = values == null ? Map.of() : ordinals(values);
    this.count = count;
    nameAs(word);
  }

  /** The enumeration of {@code values}, in order. */
  public EnumerationType(List<String> values) {
    this.values = List.copyOf(values);
    this.ordinals = ordinals(values);
    this.count = values.size();
  }

  private static Map<String, Integer> ordinals(List<String> values) {
    Map<String, Integer> ordinals = new HashMap<>();
    values.forEach(value -> ordinals.putIfAbsent(value, ordinals.size()));
    return ordinals;
  }

  /** The names of the values; null for CHAR and WIDECHAR, whose values have none. */
  public List<String> values() {
    return values;
  }

  /** The ordinal of {@code name}, or -1. */
  public int ordinalOf(String name) {
    return ordinals.getOrDefault(name, -1);
  }

  public boolean isCharacter() {
    return values == null;
  }

  @Override
  public long low() {
    return 0;
  }

  @Override
  public long high() {
    return count - 1;
  }

  @Override
  public OrdinalType base() {
    return this;
  }

  String showMember(long value) {
    if (values == null) {
      return value >= 32 && value < 127 ? "'" + (char) value + "'" : String.format("'\\%03o'", value);
    }
    if (value < 0 || value >= count) {
      return "VAL(" + value + ", " + this + ")";
    }
    String member = values.get((int) value);
    return this == BOOLEAN || name() == null ? member : this + "." + member;
  }

  @Override
  protected String structure() {
    return "{" + String.join(", ", values) + "}";
  }
}
