// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.PackedType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Relations;
import m3.types.Type;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;

/** Calls: whom they call, and how actuals bind to formals (definition 2.3.2). */
final class Actuals {
  private final UnitChecker unit;

  Actuals(UnitChecker unit) {
    this.unit = unit;
  }

  Value call(Expr.Call call, Scope scope) {
    Meaning meaning = unit.names.meaning(call.callee(), scope);
    return switch (meaning) {
      case Meaning.OfOperation(String name) -> unit.operations.check(name, call, scope);
      case Meaning.OfMethod m -> finish(call, scope, m.name(), null,
          new Value.Callee.Method(m.receiver(), m.owner(), m.name(), m.signature()));
      case Meaning.OfTypeMethod m when !unit.dialect.mayCall(m.type()) -> {
        unit.report(Diagnostic.of(Code.TYPE_METHOD, call.callee().span(), call.callee().span().text(), m.type()));
        yield refuse(call, scope);
      }
      case Meaning.OfTypeMethod m -> finish(call, scope, m.name(), null,
          new Value.Callee.OfType(m.type(), m.owner(), m.name(), m.signature().withReceiver(m.type())));
      case Meaning.OfValue(Value.ProcedureValue p) -> finish(call, scope, p.procedure().name(), p.procedure(),
          new Value.Callee.Direct(p.procedure()));
      case Meaning.OfValue(Value v) when v.type() != null && v.type().unpacked() instanceof ProcedureType type
          && type != ProcedureType.PROCANY ->
          finish(call, scope, call.callee().span().text(), null, new Value.Callee.Indirect(v, type));
      case Meaning.Broken broken -> refuse(call, scope);
      default -> {
        String what = meaning instanceof Meaning.OfValue(Value v) ? "a value of type `" + v.type() + "`" : meaning.kind();
        Diagnostic problem = Diagnostic.of(Code.NOT_CALLABLE, call.callee().span(), what);
        unit.report(meaning instanceof Meaning.OfType ? problem.help("`VAL`, `NARROW`, `FLOAT` and `NEW` convert and make") : problem);
        yield refuse(call, scope);
      }
    };
  }

  private Value refuse(Expr.Call call, Scope scope) {
    for (Expr.Actual actual : call.actuals()) {
      unit.names.meaning(actual.value(), scope);
    }
    return Expressions.broken(call.span());
  }

  private Value finish(Expr.Call call, Scope scope, String name, ProcedureSymbol declared, Value.Callee callee) {
    ProcedureType signature = callee.signature();
    unit.dialect.call(scope, signature, name, call.callee().span());
    List<Value.Argument> arguments = bind(call, scope, name, declared == null ? null : declared.span(), signature);
    if (arguments == null || signature.result() != null && signature.result().isError()) {
      return Expressions.broken(call.span());
    }
    Value made = new Value.Call(call.span(), signature.result(), callee, arguments);
    Constant folded = declared == null || !unit.isOfLibrary(declared.unit()) ? null : WordFolding.of(declared, arguments);
    return folded == null ? made : new Value.Literal(call.span(), signature.result(), folded);
  }

  private List<Value.Argument> bind(Expr.Call call, Scope scope, String name, Span declared, ProcedureType signature) {
    if (call.actuals().stream().anyMatch(actual -> actual.value() instanceof Expr.Broken)) {
      return null;
    }
    List<ProcedureType.Formal> formals = signature.formals();
    Expr[] bound = new Expr[formals.size()];
    boolean broken = false;
    boolean keyword = false;
    for (int i = 0; i < call.actuals().size(); i++) {
      Expr.Actual actual = call.actuals().get(i);
      int index = actual.keyword() == null ? i : indexOf(formals, actual.keyword().name());
      if (actual.keyword() != null && index < 0) {
        unknownKeyword(actual, name, formals);
        broken = true;
      } else if (actual.keyword() == null && keyword) {
        unit.report(Diagnostic.of(Code.POSITIONAL_LATE, actual.span()));
        broken = true;
      } else if (index >= formals.size()) {
        wrongCount(call, name, declared, formals.size());
        return null;
      } else if (bound[index] != null) {
        unit.report(Diagnostic.of(Code.ARGUMENT_TWICE, actual.span(), formals.get(index).name())
            .also(bound[index].span(), "first here"));
        broken = true;
      } else {
        bound[index] = actual.value();
      }
      keyword |= actual.keyword() != null;
    }
    List<Value.Argument> arguments = new ArrayList<>();
    for (int i = 0; i < bound.length; i++) {
      ProcedureType.Formal formal = formals.get(i);
      if (bound[i] != null) {
        Value.Argument argument = pass(bound[i], formal, scope, declared);
        broken |= argument == null;
        arguments.add(argument);
      } else if (formal.initial() != null) {
        arguments.add(byDefault(call, formal));
      } else {
        if (!broken && !formal.type().isError()) {
          unit.report(Diagnostic.of(Code.ARGUMENT_MISSING, call.span(), name, formal.name()).also(declared, "declared here")
              .note("`" + name + "` is " + signature.formalsText()));
        }
        broken = true;
      }
    }
    return broken ? null : arguments;
  }

