// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Stmt;
import m3.syntax.TypeExpr;
import m3.types.AnyReference;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.OrdinalType;
import m3.types.ReferenceType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** CASE and TYPECASE (definition 2.3.17, 2.3.18). */
final class Selections {
  private final UnitChecker unit;
  private final Statements statements;

  Selections(UnitChecker unit, Statements statements) {
    this.unit = unit;
    this.statements = statements;
  }

  private record Labelled(long high, Span span) {}

  Action ordinal(Stmt.Case statement, Flow flow) {
    Value selector = unit.expressions.value(statement.selector(), flow.scope());
    OrdinalType type = selector.type().ordinal();
    if (type == null && !selector.type().isError()) {
      unit.report(Diagnostic.of(Code.CASE_TYPE, selector.span(), selector.type()));
    }
    TreeMap<Long, Labelled> seen = new TreeMap<>();
    List<Action.Branch> branches = new ArrayList<>();
    for (Stmt.Branch branch : statement.branches()) {
      List<Action.Range> labels = new ArrayList<>();
      for (Stmt.Label label : branch.labels()) {
        label(label, type, flow.scope(), seen, labels);
      }
      branches.add(new Action.Branch(branch.span(), labels, statements.sequence(branch.body(), flow)));
    }
    List<Action> otherwise = statement.otherwise() == null ? null : statements.sequence(statement.otherwise(), flow);
    if (otherwise == null && type != null) {
      warnOfGaps(statement, type, seen);
    }
    return type == null ? null : new Action.Case(statement.span(), selector, branches, otherwise);
  }

  private void label(Stmt.Label label, OrdinalType type, Scope scope, TreeMap<Long, Labelled> seen, List<Action.Range> labels) {
    Value low = constant(label.low(), type, scope);
    Value high = label.high() == null ? low : constant(label.high(), type, scope);
    if (type == null || !(Folding.of(low) instanceof Constant.Ordinal(long a)) || !(Folding.of(high) instanceof Constant.Ordinal(long b)) || a > b) {
      return;
    }
    Map.Entry<Long, Labelled> before = seen.floorEntry(b);
    if (before != null && before.getValue().high >= a) {
      unit.report(Diagnostic.of(Code.LABEL_TWICE, label.span(), type.show(Math.max(a, before.getKey())))
          .also(before.getValue().span, "also here"));
      return;
    }
    seen.put(a, new Labelled(b, label.span()));
    labels.add(new Action.Range(a, b));
  }

  private Value constant(m3.syntax.Expr written, OrdinalType type, Scope scope) {
    Value value = unit.expressions.constant(written, scope, "a CASE label");
    return type == null ? value : unit.conversions.convert(value, type);
  }

  private void warnOfGaps(Stmt.Case statement, OrdinalType type, TreeMap<Long, Labelled> seen) {
    if (!(type.base() instanceof EnumerationType enumeration) || enumeration.isCharacter()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (long member = type.low(); member <= type.high(); member++) {
      Map.Entry<Long, Labelled> at = seen.floorEntry(member);
      if (at == null || at.getValue().high < member) {
        missing.add("`" + type.show(member) + "`");
      }
    }
    if (!missing.isEmpty()) {
      String shown = missing.size() > 4 ? String.join(", ", missing.subList(0, 3)) + " and " + (missing.size() - 3) + " more"
          : String.join(", ", missing);
      unit.report(Diagnostic.of(Code.CASE_INCOMPLETE, statement.selector().span(), shown)
          .help("add `ELSE`; without an arm the program stops here"));
    }
  }

  Action type(Stmt.TypeCase statement, Flow flow) {
    Value selector = unit.expressions.value(statement.selector(), flow.scope());
    boolean fine = selector.type().unpacked() instanceof ReferenceType reference && reference != AnyReference.ADDRESS;
    if (!fine && !selector.type().isError()) {
      unit.report(Diagnostic.of(Code.TYPECASE_TYPE, selector.span(), selector.type()));
    }
    List<Type> earlier = new ArrayList<>();
    List<Action.TypeArm> arms = new ArrayList<>();
    for (Stmt.TypeArm arm : statement.arms()) {
      List<Type> types = new ArrayList<>();
      for (TypeExpr written : arm.types()) {
        Type type = unit.types.resolve(written, flow.scope());
        if (fine && !type.isError() && armType(selector.type(), type, written.span(), earlier)) {
          types.add(type);
        }
      }
      earlier.addAll(types);
      arms.add(arm(arm, types, selector.type(), flow));
    }
    List<Action> otherwise = statement.otherwise() == null ? null : statements.sequence(statement.otherwise(), flow);
    return fine ? new Action.TypeCase(statement.span(), selector, arms, otherwise) : null;
  }

  private boolean armType(Type selector, Type type, Span span, List<Type> earlier) {
    if (!(type.unpacked() instanceof ReferenceType) || !unit.relations().isSubtype(type, selector)) {
      unit.report(Diagnostic.of(Code.TYPECASE_LABEL, span, type, selector));
      return false;
    }
    if (earlier.stream().anyMatch(e -> unit.relations().isSubtype(type, e))) {
      unit.report(Diagnostic.of(Code.UNREACHABLE_ARM, span, type));
    }
    return true;
  }

  private Action.TypeArm arm(Stmt.TypeArm arm, List<Type> types, Type selector, Flow flow) {
    if (arm.name() == null) {
      return new Action.TypeArm(arm.span(), types, null, statements.sequence(arm.body(), flow));
    }
    Scope scope = new Scope(flow.scope(), flow.scope().owner());
    Type bound = arm.types().size() == 1 ? types.isEmpty() ? m3.types.ErrorType.ERROR : types.getFirst() : selector;
    VariableSymbol variable = VariableSymbol.local(VariableSymbol.Kind.LOCAL, arm.name().name(), arm.name().span(), bound,
        scope.owner(), true);
    statements.declare(scope, arm.name(), variable);
    return new Action.TypeArm(arm.span(), types, variable, statements.sequence(arm.body(), flow.inside(scope)));
  }
}
