// SPDX-License-Identifier: MIT
package m3.program;

import java.util.ArrayList;
import java.util.List;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.object.ObjectFile;
import m3.object.StoredUnit;
import m3.unit.Interface;
import m3.unit.InterfaceDifference;

/**
 * Object files that are parts of a program.
 *
 * <p>Where all they were compiled against is as it was, their units are not checked anew. An interface that has become another
 * in structure makes an object file outdated, which is refused.
 */
final class ProgramObjects {
  private record Given(String name, ObjectFile file) {}

  private final List<Given> files = new ArrayList<>();
  private final SourceFinder finder;
  private final Compilation compilation;

  ProgramObjects(SourceFinder finder, Compilation compilation) {
    this.finder = finder;
    this.compilation = compilation;
  }

  /** Adds {@code file}, which people know as {@code name}. */
  void add(String name, ObjectFile file) {
    files.add(new Given(name, file));
    file.own().forEach(unit -> finder.add(unit.fileName(), UnitFinder.Found.tree(unit.tree(), false)));
  }

  /** Settles what the files rest on, after all of the program was given; gives their modules. */
  List<ProgramLoader.Unchecked> settle() {
    List<ProgramLoader.Unchecked> modules = new ArrayList<>();
    for (Given given : files) {
      boolean same = true;
      for (StoredUnit unit : given.file().others()) {
        same &= isAsItWas(unit, given);
      }
      for (StoredUnit unit : given.file().own()) {
        if (same) {
          finder.add(unit.fileName(), UnitFinder.Found.checked(unit.tree(), false));
        }
        if (!unit.tree().isInterface() && !unit.tree().generic()) {
          modules.add(new ProgramLoader.Unchecked(unit.tree(), false, same));
        }
      }
    }
    return modules;
  }

  private boolean isAsItWas(StoredUnit unit, Given given) {
    UnitFinder.Kind kind = unit.tree().isInterface()
        ? unit.tree().generic() ? UnitFinder.Kind.GENERIC_INTERFACE : UnitFinder.Kind.INTERFACE : UnitFinder.Kind.GENERIC_MODULE;
    String name = unit.tree().name().name();
    UnitFinder.Found now = finder.find(name, kind);
    if (now == null) {
      finder.addLast(unit.fileName(), UnitFinder.Found.checked(unit.tree(), false));
      return true;
    }
    String text = (now.tree() == null ? now.source() : now.tree().span().source()).text();
    if (text.equals(unit.source().text())) {
      return true;
    }
    if (kind == UnitFinder.Kind.INTERFACE) {
      compare(name, given);
    }
    return false;
  }

  private void compare(String name, Given given) {
    Interface before = new Compilation(new ObjectFinder(given.file()), new Diagnostics(), false).interfaceNamed(name, null);
    Interface now = compilation.interfaceNamed(name, null);
    String difference = before == null || now == null ? null : InterfaceDifference.between(before, now);
    if (difference != null) {
      compilation.diagnostics().add(Diagnostic.of(Code.OBJECT_OUTDATED, null, given.name(), name).note(difference)
          .help("make it again with `m3 compile`"));
    }
  }
}
