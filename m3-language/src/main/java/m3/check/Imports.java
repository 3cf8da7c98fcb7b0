// SPDX-License-Identifier: MIT
package m3.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.CompilationUnit;
import m3.syntax.Id;
import m3.types.OpaqueType;
import m3.types.ReferenceType;
import m3.types.Revelations;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;
import m3.unit.UnitSymbol;

/** What a unit sees of others: the interfaces it imports and exports, their names and revelations (definition 2.5). */
final class Imports {
  private final UnitChecker unit;
  private final Compilation compilation;
  private final Map<String, Id> written = new HashMap<>();
  private final Map<String, Interface> local = new HashMap<>();
  private final Set<Interface> named = new HashSet<>();

  Imports(UnitChecker unit, Compilation compilation) {
    this.unit = unit;
    this.compilation = compilation;
  }

  /** Where {@code name} is imported under this name; null when it is not. */
  Span placeOf(String name) {
    return written.containsKey(name) ? written.get(name).span() : null;
  }

  /** All interfaces that are imported or exported. */
  Set<Interface> named() {
    return named;
  }

  /**
   * Makes visible what {@code text}, of the unit written as {@code head}, imports; the order of imports does not matter,
   * and a local name for an interface goes before a global one. Adds the interfaces to {@code imports}.
   */
  void importAll(CompilationUnit head, CompilationUnit text, Set<Interface> imports) {
    if (head.instance() != null && text != head) {
      int count = Math.min(text.formals().size(), head.instance().actuals().size());
      for (int i = 0; i < count; i++) {
        importUnit(head.instance().actuals().get(i), text.formals().get(i), imports);
      }
      text.formals().stream().skip(count).forEach(formal -> declare(formal, Names.broken(formal)));
    }
    for (CompilationUnit.Import item : text.imports()) {
      if (item instanceof CompilationUnit.Import.Unit whole) {
        importUnit(whole.unit(), whole.local(), imports);
      }
    }
    for (CompilationUnit.Import item : text.imports()) {
      if (item instanceof CompilationUnit.Import.Item one) {
        importItem(one, imports);
      }
    }
  }

  private void importUnit(Id name, Id as, Set<Interface> imports) {
    Interface found = resolve(name, imports);
    Symbol symbol = found == null ? Names.broken(as) : new UnitSymbol(as.name(), as.span(), found);
    local.putIfAbsent(as.name(), found);
    declare(as, symbol);
  }

  private void importItem(CompilationUnit.Import.Item item, Set<Interface> imports) {
    String from = item.unit().name();
    Interface found = local.containsKey(from) ? local.get(from) : resolve(item.unit(), imports);
    Symbol symbol = found == null ? null : found.symbols().get(item.name().name());
    if (found != null && symbol == null) {
      unit.report(unit.names.notInInterface(found, item.name()));
    }
    if (symbol != null && symbol.isObsolete()) {
      unit.report(Names.obsolete(symbol, item.name().span()));
    }
    declare(item.name(), symbol == null ? Names.broken(item.name()) : symbol);
  }

  private void declare(Id as, Symbol symbol) {
    unit.refuseReserved(as);
    Id before = written.putIfAbsent(as.name(), as);
    if (before != null) {
      unit.redeclared(as.name(), as.span(), before.span());
    } else {
      unit.top().declareImported(as.name(), as.span(), symbol);
    }
  }

  private Interface resolve(Id name, Set<Interface> imports) {
    Interface found = compilation.interfaceNamed(name.name(), name.span());
    if (found != null) {
      if (found.isUnsafe() && !unit.isUnsafe()) {
        unit.report(Diagnostic.of(Code.UNSAFE_IMPORT, name.span(), unit.unitName(), found.name()));
      }
      if (imports.add(found)) {
        learn(found, name.span());
      }
    }
    return found;
  }

  private static String ownInterface(Id module) {
    return "a module without EXPORTS implements the interface of its name: write `MODULE " + module + " EXPORTS Main;` for a program's, or give `"
        + module + ".i3`";
  }

  /** Finds the interfaces that module {@code head} exports: those listed, or the one of its own name. */
  void exportAll(CompilationUnit head, Module module) {
    List<Id> names = head.exports().isEmpty() ? List.of(head.name()) : head.exports();
    for (Id name : names) {
      Interface exported = compilation.interfaceNamed(name.name(), name.span(), head.exports().isEmpty() ? ownInterface(name) : null);
      if (exported == null) {
        continue;
      }
      if (module.exports().contains(exported)) {
        unit.report(Diagnostic.of(Code.EXPORT_TWICE, name.span(), name));
        continue;
      }
      if (exported.isUnsafe() && !unit.isUnsafe()) {
        unit.report(Diagnostic.of(Code.UNSAFE_EXPORT, name.span(), unit.unitName(), exported.name())
            .also(exported.span(), "UNSAFE here"));
      }
      module.exports().add(exported);
      if (!module.imports().contains(exported)) {
        learn(exported, name.span());
      }
    }
  }

  /** Makes the names of exported interfaces visible, where the module does not implement them itself. */
  void inheritExports(Module module) {
    Map<String, Interface> from = new HashMap<>();
    for (Interface exported : module.exports()) {
      exported.symbols().forEach((name, symbol) -> {
        Interface other = from.putIfAbsent(name, exported);
        if (other != null) {
          unit.report(Diagnostic.of(Code.REDECLARED, module.span(), name)
              .also(other.symbols().get(name).span(), "exported from `" + other + "`").also(symbol.span(), "and from `" + exported + "`"));
        } else {
          inherit(name, symbol);
        }
      });
    }
  }

  private void inherit(String name, Symbol symbol) {
    if (symbol instanceof TypeSymbol type && type.type() instanceof ReferenceType reference) {
      unit.dialect.noteDeclared(reference);
    }
    if (!unit.top().declares(name)) {
      unit.top().declare(name, symbol);
      return;
    }
    Span own = unit.declarations.spanOf(name);
    boolean implemented = symbol instanceof ProcedureSymbol && unit.declarations.isProcedure(name);
    if (own != null ? !implemented : written.containsKey(name)) {
      unit.report(Diagnostic.of(Code.REDECLARED, own != null ? own : placeOf(name), name).also(symbol.span(), "exported from here"));
    }
  }

  /** Warns of imports that the unit never names, unless they may be there for what they reveal. */
  void warnOfUnused() {
    written.forEach((name, place) -> {
      Interface whole = local.get(name);
      boolean reveals = whole != null && !whole.revelations().opaques().isEmpty();
      if (unit.top().declares(name) && !unit.top().isUsed(name) && !reveals) {
        unit.report(Diagnostic.of(Code.UNUSED, place.span(), name));
      }
    });
  }

  /** Takes over what {@code from} reveals; a revelation is visible where its interface is imported. */
  private void learn(Interface from, Span place) {
    named.add(from);
    Revelations known = unit.relations().revelations();
    for (OpaqueType opaque : known.addAll(from.revelations())) {
      unit.report(Diagnostic.of(Code.REVEALED_TWICE, place, opaque)
          .note("`" + from + "` reveals it, and so does another interface that is imported here"));
    }
  }
}
