// SPDX-License-Identifier: MIT
package m3.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.syntax.Expr;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.Field;
import m3.types.IntegerType;
import m3.types.RecordType;
import m3.types.SetType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.Value;

/** Set, array and record constructors (definition 2.6.8). */
final class Constructors {
  /** How many elements a constant array may have. */
  static final int LONGEST_CONSTANT = 1 << 20;

  private final UnitChecker unit;

  Constructors(UnitChecker unit) {
    this.unit = unit;
  }

  Value check(Expr.Constructor constructor, Scope scope) {
    Type type = unit.types.resolve(constructor.type(), scope);
    if (type.isError()) {
      constructor.elements().forEach(e -> unit.expressions.value(e.value(), scope));
      return Expressions.broken(constructor.span());
    }
    Value value = switch (type.unpacked()) {
      case SetType set -> set(constructor, set, scope);
      case ArrayType array -> array(constructor, array, scope);
      case RecordType record -> record(constructor, record, scope);
      default -> {
        unit.report(Diagnostic.of(Code.NOT_CONSTRUCTIBLE, constructor.type().span(), type));
        yield Expressions.broken(constructor.span());
      }
    };
    return value;
  }

  private Value set(Expr.Constructor constructor, SetType type, Scope scope) {
    List<Value.Members> members = new ArrayList<>();
    BigInteger bits = BigInteger.ZERO;
    boolean broken = refuseDots(constructor, type);
    for (Expr.Element element : constructor.elements()) {
      broken |= refuseKeyword(element, type);
      Value low = member(element.value(), type, scope);
      Value high = element.upper() == null ? null : member(element.upper(), type, scope);
      broken |= low.type().isError() || high != null && high.type().isError();
      members.add(new Value.Members(low, high));
      Constant from = Folding.of(low);
      Constant to = high == null ? from : Folding.of(high);
      bits = bits != null && from instanceof Constant.Ordinal(long a) && to instanceof Constant.Ordinal(long b)
          ? withRange(bits, Folding.position(type.domain(), a), Folding.position(type.domain(), b)) : null;
    }
    if (broken) {
      return Expressions.broken(constructor.span());
    }
    return bits != null ? new Value.Literal(constructor.span(), type, new Constant.Members(bits))
        : new Value.MakeSet(constructor.span(), type, members);
  }

  private static BigInteger withRange(BigInteger bits, int from, int to) {
    return from > to ? bits
        : bits.or(BigInteger.ONE.shiftLeft(to - from + 1).subtract(BigInteger.ONE).shiftLeft(from));
  }

  private Value member(Expr written, SetType type, Scope scope) {
    return unit.conversions.convert(unit.expressions.value(written, scope), type.domain());
  }

  private boolean refuseDots(Expr.Constructor constructor, Type type) {
    if (constructor.dots()) {
      unit.report(Diagnostic.of(Code.CONSTRUCTOR_COUNT, constructor.span(), type, "no `..`", "`..` is"));
    }
    return constructor.dots();
  }

  private boolean refuseKeyword(Expr.Element element, Type type) {
    if (element.keyword() != null) {
      unit.report(Diagnostic.of(Code.KEYWORD_HERE, element.keyword().span(), type));
    }
    return element.keyword() != null;
  }

