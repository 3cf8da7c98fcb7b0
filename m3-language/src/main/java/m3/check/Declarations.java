// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Decl;
import m3.syntax.Expr;
import m3.syntax.Id;
import m3.syntax.Pragma;
import m3.syntax.QualifiedId;
import m3.syntax.Signature;
import m3.syntax.TypeExpr;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.ErrorType;
import m3.types.OpaqueType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.ConstantSymbol;
import m3.unit.ExceptionSymbol;
import m3.unit.OperationSymbol;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Declarations of units and blocks, in any order (definition 2.4). */
final class Declarations {
  private final UnitChecker unit;
  private final Map<Decl.Var, Value> initials = new IdentityHashMap<>();
  private final Map<Decl.Var, Type> shared = new IdentityHashMap<>();
  private final Map<String, Span> own = new HashMap<>();
  private final Set<String> procedures = new HashSet<>();
  private final Set<ProcedureSymbol> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Scope, RaisesCheck.Fatal> fatal = new IdentityHashMap<>();

  Declarations(UnitChecker unit) {
    this.unit = unit;
  }

  /** What FATAL pragmas say among the declarations of {@code scope}; null when there are none. */
  RaisesCheck.Fatal fatal(Scope scope) {
    return fatal.get(scope);
  }

  /** Whether the unit declares a procedure called {@code name}. */
  boolean isProcedure(String name) {
    return procedures.contains(name);
  }

  /** Where the unit declares {@code name} at its top; null when it does not. */
  Span spanOf(String name) {
    return own.get(name);
  }

  /** Makes the names known, without resolving them. */
  void declareAll(List<Decl> declarations, Scope scope) {
    for (Decl declaration : declarations) {
      if (scope != unit.top()) {
        refuseInBlock(declaration);
      }
      switch (declaration) {
        case Decl.Const c -> later(scope, c.name(), () -> constant(c, scope));
        case Decl.Type t -> later(scope, t.name(), () -> type(t, scope));
        case Decl.Opaque o -> later(scope, o.name(), () -> opaque(o, scope));
        case Decl.Exception e -> later(scope, e.name(), () -> exception(e, scope));
        case Decl.Var v -> v.names().forEach(name -> later(scope, name, () -> variable(v, name, scope)));
        case Decl.Procedure p -> {
          later(scope, p.name(), () -> procedure(p, scope));
          if (scope == unit.top()) {
            procedures.add(p.name().name());
          }
        }
        case Decl.Pragmas pragmas -> { }
        case Decl.Reveal reveal -> { }
      }
    }
  }

  private void refuseInBlock(Decl declaration) {
    switch (declaration) {
      case Decl.Reveal r -> unit.report(Diagnostic.of(Code.TOP_LEVEL_ONLY, r.name().span(), "a revelation of `" + r.name() + "`"));
      case Decl.Exception e -> unit.report(Diagnostic.of(Code.TOP_LEVEL_ONLY, e.name().span(), "exception `" + e.name() + "`"));
      case Decl.Opaque o -> unit.report(Diagnostic.of(Code.TOP_LEVEL_ONLY, o.name().span(), "opaque type `" + o.name() + "`"));
      default -> { }
    }
  }

  private void later(Scope scope, Id name, Supplier<Symbol> symbol) {
    unit.refuseReserved(name);
    unit.redeclared(name.name(), name.span(), scope.declareLater(name.name(), name.span(), symbol));
    if (scope == unit.top()) {
      own.putIfAbsent(name.name(), name.span());
    }
  }

  /** Resolves all names declared; gives their symbols in order. */
  List<Symbol> resolveAll(List<Decl> declarations, Scope scope) {
    Set<Symbol> symbols = new LinkedHashSet<>();
    for (Decl declaration : declarations) {
      switch (declaration) {
        case Decl.Var v -> v.names().forEach(name -> add(symbols, scope, name, v.pragmas()));
        case Decl.Const c -> add(symbols, scope, c.name(), c.pragmas());
        case Decl.Type t -> add(symbols, scope, t.name(), t.pragmas());
        case Decl.Opaque o -> add(symbols, scope, o.name(), o.pragmas());
        case Decl.Exception e -> add(symbols, scope, e.name(), e.pragmas());
        case Decl.Procedure p -> add(symbols, scope, p.name(), p.pragmas());
        case Decl.Pragmas pragmas -> pragma(pragmas.pragma(), scope);
        case Decl.Reveal reveal -> { }
      }
    }
    return List.copyOf(symbols);
  }

