// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.CompilationUnit;
import m3.syntax.Decl;
import m3.syntax.Id;
import m3.syntax.Pragma;
import m3.types.Relations;
import m3.types.Revelations;
import m3.unit.Action;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.UnitSymbol;

/** Checks one unit: its imports, its declarations, and for a module its exports and bodies (definition 2.5). */
final class UnitChecker {
  private final Compilation compilation;
  private final CompilationUnit head;
  private final CompilationUnit text;
  private final boolean trusted;
  private final Scope top;
  private final Revelations revelations = new Revelations();
  private final Relations relations = new Relations(revelations);
  private final List<Interface> imported = new ArrayList<>();
  final Dialect dialect = new Dialect(this);
  final TypeResolver types = new TypeResolver(this);
  final Conversions conversions = new Conversions(this);
  final Operators operators = new Operators(this);
  final Constructors constructors = new Constructors(this);
  final Actuals actuals = new Actuals(this);
  final Allocation allocation = new Allocation(this);
  final Operations operations = new Operations(this);
  final Names names = new Names(this);
  final Expressions expressions = new Expressions(this);
  final Statements statements = new Statements(this);
  final Declarations declarations;
  private int brands;

  UnitChecker(Compilation compilation, CompilationUnit unit, boolean trusted) {
    this.compilation = compilation;
    this.head = unit;
    this.trusted = trusted;
    this.top = new Scope(Predeclared.scope(), null);
    this.text = unit.instance() == null ? unit : generic(unit);
    this.declarations = new Declarations(this);
  }

  private CompilationUnit generic(CompilationUnit unit) {
    CompilationUnit.Instance instance = unit.instance();
    CompilationUnit generic = compilation.genericNamed(instance.generic(), unit.kind());
    if (generic != null && generic.formals().size() != instance.actuals().size()) {
      report(Diagnostic.of(Code.GENERIC_ARITY, instance.span(), instance.generic(), generic.formals().size(),
          instance.actuals().size()).also(generic.name().span(), "declared here"));
    }
    return generic == null ? unit : generic;
  }

  String unitName() {
    return head.name().name();
  }

  boolean isInterface() {
    return head.isInterface();
  }

  boolean isTrusted() {
    return trusted;
  }

  boolean isUnsafe() {
    return text.unsafe() || head.unsafe();
  }

  Relations relations() {
    return relations;
  }

  Scope top() {
    return top;
  }

  void report(Diagnostic diagnostic) {
    compilation.diagnostics().add(diagnostic);
  }

  int errorCount() {
    return compilation.diagnostics().errorCount();
  }

  /** A brand for {@code BRANDED} without a text: no other unit has it. */
  String freshBrand() {
    return unitName() + (isInterface() ? ".i3" : ".m3") + "#" + ++brands;
  }

  Interface checkInterface() {
    begin();
    Interface unit = new Interface(unitName(), head.name().span(), head, isUnsafe());
    importAll(unit.imports());
    imported.addAll(unit.imports());
    declarations.declareAll(text.declarations(), top);
    declarations.reveal(text.declarations(), top, unit.revelations(), unit.revealed());
    List<Symbol> symbols = declarations.resolveAll(text.declarations(), top);
    symbols.forEach(symbol -> unit.symbols().put(symbol.name(), symbol));
    types.finish();
    unit.variables().addAll(declarations.interfaceVariables(text.declarations(), top));
    types.finish();
    declarations.checkRevelations(unit.revealed());
    return unit;
  }

  Module checkModule() {
    begin();
    Module unit = new Module(unitName(), head.name().span(), head, isUnsafe(), revelations);
    importAll(unit.imports());
    exportAll(unit);
    declarations.declareAll(text.declarations(), top);
    inheritExports(unit);
    declarations.reveal(text.declarations(), top, new Revelations(), unit.revealed());
    List<Symbol> symbols = declarations.resolveAll(text.declarations(), top);
    types.finish();
    declarations.checkRevelations(unit.revealed());
    for (Symbol symbol : symbols) {
      if (symbol instanceof m3.unit.ExceptionSymbol exception) {
        unit.exceptions().add(exception);
      } else if (symbol instanceof m3.unit.TypeSymbol type) {
        unit.types().add(type);
      }
    }
    for (Decl declaration : text.declarations()) {
      if (declaration instanceof Decl.Procedure p && top.lookup(p.name().name(), this::cycle) instanceof ProcedureSymbol s
          && s.span().equals(p.name().span())) {
        unit.procedures().add(s);
        matchExport(s, unit);
      }
    }
    ProcedureSymbol body = declarations.bodySymbol(text.bodySpan());
    unit.variables().addAll(declarations.globalVariables(text.declarations(), top));
    declarations.checkBodies(text.declarations(), top);
    List<Action> actions = statements.sequence(text.body(), Flow.of(new Scope(top, body)));
    unit.setBody(new Action.Block(text.bodySpan(), List.of(), actions), body);
    types.finish();
    if (!compilation.diagnostics().hasErrors()) {
      new RaisesCheck(compilation.diagnostics(), declarations.fatal()).check(unit);
    }
    return unit;
  }

