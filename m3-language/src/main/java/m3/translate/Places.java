// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.List;
import m3.nodes.ArrayNodes;
import m3.nodes.CellNodes;
import m3.nodes.ControlNodes;
import m3.nodes.ElementNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.FieldNodes;
import m3.nodes.IntegerNodes;
import m3.nodes.LocalNodes;
import m3.nodes.StatementNode;
import m3.runtime.ArrayLayout;
import m3.runtime.FieldSlot;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.runtime.Storage;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.IntegerType;
import m3.types.RecordType;
import m3.unit.Bounds;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Designators: reading, writing, referring to, and holding on to places. */
final class Places {
  private final BodyTranslator body;

  Places(BodyTranslator body) {
    this.body = body;
  }

  FieldSlot slot(RecordType type, int index) {
    return ((RecordLayout) body.layout(type)).slot(index);
  }

  FieldSlot slot(Value.Place.ObjectField field) {
    return body.types().object(field.owner(), body.instance()).ownSlot(field.name());
  }

  /** The record that holds a field, perhaps NIL when it is a referent: whoever uses it checks. */
  private ExpressionNode holder(Value record) {
    return record instanceof Value.Place.Referent r ? body.values().scalar(r.reference()) : storage(record);
  }

  /** The value of a scalar place. */
  ExpressionNode read(Value.Place place) {
    Kind kind = Kind.of(place.type());
    return switch (place) {
      case Value.Place.Variable v when body.variables().aliased(v.symbol()) != null -> body.variables().read(v.symbol());
      case Value.Place.Variable v -> BodyTranslator.at(body.variables().read(v.symbol()), v.span());
      case Value.Place.Field f -> body.views().isViewed(f) ? body.views().read(f)
          : BodyTranslator.at(new FieldNodes.Read(slot(f.of(), f.index()), holder(f.record())), f.span());
      case Value.Place.ObjectField f ->
          BodyTranslator.at(new FieldNodes.Read(slot(f), body.values().scalar(f.object())), f.span());
      case Value.Place.Referent r -> new CellNodes.Read(kind, nonNil(r));
      case Value.Place.Element e -> body.views().isViewed(e) ? body.views().read(e)
          : new ElementNodes.Read(kind, access(e));
      case Value.Place.View v -> body.views().read(v);
      case Value.Place.Subarray s -> throw new IllegalStateException("not a scalar");
    };
  }

  private ExpressionNode nonNil(Value.Place.Referent referent) {
    return BodyTranslator.at(new FieldNodes.NonNil(body.values().scalar(referent.reference())), referent.span());
  }

  /** Assignment to a scalar place. */
  StatementNode write(Value.Place place, ExpressionNode value) {
    Kind kind = Kind.of(place.type());
    return switch (place) {
      case Value.Place.Variable v -> body.variables().write(v.symbol(), value);
      case Value.Place.Field f -> body.views().isViewed(f) ? body.views().write(f, value)
          : BodyTranslator.at(new FieldNodes.Write(slot(f.of(), f.index()), holder(f.record()), value), f.span());
      case Value.Place.ObjectField f ->
          BodyTranslator.at(new FieldNodes.Write(slot(f), body.values().scalar(f.object()), value), f.span());
      case Value.Place.Referent r -> new CellNodes.Write(kind, null, nonNil(r), value);
      case Value.Place.Element e -> body.views().isViewed(e) ? body.views().write(e, value)
          : new ElementNodes.Write(kind, access(e), value);
      case Value.Place.View v -> body.views().write(v, value);
      case Value.Place.Subarray s -> throw new IllegalStateException("not a scalar");
    };
  }

  /** A reference to a scalar place, for a VAR formal. */
  ExpressionNode refer(Value.Place place) {
    return switch (place) {
      case Value.Place.Variable v -> body.variables().refer(v.symbol());
      case Value.Place.Field f -> body.views().isViewed(f) ? body.views().refer(f)
          : BodyTranslator.at(new FieldNodes.Refer(slot(f.of(), f.index()), holder(f.record())), f.span());
      case Value.Place.ObjectField f ->
          BodyTranslator.at(new FieldNodes.Refer(slot(f), body.values().scalar(f.object())), f.span());
      case Value.Place.Referent r -> nonNil(r);
      case Value.Place.Element e -> body.views().isViewed(e) ? body.views().refer(e) : new ElementNodes.Refer(access(e));
      case Value.Place.View v -> body.views().refer(v);
      case Value.Place.Subarray s -> throw new IllegalStateException("not a scalar");
    };
  }

  /** The storage of a record or array value, not copied: a record, a Java array, or a slice of one. */
  ExpressionNode storage(Value value) {
    return switch (value) {
      case Value.Place.Variable v -> body.variables().storage(v.symbol());
      case Value.Place.Field f -> body.views().isViewed(f) ? body.views().read(f)
          : BodyTranslator.at(new FieldNodes.Read(slot(f.of(), f.index()), holder(f.record())), f.span());
      case Value.Place.ObjectField f ->
          BodyTranslator.at(new FieldNodes.Read(slot(f), body.values().scalar(f.object())), f.span());
      case Value.Place.Referent r -> body.layout(r.type()) instanceof ArrayLayout array
          ? BodyTranslator.at(new ArrayNodes.Referent(array.storage(), body.values().scalar(r.reference())), r.span()) : nonNil(r);
      case Value.Place.Element e -> body.views().isViewed(e) ? body.views().read(e)
          : new ElementNodes.Read(Kind.OBJECT, access(e));
      case Value.Place.Subarray s when body.views().isViewed(s) -> body.views().read(s);
      case Value.Place.Subarray s -> BodyTranslator.at(new ArrayNodes.Subarray((ArrayLayout) body.layout(s.array().type()),
          storage(s.array()), body.values().scalar(s.from()), body.values().scalar(s.count())), s.span());
      case Value.Place.View v -> body.views().read(v);
      default -> body.values().structured(value);
    };
  }