  private void add(Set<Symbol> symbols, Scope scope, Id name, List<Pragma> pragmas) {
    Symbol symbol = scope.lookup(name.name(), unit);
    if (symbol != null) {
      symbols.add(symbol);
      if (has(pragmas, "OBSOLETE")) {
        symbol.noteObsolete();
      }
    }
  }

  private void pragma(Pragma pragma, Scope scope) {
    if (pragma.name().equals("FATAL")) {
      RaisesCheck.Fatal said = fatal.computeIfAbsent(scope, s -> new RaisesCheck.Fatal());
      said.any |= pragma.any();
      for (QualifiedId name : pragma.exceptions()) {
        ExceptionSymbol exception = unit.names.exception(name, scope);
        if (exception != null) {
          said.exceptions.add(exception.identity());
        }
      }
    }
  }

  private Symbol constant(Decl.Const declaration, Scope scope) {
    Type type = declaration.type() == null ? null : unit.types.resolve(declaration.type(), scope);
    Value value = unit.expressions.constant(declaration.value(), scope, "the value of `" + declaration.name() + "`");
    if (type != null) {
      unit.types.refuseOpen(type, declaration.type().span(), "a constant");
      value = unit.conversions.convert(value, type);
    } else {
      type = value.type();
    }
    Constant constant = Folding.of(value);
    return constant == null || type.isError() ? Names.broken(declaration.name())
        : new ConstantSymbol(declaration.name().name(), declaration.name().span(), type, constant);
  }

  private Symbol type(Decl.Type declaration, Scope scope) {
    String around = unit.types.declaring(declaration.name().name());
    Type type = unit.types.resolve(declaration.type(), scope);
    unit.types.declaring(around);
    if (!type.isError() && !(declaration.type() instanceof TypeExpr.Named)) {
      type.nameAs(shownName(declaration.name().name(), scope));
    }
    return new TypeSymbol(declaration.name().name(), declaration.name().span(), type);
  }

  private String shownName(String name, Scope scope) {
    return scope == unit.top() ? unit.unitName() + "." + name : name;
  }

  private Symbol opaque(Decl.Opaque declaration, Scope scope) {
    Type bound = unit.types.resolve(declaration.bound(), scope);
    if (bound.isError()) {
      return Names.broken(declaration.name());
    }
    if (!(bound instanceof ReferenceType reference)) {
      unit.report(Diagnostic.of(Code.OPAQUE_BOUND, declaration.bound().span(), bound));
      return Names.broken(declaration.name());
    }
    String name = declaration.name().name();
    Type type = unit.isInterface() ? new OpaqueType(unit.unitName(), name, reference) : OpaqueType.ofModule(unit.unitName(), name, reference);
    return new TypeSymbol(declaration.name().name(), declaration.name().span(), type);
  }

  private Symbol exception(Decl.Exception declaration, Scope scope) {
    Type argument = declaration.argument() == null ? null : unit.types.resolve(declaration.argument(), scope);
    if (argument != null) {
      unit.types.refuseOpen(argument, declaration.argument().span(), "an exception's argument");
    }
    return new ExceptionSymbol(unit.unitName(), !unit.isInterface(), declaration.name().name(), declaration.name().span(), argument,
        has(declaration.pragmas(), "IMPLICIT"));
  }

