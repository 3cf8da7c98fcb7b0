// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.List;
import m3.nodes.ArrayNodes;
import m3.nodes.CellNodes;
import m3.nodes.ConditionNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.IntegerNodes;
import m3.nodes.LiteralNodes;
import m3.nodes.RecordNodes;
import m3.nodes.SetNodes;
import m3.nodes.TypeNodes;
import m3.runtime.ArrayLayout;
import m3.runtime.Constants;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.types.AnyReference;
import m3.types.Constant;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.RefType;
import m3.types.SetType;
import m3.types.Type;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Expressions. */
final class Values {
  private final BodyTranslator body;

  Values(BodyTranslator body) {
    this.body = body;
  }

  /** Any value: scalars as they are, records and arrays as storage that is not copied. */
  ExpressionNode any(Value value) {
    return value.type() != null && value.type().isStructured() ? body.places().storage(value) : scalar(value);
  }

  /** A value that is no record or array; also a call without result. */
  ExpressionNode scalar(Value value) {
    return switch (value) {
      case Value.Place place -> body.places().read(place);
      case Value.Literal literal -> literal(literal);
      case Value.ProcedureValue p -> procedure(p);
      case Value.Binary b -> BodyTranslator.at(body.arithmetic().binary(b), b.span());
      case Value.Unary u -> BodyTranslator.at(body.arithmetic().unary(u), u.span());
      case Value.ShortCircuit s -> s.and() ? new ConditionNodes.And(scalar(s.left()), scalar(s.right()))
          : new ConditionNodes.Or(scalar(s.left()), scalar(s.right()));
      case Value.Call call -> body.calls().call(call);
      case Value.MakeSet set -> set(set);
      case Value.NewReferent n -> body.allocations().referent(n);
      case Value.NewOpenArray n -> body.allocations().openArray(n);
      case Value.NewObject n -> body.allocations().object(n);
      case Value.CheckRange c -> c.low() == Long.MIN_VALUE && c.high() == Long.MAX_VALUE ? scalar(c.operand())
          : BodyTranslator.at(new IntegerNodes.CheckRange(scalar(c.operand()), c.low(), c.high(), rangeType(c)), c.span());
      case Value.CheckNarrow c -> BodyTranslator.at(
          new TypeNodes.Narrow(scalar(c.operand()), test(c.type()), c.type().toString()), c.span());
      case Value.CheckTopLevel c -> BodyTranslator.at(new TypeNodes.TopLevel(scalar(c.operand())), c.span());
      case Value.IsType i -> new TypeNodes.IsType(scalar(i.operand()), test(i.tested()));
      case Value.TypeCode t -> new LiteralNodes.OfLong(t.of().unpacked() == AnyReference.NULL ? 0 : body.types().descriptor(t.of(), body.instance()).code());
      case Value.UnitValue u -> new LiteralNodes.OfObject(u.unit() == null ? body.instance()
          : body.instance().interfaceNamed(u.unit()));
      case Value.Step s -> throw new IllegalStateException("a statement");
      case Value.MakeRecord r -> structured(r);
      case Value.MakeArray a -> structured(a);
      case Value.CheckShape c -> structured(c);
      case Value.Broken b -> throw new IllegalStateException("refused");
    };
  }

  private static OrdinalType rangeType(Value.CheckRange check) {
    OrdinalType type = check.type().ordinal();
    return type.low() == check.low() && type.high() == check.high() ? type
        : new m3.types.SubrangeType(type, check.low(), check.high());
  }

  private ExpressionNode literal(Value.Literal literal) {
    if (literal.type().isStructured()) {
      return structured(literal);
    }
    if (literal.constant() instanceof Constant.Procedure p) {
      return new LiteralNodes.OfObject(body.calls().linked(body.instance().procedure(p), p));
    }
    Object value = Constants.scalar(literal.constant(), literal.type(), body.instance(), body.types());
    return switch (Kind.of(literal.type())) {
      case LONG -> new LiteralNodes.OfLong((Long) value);
      case DOUBLE -> new LiteralNodes.OfDouble((Double) value);
      case OBJECT -> new LiteralNodes.OfObject(value);
    };
  }