  /** How an element is reached. */
  ElementNodes.Access access(Value.Place.Element element) {
    ArrayType type = element.of();
    Storage storage = ((ArrayLayout) body.layout(element.array().type())).storage();
    ExpressionNode index = subscript(element);
    boolean isInt = Bounds.of(element.index()).areInt();
    if (!type.isOpen()) {
      long first = type.index().low();
      return BodyTranslator.at(index instanceof IntegerNodes.CheckSubscript check
          ? new ElementNodes.Checked(storage, storage(element.array()), check,
              Bounds.of(((Value.CheckRange) element.index()).operand()).areIntFrom(first), first)
          : new ElementNodes.Fixed(storage, storage(element.array()), index, first), element.span());
    }
    Value array = element.array();
    if (array instanceof Value.Place.Variable v && body.variables().aliased(v.symbol()) instanceof Value.Place aliased) {
      array = aliased;
    }
    boolean whole = array instanceof Value.Place.Referent || array instanceof Value.Place.Element;
    if (whole) {
      return BodyTranslator.at(new ElementNodes.Whole(storage, storage(array), index, isInt), element.span());
    }
    int slots = array instanceof Value.Place.Variable v ? body.variables().openSlots(v.symbol()) : -1;
    ExpressionNode java;
    if (slots >= 0) {
      java = new LocalNodes.ReadObject(slots);
    } else {
      slots = body.activation().tripleSlot();
      java = new ControlNodes.Prepared(new ArrayNodes.Bind((ArrayLayout) body.layout(array.type()), slots, storage(array)),
          new LocalNodes.ReadObject(slots));
    }
    return BodyTranslator.at(new ElementNodes.Part(storage, java, new LocalNodes.ReadLong(slots + 1),
        new LocalNodes.ReadLong(slots + 2), index, isInt), element.span());
  }

  /** The index of an element, checked when the array is fixed. */
  ExpressionNode subscript(Value.Place.Element element) {
    return element.index() instanceof Value.CheckRange check && !element.of().isOpen()
        && check.low() == element.of().index().low() && check.high() == element.of().index().high()
        ? BodyTranslator.at(new IntegerNodes.CheckSubscript(body.values().scalar(check.operand()), element.of().index()), check.span())
        : body.values().scalar(element.index());
  }

  /** {@code place} with its parts evaluated once, by statements added to {@code before}: what a WITH name stands for. */
  Value.Place hold(Value.Place place, List<StatementNode> before) {
    if (place instanceof Value.Place.Variable v) {
      Value.Place aliased = body.variables().aliased(v.symbol());
      return aliased != null ? aliased : place;
    }
    if (body.views().isViewed(place)) {
      return body.views().hold(place, before);
    }
    if (place.type().isStructured()) {
      return holdStorage(place, before);
    }
    return switch (place) {
      case Value.Place.Field f -> new Value.Place.Field(f.span(), f.type(), holdHolder(f.record(), before), f.of(), f.index());
      case Value.Place.ObjectField f ->
          new Value.Place.ObjectField(f.span(), f.type(), holdNonNil(f.object(), before), f.owner(), f.name());
      case Value.Place.Referent r -> new Value.Place.Referent(r.span(), r.type(), holdNonNil(r.reference(), before));
      case Value.Place.Element e -> holdElement(e, before);
      case Value.Place other -> throw new IllegalStateException(other.toString());
    };
  }

  private Value holdHolder(Value record, List<StatementNode> before) {
    return record instanceof Value.Place.Variable ? record : holdStorage(record, before);
  }

  /** The storage of {@code value} in a variable of its own. */
  Value.Place holdStorage(Value value, List<StatementNode> before) {
    VariableSymbol held = body.variables().temporary("<storage>", value.type());
    ExpressionNode storage = storage(value);
    boolean open = value.type().unpacked() instanceof ArrayType array && array.isOpen();
    before.add(open ? body.variables().beginOpen(held, storage) : body.variables().beginStored(held, storage));
    return new Value.Place.Variable(value.span(), held);
  }

  private Value holdNonNil(Value reference, List<StatementNode> before) {
    VariableSymbol held = body.variables().temporary("<reference>", reference.type());
    ExpressionNode value = BodyTranslator.at(new FieldNodes.NonNil(body.values().scalar(reference)), reference.span());
    before.add(body.variables().beginScalar(held, Kind.OBJECT, value));
    return new Value.Place.Variable(reference.span(), held);
  }

  private Value.Place holdElement(Value.Place.Element element, List<StatementNode> before) {
    Value array = element.array() instanceof Value.Place.Variable ? element.array() : holdStorage(element.array(), before);
    VariableSymbol index = body.variables().temporary("<index>", IntegerType.INTEGER);
    before.add(body.variables().beginScalar(index, Kind.LONG, subscript(element)));
    Value.Place held = new Value.Place.Element(element.span(), element.type(), array, element.of(),
        new Value.Place.Variable(element.index().span(), index));
    if (element.of().isOpen()) {
      before.add(new ControlNodes.Evaluate(new ElementNodes.Read(Kind.of(element.type()), access((Value.Place.Element) held))));
    }
    return held;
  }
}
