// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.syntax.Id;
import m3.syntax.TypeExpr;
import m3.types.Constant;
import m3.types.Field;
import m3.types.Layout;
import m3.types.ObjectType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Relations;
import m3.types.Type;
import m3.unit.Value;

/** Fields, methods and overrides of one object type as written (definition 2.2.9). */
final class ObjectMembers {
  private final UnitChecker unit;
  private final TypeExpr.Object written;
  private final Scope scope;
  private final Map<Expr, Value> values = new IdentityHashMap<>();
  private final ObjectType type;

  /** The members of the object type below {@code supertype} that {@code written} describes. */
  ObjectMembers(UnitChecker unit, TypeExpr.Object written, Scope scope, ReferenceType supertype, String brand) {
    this.unit = unit;
    this.written = written;
    this.scope = scope;
    ObjectType.Body none = new ObjectType.Body(List.of(), List.of(), List.of());
    this.type = new ObjectType(supertype, brand, unit.types.lazily(written.span(), none, this::body));
  }

  /** The type these members belong to. */
  ObjectType type() {
    return type;
  }

  /** Resolves what stands between OBJECT and END. */
  private ObjectType.Body body() {
    List<Field> fields = unit.types.fields(written.fields(), scope);
    Map<String, Span> seen = new HashMap<>();
    written.fields().forEach(f -> f.names().forEach(n -> seen.put(n.name(), n.span())));
    List<ObjectType.Method> methods = new ArrayList<>();
    for (TypeExpr.Method method : written.methods()) {
      unit.refuseReserved(method.name());
      Span before = seen.putIfAbsent(method.name().name(), method.name().span());
      if (before != null) {
        unit.report(Diagnostic.of(Code.DUPLICATE_MEMBER, method.name().span(), method.name()).also(before, "first here"));
        continue;
      }
      Constant initial = method.procedure() == null ? null : procedure(method.procedure());
      initial = initial instanceof Constant.Nil ? null : initial;
      methods.add(new ObjectType.Method(method.name().name(), unit.types.procedure(method.signature(), scope), initial));
    }
    List<ObjectType.Override> overrides = new ArrayList<>();
    for (TypeExpr.Override override : written.overrides()) {
      Span before = seen.putIfAbsent(override.name().name(), override.name().span());
      if (before != null) {
        unit.report(Diagnostic.of(Code.DUPLICATE_MEMBER, override.name().span(), override.name()).also(before, "first here"));
        continue;
      }
      overrides.add(new ObjectType.Override(override.name().name(), procedure(override.procedure())));
    }
    return new ObjectType.Body(List.copyOf(fields), List.copyOf(methods), List.copyOf(overrides));
  }

  private Constant procedure(Expr expression) {
    return Folding.of(value(expression));
  }

  /** The procedure written for a method: a procedure's name, NIL, or a method of a type above. */
  private Value value(Expr expression) {
    Value known = values.get(expression);
    if (known == null) {
      known = expression instanceof Expr.Select select
          && unit.names.meaning(select.base(), scope) instanceof Meaning.OfType(ReferenceType of)
          ? ofType(select, of) : unit.expressions.constant(expression, scope, "a method's procedure");
      values.put(expression, known);
    }
    return known;
  }

  /** {@code T.m} as a procedure of this type; T may not be this type, whose methods are about to be told, or one below. */
  private Value ofType(Expr.Select select, ReferenceType of) {
    if (unit.relations().above(of).contains(type)) {
      unit.report(Diagnostic.of(Code.METHOD_VALUE, select.span(), select.field())
          .help("a method of this very type has no value yet; name the procedure"));
      return Expressions.broken(select.span());
    }
    return unit.names.meaning(select, scope) instanceof Meaning.OfTypeMethod method
        ? Expressions.ofType(select.span(), method) : Expressions.broken(select.span());
  }

  /** Checks that each procedure fits its method. */
  void check() {
    type.methods();
    if (!type.isTraced() && !unit.isUnsafe()) {
      type.fields().stream().filter(f -> Layout.holdsTraced(f.type())).forEach(f -> unit.report(Diagnostic.of(
          Code.UNTRACED_TARGET, spanOf(f), "an untraced object cannot have the field `" + f.name() + "` of type", f.type())));
    }
    for (TypeExpr.Method method : written.methods()) {
      if (method.procedure() != null) {
        type.methods().stream().filter(m -> m.name().equals(method.name().name())).findFirst()
            .ifPresent(m -> fits(method.name(), m.signature(), method.procedure()));
      }
    }
    for (TypeExpr.Override override : written.overrides()) {
      Members.Method inherited = Members.method(unit.relations(), type.supertype(), override.name().name());
      if (inherited != null) {
        fits(override.name(), inherited.signature(), override.procedure());
      } else if (type.methods().stream().noneMatch(m -> m.name().equals(override.name().name()))) {
        unknown(override.name());
      }
    }
  }

  private Span spanOf(Field field) {
    return written.fields().stream().flatMap(f -> f.names().stream()).filter(n -> n.name().equals(field.name())).map(Id::span)
        .findFirst().orElse(written.span());
  }

  private void unknown(Id name) {
    Diagnostic problem = Diagnostic.of(Code.UNKNOWN_METHOD, name.span(), name);
    String near = unit.nearest(name.name(), () -> Members.names(unit.relations(), type));
    unit.report(near == null ? problem : problem.help("is `" + near + "` meant?"));
  }

  private void fits(Id name, ProcedureType method, Expr procedure) {
    Value value = value(procedure);
    if (value.type().isError() || Folding.of(value) instanceof Constant.Nil) {
      return;
    }
    if (!(value.type() instanceof ProcedureType actual) || !matches(method, actual)) {
      Diagnostic problem = Diagnostic.of(Code.METHOD_PROCEDURE, procedure.span(), procedure.span().text(), name)
          .here("this is " + value.type()).note("the method is " + name + method.formalsText());
      Span declared = value instanceof Value.ProcedureValue p ? p.procedure().span() : null;
      unit.report(problem.also(declared, "declared here"));
    }
  }

  /** The procedure takes a supertype of the object first, and the rest covers the method's signature. */
  private boolean matches(ProcedureType method, ProcedureType actual) {
    if (actual.formals().isEmpty() || actual.formals().getFirst().mode() != ProcedureType.Mode.VALUE) {
      return false;
    }
    Type receiver = actual.formals().getFirst().type();
    if (!unit.relations().isSubtype(type, receiver) && !Relations.equal(type, receiver)) {
      return false;
    }
    return unit.relations().isSubtype(actual, method.withReceiver(receiver));
  }
}
