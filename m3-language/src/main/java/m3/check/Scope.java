// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import m3.source.Span;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;

/**
 * The names of one block, inside those of the blocks around it (definition 2.4).
 *
 * <p>A name may be declared before it is resolved, for declarations may come in any order.
 */
final class Scope {
  /** So many declarations may wait for one another. */
  private static final int DEEPEST = 150;

  /** A name whose declaration is resolved when it is first needed. */
  private static final class Entry {
    final Span span;
    Supplier<? extends Symbol> later;
    Symbol symbol;
    boolean resolving;
    boolean used;

    Entry(Span span) {
      this.span = span;
    }
  }

  private final Scope outer;
  private final ProcedureSymbol owner;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** The scope inside {@code outer} (null for the outermost), of the activation {@code owner} (null for a unit). */
  Scope(Scope outer, ProcedureSymbol owner) {
    this.outer = outer;
    this.owner = owner;
  }

  /** The procedure whose activation holds the variables declared here; null at the top of a unit. */
  ProcedureSymbol owner() {
    return owner;
  }

  Scope outer() {
    return outer;
  }

  /** Declares {@code symbol}; returns where the same name was declared before in this scope, or null. */
  Span declare(String name, Symbol symbol) {
    Entry entry = new Entry(symbol.span());
    entry.symbol = symbol;
    return put(name, entry);
  }

  /** Declares {@code name} at {@code span}, to be resolved by {@code later}; returns as {@link #declare}. */
  Span declareLater(String name, Span span, Supplier<? extends Symbol> later) {
    Entry entry = new Entry(span);
    entry.later = later;
    return put(name, entry);
  }

  /** Declares {@code symbol}, which was declared elsewhere, as {@code name} here at {@code span}; returns as {@link #declare}. */
  Span declareImported(String name, Span span, Symbol symbol) {
    Entry entry = new Entry(span);
    entry.symbol = symbol;
    return put(name, entry);
  }

  private Span put(String name, Entry entry) {
    Entry old = entries.putIfAbsent(name, entry);
    return old == null ? null : old.span != null ? old.span : entry.span;
  }

  /** Whether the name is declared in this very scope. */
  boolean declares(String name) {
    return entries.containsKey(name);
  }

  /** Whether {@code name}, declared in this very scope, was looked up. */
  boolean isUsed(String name) {
    return entries.get(name).used;
  }

  /** The symbol {@code name} stands for, or null when undeclared. */
  Symbol lookup(String name, CycleReporter cycles) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Entry entry = scope.entries.get(name);
      if (entry != null) {
        entry.used = true;
        return resolve(name, entry, cycles);
      }
    }
    return null;
  }

  /** Told when a declaration turns out to need itself; gives a symbol to go on with. */
  interface CycleReporter {
    Symbol cycle(String name, Span span);

    /** Told when declarations need one another in a row longer than the Java stack may bear. */
    Symbol tooDeep(String name, Span span);

    /** Counts the declarations that are being resolved, by {@code change}; gives how many there are. */
    int resolving(int change);
  }

  private static Symbol resolve(String name, Entry entry, CycleReporter cycles) {
    if (entry.symbol == null) {
      if (entry.resolving) {
        return cycles.cycle(name, entry.span);
      }
      entry.resolving = true;
      Symbol symbol = cycles.resolving(1) > DEEPEST ? cycles.tooDeep(name, entry.span) : entry.later.get();
      cycles.resolving(-1);
      if (entry.symbol == null) {
        entry.symbol = symbol;
      }
      entry.later = null;
    }
    return entry.symbol;
  }

  /** Sets what a name being resolved stands for, so that its own declaration may refer to it. */
  void settle(String name, Symbol symbol) {
    Entry entry = entries.get(name);
    if (entry != null && entry.symbol == null) {
      entry.symbol = symbol;
    }
  }

  /** All names visible from here, nearest first. */
  List<String> visibleNames() {
    List<String> names = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.entries.keySet());
    }
    return names;
  }

  /** The names declared in this very scope, in order. */
  List<String> names() {
    return new ArrayList<>(entries.keySet());
  }
}
