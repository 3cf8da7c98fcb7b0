// SPDX-License-Identifier: MIT
package m3.check;

import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.syntax.Id;
import m3.syntax.QualifiedId;
import m3.types.AnyReference;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.ErrorType;
import m3.types.Field;
import m3.types.ObjectType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.Type;
import m3.unit.ConstantSymbol;
import m3.unit.ExceptionSymbol;
import m3.unit.Interface;
import m3.unit.OperationSymbol;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;
import m3.unit.TypeSymbol;
import m3.unit.UnitSymbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Resolves names and selections (definition 2.4.1, 2.6.3). */
final class Names {
  private static final Meaning BROKEN = new Meaning.Broken();

  private final UnitChecker unit;

  Names(UnitChecker unit) {
    this.unit = unit;
  }

  /** A symbol that stands for what was refused already. */
  static Symbol broken(Id name) {
    return new TypeSymbol(name.name(), name.span(), ErrorType.ERROR);
  }

  Meaning meaning(QualifiedId name, Scope scope) {
    return name.unit() == null ? simple(name.name().name(), name.name().span(), scope)
        : select(simple(name.unit().name(), name.unit().span(), scope), name.name(), name.span(), scope);
  }

  /** What {@code expression}, a name or a selection, stands for; other expressions are values. */
  Meaning meaning(Expr expression, Scope scope) {
    return switch (expression) {
      case Expr.Name name -> simple(name.name(), name.span(), scope);
      case Expr.Select select -> select(meaning(select.base(), scope), select.field(), select.span(), scope);
      case Expr.TypeValue type -> {
        Type resolved = unit.types.resolve(type.type(), scope);
        yield resolved.isError() ? BROKEN : new Meaning.OfType(resolved);
      }
      default -> ofValue(unit.expressions.value(expression, scope));
    };
  }

  private static Meaning ofValue(Value value) {
    return value.type() != null && value.type().isError() ? BROKEN : new Meaning.OfValue(value);
  }

  private Meaning simple(String name, Span span, Scope scope) {
    Symbol symbol = scope.lookup(name, unit);
    if (symbol == null) {
      Diagnostic problem = Diagnostic.of(Code.UNDECLARED, span, name);
      String near = unit.nearest(name, scope::visibleNames);
      if (near != null) {
        problem.help("is `" + near + "` meant?");
      }
      if (unit.canImport(name)) {
        problem.help("to use the interface of this name write `IMPORT " + name + ";`");
      }
      unit.report(problem);
      return BROKEN;
    }
    return ofSymbol(symbol, span, scope);
  }

  private Meaning ofSymbol(Symbol symbol, Span span, Scope scope) {
    return switch (symbol) {
      case ConstantSymbol c -> c.type().isError() ? BROKEN : new Meaning.OfValue(constant(c, span));
      case TypeSymbol t -> t.type().isError() ? BROKEN : new Meaning.OfType(t.type());
      case VariableSymbol v -> v.type().isError() ? BROKEN : new Meaning.OfValue(variable(v, span, scope));
      case ProcedureSymbol p -> {
        unit.declarations.noteUsed(p);
        yield new Meaning.OfValue(new Value.ProcedureValue(span, p, p.type()));
      }
      case ExceptionSymbol e -> new Meaning.OfException(e);
      case UnitSymbol u -> new Meaning.OfUnit(u.unit());
      case OperationSymbol o -> new Meaning.OfOperation(o.name());
    };
  }

  private static Value constant(ConstantSymbol symbol, Span span) {
    return new Value.Literal(span, symbol.type(), symbol.value());
  }

  /** A use of {@code symbol} in {@code scope}: notes whether a nested procedure captures it. */
  Value.Place variable(VariableSymbol symbol, Span span, Scope scope) {
    symbol.noteUsed();
    if (symbol.storage() != VariableSymbol.Kind.GLOBAL && symbol.owner() != scope.owner()) {
      symbol.noteCaptured();
    }
    return new Value.Place.Variable(span, symbol);
  }

  private Meaning select(Meaning base, Id name, Span span, Scope scope) {
    return switch (base) {
      case Meaning.OfUnit(Interface of) -> {
        Symbol symbol = of.symbols().get(name.name());
        if (symbol == null) {
          unit.report(notInInterface(of, name));
          yield BROKEN;
        }
        if (symbol.isObsolete()) {
          unit.report(obsolete(symbol, name.span()));
        }
        yield ofSymbol(symbol, span, scope);
      }
      case Meaning.OfType(Type type) -> ofType(type, name, span);
      case Meaning.OfValue(Value value) -> component(value, name, span);
      case Meaning.Broken broken -> broken;
      default -> {
        unit.report(Diagnostic.of(Code.NOT_A_VALUE, span, span.text(), base.kind()));
        yield BROKEN;
      }
    };
  }

