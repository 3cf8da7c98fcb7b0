// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import m3.nodes.ArrayNodes;
import m3.nodes.CellNodes;
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
import m3.unit.Value;
import m3.unit.VariableSymbol;

/**
 * SPIN's VIEW (requirement R181): parts of byte arrays seen as other types.
 *
 * <p>Fields and elements of a view are reached by their bit offset in the bytes, lowest byte and lowest bit first. Where
 * the type is fixed the bytes are compared with all of it, so that nothing inside needs a check but its subscripts.
 */
final class Views {
  /** The longest array whose elements have a node each where it is copied. */
  private static final int UNROLLED = 32;

  private final BodyTranslator body;

  Views(BodyTranslator body) {
    this.body = body;
  }

  boolean isViewed(Value place) {
    return locate(place) != null;
  }

  /** Whether {@code place} is an open array of whole bytes, which are its storage as they are. */
  boolean isInPlace(Value place) {
    return place.type().unpacked() instanceof ArrayType array && array.isOpen() && !array.element().isStructured()
        && Layout.elementStride(array) == 8 && locate(place).isWhole();
  }

  private Viewed locate(Value place) {
    return switch (place) {
      case Value.Place.View v -> {
        Viewed source = locate(v.source());
        yield source == null ? Viewed.of(v, slots -> elements(v, new LocalNodes.ReadLong(slots + 2))) : within(source, v);
      }
      case Value.Place.Field f -> {
        Viewed record = locate(f.record());
        yield record == null ? null : record.plus(Layout.offset(f.of(), f.index()));
      }
      case Value.Place.Element e -> {
        Viewed array = locate(e.array());
        yield array == null ? null : array.plus(new Viewed.Scaled(subscript(e, array.count()), e.of().isOpen() ? 0 : e.of().index().low(),
            Layout.elementStride(e.of())));
      }
      case Value.Place.Subarray s -> {
        Viewed array = locate(s.array());
        yield array == null ? null : array.plus(new Viewed.Scaled(from(s, array.count()), 0, Layout.elementStride(s.type())))
            .counting(slots -> body.values().scalar(s.count()));
      }
      case Value.Place.Variable v -> {
        Value.Place aliased = body.variables().aliased(v.symbol());
        yield aliased == null ? null : locate(aliased);
      }
      default -> null;
    };
  }

  /** How many elements of the open array {@code view} lie in {@code length} bytes. */
  private static ExpressionNode elements(Value.Place.View view, ExpressionNode length) {
    return new ViewNodes.Count(length, Layout.elementStride((ArrayType) view.type().unpacked()));
  }

  /** A view of {@code source}, which is a view's part itself. */
  private Viewed within(Viewed source, Value.Place.View view) {
    if (Layout.size(view.type()) < 0) {
      return source.counting(slots -> elements(view, length(view, source).apply(slots)));
    }
    return source.count() == null ? source : source.plus(new Viewed.Scaled(slots -> check(view, length(view, source).apply(slots)), 0, 8));
  }

  /** The bytes in {@code source}, what {@code view} looks at. */
  private static IntFunction<ExpressionNode> length(Value.Place.View view, Viewed source) {
    return source.count() != null ? source.count() : slots -> number(fixed(view.source()));
  }

  private static ArrayType fixed(Value array) {
    return (ArrayType) array.type().unpacked();
  }

  /** How many elements a fixed array has. */
  private static ExpressionNode number(ArrayType fixed) {
    return new LiteralNodes.OfLong(fixed.index().count());
  }

  /** The index of {@code element}, checked against the type of its array or against {@code count}. */
  private IntFunction<ExpressionNode> subscript(Value.Place.Element element, IntFunction<ExpressionNode> count) {
    return count == null ? slots -> body.places().subscript(element)
        : slots -> BodyTranslator.at(new ViewNodes.Subscript(body.values().scalar(element.index()), count.apply(slots)), element.span());
  }

  /** Where a SUBARRAY begins, checked to lie in its array with all its elements. */
  private IntFunction<ExpressionNode> from(Value.Place.Subarray part, IntFunction<ExpressionNode> count) {
    return slots -> BodyTranslator.at(new ViewNodes.Part(body.values().scalar(part.from()), body.values().scalar(part.count()),
        count == null ? number(fixed(part.array())) : count.apply(slots)), part.span());
  }

  /** The value of a viewed place: a scalar, or a copy of a viewed record or array. */
  ExpressionNode read(Value.Place place) {
    if (isInPlace(place)) {
      return inPlace(place);
    }
    if (!place.type().isStructured() && isPlain(place)) {
      return read(locate(place), place.type(), place);
    }
    List<StatementNode> before = new ArrayList<>();
    Value.Place held = hold(place, before);
    return prepared(before, read(locate(held), held.type(), held));
  }

