// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import m3.nodes.ArrayNodes;
import m3.nodes.ControlNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.IntegerNodes;
import m3.nodes.LiteralNodes;
import m3.nodes.LocalNodes;
import m3.nodes.RecordNodes;
import m3.nodes.StatementNode;
import m3.nodes.ViewNodes;
import m3.runtime.ArrayLayout;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.types.ArrayType;
import m3.types.IntegerType;
import m3.types.Layout;
import m3.types.OrdinalType;
import m3.types.RecordType;
import m3.types.Type;
import m3.unit.Operation;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/**
 * SPIN's VIEW (requirement R181): parts of byte arrays seen as other types.
 *
 * <p>Fields and elements of a view are reached by their bit offset in the bytes, lowest byte and lowest bit first.
 */
final class Views {
  /** A part of viewed bytes: {@code bits} from the start, plus {@code index} times its stride for each index. */
  private record Location(Value bytes, long bits, List<Scaled> indices) {
    Location plus(long more) {
      return new Location(bytes, bits + more, indices);
    }

    Location plus(Scaled more) {
      List<Scaled> all = new ArrayList<>(indices);
      all.add(more);
      return new Location(bytes, bits, all);
    }
  }

  private record Scaled(Value index, long low, long stride) {}

  private final BodyTranslator body;

  Views(BodyTranslator body) {
    this.body = body;
  }

  boolean isViewed(Value place) {
    return locate(place) != null;
  }

  private Location locate(Value place) {
    return switch (place) {
      case Value.Place.View v -> new Location(v.source(), 0, List.of());
      case Value.Place.Field f -> {
        Location record = locate(f.record());
        yield record == null ? null : record.plus(Layout.offset(f.of(), f.index()));
      }
      case Value.Place.Element e -> {
        Location array = locate(e.array());
        yield array == null ? null
            : array.plus(new Scaled(e.index(), e.of().isOpen() ? 0 : e.of().index().low(), Layout.elementStride(e.of())));
      }
      case Value.Place.Variable v -> {
        Value.Place aliased = body.variables().aliased(v.symbol());
        yield aliased == null ? null : locate(aliased);
      }
      default -> null;
    };
  }

  /** The value of a viewed place: a scalar, or a copy of a viewed record or array. */
  ExpressionNode read(Value.Place place) {
    return read(locate(place), place.type(), place);
  }

  private ExpressionNode read(Location at, Type type, Value.Place place) {
    return switch (type.unpacked()) {
      case RecordType record -> {
        ExpressionNode[] fields = new ExpressionNode[record.fields().size()];
        for (int i = 0; i < fields.length; i++) {
          fields[i] = read(at.plus(Layout.offset(record, i)), record.fields().get(i).type(), place);
        }
        yield new RecordNodes.Make((RecordLayout) body.layout(record), fields);
      }
      case ArrayType array when array.isOpen() -> open(at, array, place);
      case ArrayType array -> {
        ExpressionNode[] elements = new ExpressionNode[(int) array.index().count()];
        for (int i = 0; i < elements.length; i++) {
          elements[i] = read(at.plus(i * Layout.elementStride(array)), array.element(), place);
        }
        yield new ArrayNodes.Make((ArrayLayout) body.layout(array), elements.length, elements);
      }
      default -> BodyTranslator.at(new ViewNodes.Read(bytes(at), (int) (at.bits >> 3), scaled(at), shape(at, type)), place.span());
    };
  }

  /** A whole open array of a view: bytes are seen in place, wider elements are copied. */
  private ExpressionNode open(Location at, ArrayType array, Value.Place place) {
    if (Layout.elementStride(array) == 8 && at.bits == 0 && at.indices.isEmpty()) {
      return body.places().storage(at.bytes);
    }
    return BodyTranslator.at(new ViewNodes.CopyOpen(bytes(at), (int) (at.bits >> 3), scaled(at),
        shape(at, array.element()), (ArrayLayout) body.layout(array)), place.span());
  }

  private static ViewNodes.Shape shape(Location at, Type type) {
    int width = (int) Layout.size(type);
    boolean signed = type.unpacked() instanceof OrdinalType o && o.low() < 0;
    return new ViewNodes.Shape((int) (at.bits & 7), width, signed);
  }

  /** The bytes a location lies in, bound to slots. */
  private ViewNodes.Bytes bytes(Location at) {
    int slots = at.bytes instanceof Value.Place.Variable v ? body.variables().openSlots(v.symbol()) : -1;
    if (slots >= 0) {
      return new ViewNodes.Bytes(null, slots);
    }
    int fresh = body.activation().tripleSlot();
    return new ViewNodes.Bytes(new ArrayNodes.Bind((ArrayLayout) body.layout(at.bytes.type()), fresh,
        body.places().storage(at.bytes)), fresh);
  }