  private ExpressionNode procedure(Value.ProcedureValue value) {
    if (value.procedure().parent() == null) {
      Constant.Procedure name = new Constant.Procedure(value.procedure().unit(), value.procedure().inInterface(), value.procedure().name());
      return new LiteralNodes.OfObject(body.calls().linked(body.instance().procedure(name), name));
    }
    return body.calls().close(value.procedure());
  }

  private ExpressionNode set(Value.MakeSet set) {
    SetType type = set.type();
    ExpressionNode[] lows = set.members().stream().map(m -> scalar(m.low())).toArray(ExpressionNode[]::new);
    ExpressionNode[] highs = set.members().stream().map(m -> m.high() == null ? null : scalar(m.high())).toArray(ExpressionNode[]::new);
    return type.isSmall() ? new IntegerNodes.MakeSet(lows, highs, type.domain().low())
        : new SetNodes.Make(lows, highs, type.domain().low(), (int) ((type.domain().count() + 63) / 64));
  }

  /** A record or array that is no designator: fresh storage, but for literals, which are shared and only read. */
  ExpressionNode structured(Value value) {
    return switch (value) {
      case Value.Literal literal -> new LiteralNodes.OfObject(Constants.structured((Constant.Parts) literal.constant(),
          literal.type(), body.layout(literal.type()), body.instance(), body.types()));
      case Value.MakeRecord r -> new RecordNodes.Make((RecordLayout) body.layout(r.type()), all(r.fields()));
      case Value.MakeArray a -> new ArrayNodes.Make((ArrayLayout) body.layout(a.type()), (int) a.count(), all(a.elements()));
      case Value.Call call -> body.calls().call(call);
      case Value.CheckShape c -> BodyTranslator.at(
          new ArrayNodes.CheckShape((ArrayLayout) body.layout(c.type()), body.places().storage(c.operand())), c.span());
      default -> throw new IllegalStateException(value.toString());
    };
  }

  ExpressionNode[] all(List<Value> values) {
    return values.stream().map(this::any).toArray(ExpressionNode[]::new);
  }

  /** Storage that may be kept: {@code value} itself when nothing else holds it, else a copy. */
  ExpressionNode owned(Value value) {
    ExpressionNode storage = body.places().storage(value);
    if (value instanceof Value.MakeRecord || value instanceof Value.MakeArray || value instanceof Value.Call) {
      return storage;
    }
    return switch (body.layout(value.type())) {
      case RecordLayout record -> new RecordNodes.Copy(record, storage);
      case ArrayLayout array -> new ArrayNodes.Copy(array, storage);
      default -> throw new IllegalStateException(value.type().toString());
    };
  }

  /** What RETURN gives: a local of its own is given away rather than copied, if RETURN is {@code last} and no FINALLY follows. */
  ExpressionNode result(Value value, boolean last) {
    if (!value.type().isStructured()) {
      return scalar(value);
    }
    boolean given = last && value instanceof Value.Place.Variable v && !v.symbol().isCaptured()
        && v.symbol().owner() == body.activation().procedure()
        && (v.symbol().storage() == VariableSymbol.Kind.LOCAL || v.symbol().storage() == VariableSymbol.Kind.VALUE_FORMAL)
        && body.variables().openSlots(v.symbol()) < 0;
    return given ? body.places().storage(value) : owned(value);
  }

  /** The test whether a reference other than NIL is of {@code type}. */
  TypeNodes.Test test(Type type) {
    return switch (type.unpacked()) {
      case OpaqueType text when text == OpaqueType.TEXT -> new TypeNodes.IsText();
      case AnyReference any -> any == AnyReference.NULL ? new TypeNodes.IsNull() : new TypeNodes.IsAny();
      case ProcedureType procedure -> new TypeNodes.IsProcedure(procedure);
      // Nothing else can be of its static type, whose only proper subtype is NULL (2.2.7).
      case RefType plain when !plain.isTraced() -> new TypeNodes.IsAny();
      default -> body.types().descriptor(type, body.instance()) instanceof m3.runtime.ObjectDescriptor object
          ? new TypeNodes.IsObject(object) : new TypeNodes.IsReferent(body.types().descriptor(type, body.instance()));
    };
  }

  /** A fresh cell that holds a scalar value, for a READONLY formal. */
  ExpressionNode temporary(Value value) {
    return new CellNodes.Make(Kind.of(value.type()), scalar(value));
  }
}
