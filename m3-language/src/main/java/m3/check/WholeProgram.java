// SPDX-License-Identifier: MIT
package m3.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.types.OpaqueType;
import m3.types.ReferenceType;
import m3.types.Relations;
import m3.types.Revelations;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.OpaqueRevelation;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;

/**
 * The rules that hold of a program as a whole: each procedure has one body, each opaque type one revelation, below all that any
 * unit reveals above it (definition 2.4.7, 2.5).
 */
public final class WholeProgram {
  private final List<Module> modules;
  private final Collection<Interface> interfaces;
  private final Diagnostics diagnostics;

  /** A program of {@code modules} over {@code interfaces}, each checked without error; those of the library may be left out. */
  public WholeProgram(List<Module> modules, Collection<Interface> interfaces, Diagnostics diagnostics) {
    this.modules = modules;
    this.interfaces = interfaces;
    this.diagnostics = diagnostics;
  }

  /** Reports what is missing or there twice. */
  public void check() {
    Set<ProcedureSymbol> implemented = implementations();
    Map<String, OpaqueRevelation> revealed = revelations();
    requireBounds(revealed.values());
    for (Interface unit : interfaces) {
      for (Symbol symbol : unit.symbols().values()) {
        if (symbol instanceof ProcedureSymbol p && !p.isExternal() && !implemented.contains(p)) {
          diagnostics.add(Diagnostic.of(Code.NOT_IMPLEMENTED_PROCEDURE, p.span(), unit + "." + p.name())
              .help("give the module that exports `" + unit + "` and has its body"));
        } else if (symbol instanceof TypeSymbol t && t.type() instanceof OpaqueType o && unit.name().equals(o.unit())
            && !revealed.containsKey(o.identity())) {
          diagnostics.add(Diagnostic.of(Code.UNREVEALED, t.span(), o).help("give the module that reveals it"));
        }
      }
    }
  }

  private Set<ProcedureSymbol> implementations() {
    Map<ProcedureSymbol, ProcedureSymbol> bodies = new HashMap<>();
    for (Module module : modules) {
      for (ProcedureSymbol body : module.procedures()) {
        ProcedureSymbol before = body.declared() == null ? null : bodies.putIfAbsent(body.declared(), body);
        if (before != null) {
          diagnostics.add(Diagnostic.of(Code.IMPLEMENTED_TWICE, body.span(), body.declared().qualifiedName(), before.unit(), body.unit())
              .also(before.span(), "implemented here"));
        }
      }
    }
    return bodies.keySet();
  }

  private Map<String, OpaqueRevelation> revelations() {
    Map<String, OpaqueRevelation> all = new LinkedHashMap<>();
    interfaces.forEach(unit -> unit.revealed().forEach(r -> add(r, all)));
    modules.forEach(module -> module.revealed().forEach(r -> add(r, all)));
    return all;
  }

  /** Units that know nothing of one another may reveal parts of one type: its revelation must be below each. */
  private void requireBounds(Collection<OpaqueRevelation> revealed) {
    Revelations known = new Revelations();
    interfaces.forEach(unit -> known.addAll(unit.revelations()));
    modules.forEach(module -> known.addAll(module.scope()));
    Relations relations = new Relations(known);
    for (OpaqueRevelation revelation : revealed) {
      for (ReferenceType bound : known.bounds(revelation.opaque())) {
        if (!relations.isSubtype(revelation.concrete(), bound)) {
          diagnostics.add(Diagnostic.of(Code.REVEAL_BOUND, revelation.span(), "REVEAL " + revelation.opaque(), bound)
              .help("another unit of the program reveals `" + revelation.opaque() + " <: " + bound + "`"));
        }
      }
    }
  }

  private void add(OpaqueRevelation revelation, Map<String, OpaqueRevelation> all) {
    OpaqueRevelation before = all.putIfAbsent(revelation.opaque().identity(), revelation);
    if (before != null) {
      diagnostics.add(Diagnostic.of(Code.REVEALED_TWICE, revelation.span(), revelation.opaque()).also(before.span(), "revealed here"));
    }
  }
}
