// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.syntax.Expr;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.Field;
import m3.types.IntegerType;
import m3.types.ObjectType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.Value;

/** NEW (definition 2.6.9). */
final class Allocation {
  private static final String ALLOCATED = "what `NEW` allocates";

  private final UnitChecker unit;

  Allocation(UnitChecker unit) {
    this.unit = unit;
  }

  Value check(Expr.Call call, Scope scope) {
    unit.dialect.operation(scope, "NEW", call.span());
    Type type = unit.operations.typeArgument("NEW", call, 0, scope);
    if (type.isError()) {
      call.actuals().stream().skip(1).forEach(a -> unit.names.meaning(a.value(), scope));
      return Expressions.broken(call.span());
    }
    List<Expr.Actual> rest = call.actuals().subList(1, call.actuals().size());
    RefType ref = unit.relations().refOf(type);
    if (ref != null) {
      return ref.target().unpacked() instanceof ArrayType array && array.isOpen()
          ? openArray(call, (ReferenceType) type.unpacked(), array, rest, scope)
          : referent(call, (ReferenceType) type.unpacked(), ref.target(), rest, scope);
    }
    if (type.unpacked() instanceof ReferenceType reference && unit.relations().objectOf(type) != null) {
      return object(call, reference, rest, scope);
    }
    unit.report(Diagnostic.of(Code.NEW_TYPE, call.actuals().getFirst().span(), type));
    return Expressions.broken(call.span());
  }

  private Value openArray(Expr.Call call, ReferenceType type, ArrayType array, List<Expr.Actual> rest, Scope scope) {
    List<Value> sizes = new ArrayList<>();
    unit.types.refuseEmpty(array, call.actuals().getFirst().span(), ALLOCATED);
    boolean broken = rest.size() != array.openDepth();
    if (broken) {
      unit.report(Diagnostic.of(Code.NEW_ARGUMENT, call.span(),
          "`" + array + "` needs " + array.openDepth() + " size" + (array.openDepth() == 1 ? "" : "s")));
    }
    for (Expr.Actual actual : rest) {
      if (actual.keyword() != null) {
        unit.report(Diagnostic.of(Code.NEW_ARGUMENT, actual.span(), "the sizes of an open array are given by position"));
        broken = true;
      }
      Value size = unit.conversions.convert(unit.expressions.value(actual.value(), scope), IntegerType.INTEGER);
      broken |= size.type().isError();
      if (Folding.of(size) instanceof Constant.Ordinal(long n) && n < 0) {
        unit.report(Diagnostic.of(Code.CONSTANT_RANGE, size.span(), n, SubrangeType.CARDINAL));
        broken = true;
      }
      sizes.add(size);
    }
    return broken || array.isEmpty() ? Expressions.broken(call.span()) : new Value.NewOpenArray(call.span(), type, array, sizes);
  }

  private Value referent(Expr.Call call, ReferenceType type, Type target, List<Expr.Actual> rest, Scope scope) {
    if (target.isError()) {
      return Expressions.broken(call.span());
    }
    unit.types.refuseEmpty(target, call.actuals().getFirst().span(), ALLOCATED);
    if (refuseRepeated(rest) || target.isEmpty()) {
      return Expressions.broken(call.span());
    }
    List<Value.FieldValue> initial = new ArrayList<>();
    for (Expr.Actual actual : rest) {
      if (!(target.unpacked() instanceof RecordType record) || actual.keyword() == null) {
        unit.report(Diagnostic.of(Code.NEW_ARGUMENT, actual.span(), "`" + target + "` takes "
            + (target.unpacked() instanceof RecordType ? "`field := value` only" : "none")));
        return Expressions.broken(call.span());
      }
      int index = record.indexOf(actual.keyword().name());
      if (index < 0) {
        unit.report(unit.names.unknown(record, actual.keyword()));
        return Expressions.broken(call.span());
      }
      Field field = record.fields().get(index);
      Value value = unit.conversions.convert(unit.expressions.value(actual.value(), scope), field.type());
      initial.add(new Value.FieldValue(null, field.name(), value));
    }
    boolean broken = initial.stream().anyMatch(f -> f.value().type().isError());
    return broken ? Expressions.broken(call.span()) : new Value.NewReferent(call.span(), type, target, initial);
  }

  private Value object(Expr.Call call, ReferenceType type, List<Expr.Actual> rest, Scope scope) {
    if (refuseRepeated(rest)) {
      return Expressions.broken(call.span());
    }
    List<Value.FieldValue> initial = new ArrayList<>();
    List<ObjectType.Override> overrides = new ArrayList<>();
    for (Expr.Actual actual : rest) {
      if (actual.keyword() == null) {
        unit.report(Diagnostic.of(Code.NEW_ARGUMENT, actual.span(), "an object takes `field := value` or `method := procedure` only"));
        return Expressions.broken(call.span());
      }
      String name = actual.keyword().name();
      Members.FieldOf field = Members.field(unit.relations(), type, name);
      Members.Method method = field == null ? Members.method(unit.relations(), type, name) : null;
      if (field != null) {
        Value value = unit.conversions.convert(unit.expressions.value(actual.value(), scope), field.field().type());
        initial.add(new Value.FieldValue(field.owner(), name, value));
      } else if (method != null) {
        Value procedure = unit.expressions.constant(actual.value(), scope, "a method's procedure");
        checkOverride(actual, type, method, procedure);
        overrides.add(new ObjectType.Override(name, Folding.of(procedure)));
      } else {
        unit.report(unit.names.unknown(type, actual.keyword()));
        return Expressions.broken(call.span());
      }
    }
    if (initial.stream().anyMatch(f -> f.value().type().isError()) || overrides.stream().anyMatch(o -> o.procedure() == null)) {
      return Expressions.broken(call.span());
    }
    ObjectType anonymous = overrides.isEmpty() ? null : anonymous(type, overrides);
    return new Value.NewObject(call.span(), type, initial, anonymous);
  }

  /** The type that NEW with method overrides allocates: a subtype that only overrides. */
  private static ObjectType anonymous(ReferenceType type, List<ObjectType.Override> overrides) {
    ObjectType.Body body = new ObjectType.Body(List.of(), List.of(), List.copyOf(overrides));
    return new ObjectType(type, null, () -> body);
  }

  /** Whether, and a diagnostic when, a field or method is given twice. */
  private boolean refuseRepeated(List<Expr.Actual> bindings) {
    Map<String, Expr.Actual> seen = new HashMap<>();
    boolean repeated = false;
    for (Expr.Actual binding : bindings) {
      Expr.Actual before = binding.keyword() == null ? null : seen.putIfAbsent(binding.keyword().name(), binding);
      if (before != null) {
        unit.report(Diagnostic.of(Code.ARGUMENT_TWICE, binding.span(), binding.keyword()).also(before.span(), "first here"));
        repeated = true;
      }
    }
    return repeated;
  }

  private void checkOverride(Expr.Actual actual, ReferenceType type, Members.Method method, Value procedure) {
    if (procedure.type().isError() || Folding.of(procedure) instanceof Constant.Nil) {
      return;
    }
    boolean fits = procedure.type() instanceof ProcedureType p && !p.formals().isEmpty()
        && unit.relations().isSubtype(type, p.formals().getFirst().type())
        && unit.relations().isSubtype(p, method.signature().withReceiver(p.formals().getFirst().type()));
    if (!fits) {
      unit.report(Diagnostic.of(Code.METHOD_PROCEDURE, procedure.span(), procedure.span().text(), actual.keyword())
          .here("this is " + procedure.type()).note("the method is " + actual.keyword() + method.signature().formalsText()));
    }
  }
}