  private static ExpressionNode prepared(List<StatementNode> before, ExpressionNode value) {
    return before.isEmpty() ? value : new ControlNodes.Prepared(BodyTranslator.sequence(before), value);
  }

  /** Whether nothing that {@code place} is reached by is needed twice. */
  private boolean isPlain(Value place) {
    return switch (place) {
      case Value.Place.Field f -> isPlain(f.record());
      case Value.Place.Element e -> isPlain(e.array());
      case Value.Place.Subarray s -> false;
      case Value.Place.View v -> locate(v.source()) == null || isPlain(v.source());
      default -> true;
    };
  }

  private ExpressionNode read(Viewed at, Type type, Value.Place place) {
    return switch (type.unpacked()) {
      case RecordType record -> {
        ExpressionNode[] fields = new ExpressionNode[record.fields().size()];
        for (int i = 0; i < fields.length; i++) {
          fields[i] = read(at.plus(Layout.offset(record, i)), record.fields().get(i).type(), place);
        }
        yield new RecordNodes.Make((RecordLayout) body.layout(record), fields);
      }
      case ArrayType array when isLoop(array) -> {
        int index = body.activation().slot("<index>", Kind.LONG);
        yield new ViewNodes.CopyArray(count(at, array), index, read(at.element(array, () -> new LocalNodes.ReadLong(index)), array.element(), place),
            (ArrayLayout) body.layout(array));
      }
      case ArrayType array -> {
        ExpressionNode[] elements = new ExpressionNode[(int) array.index().count()];
        for (int i = 0; i < elements.length; i++) {
          elements[i] = read(at.plus(i * Layout.elementStride(array)), array.element(), place);
        }
        yield new ArrayNodes.Make((ArrayLayout) body.layout(array), elements.length, elements);
      }
      default -> BodyTranslator.at(new ViewNodes.Read(where(at), shape(at, type)), place.span());
    };
  }

  /** Whether the elements of {@code array} are copied by a loop, not one by one. */
  private static boolean isLoop(ArrayType array) {
    return array.isOpen() || array.index().count() > UNROLLED;
  }

  private ExpressionNode count(Viewed at, ArrayType array) {
    return array.isOpen() ? number(at) : number(array);
  }

  /** How many elements the open array {@code place} has. */
  ExpressionNode number(Value.Place place) {
    return number(locate(place));
  }

  private ExpressionNode number(Viewed at) {
    ViewNodes.Bytes bytes = bytes(at);
    return new ViewNodes.Number(bytes, at.count().apply(bytes.slot()));
  }

  /** The bytes themselves as the elements of an open array. */
  private ExpressionNode inPlace(Value.Place place) {
    List<StatementNode> before = new ArrayList<>();
    Viewed at = locate(hold(place, before));
    return prepared(before, new ViewNodes.InPlace(where(at), number(at)));
  }

  private ViewNodes.Where where(Viewed at) {
    ViewNodes.Bytes bytes = bytes(at);
    long unit = at.inBits() ? 1 : 8;
    ExpressionNode sum = null;
    for (Viewed.Scaled index : at.indices()) {
      ExpressionNode position = index.position().apply(bytes.slot());
      ExpressionNode from = index.low() == 0 ? position : new IntegerNodes.Subtract(position, new LiteralNodes.OfLong(index.low()));
      ExpressionNode term = new IntegerNodes.Multiply(from, new LiteralNodes.OfLong(index.stride() / unit));
      sum = sum == null ? term : new IntegerNodes.Add(sum, term);
    }
    return new ViewNodes.Where(bytes, at.need(), at.bits() / unit, sum, at.inBits());
  }

  private static ViewNodes.Shape shape(Viewed at, Type type) {
    int width = (int) Layout.size(type);
    boolean signed = type.unpacked() instanceof OrdinalType o && o.low() < 0;
    return new ViewNodes.Shape((int) (at.bits() & 7), width, signed);
  }

  /** The bytes a location lies in, bound to slots. */
  private ViewNodes.Bytes bytes(Viewed at) {
    int slots = at.bytes() instanceof Value.Place.Variable v ? body.variables().openSlots(v.symbol()) : -1;
    if (slots >= 0) {
      return new ViewNodes.Bytes(null, slots);
    }
    int fresh = body.activation().tripleSlot();
    return new ViewNodes.Bytes(new ArrayNodes.Bind((ArrayLayout) body.layout(at.bytes().type()), fresh,
        body.places().storage(at.bytes())), fresh);
  }