  private static Value.Argument byDefault(Expr.Call call, ProcedureType.Formal formal) {
    Value value = new Value.Literal(call.span(), formal.type(), formal.initial());
    return formal.mode() == ProcedureType.Mode.READONLY ? new Value.Argument.ByTemporary(value) : new Value.Argument.ByValue(value);
  }

  private void wrongCount(Expr.Call call, String name, Span declared, int formals) {
    int given = call.actuals().size();
    unit.report(Diagnostic.of(Code.ARGUMENT_COUNT, call.span(), name,
        formals == 0 ? "no arguments" : formals == 1 ? "one argument" : formals + " arguments",
        given + (given == 1 ? " is" : " are")).also(declared, "declared here"));
  }

  private void unknownKeyword(Expr.Actual actual, String name, List<ProcedureType.Formal> formals) {
    Diagnostic problem = Diagnostic.of(Code.UNKNOWN_KEYWORD, actual.keyword().span(), name, actual.keyword());
    String near = unit.nearest(actual.keyword().name(), () -> formals.stream().map(ProcedureType.Formal::name).toList());
    unit.report(near == null ? problem : problem.help("is `" + near + "` meant?"));
  }

  private static int indexOf(List<ProcedureType.Formal> formals, String name) {
    for (int i = 0; i < formals.size(); i++) {
      if (formals.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Value.Argument pass(Expr actual, ProcedureType.Formal formal, Scope scope, Span declared) {
    Value value = unit.expressions.value(actual, scope);
    if (value.type().isError() || formal.type().isError()) {
      return null;
    }
    return switch (formal.mode()) {
      case VALUE -> {
        Value converted = unit.conversions.actual(value, formal.type(), declared, "formal `" + formal.name() + "` declared here");
        yield converted.type().isError() ? null : new Value.Argument.ByValue(converted);
      }
      case VAR -> byReference(value, formal, scope, declared);
      case READONLY -> readonly(value, formal, declared);
    };
  }

  private Value.Argument byReference(Value value, ProcedureType.Formal formal, Scope scope, Span declared) {
    if (!(value instanceof Value.Place place)) {
      unit.report(Diagnostic.of(Code.NOT_A_DESIGNATOR, value.span()).note("formal `" + formal.name() + "` is VAR"));
      return null;
    }
    if (!Expressions.isWritable(place)) {
      unit.report(Diagnostic.of(Code.NOT_WRITABLE, value.span(), "`" + value.span().text() + "`")
          .also(Statements.placeOf(place), Statements.whyReadOnly(place))
          .note("formal `" + formal.name() + "` is VAR, so it may be assigned"));
      return null;
    }
    if (!fitsReference(value.type(), formal.type()) && !mayFit(value.type(), formal.type())) {
      Diagnostic problem = Diagnostic.of(Code.VAR_TYPE, value.span(), formal.name(), formal.type(), value.type())
          .here("this is " + value.type()).also(declared, "formal `" + formal.name() + "` declared here");
      unit.report(Conversions.writtenAlike(value.type(), formal.type()) ? problem.help(Conversions.WRITTEN_ALIKE) : problem);
      return null;
    }
    if (value.type() instanceof PackedType && !value.type().isStructured()) {
      unit.report(Diagnostic.of(Code.PACKED_VAR, value.span(), value.span().text())
          .help("copy it into a variable, pass that, and copy it back"));
      return null;
    }
    unit.dialect.assign(scope, value, value.span());
    Expressions.noteAssigned(place);
    Expressions.noteAddressed(place);
    return new Value.Argument.ByReference(place);
  }

  /** Whether a variable of type {@code actual} may stand for a formal by itself: same type, or array into an open one. */
  private boolean fitsReference(Type actual, Type formal) {
    return Relations.equal(actual, formal) || sameThroughRevelation(actual, formal)
        || formal.unpacked() instanceof ArrayType && unit.relations().isSubtype(actual, formal);
  }

  /** Whether a variable of array type {@code actual} may have the shape of {@code formal}, which is compared at run time. */
  private boolean mayFit(Type actual, Type formal) {
    return actual.unpacked() instanceof ArrayType && formal.unpacked() instanceof ArrayType
        && unit.relations().isSubtype(formal, actual);
  }

  private boolean sameThroughRevelation(Type actual, Type formal) {
    return actual instanceof ReferenceType && formal instanceof ReferenceType
        && unit.relations().isSubtype(actual, formal) && unit.relations().isSubtype(formal, actual);
  }

  private Value.Argument readonly(Value value, ProcedureType.Formal formal, Span declared) {
    boolean shared = value instanceof Value.Place && fitsReference(value.type(), formal.type())
        && (value.type().isStructured() || !(value.type() instanceof PackedType));
    if (shared && value.type().isStructured()) {
      return new Value.Argument.ByReference((Value.Place) value);
    }
    if (shared) {
      Expressions.noteAddressed(value);
      return new Value.Argument.ByReference((Value.Place) value);
    }
    Value converted = unit.conversions.actual(value, formal.type(), declared, "formal `" + formal.name() + "` declared here");
    return converted.type().isError() ? null : new Value.Argument.ByTemporary(converted);
  }
}
