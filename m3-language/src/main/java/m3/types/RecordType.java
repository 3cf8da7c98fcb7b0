// SPDX-License-Identifier: MIT
package m3.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record type (definition 2.2.4). */
public final class RecordType extends Type {
  private final List<Field> fields;
  private final Map<String, Integer> places = new HashMap<>();

  public RecordType(List<Field> fields) {
    this.fields = List.copyOf(fields);
    for (int i = 0; i < fields.size(); i++) {
      places.putIfAbsent(fields.get(i).name(), i);
    }
  }

  public List<Field> fields() {
    return fields;
  }

  /** The place of the field called {@code name}, or -1. */
  public int indexOf(String name) {
    return places.getOrDefault(name, -1);
  }

  @Override
  protected String structure() {
    return fields.isEmpty() ? "RECORD END" : "RECORD "
        + fields.stream().map(f -> f.name() + ": " + f.type()).collect(Collectors.joining("; ")) + " END";
  }
}
