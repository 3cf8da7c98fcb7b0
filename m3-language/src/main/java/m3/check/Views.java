// SPDX-License-Identifier: MIT
package m3.check;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.syntax.Expr;
import m3.types.ArrayType;
import m3.types.Layout;
import m3.types.OrdinalType;
import m3.types.PackedType;
import m3.types.RecordType;
import m3.types.Type;
import m3.unit.Value;

/** SPIN's VIEW (requirement R181). */
final class Views {
  private final UnitChecker unit;

  Views(UnitChecker unit) {
    this.unit = unit;
  }

  Value check(Expr.Call call, Scope scope) {
    Value source = unit.expressions.value(call.actuals().getFirst().value(), scope);
    Type target = unit.operations.typeArgument("VIEW", call, 1, scope);
    if (source.type().isError() || target.isError()) {
      return Expressions.broken(call.span());
    }
    if (!(source instanceof Value.Place) || !isBytes(source.type())) {
      unit.report(Diagnostic.of(Code.VIEW_SOURCE, source.span(), source.type()));
      return Expressions.broken(call.span());
    }
    String fault = incomplete(target);
    if (fault != null) {
      unit.report(Diagnostic.of(Code.VIEW_TARGET, call.actuals().get(1).span(), target, fault));
      return Expressions.broken(call.span());
    }
    long have = Layout.size(source.type().unpacked());
    long need = Layout.size(target);
    if (have >= 0 && need > have) {
      unit.report(Diagnostic.of(Code.VIEW_SIZE, call.span(), target, need, source.type(), have));
      return Expressions.broken(call.span());
    }
    return new Value.Place.View(call.span(), target, source);
  }

  /** Whether {@code type} is an array whose elements are whole bytes. */
  private static boolean isBytes(Type type) {
    return type.unpacked() instanceof ArrayType array && array.element().unpacked() instanceof OrdinalType element
        && Layout.elementStride(array) == 8 && element.count() == 256;
  }

  /** Why not every bit pattern is a value of {@code type}, or null when each is. */
  static String incomplete(Type type) {
    return switch (type) {
      case PackedType packed when packed.unpacked() instanceof OrdinalType ordinal && !packed.isAligned() ->
          fills(ordinal, packed.bits()) ? null : "`" + packed + "` has bit patterns that are no value";
      case PackedType packed -> incomplete(packed.base());
      case OrdinalType ordinal -> ordinal.base() instanceof m3.types.EnumerationType e && !e.isCharacter()
          ? "an enumeration" : fills(ordinal, Layout.size(ordinal)) ? null : "`" + ordinal + "` has bit patterns that are no value";
      case ArrayType array when array.isOpen() && array.element().unpacked() instanceof ArrayType inner && inner.isOpen() ->
          "an open array of open arrays";
      case ArrayType array when array.isOpen() && Layout.elementStride(array) == 0 -> "an open array of elements without a bit";
      case ArrayType array -> incomplete(array.element());
      case RecordType record -> record.fields().stream().map(f -> incomplete(f.type())).filter(x -> x != null).findFirst().orElse(null);
      default -> "`" + type + "` is " + (type.isFloat() ? "a float" : type instanceof m3.types.SetType ? "a set" : "a reference or procedure");
    };
  }

  private static boolean fills(OrdinalType type, long bits) {
    return bits == 64 ? type.low() == Long.MIN_VALUE && type.high() == Long.MAX_VALUE : type.count() == 1L << bits;
  }
}