  private Value array(Expr.Constructor constructor, ArrayType type, Scope scope) {
    List<Value> elements = new ArrayList<>();
    boolean broken = false;
    boolean ranges = false;
    for (Expr.Element element : constructor.elements()) {
      broken |= refuseKeyword(element, type);
      if (element.upper() != null) {
        unit.report(Diagnostic.of(Code.CONSTRUCTOR_COUNT, element.span(), type, "single elements", "a range is"));
        ranges = true;
      }
      Value value = unit.conversions.convert(unit.expressions.value(element.value(), scope), type.element());
      broken |= value.type().isError();
      elements.add(value);
    }
    ArrayType made = type;
    if (type.isOpen()) {
      broken |= refuseDots(constructor, type);
      Type element = alike(type, elements);
      broken |= elements.stream().anyMatch(e -> e.type().isError());
      made = element == null ? type : new ArrayType(new SubrangeType(IntegerType.INTEGER, 0, elements.size() - 1), element);
    }
    long count = type.isOpen() ? elements.size() : type.index().count();
    broken |= ranges;
    boolean wrong = elements.size() > count || elements.size() < count && (!constructor.dots() || elements.isEmpty());
    if (wrong && !ranges) {
      unit.report(Diagnostic.of(Code.CONSTRUCTOR_COUNT, constructor.span(), type, elements(count),
          elements.size() + (elements.size() == 1 ? " is" : " are")));
      broken = true;
    }
    if (broken) {
      return Expressions.broken(constructor.span());
    }
    List<Constant> constants = count <= LONGEST_CONSTANT ? Folding.all(elements) : null;
    if (constants != null) {
      List<Constant> all = new ArrayList<>(constants);
      while (all.size() < count) {
        all.add(constants.getLast());
      }
      return new Value.Literal(constructor.span(), made, new Constant.Parts(List.copyOf(all)));
    }
    return new Value.MakeArray(constructor.span(), made, elements, count);
  }

  /**
   * The element type of an open array constructor, to which {@code elements} are converted: open elements take the shape of
   * one whose shape is known. Null when no shape is, so that the elements are only alike when they are evaluated.
   */
  private Type alike(ArrayType type, List<Value> elements) {
    if (!hasOpenRows(type) || elements.isEmpty()) {
      return type.element();
    }
    Type shape = elements.stream().map(Value::type).filter(t -> t.unpacked() instanceof ArrayType row && !row.isOpen()
        && !hasOpenRows(row)).findFirst().orElse(null);
    if (shape != null) {
      elements.replaceAll(e -> unit.conversions.convert(e, shape));
    }
    return shape;
  }

  /** Whether the elements of {@code type} are open arrays, or hold such. */
  static boolean hasOpenRows(ArrayType type) {
    return type.element().unpacked() instanceof ArrayType row && (row.isOpen() || hasOpenRows(row));
  }

  private Value record(Expr.Constructor constructor, RecordType type, Scope scope) {
    boolean broken = refuseDots(constructor, type);
    Value[] values = new Value[type.fields().size()];
    boolean keyword = false;
    for (int i = 0; i < constructor.elements().size(); i++) {
      Expr.Element element = constructor.elements().get(i);
      int index = i;
      if (element.keyword() != null) {
        keyword = true;
        index = type.indexOf(element.keyword().name());
        if (index < 0) {
          unit.report(unit.names.unknown(type, element.keyword()));
          broken = true;
          continue;
        }
      } else if (keyword) {
        unit.report(Diagnostic.of(Code.POSITIONAL_LATE, element.span()));
        return Expressions.broken(constructor.span());
      }
      if (index >= values.length) {
        unit.report(Diagnostic.of(Code.CONSTRUCTOR_COUNT, constructor.span(), type, elements(values.length),
            constructor.elements().size() + " are"));
        return Expressions.broken(constructor.span());
      }
      if (values[index] != null) {
        unit.report(Diagnostic.of(Code.ARGUMENT_TWICE, element.span(), type.fields().get(index).name()));
        broken = true;
      }
      values[index] = unit.conversions.convert(unit.expressions.value(element.value(), scope), type.fields().get(index).type());
      broken |= values[index].type().isError();
    }
    if (broken || !fillDefaults(constructor, type, values)) {
      return Expressions.broken(constructor.span());
    }
    List<Constant> constants = Folding.all(List.of(values));
    return constants != null ? new Value.Literal(constructor.span(), type, new Constant.Parts(constants))
        : new Value.MakeRecord(constructor.span(), type, List.of(values));
  }

  private static String elements(long count) {
    return count + (count == 1 ? " element" : " elements");
  }

  private boolean fillDefaults(Expr.Constructor constructor, RecordType type, Value[] values) {
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      Field field = type.fields().get(i);
      if (values[i] == null && field.initial() != null) {
        values[i] = new Value.Literal(constructor.span(), field.type(), field.initial());
      } else if (values[i] == null) {
        if (!field.type().isError()) {
          unit.report(Diagnostic.of(Code.ARGUMENT_MISSING, constructor.span(), type, field.name()));
        }
        whole = false;
      }
    }
    return whole;
  }
}
