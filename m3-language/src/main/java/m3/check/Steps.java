// SPDX-License-Identifier: MIT
package m3.check;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.syntax.Expr;
import m3.types.Constant;
import m3.types.IntegerType;
import m3.types.OrdinalType;
import m3.types.Type;
import m3.unit.Value;

/** INC and DEC (definition 2.3.19): a call without result on a designator. */
final class Steps {
  private final UnitChecker unit;

  Steps(UnitChecker unit) {
    this.unit = unit;
  }

  /** The checked step: {@link Statements} makes the assignment of it. */
  Value check(String name, Expr.Call call, Scope scope) {
    Value target = unit.expressions.value(call.actuals().getFirst().value(), scope);
    Value amount = call.actuals().size() == 1
        ? new Value.Literal(call.span(), IntegerType.INTEGER, new Constant.Ordinal(1))
        : unit.expressions.value(call.actuals().get(1).value(), scope);
    if (target.type().isError() || amount.type().isError()) {
      return Expressions.broken(call.span());
    }
    Type type = target.type();
    if (!(type.unpacked() instanceof OrdinalType ordinal)) {
      unit.report(Diagnostic.of(Code.ORDINAL_NEEDED, target.span(), "the variable of " + name, type));
      return Expressions.broken(call.span());
    }
    if (!(amount.type().unpacked() instanceof OrdinalType by) || !(by.base() instanceof IntegerType)) {
      unit.report(Diagnostic.of(Code.INTEGER_NEEDED, amount.span(), "the amount of " + name, amount.type()));
      return Expressions.broken(call.span());
    }
    if ((by.base() == IntegerType.LONGINT) != (ordinal.base() == IntegerType.LONGINT) && call.actuals().size() == 2) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.span(), name, amount.type()));
      return Expressions.broken(call.span());
    }
    if (!(target instanceof Value.Place place)) {
      unit.report(Diagnostic.of(Code.NOT_A_DESIGNATOR, target.span()));
      return Expressions.broken(call.span());
    }
    if (!Expressions.isWritable(place)) {
      unit.report(Diagnostic.of(Code.NOT_WRITABLE, target.span(), "`" + target.span().text() + "`"));
      return Expressions.broken(call.span());
    }
    unit.dialect.assign(scope, target, target.span());
    Expressions.noteAssigned(place);
    return new Value.Step(call.span(), place, amount, name.equals("INC"));
  }
}
