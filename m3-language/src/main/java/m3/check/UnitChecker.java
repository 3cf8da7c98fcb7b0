// SPDX-License-Identifier: MIT
package m3.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Spelling;
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

/** Checks one unit: its imports, its declarations, and for a module its exports and bodies (definition 2.5). */
final class UnitChecker implements Scope.CycleReporter {
  private final Compilation compilation;
  private final CompilationUnit head;
  private final CompilationUnit text;
  private final boolean trusted;
  private final boolean before;
  private final Scope top;
  private final Revelations revelations = new Revelations();
  private final Relations relations = new Relations(revelations);
  final Imports imports;
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
  final Reveals reveals = new Reveals(this);
  final Declarations declarations;
  private int brands;
  private int errorsBefore;
  private int resolving;
  private boolean deferring;

  /** A checker of {@code unit}, which passed {@code before} if what it imports is as it was then. */
  UnitChecker(Compilation compilation, CompilationUnit unit, boolean trusted, boolean before) {
    this.compilation = compilation;
    this.head = unit;
    this.trusted = trusted;
    this.before = before;
    this.top = new Scope(Predeclared.scope(), null);
    this.text = unit.instance() == null ? unit : generic(unit);
    this.declarations = new Declarations(this);
    this.imports = new Imports(this, compilation);
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

  /** Whether the unit and all it rests on are as they were when they passed the checker before. */
  private boolean hasPassed() {
    return before && (text == head || compilation.hasPassed(text)) && imports.named().stream().allMatch(compilation::hasPassed);
  }

  /** Whether bodies and signatures wait until they are first needed: the unit passed before, and all it rests on is as it was then. */
  boolean isDeferring() {
    return deferring;
  }

  String unitName() {
    return head.name().name();
  }

  /** Where the unit's name is written. */
  Span nameSpan() {
    return head.name().span();
  }

  boolean isInterface() {
    return head.isInterface();
  }

  boolean isTrusted() {
    return trusted;
  }

  /** Whether the interface {@code name} comes with the language. */
  boolean isOfLibrary(String name) {
    return compilation.isTrusted(name);
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
    boolean inGeneric = text != null && text != head && diagnostic.span() != null && diagnostic.span().source() == text.span().source();
    compilation.diagnostics().add(inGeneric ? diagnostic.also(head.instance().span(), "in this instance") : diagnostic);
  }

  /** The candidate that was probably meant by {@code name}, or null; not looked for when nobody will see it. */
  String nearest(String name, Supplier<? extends Collection<String>> candidates) {
    return compilation.diagnostics().isFull() ? null : Spelling.nearest(name, candidates.get());
  }

  /** Whether there is an interface {@code name}; not looked for when nobody will see it. */
  boolean canImport(String name) {
    return !compilation.diagnostics().isFull() && compilation.canFind(name);
  }

  /** Whether something was reported already of what is at {@code span} or directly after it. */
  boolean isReported(Span span) {
    return compilation.diagnostics().concerns(span);
  }

  int errorCount() {
    return compilation.diagnostics().errorCount();
  }

  /** A brand for {@code BRANDED} without a text: no other unit has it. */
  String freshBrand() {
    return unitName() + (isInterface() ? ".i3" : ".m3") + "#" + ++brands;
  }

  /** Takes {@code brand} for a type written at {@code span}; gives where another type was given it before, or null. */
  Span claimBrand(String brand, Span span) {
    return compilation.claimBrand(brand, span, unitName());
  }

  Interface checkInterface() {
    begin();
    Interface unit = new Interface(unitName(), head.name().span(), head, isUnsafe());
    imports.importAll(head, text, unit.imports());
    deferring = hasPassed();
    declarations.declareAll(text.declarations(), top);
    reveals.takeIn(text.declarations(), top, unit.revelations(), unit.revealed());
    List<Symbol> symbols = declarations.resolveAll(text.declarations(), top);
    symbols.forEach(symbol -> unit.symbols().put(symbol.name(), symbol));
    types.finish();
    unit.variables().addAll(declarations.interfaceVariables(text.declarations(), top));
    types.finish();
    reveals.check(unit.revealed());
    end();
    return unit;
  }

  Module checkModule() {
    begin();
    Module unit = new Module(unitName(), head.name().span(), head, isUnsafe(), revelations);
    imports.importAll(head, text, unit.imports());
    imports.exportAll(head, unit);
    deferring = hasPassed();
    declarations.declareAll(text.declarations(), top);
    imports.inheritExports(unit);
    reveals.takeIn(text.declarations(), top, new Revelations(), unit.revealed());
    List<Symbol> symbols = declarations.resolveAll(text.declarations(), top);
    types.finish();
    reveals.check(unit.revealed());
    reveals.requireOwn(symbols, unit.revealed());
    for (Symbol symbol : symbols) {
      if (symbol instanceof m3.unit.ExceptionSymbol exception) {
        unit.exceptions().add(exception);
      } else if (symbol instanceof m3.unit.TypeSymbol type) {
        unit.types().add(type);
      }
    }
    for (Decl declaration : text.declarations()) {
      if (declaration instanceof Decl.Procedure p && top.lookup(p.name().name(), this) instanceof ProcedureSymbol s
          && s.span().equals(p.name().span())) {
        unit.procedures().add(s);
        matchExport(s, unit);
      }
    }
    ProcedureSymbol body = declarations.bodySymbol(text.bodySpan());
    unit.variables().addAll(declarations.globalVariables(text.declarations(), top));
    if (deferring) {
      declarations.checkBodiesLater(text.declarations(), top);
    } else {
      declarations.checkBodies(text.declarations(), top);
    }
    List<Action> actions = statements.sequence(text.body(), Flow.of(new Scope(top, body)));
    unit.setBody(new Action.Block(text.bodySpan(), List.of(), actions), body);
    types.finish();
    if (!deferring && !compilation.diagnostics().hasErrors()) {
      new RaisesCheck(compilation.diagnostics(), declarations.fatal(top), statements.fatal()).check(unit);
    }
    end();
    return unit;
  }

  private void end() {
    if (!isWrong() && text == head && !deferring) {
      imports.warnOfUnused();
    }
  }

  /** Whether an error was found since the checking of this unit began. */
  boolean isWrong() {
    return compilation.diagnostics().errorCount() > errorsBefore;
  }

  private void begin() {
    errorsBefore = compilation.diagnostics().errorCount();
    if (isUnsafe() && !trusted) {
      report(Diagnostic.of(Code.UNSAFE_REFUSED, head.name().span(), unitName())
          .help("write it without UNSAFE features and drop the word UNSAFE"));
    }
    Set<String> announced = text.pragmas().stream().filter(p -> p.name().equals("PRAGMA"))
        .flatMap(p -> Stream.of(p.text().split("[,\\s]+"))).collect(Collectors.toSet());
    for (Pragma pragma : text.pragmas()) {
      if (!pragma.name().isEmpty() && !pragma.isKnown() && !announced.contains(pragma.name())) {
        report(Diagnostic.of(Code.UNKNOWN_PRAGMA, pragma.span(), pragma.name()));
      }
    }
  }

  private void matchExport(ProcedureSymbol procedure, Module unit) {
    for (Interface exported : unit.exports()) {
      if (exported.symbols().get(procedure.name()) instanceof ProcedureSymbol declared) {
        procedure.setDeclared(declared);
        if (!deferring) {
          checkDeclared(procedure);
        }
      }
    }
  }

  /** Reports where the signature of {@code procedure} does not cover that of the exported interface's. */
  void checkDeclared(ProcedureSymbol procedure) {
    ProcedureSymbol declared = procedure.declared();
    if (declared != null && !relations.isSubtype(procedure.type(), declared.type())) {
      report(Diagnostic.of(Code.SIGNATURE_MISMATCH, procedure.span(), procedure.name(), declared.unit())
          .here("this is " + procedure.type().toString())
          .also(declared.span(), "declared as " + declared.type()));
    }
  }

  /** Reports that {@code name} is one of the predeclared names, which are reserved. */
  void refuseReserved(Id name) {
    if (Predeclared.isReserved(name.name())) {
      report(Diagnostic.of(Code.RESERVED, name.span(), name));
    }
  }

  /** Reports that {@code name} is declared at {@code span} and at {@code before}; nothing when before is null. */
  void redeclared(String name, Span span, Span before) {
    if (before != null) {
      report(Diagnostic.of(Code.REDECLARED, span, name).also(before == span ? null : before, "first declared here"));
    }
  }

  @Override
  public int resolving(int change) {
    resolving += change;
    return resolving;
  }

  /** Reports that resolving the declaration of {@code name} needs too many others at once. */
  @Override
  public Symbol tooDeep(String name, Span span) {
    report(Diagnostic.of(Code.TOO_DEEP, span).help("declare what `" + name + "` needs before it"));
    return Names.broken(new Id(span, name));
  }

  /** Reports that the declaration of {@code name} needs itself. */
  @Override
  public Symbol cycle(String name, Span span) {
    report(Diagnostic.of(Code.CYCLIC_DECLARATION, span, name));
    return Names.broken(new Id(span, name));
  }
}