  /** Assignment of a scalar to a viewed place. */
  StatementNode write(Value.Place place, ExpressionNode value) {
    List<StatementNode> all = new ArrayList<>();
    Value.Place held = isPlain(place) ? place : hold(place, all);
    Viewed at = locate(held);
    all.add(BodyTranslator.at(new ViewNodes.Write(where(at), shape(at, place.type()), value), place.span()));
    return BodyTranslator.sequence(all);
  }

  /** Assignment of a record or array to a viewed place, part by part. */
  StatementNode assign(Value.Place place, Value value) {
    List<StatementNode> parts = new ArrayList<>();
    VariableSymbol given = body.variables().temporary("<value>", value.type());
    parts.add(begin(given, body.values().owned(value)));
    Value.Place held = hold(place, parts);
    scatter(locate(held), held.type(), new Value.Place.Variable(value.span(), given), held, parts);
    return BodyTranslator.sequence(parts);
  }

  /** Begins {@code variable} with {@code storage}, that of a record, an array or an open array. */
  private StatementNode begin(VariableSymbol variable, ExpressionNode storage) {
    return variable.type().unpacked() instanceof ArrayType array && array.isOpen()
        ? body.variables().beginOpen(variable, storage) : body.variables().beginStored(variable, storage);
  }

  private void scatter(Viewed at, Type type, Value.Place value, Value.Place place, List<StatementNode> parts) {
    switch (type.unpacked()) {
      case RecordType record -> {
        for (int i = 0; i < record.fields().size(); i++) {
          Type field = record.fields().get(i).type();
          scatter(at.plus(Layout.offset(record, i)), field, new Value.Place.Field(value.span(), field, value, record, i), place, parts);
        }
      }
      case ArrayType array when isLoop(array) -> scatterLoop(at, array, value, place, parts);
      case ArrayType array -> {
        ArrayType given = (ArrayType) value.type().unpacked();
        if (given.isOpen()) {
          parts.add(sameLength(number(array), value, place));
        }
        long first = given.isOpen() ? 0 : given.index().low();
        for (long i = 0; i < array.index().count(); i++) {
          Value index = new Value.Literal(value.span(), IntegerType.INTEGER, new m3.types.Constant.Ordinal(first + i));
          scatter(at.plus(i * Layout.elementStride(array)), array.element(),
              new Value.Place.Element(value.span(), given.element(), value, given, index), place, parts);
        }
      }
      default -> parts.add(BodyTranslator.at(new ViewNodes.Write(where(at), shape(at, type), body.values().scalar(value)), place.span()));
    }
  }

  private void scatterLoop(Viewed at, ArrayType array, Value.Place value, Value.Place place, List<StatementNode> parts) {
    parts.add(sameLength(count(at, array), value, place));
    VariableSymbol index = body.variables().temporary("<index>", IntegerType.INTEGER);
    parts.add(body.variables().beginScalar(index, Kind.LONG, new LiteralNodes.OfLong(0)));
    int slot = ((Home.Slot) body.activation().home(index)).slot();
    ArrayType given = (ArrayType) value.type().unpacked();
    Value from = new Value.Place.Variable(value.span(), index);
    List<StatementNode> each = new ArrayList<>();
    scatter(at.element(array, () -> new LocalNodes.ReadLong(slot)), array.element(),
        new Value.Place.Element(value.span(), given.element(), value, given.isOpen() ? given : new ArrayType(null, given.element()), from), place, each);
    parts.add(new ViewNodes.Each(count(at, array), slot, BodyTranslator.sequence(each)));
  }

  private StatementNode sameLength(ExpressionNode count, Value.Place value, Value.Place place) {
    return BodyTranslator.at(new ViewNodes.SameLength(count,
        new ArrayNodes.Length((ArrayLayout) body.layout(value.type()), body.places().storage(value))), place.span());
  }

  /** A reference to a viewed scalar. */
  ExpressionNode refer(Value.Place place) {
    List<StatementNode> before = new ArrayList<>();
    Value.Place held = isPlain(place) ? place : hold(place, before);
    Viewed at = locate(held);
    return prepared(before, BodyTranslator.at(new ViewNodes.Refer(where(at), shape(at, place.type())), place.span()));
  }

  /** A copy of a viewed record or array, for a VAR formal; it is written back when the call has ended. */
  Value.Place copied(Value.Place place, List<StatementNode> before, List<StatementNode> after) {
    Value.Place held = hold(place, before);
    VariableSymbol copy = body.variables().temporary("<viewed>", place.type());
    before.add(begin(copy, read(held)));
    Value.Place.Variable variable = new Value.Place.Variable(place.span(), copy);
    scatter(locate(held), held.type(), variable, held, after);
    return variable;
  }