  /** The bytes that the indices add, or null when there are none. */
  private ExpressionNode scaled(Location at) {
    ExpressionNode sum = null;
    for (Scaled index : at.indices) {
      ExpressionNode position = body.values().scalar(index.index);
      ExpressionNode from = index.low == 0 ? position : new IntegerNodes.Subtract(position, new LiteralNodes.OfLong(index.low));
      ExpressionNode term = new IntegerNodes.Multiply(from, new LiteralNodes.OfLong(index.stride / 8));
      sum = sum == null ? term : new IntegerNodes.Add(sum, term);
    }
    return sum;
  }

  /** Assignment of a scalar to a viewed place. */
  StatementNode write(Value.Place place, ExpressionNode value) {
    Location at = locate(place);
    return BodyTranslator.at(new ViewNodes.Write(bytes(at), (int) (at.bits >> 3), scaled(at), shape(at, place.type()), value), place.span());
  }

  /** Assignment of a record or array to a viewed place, part by part. */
  StatementNode assign(Value.Place place, Value value) {
    List<StatementNode> parts = new ArrayList<>();
    VariableSymbol held = body.variables().temporary("<value>", value.type());
    parts.add(body.variables().beginStored(held, body.values().owned(value)));
    scatter(locate(place), place.type(), new Value.Place.Variable(value.span(), held), place, parts);
    return BodyTranslator.sequence(parts);
  }

  private void scatter(Location at, Type type, Value.Place value, Value.Place place, List<StatementNode> parts) {
    switch (type.unpacked()) {
      case RecordType record -> {
        for (int i = 0; i < record.fields().size(); i++) {
          Type field = record.fields().get(i).type();
          scatter(at.plus(Layout.offset(record, i)), field, new Value.Place.Field(value.span(), field, value, record, i), place, parts);
        }
      }
      case ArrayType array when !array.isOpen() -> {
        for (long i = 0; i < array.index().count(); i++) {
          Value index = new Value.Literal(value.span(), array.index(), new m3.types.Constant.Ordinal(array.index().low() + i));
          scatter(at.plus(i * Layout.elementStride(array)), array.element(),
              new Value.Place.Element(value.span(), array.element(), value, array, index), place, parts);
        }
      }
      default -> parts.add(BodyTranslator.at(new ViewNodes.Write(bytes(at), (int) (at.bits >> 3), scaled(at), shape(at, type),
          body.values().scalar(value)), place.span()));
    }
  }

  /** A reference to a viewed scalar. */
  ExpressionNode refer(Value.Place place) {
    Location at = locate(place);
    return BodyTranslator.at(new ViewNodes.Refer(bytes(at), (int) (at.bits >> 3), scaled(at), shape(at, place.type())), place.span());
  }

  /** {@code place} with its bytes and indices evaluated once. */
  Value.Place hold(Value.Place place, List<StatementNode> before) {
    return switch (place) {
      case Value.Place.View v -> {
        VariableSymbol bytes = body.variables().temporary("<bytes>", new ArrayType(null, ((ArrayType) v.source().type().unpacked()).element()));
        before.add(body.variables().beginOpen(bytes, body.places().storage(v.source())));
        if (v.type().unpacked() instanceof ArrayType a && a.isOpen()) {
          yield new Value.Place.View(v.span(), v.type(), new Value.Place.Variable(v.span(), bytes));
        }
        before.add(check(v, bytes));
        yield new Value.Place.View(v.span(), v.type(), new Value.Place.Variable(v.span(), bytes));
      }
      case Value.Place.Field f -> new Value.Place.Field(f.span(), f.type(), hold((Value.Place) f.record(), before), f.of(), f.index());
      case Value.Place.Element e -> {
        VariableSymbol index = body.variables().temporary("<index>", IntegerType.INTEGER);
        Value.Place array = hold((Value.Place) e.array(), before);
        before.add(body.variables().beginScalar(index, Kind.LONG, body.values().scalar(e.index())));
        yield new Value.Place.Element(e.span(), e.type(), array, e.of(), new Value.Place.Variable(e.index().span(), index));
      }
      case Value.Place.Variable v -> body.variables().aliased(v.symbol());
      default -> throw new IllegalStateException(place.toString());
    };
  }

  /** Checks that the bytes hold all of the view. */
  private StatementNode check(Value.Place.View view, VariableSymbol bytes) {
    int slots = body.variables().openSlots(bytes);
    return BodyTranslator.at(new ViewNodes.CheckSize(new LocalNodes.ReadLong(slots + 2), (Layout.size(view.type()) + 7) / 8), view.span());
  }
}
