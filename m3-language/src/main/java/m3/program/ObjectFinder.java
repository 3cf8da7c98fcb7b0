// SPDX-License-Identifier: MIT
package m3.program;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.check.UnitFinder;
import m3.object.ObjectFile;
import m3.object.StoredUnit;

/** Finds the units of one object file, and those it was compiled against, as they were then. */
final class ObjectFinder implements UnitFinder {
  private final Map<String, StoredUnit> units = new HashMap<>();

  ObjectFinder(ObjectFile file) {
    file.own().forEach(unit -> units.putIfAbsent(unit.fileName(), unit));
    file.others().forEach(unit -> units.putIfAbsent(unit.fileName(), unit));
  }

  @Override
  public Found find(String name, Kind kind) {
    StoredUnit unit = units.get(name + kind.suffix());
    return unit == null ? null : Found.checked(unit.tree(), unit.trusted());
  }

  @Override
  public Collection<String> interfaceNames() {
    return List.of();
  }
}
