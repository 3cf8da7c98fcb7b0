// SPDX-License-Identifier: MIT
package m3.trace;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.program.CompileFailure;
import m3.runtime.InterfaceInstance;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Parser;
import m3.types.ProcedureType;
import m3.types.ProcedureType.Formal;
import m3.types.ProcedureType.Mode;
import m3.unit.Interface;
import m3.unit.Module;

/** A Modula-3 expression over the formals of a procedure, compiled to a FUNCTIONAL procedure that is called as that is. */
final class Expression {
  private static final String UNIT = "Probe";
  private static final String NAME = "Value";

  private Expression() {}

  /**
   * The procedure that gives the value of {@code text}, a {@code result}; {@code origin} names it to people. Throws
   * {@link CompileFailure} when it is wrong.
   */
  static Procedure compile(String origin, String text, String result, Traced of) {
    Map<String, InterfaceInstance> imports = imports(of);
    Map<String, Interface> interfaces = reachable(imports.values());
    Diagnostics diagnostics = new Diagnostics();
    Compilation compilation = new Compilation(new Own(), diagnostics, false);
    compilation.interfaces().putAll(interfaces);
    String before = "MODULE " + UNIT + "; IMPORT " + String.join(", ", imports.keySet()) + "; FUNCTIONAL PROCEDURE " + NAME
        + formals(of.procedure().type()) + ": " + result + " = BEGIN RETURN\n";
    SourceText source = new SourceText(origin, before + text + "\nEND " + NAME + "; BEGIN END " + UNIT + ".");
    CompilationUnit tree = Parser.parse(source, diagnostics);
    Module module = tree == null ? null : compilation.checkModule(tree, false, false);
    if (module == null || diagnostics.hasErrors()) {
      Diagnostics errors = new Diagnostics();
      diagnostics.all().stream().filter(Diagnostic::isError).forEach(errors::add);
      throw new CompileFailure(errors);
    }
    return link(module, imports, of).procedureNamed(NAME);
  }

  private static ModuleInstance link(Module module, Map<String, InterfaceInstance> imports, Traced of) {
    List<InterfaceInstance> exports = module.exports().stream().map(unit -> new InterfaceInstance(unit, "trace")).toList();
    ModuleInstance made = new ModuleInstance(module, of.context(), exports);
    imports.forEach(made::link);
    made.reveal();
    made.createVariables();
    return made;
  }

  /** The formals, so that the same actuals can be passed: what is by VAR, or is no scalar, READONLY. */
  private static String formals(ProcedureType type) {
    return type.formals().stream().map(Expression::formal).collect(Collectors.joining("; ", "(", ")"));
  }

  private static String formal(Formal formal) {
    boolean value = formal.mode() == Mode.VALUE && !formal.type().isStructured();
    return "<*UNUSED*> " + (value ? "" : "READONLY ") + formal.name() + ": " + formal.type();
  }

  /** What the expression may name: the procedure's interface, and what that imports. */
  private static Map<String, InterfaceInstance> imports(Traced of) {
    Map<String, InterfaceInstance> all = new LinkedHashMap<>(of.home().imports());
    all.put(of.home().unit().name(), of.home());
    return all;
  }

  /** The interfaces {@code of} and all they rest on. */
  private static Map<String, Interface> reachable(Collection<InterfaceInstance> of) {
    Map<String, Interface> found = new LinkedHashMap<>();
    Deque<Interface> rest = new ArrayDeque<>();
    of.forEach(instance -> rest.add(instance.unit()));
    while (!rest.isEmpty()) {
      Interface next = rest.poll();
      if (found.putIfAbsent(next.name(), next) == null) {
        rest.addAll(next.imports());
      }
    }
    return found;
  }

  /** Finds the interface of the module that holds the expression, and nothing else: the others are known. */
  private static final class Own implements UnitFinder {
    @Override
    public Found find(String name, Kind kind) {
      return kind == Kind.INTERFACE && name.equals(UNIT)
          ? Found.text(new SourceText(UNIT, "INTERFACE " + UNIT + "; END " + UNIT + "."), true) : null;
    }

    @Override
    public Collection<String> interfaceNames() {
      return List.of();
    }
  }
}