  /** {@code place} with its bytes, indices and parts evaluated once. */
  Value.Place hold(Value.Place place, List<StatementNode> before) {
    return switch (place) {
      case Value.Place.View v when locate(v.source()) != null -> {
        Value.Place.View held = new Value.Place.View(v.span(), v.type(), hold((Value.Place) v.source(), before));
        Viewed source = locate(held.source());
        if (source.count() != null && Layout.size(v.type()) >= 0) {
          before.add(new ControlNodes.Evaluate(check(held, source.count().apply(bytes(source).slot()))));
        }
        yield held;
      }
      case Value.Place.View v -> {
        if (v.source() instanceof Value.Place.Variable source && body.variables().openSlots(source.symbol()) >= 0 && source.symbol().span() == null) {
          yield v;
        }
        VariableSymbol bytes = body.variables().temporary("<bytes>", new ArrayType(null, ((ArrayType) v.source().type().unpacked()).element()));
        before.add(body.variables().beginOpen(bytes, body.places().storage(v.source())));
        if (Viewed.of(v, null).need() > 0) {
          before.add(new ControlNodes.Evaluate(check(v, new LocalNodes.ReadLong(body.variables().openSlots(bytes) + 2))));
        }
        yield new Value.Place.View(v.span(), v.type(), new Value.Place.Variable(v.span(), bytes));
      }
      case Value.Place.Field f -> new Value.Place.Field(f.span(), f.type(), hold((Value.Place) f.record(), before), f.of(), f.index());
      case Value.Place.Element e -> {
        Value.Place array = hold((Value.Place) e.array(), before);
        Value.Place.Element there = new Value.Place.Element(e.span(), e.type(), array, e.of(), e.index());
        yield new Value.Place.Element(e.span(), e.type(), array, e.of(),
            held("<index>", subscript(there, locate(array).count()), array, e.index(), before));
      }
      case Value.Place.Subarray s -> {
        Value.Place array = hold((Value.Place) s.array(), before);
        Value count = held("<count>", slots -> body.values().scalar(s.count()), array, s.count(), before);
        Value.Place.Subarray there = new Value.Place.Subarray(s.span(), s.type(), array, s.from(), count);
        yield new Value.Place.Subarray(s.span(), s.type(), array, held("<from>", from(there, locate(array).count()), array, s.from(), before), count);
      }
      case Value.Place.Variable v -> body.variables().aliased(v.symbol());
      default -> throw new IllegalStateException(place.toString());
    };
  }

  /** A variable with the value of {@code position}, which is computed for the held {@code array}. */
  private Value held(String name, IntFunction<ExpressionNode> position, Value.Place array, Value written, List<StatementNode> before) {
    if (written instanceof Value.Place.Variable given && given.symbol().span() == null) {
      return written;
    }
    VariableSymbol variable = body.variables().temporary(name, IntegerType.INTEGER);
    before.add(body.variables().beginScalar(variable, Kind.LONG, position.apply(bytes(locate(array)).slot())));
    return new Value.Place.Variable(written.span(), variable);
  }

  /** Checks that {@code length} bytes hold all of the view. */
  private static ExpressionNode check(Value.Place.View view, ExpressionNode length) {
    return BodyTranslator.at(new ViewNodes.CheckSize(length, (Layout.size(view.type()) + 7) / 8), view.span());
  }

  /** Gives what the held {@code place} is reached by to nested procedures, which find it anew each time. */
  void export(Value.Place place, List<StatementNode> nodes) {
    switch (place) {
      case Value.Place.View v when v.source() instanceof Value.Place.Variable bytes -> exportVariable(bytes, nodes);
      case Value.Place.View v -> export((Value.Place) v.source(), nodes);
      case Value.Place.Field f -> export((Value.Place) f.record(), nodes);
      case Value.Place.Element e -> {
        export((Value.Place) e.array(), nodes);
        exportVariable((Value.Place.Variable) e.index(), nodes);
      }
      case Value.Place.Subarray s -> {
        export((Value.Place) s.array(), nodes);
        exportVariable((Value.Place.Variable) s.from(), nodes);
        exportVariable((Value.Place.Variable) s.count(), nodes);
      }
      default -> throw new IllegalStateException(place.toString());
    }
  }

  private void exportVariable(Value.Place.Variable variable, List<StatementNode> nodes) {
    ExpressionNode value = variable.type().isStructured() ? body.places().storage(variable)
        : new CellNodes.Make(Kind.LONG, body.values().scalar(variable));
    nodes.add(new CellNodes.Export(body.activation().environmentSlot(), body.activation().export(variable.symbol()), value));
  }
}
