// SPDX-License-Identifier: MIT
package m3.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Decl;
import m3.syntax.TypeExpr;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.Revelations;
import m3.types.Type;
import m3.unit.OpaqueRevelation;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;

/** Revelations (definition 2.4.7): what a unit says of opaque types, and whether that fits what else is known. */
final class Reveals {
  private final UnitChecker unit;
  private final Map<String, Span> places = new HashMap<>();

  Reveals(UnitChecker unit) {
    this.unit = unit;
  }

  /** Takes in the unit's revelations: into what the unit knows, into {@code exported}, and into {@code full}. */
  void takeIn(List<Decl> declarations, Scope scope, Revelations exported, List<OpaqueRevelation> full) {
    for (Decl declaration : declarations) {
      if (!(declaration instanceof Decl.Reveal reveal)) {
        continue;
      }
      Meaning meaning = unit.names.meaning(reveal.name(), scope);
      if (meaning instanceof Meaning.Broken) {
        continue;
      }
      if (!(meaning instanceof Meaning.OfType(OpaqueType opaque)) || opaque.unit() == null && !unit.isTrusted()) {
        unit.report(Diagnostic.of(Code.NOT_OPAQUE, reveal.name().span(), reveal.name()));
        continue;
      }
      Type type = unit.types.resolve(reveal.type(), scope);
      if (type.isError()) {
        continue;
      }
      if (!(type instanceof ReferenceType concrete)) {
        unit.report(Diagnostic.of(Code.OPAQUE_BOUND, reveal.type().span(), type));
        continue;
      }
      places.putIfAbsent(opaque.name(), reveal.name().span());
      if (reveal.partial()) {
        exported.revealPartly(opaque, concrete);
        unit.relations().revelations().revealPartly(opaque, concrete);
      } else {
        full(reveal, opaque, concrete, exported, full);
      }
    }
  }

  private void full(Decl.Reveal reveal, OpaqueType opaque, ReferenceType concrete, Revelations exported,
      List<OpaqueRevelation> full) {
    String brand = switch (concrete) {
      case ObjectType object -> object.brand();
      case RefType ref -> ref.brand();
      default -> null;
    };
    if (reveal.type() instanceof TypeExpr.Named) {
      unit.report(Diagnostic.of(Code.REVEAL_FORM, reveal.type().span(), opaque)
          .help("write the type out: `REVEAL " + reveal.name() + " = BRANDED ...`"));
    } else if (brand == null) {
      unit.report(Diagnostic.of(Code.REVEAL_BRAND, reveal.type().span(), opaque)
          .help("write `REVEAL " + reveal.name() + " = BRANDED ...`"));
    }
    if (unit.relations().revelations().reveal(opaque, concrete) != null) {
      Span before = full.stream().filter(r -> r.opaque() == opaque).map(OpaqueRevelation::span).findFirst().orElse(null);
      unit.report(Diagnostic.of(Code.REVEALED_TWICE, reveal.name().span(), opaque).also(before, "revealed here"));
      return;
    }
    exported.reveal(opaque, concrete);
    concrete.nameAs(opaque.name());
    full.add(new OpaqueRevelation(opaque, concrete, reveal.name().span()));
  }

  /** Checks that each full revelation is below all that was declared and revealed, and that all that stands in one line. */
  void check(List<OpaqueRevelation> full) {
    for (OpaqueRevelation revelation : full) {
      OpaqueType opaque = revelation.opaque();
      if (revelation.concrete() instanceof ObjectType object && object.supertype() != null
          && unit.relations().above(object.supertype()).contains(opaque)) {
        unit.report(Diagnostic.of(Code.CYCLIC_DECLARATION, revelation.span(), opaque));
        continue;
      }
      for (ReferenceType bound : unit.relations().revelations().bounds(opaque)) {
        if (!unit.relations().isSubtype(revelation.concrete(), bound)) {
          unit.report(Diagnostic.of(Code.REVEAL_BOUND, revelation.span(), "REVEAL " + opaque, bound)
              );
        }
      }
    }
    for (OpaqueType opaque : unit.relations().revelations().opaques()) {
      ReferenceType[] pair = unordered(opaque);
      if (pair != null) {
        unit.report(Diagnostic.of(Code.REVEAL_ORDER, places.getOrDefault(opaque.name(), unit.nameSpan()), opaque, pair[0], pair[1]));
      }
    }
  }

  /** Checks that each opaque type among {@code symbols}, those of a module, is revealed in it: nobody else can. */
  void requireOwn(List<Symbol> symbols, List<OpaqueRevelation> full) {
    for (Symbol symbol : symbols) {
      if (symbol instanceof TypeSymbol type && type.type() instanceof OpaqueType opaque && opaque.isOfModule()
          && opaque.local().equals(type.name()) && full.stream().noneMatch(r -> r.opaque() == opaque)) {
        unit.report(Diagnostic.of(Code.UNREVEALED, symbol.span(), opaque).help("reveal it in this module, for no other can name it"));
      }
    }
  }

  /** The first two types revealed above {@code opaque} that are not above one another; null when all are in line. */
  private ReferenceType[] unordered(OpaqueType opaque) {
    List<ReferenceType> above = unit.relations().revelations().bounds(opaque);
    for (int i = 0; i < above.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!unit.relations().isSubtype(above.get(i), above.get(j)) && !unit.relations().isSubtype(above.get(j), above.get(i))) {
          return new ReferenceType[] {above.get(j), above.get(i)};
        }
      }
    }
    return null;
  }
}
