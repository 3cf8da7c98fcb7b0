// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.nodes.ArrayNodes;
import m3.nodes.CallNodes;
import m3.nodes.CellNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.StatementNode;
import m3.runtime.ArrayLayout;
import m3.runtime.Fault;
import m3.runtime.Linkage;
import m3.runtime.ObjectDescriptor;
import m3.runtime.Procedure;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.ProcedureType;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Calls and procedure values. */
final class Calls {
  private final BodyTranslator body;

  Calls(BodyTranslator body) {
    this.body = body;
  }

  /** {@code found}, or a fault when {@code what} is not linked. */
  <T> T linked(T found, Object what) {
    if (found == null) {
      throw Fault.of(Code.NOT_LINKED, null, what instanceof Symbol s ? s.name() : what);
    }
    return found;
  }

  ExpressionNode call(Value.Call call) {
    List<StatementNode> before = new ArrayList<>();
    List<StatementNode> after = new ArrayList<>();
    List<Value.Argument> arguments = new ArrayList<>();
    for (Value.Argument argument : call.arguments()) {
      arguments.add(argument instanceof Value.Argument.ByReference(Value.Place place) && place.type().isStructured()
          ? new Value.Argument.ByReference(passed(place, call.callee(), arguments.size(), before, after)) : argument);
    }
    if (before.isEmpty()) {
      return plain(call);
    }
    ExpressionNode copying = plain(new Value.Call(call.span(), call.type(), call.callee(), arguments));
    return new CallNodes.WriteBack(BodyTranslator.sequence(before), copying, BodyTranslator.sequence(after));
  }

  /** What stands for the record or array {@code place} as actual {@code index} of {@code callee}. */
  private Value.Place passed(Value.Place place, Value.Callee callee, int index, List<StatementNode> before, List<StatementNode> after) {
    boolean copies = body.views().isViewed(place) && !body.views().isInPlace(place) && mayWrite(callee, index);
    Value.Place passed = copies ? body.views().copied(place, before, after) : place;
    return passed.type().unpacked() instanceof ArrayType actual && actual.isOpen()
        && callee.signature().formals().get(index).type().unpacked() instanceof ArrayType formal && actual.openDepth() > formal.openDepth()
        ? fitted(passed, formal, before, after) : passed;
  }

  /** The open array {@code place} checked to have the shape of {@code formal}; a part is copied, and written back after the call. */
  private Value.Place fitted(Value.Place place, ArrayType formal, List<StatementNode> before, List<StatementNode> after) {
    Value.Place held = body.places().holdStorage(place, before);
    VariableSymbol fitted = body.variables().temporary("<fitted>", formal);
    ExpressionNode checked = BodyTranslator.at(
        new ArrayNodes.CheckShape((ArrayLayout) body.layout(formal), body.places().storage(held)), place.span());
    before.add(formal.isOpen() ? body.variables().beginOpen(fitted, checked) : body.variables().beginStored(fitted, checked));
    Value.Place.Variable variable = new Value.Place.Variable(place.span(), fitted);
    after.addFirst(new ArrayNodes.Assign((ArrayLayout) body.layout(place.type()), false, body.places().storage(held),
        body.places().storage(variable)));
    return variable;
  }

  /** Whether formal {@code index} of {@code callee} may be VAR; a method's always may. */
  private static boolean mayWrite(Value.Callee callee, int index) {
    ProcedureType type = switch (callee) {
      case Value.Callee.Direct(ProcedureSymbol p) -> p.type();
      case Value.Callee.Indirect i -> i.signature();
      case Value.Callee.Method _, Value.Callee.OfType _ -> null;
    };
    return type == null || type.formals().get(index).mode() == ProcedureType.Mode.VAR;
  }

  private ExpressionNode plain(Value.Call call) {
    return BodyTranslator.at(switch (call.callee()) {
      case Value.Callee.Direct(ProcedureSymbol p) -> direct(call, p);
      case Value.Callee.Indirect i -> new CallNodes.Indirect(body.values().scalar(i.procedure()), arguments(call));
      case Value.Callee.Method m -> {
        int index = body.types().object(m.owner(), body.instance()).ownMethod(m.name());
        yield new CallNodes.Method(body.values().scalar(m.receiver()), index, arguments(call));
      }
      case Value.Callee.OfType t -> ofType(call, t);
    }, call.span());
  }

  private ExpressionNode direct(Value.Call call, ProcedureSymbol procedure) {
    if (procedure.isExternal()) {
      ExpressionNode inline = Intrinsics.expand(procedure, call, () -> arguments(call));
      if (inline != null) {
        return inline;
      }
    }
    if (procedure.parent() == null) {
      Constant.Procedure name = new Constant.Procedure(procedure.unit(), procedure.inInterface(), procedure.name());
      Procedure target = linked(body.instance().procedure(name), name);
      return new CallNodes.Direct(target.linkage(), null, arguments(call));
    }
    return new CallNodes.Direct(body.nested(procedure), environment(procedure), arguments(call));
  }

  /** The environment that {@code nested}, a nested procedure, is called with: that of the procedure around it. */
  private ExpressionNode environment(ProcedureSymbol nested) {
    int distance = body.activation().distance(nested.parent());
    return new CellNodes.Environment(distance, distance == 0 ? body.activation().environmentSlot() : -1);
  }

  private ExpressionNode ofType(Value.Call call, Value.Callee.OfType callee) {
    ObjectDescriptor type = body.types().object(callee.type(), body.instance());
    int index = body.types().object(callee.owner(), body.instance()).ownMethod(callee.name());
    Procedure procedure = type.method(index);
    if (procedure == null) {
      return new CallNodes.Abstract(callee.name(), callee.type().toString(), arguments(call));
    }
    return new CallNodes.Direct(procedure.linkage(), null, arguments(call));
  }

  private ExpressionNode[] arguments(Value.Call call) {
    return call.arguments().stream().map(this::argument).toArray(ExpressionNode[]::new);
  }

  private ExpressionNode argument(Value.Argument argument) {
    return switch (argument) {
      case Value.Argument.ByValue(Value value) -> body.values().any(value);
      case Value.Argument.ByReference(Value.Place place) -> place.type().isStructured() ? body.places().storage(place)
          : body.places().refer(place);
      case Value.Argument.ByTemporary(Value value) -> value.type().isStructured() ? body.places().storage(value)
          : body.values().temporary(value);
    };
  }

  /** A nested procedure as a value. */
  ExpressionNode close(ProcedureSymbol procedure) {
    Linkage linkage = body.nested(procedure);
    return new CallNodes.Close(procedure.qualifiedName(), procedure.type(), linkage, environment(procedure));
  }
}
