// SPDX-License-Identifier: MIT
package m3.program;

import java.util.ArrayList;
import java.util.List;
import m3.check.Compilation;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.object.StoredUnit;
import m3.syntax.CompilationUnit;
import m3.unit.Interface;
import m3.unit.Module;

/**
 * The units an object file defines, checked anew against the interfaces it brings along.
 *
 * @param name the file's name
 * @param interfaces the interfaces it defines
 * @param modules the modules it defines
 */
public record CheckedObject(String name, List<Interface> interfaces, List<Module> modules) {
  /** Checks the units of {@code file}; a fault when they do not pass, which a signed file's do. */
  public static CheckedObject of(ObjectFile file) throws ObjectFault {
    try {
      return checked(file);
    } catch (RuntimeException | StackOverflowError wrong) {
      throw ObjectFault.damaged(file.name(), "its units cannot be read");
    }
  }

  private static CheckedObject checked(ObjectFile file) throws ObjectFault {
    Diagnostics diagnostics = new Diagnostics();
    Compilation compilation = new Compilation(new ObjectFinder(file), diagnostics, false);
    List<Interface> interfaces = new ArrayList<>();
    List<Module> modules = new ArrayList<>();
    for (StoredUnit unit : file.own()) {
      CompilationUnit tree = unit.tree();
      if (tree.isInterface()) {
        interfaces.add(compilation.interfaceNamed(tree.name().name(), tree.name().span()));
      } else {
        modules.add(compilation.checkModule(tree, unit.trusted(), true));
      }
    }
    if (diagnostics.hasErrors()) {
      throw new ObjectFault(Diagnostic.of(Code.OBJECT_DAMAGED, null, file.name(),
          "its units are wrong: " + diagnostics.all().getFirst().message()));
    }
    return new CheckedObject(file.name(), interfaces, modules);
  }
}
