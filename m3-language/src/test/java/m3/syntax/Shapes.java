// SPDX-License-Identifier: MIT
package m3.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import m3.source.Span;

/** Writes trees without their spans, short enough to compare by eye: operators before their operands, in parentheses. */
final class Shapes {
  private Shapes() {}

  static String of(Expr expr) {
    return switch (expr) {
      case Expr.Name e -> e.name();
      case Expr.Select e -> of(e.base()) + "." + e.field();
      case Expr.Dereference e -> of(e.base()) + "^";
      case Expr.Index e -> of(e.base()) + e.indices().stream().map(Shapes::of).toList();
      case Expr.Call e -> of(e.callee()) + e.actuals().stream().map(Shapes::of).collect(Collectors.joining(", ", "(", ")"));
      case Expr.Constructor e -> of(e.type()) + e.elements().stream().map(Shapes::of)
          .collect(Collectors.joining(", ", "{", e.dots() ? ", ..}" : "}"));
      case Expr.Binary e -> "(" + e.operator().text() + " " + of(e.left()) + " " + of(e.right()) + ")";
      case Expr.Unary e -> "(" + e.operator().text() + " " + of(e.operand()) + ")";
      case Expr.IntegerLiteral e -> e.value() + (e.isLong() ? "L" : "");
      case Expr.RealLiteral e -> e.digits() + ":" + e.kind();
      case Expr.CharLiteral e -> (e.wide() ? "W" : "") + "#" + e.value();
      case Expr.TextLiteral e -> (e.wide() ? "W" : "") + "\"" + e.value() + "\"";
      case Expr.TypeValue e -> "<" + of(e.type()) + ">";
      case Expr.Broken e -> "?";
    };
  }

  private static String of(Expr.Actual actual) {
    return (actual.keyword() == null ? "" : actual.keyword() + " := ") + of(actual.value());
  }

  private static String of(Expr.Element element) {
    return (element.keyword() == null ? "" : element.keyword() + " := ") + of(element.value())
        + (element.upper() == null ? "" : ".." + of(element.upper()));
  }

  static String of(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Named t -> t.name().toString();
      case TypeExpr.Array t -> "ARRAY " + t.indices().stream().map(Shapes::of).toList() + " " + of(t.element());
      case TypeExpr.Packed t -> "BITS " + of(t.bits()) + " " + of(t.base());
      case TypeExpr.Aligned t -> "ALIGNED " + of(t.bits()) + " " + of(t.base());
      case TypeExpr.Enumeration t -> "{" + join(t.values()) + "}";
      case TypeExpr.Subrange t -> "[" + of(t.low()) + ".." + of(t.high()) + "]";
      case TypeExpr.SetOf t -> "SET " + of(t.element());
      case TypeExpr.Record t -> "RECORD" + fields(t.fields());
      case TypeExpr.Ref t -> (t.untraced() ? "UNTRACED " : "") + brand(t.brand()) + "REF " + of(t.target());
      case TypeExpr.Object t -> "(" + (t.supertype() == null ? "" : of(t.supertype()) + " ") + brand(t.brand()) + "OBJECT"
          + fields(t.fields()) + t.methods().stream().map(Shapes::of).collect(Collectors.joining())
          + t.overrides().stream().map(o -> " " + o.name() + ":=" + of(o.procedure())).collect(Collectors.joining()) + ")";
      case TypeExpr.Procedure t -> "PROCEDURE" + of(t.signature());
      case TypeExpr.Broken t -> "?";
    };
  }

  private static String of(TypeExpr.Method method) {
    return " " + method.name() + of(method.signature()) + (method.procedure() == null ? "" : ":=" + of(method.procedure()));
  }

  private static String brand(TypeExpr.Brand brand) {
    return brand == null ? "" : brand.text() == null ? "BRANDED " : "BRANDED " + of(brand.text()) + " ";
  }

  private static String fields(List<TypeExpr.Field> fields) {
    return fields.stream().map(f -> " " + typed(f.names(), f.type(), f.initial())).collect(Collectors.joining());
  }

  private static String typed(List<Id> names, TypeExpr type, Expr initial) {
    return join(names) + (type == null ? "" : ":" + of(type)) + (initial == null ? "" : ":=" + of(initial));
  }

  private static String join(List<Id> names) {
    return names.stream().map(Id::name).collect(Collectors.joining(","));
  }

  static String of(Signature signature) {
    return (signature.ephemeral() ? "@" : "") + (signature.functional() ? "~" : "")
        + signature.formals().stream().map(f -> (f.mode() == Signature.Mode.VALUE ? "" : f.mode() + " ")
            + typed(f.names(), f.type(), f.initial())).collect(Collectors.joining("; ", "(", ")"))
        + (signature.result() == null ? "" : ":" + of(signature.result()))
        + (signature.raises() == null ? " RAISES ANY" : signature.raisesSpan() == null ? "" : " RAISES " + signature.raises());
  }

  /** The texts of {@code spans}, to check that a place is where it should be. */
  static List<String> texts(Span... spans) {
    List<String> texts = new ArrayList<>();
    for (Span span : spans) {
      texts.add(span.text());
    }
    return texts;
  }
}