  private static boolean has(List<Pragma> pragmas, String name) {
    for (Pragma pragma : pragmas) {
      if (pragma.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private Symbol variable(Decl.Var declaration, Id name, Scope scope) {
    Type type;
    if (declaration.type() != null) {
      type = written(declaration, scope);
      unit.types.refuseOpen(type, declaration.type().span(), "a variable");
      if (type.unpacked() instanceof ArrayType array && array.isOpen()) {
        type = ErrorType.ERROR;
      }
    } else {
      type = initialType(declaration, scope);
      if (type.unpacked() instanceof ArrayType array && array.isOpen()) {
        unit.types.refuseOpen(type, declaration.initial().span(), "a variable");
        type = ErrorType.ERROR;
      }
    }
    unit.types.refuseEmpty(type, name.span(), "`" + name + "`");
    return scope == unit.top()
        ? VariableSymbol.global(unit.unitName(), unit.isInterface(), name.name(), name.span(), type)
        : VariableSymbol.local(VariableSymbol.Kind.LOCAL, name.name(), name.span(), type, scope.owner(), true);
  }

  /** The type written for a list of variables, which is one type even where it is BRANDED. */
  private Type written(Decl.Var declaration, Scope scope) {
    Type known = shared.get(declaration);
    if (known == null) {
      known = unit.types.resolve(declaration.type(), scope);
      shared.put(declaration, known);
    }
    return known;
  }

  /**
   * The type of what a variable without a written type begins with. Where that type does not depend on the arguments of
   * a call, they are not looked at, for they may name the variable itself (definition 2.4.8).
   */
  private Type initialType(Decl.Var declaration, Scope scope) {
    if (declaration.initial() instanceof Expr.Call call && call.callee() instanceof Expr.Name name) {
      Symbol callee = scope.lookup(name.name(), unit);
      if (callee instanceof ProcedureSymbol procedure && procedure.type().result() != null) {
        return procedure.type().result();
      }
      if (callee instanceof OperationSymbol operation && Operations.isSize(operation.name())) {
        return SubrangeType.CARDINAL;
      }
    }
    return Expressions.inferred(initial(declaration, scope));
  }

  private Value initial(Decl.Var declaration, Scope scope) {
    Value known = initials.get(declaration);
    if (known == null) {
      known = unit.expressions.value(declaration.initial(), scope);
      initials.put(declaration, known);
    }
    return known;
  }

  private Symbol procedure(Decl.Procedure declaration, Scope scope) {
    boolean external = has(declaration.pragmas(), "EXTERNAL");
    String around = unit.types.declaring(declaration.name().name());
    ProcedureType type = unit.types.procedure(declaration.signature(), scope);
    unit.types.declaring(around);
    ProcedureSymbol symbol = new ProcedureSymbol(unit.unitName(), unit.isInterface(), scope.owner(),
        declaration.name().name(), declaration.name().span(), type, external);
    if (has(declaration.pragmas(), "INLINE")) {
      symbol.noteInline();
    }
    if (scope.owner() != null) {
      scope.owner().nested().add(symbol);
    }
    for (Signature.Formal formal : declaration.signature().formals()) {
      if (formal.mode() == Signature.Mode.CVAR && !external) {
        unit.report(Diagnostic.of(Code.CVAR_HERE, formal.span(), formal.names().getFirst(), declaration.name()).help("write VAR"));
      }
    }
    if (external && !unit.isTrusted()) {
      unit.report(Diagnostic.of(Code.EXTERNAL_REFUSED, declaration.name().span(), declaration.name()));
    }
    if (unit.isInterface() && declaration.body() != null) {
      unit.report(Diagnostic.of(Code.BODY_IN_INTERFACE, declaration.name().span(), declaration.name())
          .help("keep the signature here and put the body into a module that exports `" + unit.unitName() + "`"));
    } else if (!unit.isInterface() && declaration.body() == null && !external) {
      unit.report(Diagnostic.of(Code.BODY_MISSING, declaration.name().span(), declaration.name())
          .help("write `PROCEDURE " + declaration.name() + "(...) = BEGIN ... END " + declaration.name() + ";`"));
    }
    return symbol;
  }

  /** The pseudo-procedure that owns the locals of a module body. */
  ProcedureSymbol bodySymbol(Span span) {
    ProcedureType type = new ProcedureType(false, false, () -> new ProcedureType.Parts(List.of(), null, null));
    return new ProcedureSymbol(unit.unitName(), false, null, "<body>", span, type, false);
  }

  /** The variables of an interface with their initial values, which must be constant. */
  List<Action.Initial> interfaceVariables(List<Decl> declarations, Scope scope) {
    List<Action.Initial> variables = variables(declarations, scope);
    for (Action.Initial variable : variables) {
      if (variable.value() != null && Folding.of(variable.value()) == null) {
        unit.report(Diagnostic.of(Code.NOT_CONSTANT_INITIAL, variable.value().span(), variable.variable().name()));
      }
    }
    return variables;
  }

  List<Action.Initial> globalVariables(List<Decl> declarations, Scope scope) {
    return variables(declarations, scope);
  }

  List<Action.Initial> localVariables(List<Decl> declarations, Scope scope) {
    return variables(declarations, scope);
  }

  private List<Action.Initial> variables(List<Decl> declarations, Scope scope) {
    List<Action.Initial> variables = new ArrayList<>();
    for (Decl declaration : declarations) {
      if (declaration instanceof Decl.Var v) {
        for (Id name : v.names()) {
          if (scope.lookup(name.name(), unit) instanceof VariableSymbol symbol && symbol.span().equals(name.span())
              && !symbol.type().isError()) {
            Value value = v.initial() == null ? null : unit.conversions.convert(initial(v, scope), symbol.type(),
                v.type() == null ? null : symbol.span(), "`" + name + "` declared here");
            variables.add(new Action.Initial(symbol, value != null && value.type().isError() ? null : value));
          } else if (v.initial() != null) {
            initial(v, scope);
          }
        }
      }
    }
    return variables;
  }

  /** Notes that {@code procedure} is named somewhere. */
  void noteUsed(ProcedureSymbol procedure) {
    used.add(procedure);
  }

  /** Warns of variables and procedures of a block that it never names. */
  void warnOfUnused(List<Decl> declarations, Scope scope) {
    for (Decl declaration : declarations) {
      switch (declaration) {
        case Decl.Var v when !has(v.pragmas(), "UNUSED") -> v.names().forEach(name -> warnOfUnused(name, scope));
        case Decl.Procedure p when !has(p.pragmas(), "UNUSED") -> warnOfUnused(p.name(), scope);
        default -> { }
      }
    }
  }

  private void warnOfUnused(Id name, Scope scope) {
    boolean unused = switch (scope.lookup(name.name(), unit)) {
      case VariableSymbol variable -> !variable.isUsed();
      case ProcedureSymbol procedure -> !used.contains(procedure);
      default -> false;
    };
    if (unused) {
      unit.report(Diagnostic.of(Code.UNUSED, name.span(), name).help("remove it, or write `<*UNUSED*>` before its declaration"));
    }
  }

  /** Checks the bodies of the procedures declared. */
  void checkBodies(List<Decl> declarations, Scope scope) {
    eachBody(declarations, scope, (p, symbol) -> checkBody(p, symbol, scope));
  }

  /** Has the bodies of the procedures declared checked when they are first needed; they passed before. */
  void checkBodiesLater(List<Decl> declarations, Scope scope) {
    eachBody(declarations, scope, (p, symbol) -> symbol.checkLater(() -> {
      int errors = unit.errorCount();
      unit.checkDeclared(symbol);
      checkBody(p, symbol, scope);
      if (unit.errorCount() > errors) {
        throw new IllegalStateException(symbol.qualifiedName() + " passed the checker before and does not now");
      }
    }));
  }

  private void eachBody(List<Decl> declarations, Scope scope, BiConsumer<Decl.Procedure, ProcedureSymbol> action) {
    for (Decl declaration : declarations) {
      if (declaration instanceof Decl.Procedure p && p.body() != null
          && scope.lookup(p.name().name(), unit) instanceof ProcedureSymbol symbol
          && symbol.span().equals(p.name().span())) {
        action.accept(p, symbol);
      }
    }
  }

  private void checkBody(Decl.Procedure declaration, ProcedureSymbol symbol, Scope scope) {
    Scope inner = new Scope(scope, symbol);
    int at = 0;
    List<ProcedureType.Formal> formals = symbol.type().formals();
    for (var group : declaration.signature().formals()) {
      for (Id name : group.names()) {
        ProcedureType.Formal formal = formals.get(at++);
        VariableSymbol.Kind kind = switch (formal.mode()) {
          case VALUE -> VariableSymbol.Kind.VALUE_FORMAL;
          case VAR -> VariableSymbol.Kind.VAR_FORMAL;
          case READONLY -> VariableSymbol.Kind.READONLY_FORMAL;
        };
        VariableSymbol variable = VariableSymbol.local(kind, name.name(), name.span(), formal.type(), symbol,
            formal.mode() != ProcedureType.Mode.READONLY);
        inner.declare(name.name(), variable);
        symbol.formals().add(variable);
      }
    }
    Flow flow = Flow.of(inner, symbol.type().result());
    Action.Block body = unit.statements.block(declaration.body().block(), flow);
    symbol.setBody(body);
    if (symbol.type().result() != null && !unit.isDeferring() && unit.errorCount() == 0 && Ending.mayEnd(body.body())) {
      unit.report(Diagnostic.of(Code.MAY_NOT_RETURN, symbol.span(), symbol.name())
          .help("end it with RETURN, RAISE or `<*ASSERT FALSE*>`"));
    }
  }
}