  private void begin() {
    if (isUnsafe() && !trusted) {
      report(Diagnostic.of(Code.UNSAFE_REFUSED, head.name().span(), unitName())
          .help("write it without UNSAFE features and drop the word UNSAFE"));
    }
    for (Pragma pragma : text.pragmas()) {
      if (!pragma.name().isEmpty() && !pragma.isKnown()) {
        report(Diagnostic.of(Code.UNKNOWN_PRAGMA, pragma.span(), pragma.name()));
      }
    }
  }

  private void importAll(Set<Interface> imports) {
    if (head.instance() != null && text != head) {
      int count = Math.min(text.formals().size(), head.instance().actuals().size());
      for (int i = 0; i < count; i++) {
        Id actual = head.instance().actuals().get(i);
        importUnit(actual, text.formals().get(i), imports);
      }
    }
    for (CompilationUnit.Import item : text.imports()) {
      switch (item) {
        case CompilationUnit.Import.Unit unit -> importUnit(unit.unit(), unit.local(), imports);
        case CompilationUnit.Import.Item one -> importItem(one, imports);
      }
    }
  }

  private void importUnit(Id name, Id local, Set<Interface> imports) {
    Interface unit = resolve(name, imports);
    if (unit == null) {
      top.declareLater(local.name(), local.span(), () -> Names.broken(local));
      return;
    }
    redeclared(local.name(), local.span(), top.declare(local.name(), new UnitSymbol(local.name(), local.span(), unit)));
  }

  private void importItem(CompilationUnit.Import.Item item, Set<Interface> imports) {
    Interface unit = resolve(item.unit(), imports);
    Symbol symbol = unit == null ? null : unit.symbols().get(item.name().name());
    if (unit != null && symbol == null) {
      report(names.notInInterface(unit, item.name()));
    }
    Symbol imported = symbol == null ? Names.broken(item.name()) : symbol;
    redeclared(item.name().name(), item.name().span(), top.declare(item.name().name(), imported));
  }

  private Interface resolve(Id name, Set<Interface> imports) {
    Interface unit = compilation.interfaceNamed(name.name(), name.span());
    if (unit != null) {
      if (unit.isUnsafe() && !isUnsafe()) {
        report(Diagnostic.of(Code.UNSAFE_IMPORT, name.span(), unitName(), unit.name()));
      }
      imports.add(unit);
      learn(unit);
    }
    return unit;
  }

  /** Takes over what {@code unit} reveals; a revelation is visible where its interface is imported. */
  private void learn(Interface unit) {
    revelations.addAll(unit.revelations());
  }

  private void exportAll(Module unit) {
    if (head.exports().isEmpty()) {
      Interface own = compilation.interfaceNamed(unitName(), head.name().span());
      if (own != null) {
        unit.exports().add(own);
        learn(own);
      }
      return;
    }
    for (Id name : head.exports()) {
      Interface exported = compilation.interfaceNamed(name.name(), name.span());
      if (exported != null) {
        unit.exports().add(exported);
        learn(exported);
      }
    }
  }

  /** Makes the names of exported interfaces visible, where the module does not implement them itself. */
  private void inheritExports(Module unit) {
    for (Interface exported : unit.exports()) {
      exported.symbols().forEach((name, symbol) -> {
        if (!top.declares(name)) {
          top.declare(name, symbol);
        } else if (!(symbol instanceof ProcedureSymbol) && top.lookup(name, this::cycle) != symbol
            && declarations.declaresOther(name)) {
          report(Diagnostic.of(Code.REDECLARED, declarations.spanOf(name), name).also(symbol.span(), "exported from here"));
        }
      });
    }
  }

  private void matchExport(ProcedureSymbol procedure, Module unit) {
    for (Interface exported : unit.exports()) {
      if (exported.symbols().get(procedure.name()) instanceof ProcedureSymbol declared) {
        if (!relations.isSubtype(procedure.type(), declared.type())) {
          report(Diagnostic.of(Code.SIGNATURE_MISMATCH, procedure.span(), procedure.name(), exported.name())
              .here("this is " + procedure.type().toString())
              .also(declared.span(), "declared as " + declared.type()));
        }
        procedure.setDeclared(declared);
      }
    }
  }

  /** Reports that {@code name} is declared at {@code span} and at {@code before}; nothing when before is null. */
  void redeclared(String name, Span span, Span before) {
    if (before != null) {
      report(Diagnostic.of(Code.REDECLARED, span, name).also(before == span ? null : before, "first declared here"));
    }
  }

  /** Reports that the declaration of {@code name} needs itself. */
  Symbol cycle(String name, Span span) {
    report(Diagnostic.of(Code.CYCLIC_DECLARATION, span, name));
    return Names.broken(new Id(span, name));
  }
}