  static Diagnostic obsolete(Symbol symbol, Span use) {
    return Diagnostic.of(Code.OBSOLETE, use, symbol.name()).also(symbol.span(), "declared here");
  }

  Diagnostic notInInterface(Interface of, Id name) {
    Diagnostic problem = Diagnostic.of(Code.NOT_IN_INTERFACE, name.span(), of.name(), name).also(of.span(), "`" + of.name() + "` is this");
    String near = unit.nearest(name.name(), () -> of.symbols().keySet());
    return near == null ? problem : problem.help("is `" + near + "` meant?");
  }

  private Meaning ofType(Type type, Id name, Span span) {
    if (type.unpacked() instanceof m3.types.OrdinalType ordinal && ordinal.base() instanceof EnumerationType enumeration
        && enumeration.ordinalOf(name.name()) >= 0) {
      long value = enumeration.ordinalOf(name.name());
      return new Meaning.OfValue(new Value.Literal(span, enumeration, new Constant.Ordinal(value)));
    }
    if (type.unpacked() instanceof ReferenceType reference) {
      Members.Method method = Members.method(unit.relations(), reference, name.name());
      if (method != null) {
        return new Meaning.OfTypeMethod(reference, method.owner(), name.name(), method.signature());
      }
    }
    unit.report(unknown(type, name));
    return BROKEN;
  }

  /** That {@code type} has no {@code name}, with what was probably meant. */
  Diagnostic unknown(Type type, Id name) {
    String kind = switch (type.unpacked()) {
      case RecordType record -> "field";
      case EnumerationType enumeration -> "value";
      default -> "field or method";
    };
    Diagnostic problem = Diagnostic.of(Code.UNKNOWN_FIELD, name.span(), type, kind, name);
    List<String> known = switch (type.unpacked()) {
      case RecordType record -> record.fields().stream().map(Field::name).toList();
      case EnumerationType enumeration when enumeration.values() != null -> enumeration.values();
      default -> Members.names(unit.relations(), type);
    };
    String near = unit.nearest(name.name(), () -> known);
    if (type.unpacked() instanceof m3.types.OpaqueType opaque && unit.relations().revelations().concrete(opaque) == null
        && opaque.unit() != null) {
      problem.note("`" + type + "` is opaque here: " + (opaque.isOfModule() ? "module" : "interface") + " `" + opaque.unit() + "` says no more than that it is below `"
          + opaque.bound() + "`");
    }
    return near == null ? problem : problem.help("is `" + near + "` meant?");
  }

  /** {@code value.name}: a field of a record, through a reference or not, or a member of an object. */
  private Meaning component(Value value, Id name, Span span) {
    Type type = value.type();
    if (type == null) {
      return BROKEN;
    }
    if (type.unpacked() instanceof RecordType record) {
      return fieldOf(value, record, name, span);
    }
    RefType ref = unit.relations().refOf(type);
    if (ref != null && ref.target().unpacked() instanceof RecordType record) {
      return fieldOf(new Value.Place.Referent(value.span(), ref.target(), value), record, name, span);
    }
    if (type.unpacked() instanceof ReferenceType && type != AnyReference.NULL) {
      Members.FieldOf field = Members.field(unit.relations(), type, name.name());
      if (field != null) {
        return field.field().type().isError() ? BROKEN : new Meaning.OfValue(
            new Value.Place.ObjectField(span, field.field().type(), value, field.owner(), name.name()));
      }
      Members.Method method = Members.method(unit.relations(), type, name.name());
      if (method != null) {
        return new Meaning.OfMethod(value, method.owner(), name.name(), method.signature());
      }
    }
    unit.report(unknown(type, name));
    return BROKEN;
  }

  private Meaning fieldOf(Value value, RecordType record, Id name, Span span) {
    int index = record.indexOf(name.name());
    if (index < 0) {
      unit.report(unknown(record, name));
      return BROKEN;
    }
    Type type = record.fields().get(index).type();
    if (type.isError()) {
      return BROKEN;
    }
    Constant folded = Folding.field(Folding.of(value), record, index);
    return new Meaning.OfValue(folded != null ? new Value.Literal(span, type, folded)
        : new Value.Place.Field(span, type, value, record, index));
  }

  /** The exception {@code name} stands for; null, and a diagnostic, when it is none. */
  ExceptionSymbol exception(QualifiedId name, Scope scope) {
    return switch (meaning(name, scope)) {
      case Meaning.OfException(ExceptionSymbol exception) -> exception;
      case Meaning.Broken broken -> null;
      case Meaning other -> {
        unit.report(Diagnostic.of(Code.NOT_AN_EXCEPTION, name.span(), name));
        yield null;
      }
    };
  }

  /** The object type {@code type} stands for when it is one, to allocate or to look into. */
  ObjectType object(Type type) {
    return unit.relations().objectOf(type);
  }
}
