// SPDX-License-Identifier: MIT
package m3.types;

import java.util.List;
import java.util.stream.Collectors;

/** A record type (definition 2.2.4). */
public final class RecordType extends Type {
  private final List<Field> fields;

  public RecordType(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  /** The place of the field called {@code name}, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  protected String structure() {
    return "RECORD " + fields.stream().map(f -> f.name() + ": " + f.type()).collect(Collectors.joining("; ")) + " END";
  }
}
