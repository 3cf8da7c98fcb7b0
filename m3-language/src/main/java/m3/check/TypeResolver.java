// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Id;
import m3.syntax.QualifiedId;
import m3.syntax.Signature;
import m3.syntax.TypeExpr;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.ErrorType;
import m3.types.Field;
import m3.types.IntegerType;
import m3.types.Layout;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.PackedType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.SetType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.ExceptionSymbol;
import m3.unit.Value;

/** Makes types from what is written (definition 2.2). Parts that may be recursive are resolved later, by {@link #finish}. */
final class TypeResolver {
  private static final long LARGEST_SET = 1L << 24;

  private final UnitChecker unit;
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private String declared;

  TypeResolver(UnitChecker unit) {
    this.unit = unit;
  }

  /** Resolves all that was left for later, so that its errors are told. */
  void finish() {
    while (!pending.isEmpty()) {
      pending.poll().run();
    }
  }

  /** Notes that types resolved from now on belong to the declaration of {@code name}; gives the name noted before. */
  String declaring(String name) {
    String before = declared;
    declared = name;
    return before;
  }

  /**
   * {@code parts} to be resolved later, which may mention the type they are part of, but not need its own parts: then the
   * declaration depends on itself, and {@code instead} stands for them.
   */
  <T> Supplier<T> lazily(Span span, T instead, Supplier<T> parts) {
    String name = declared;
    boolean[] running = {false};
    return () -> {
      if (running[0]) {
        unit.cycle(name != null ? name : span.text().lines().findFirst().orElse(""), span);
        return instead;
      }
      running[0] = true;
      try {
        return parts.get();
      } finally {
        running[0] = false;
      }
    };
  }

  /** The type {@code written} stands for; the error type, and a diagnostic, when there is none. */
  Type resolve(TypeExpr written, Scope scope) {
    return switch (written) {
      case TypeExpr.Named named -> named(named.name(), scope);
      case TypeExpr.Array array -> array(array, scope);
      case TypeExpr.Packed packed -> packed(packed.span(), packed.bits(), packed.base(), false, scope);
      case TypeExpr.Aligned aligned -> packed(aligned.span(), aligned.bits(), aligned.base(), true, scope);
      case TypeExpr.Enumeration enumeration -> enumeration(enumeration);
      case TypeExpr.Subrange subrange -> subrange(subrange, scope);
      case TypeExpr.SetOf set -> set(set, scope);
      case TypeExpr.Record record -> new RecordType(fields(record.fields(), scope));
      case TypeExpr.Ref ref -> ref(ref, scope);
      case TypeExpr.Object object -> object(object, scope);
      case TypeExpr.Procedure procedure -> procedure(procedure.signature(), scope);
      case TypeExpr.Broken broken -> ErrorType.ERROR;
    };
  }

  private Type named(QualifiedId name, Scope scope) {
    return switch (unit.names.meaning(name, scope)) {
      case Meaning.OfType(Type type) -> type;
      case Meaning.Broken broken -> ErrorType.ERROR;
      case Meaning other -> {
        unit.report(Diagnostic.of(Code.NOT_A_TYPE, name.span(), name, other.kind()));
        yield ErrorType.ERROR;
      }
    };
  }

  private Type array(TypeExpr.Array array, Scope scope) {
    Type element = resolve(array.element(), scope);
    if (array.indices().isEmpty()) {
      return element.isError() ? element : new ArrayType(null, element);
    }
    refuseOpen(element, array.element().span(), "the elements of a fixed array");
    Type type = element;
    for (int i = array.indices().size() - 1; i >= 0; i--) {
      TypeExpr written = array.indices().get(i);
      Type index = resolve(written, scope);
      if (index.isError() || type.isError()) {
        type = ErrorType.ERROR;
      } else if (!(index.unpacked() instanceof OrdinalType ordinal)) {
        unit.report(Diagnostic.of(Code.INDEX_TYPE, written.span(), index));
        type = ErrorType.ERROR;
      } else {
        type = new ArrayType(ordinal, type);
        if (ordinal.count() > Integer.MAX_VALUE - 16) {
          unit.report(Diagnostic.of(Code.TOO_LARGE, array.span(), type));
          type = ErrorType.ERROR;
        }
      }
    }
    return type;
  }

  /** Reports an open array where it may not stand. */
  void refuseOpen(Type type, Span span, String use) {
    if (type.unpacked() instanceof ArrayType array && array.isOpen()) {
      unit.report(Diagnostic.of(Code.OPEN_ARRAY_HERE, span, type, use));
    }
  }

  /** Reports a type without values where a variable is to have it; {@code what} is the variable. */
  void refuseEmpty(Type type, Span span, String what) {
    if (type.isEmpty()) {
      unit.report(Diagnostic.of(Code.EMPTY_TYPE, span, type, what));
    }
  }

  private Type packed(Span span, m3.syntax.Expr bits, TypeExpr base, boolean aligned, Scope scope) {
    Type type = resolve(base, scope);
    Value size = unit.expressions.constant(bits, scope, aligned ? "an alignment" : "the number of bits");
    if (!size.type().isError() && !(size.type().ordinal() != null && size.type().ordinal().base() instanceof IntegerType)) {
      unit.report(Diagnostic.of(Code.INTEGER_NEEDED, bits.span(), "a number of bits", size.type()));
    }
    if (type.isError() || !(Folding.of(size) instanceof Constant.Ordinal(long n))) {
      return ErrorType.ERROR;
    }
    refuseOpen(type, base.span(), aligned ? "an aligned type" : "a packed type");
    long needed = aligned ? Layout.alignment(type) : Layout.minimalBits(type);
    if (n < needed || aligned && n % needed != 0) {
      unit.report(Diagnostic.of(aligned ? Code.ALIGNMENT : Code.BITS_TOO_FEW, span, type, needed, n));
      return type;
    }
    return new PackedType(n, type, aligned);
  }

  private Type enumeration(TypeExpr.Enumeration enumeration) {
    Map<String, Id> seen = new HashMap<>();
    List<String> values = new ArrayList<>();
    for (Id value : enumeration.values()) {
      unit.refuseReserved(value);
      Id before = seen.putIfAbsent(value.name(), value);
      if (before != null) {
        unit.report(Diagnostic.of(Code.DUPLICATE_MEMBER, value.span(), value).also(before.span(), "first here"));
      } else {
        values.add(value.name());
      }
    }
    return new EnumerationType(values);
  }

  private Type subrange(TypeExpr.Subrange subrange, Scope scope) {
    Value low = unit.expressions.constant(subrange.low(), scope, "the low end of a subrange");
    Value high = unit.expressions.constant(subrange.high(), scope, "the high end of a subrange");
    if (low.type().isError() || high.type().isError()) {
      return ErrorType.ERROR;
    }
    OrdinalType from = low.type().ordinal();
    OrdinalType to = high.type().ordinal();
    if (from == null || to == null || !m3.types.Relations.equal(from.base(), to.base())) {
      unit.report(Diagnostic.of(Code.SUBRANGE_ENDS, subrange.span(), low.type(), high.type()));
      return ErrorType.ERROR;
    }
    if (Folding.of(low) instanceof Constant.Ordinal(long a) && Folding.of(high) instanceof Constant.Ordinal(long b)) {
      return new SubrangeType(from.base(), a, b);
    }
    return ErrorType.ERROR;
  }

  private Type set(TypeExpr.SetOf set, Scope scope) {
    Type domain = resolve(set.element(), scope);
    if (domain.isError()) {
      return domain;
    }
    if (!(domain.unpacked() instanceof OrdinalType ordinal)) {
      unit.report(Diagnostic.of(Code.SET_DOMAIN, set.element().span(), domain));
      return ErrorType.ERROR;
    }
    if (ordinal.count() > LARGEST_SET) {
      unit.report(Diagnostic.of(Code.SET_TOO_LARGE, set.span(), domain, ordinal.count()));
      return ErrorType.ERROR;
    }
    return new SetType(ordinal);
  }

  /** The fields written, types and defaults resolved. */
  List<Field> fields(List<TypeExpr.Field> written, Scope scope) {
    List<Field> fields = new ArrayList<>();
    Map<String, Id> seen = new HashMap<>();
    for (TypeExpr.Field field : written) {
      Typed typed = typed(field.type(), field.initial(), scope, "the default of a field");
      refuseOpen(typed.type, field.span(), "a field");
      refuseEmpty(typed.type, field.span(), "a field");
      for (Id name : field.names()) {
        unit.refuseReserved(name);
        Id before = seen.putIfAbsent(name.name(), name);
        if (before != null) {
          unit.report(Diagnostic.of(Code.DUPLICATE_MEMBER, name.span(), name).also(before.span(), "first here"));
        } else {
          fields.add(new Field(name.name(), typed.type, typed.initial));
        }
      }
    }
    return fields;
  }

  private record Typed(Type type, Constant initial) {}

  /** The type and constant default of {@code : type := initial}, either of which may be absent; a wrong default spoils the type. */
  private Typed typed(TypeExpr type, m3.syntax.Expr initial, Scope scope, String what) {
    Type resolved = type == null ? null : resolve(type, scope);
    if (initial == null) {
      return new Typed(resolved, null);
    }
    Value value = unit.expressions.constant(initial, scope, what);
    if (resolved == null) {
      return new Typed(value.type() == AnyReference.NULL ? AnyReference.REFANY : value.type(), Folding.of(value));
    }
    Constant folded = Folding.of(unit.conversions.convert(value, resolved));
    return new Typed(folded == null ? ErrorType.ERROR : resolved, folded);
  }

  private Type ref(TypeExpr.Ref ref, Scope scope) {
    String brand = brand(ref.brand(), scope);
    RefType type = new RefType(!ref.untraced(), brand,
        lazily(ref.span(), ErrorType.ERROR, () -> resolve(ref.target(), scope)));
    pending.add(() -> {
      Type target = type.target();
      if (ref.untraced() && !unit.isUnsafe() && Layout.holdsTraced(target)) {
        unit.report(Diagnostic.of(Code.UNTRACED_TARGET, ref.span(), "an untraced reference cannot refer to", target));
      }
    });
    return type;
  }

  private String brand(TypeExpr.Brand brand, Scope scope) {
    if (brand == null) {
      return null;
    }
    if (brand.text() == null) {
      return unit.freshBrand();
    }
    Value text = unit.expressions.constant(brand.text(), scope, "a brand");
    if (Folding.of(text) instanceof Constant.Text(String value)) {
      Span before = unit.claimBrand(value, brand.span());
      if (before != null) {
        unit.report(Diagnostic.of(Code.BRAND_TWICE, brand.span(), value).also(before, "given here"));
      }
      return value;
    }
    if (!text.type().isError()) {
      unit.report(Diagnostic.of(Code.BRAND_TEXT, brand.span()));
    }
    return unit.freshBrand();
  }

  private Type object(TypeExpr.Object object, Scope scope) {
    Type above = object.supertype() == null ? ObjectType.ROOT : resolve(object.supertype(), scope);
    if (above.isError()) {
      return above;
    }
    if (!(above instanceof ObjectType) && !(above instanceof OpaqueType)) {
      unit.report(Diagnostic.of(Code.NOT_AN_OBJECT_TYPE, object.supertype().span(), above));
      return ErrorType.ERROR;
    }
    ReferenceType supertype = (ReferenceType) above;
    ObjectMembers members = new ObjectMembers(unit, object, scope, supertype, brand(object.brand(), scope));
    ObjectType type = members.type();
    unit.dialect.noteDeclared(type);
    pending.add(() -> {
      if (unit.relations().objectOf(supertype) == null) {
        unit.report(Diagnostic.of(Code.NOT_AN_OBJECT_TYPE, object.supertype().span(), supertype));
      } else {
        members.check();
      }
    });
    return type;
  }

  /** The procedure type with this signature. */
  ProcedureType procedure(Signature signature, Scope scope) {
    ProcedureType type = new ProcedureType(signature.ephemeral(), signature.functional(),
        lazily(signature.span(), new ProcedureType.Parts(List.of(), ErrorType.ERROR, null), () -> parts(signature, scope)));
    if (!unit.isDeferring()) {
      pending.add(type::formals);
    }
    return type;
  }

  private ProcedureType.Parts parts(Signature signature, Scope scope) {
    List<ProcedureType.Formal> formals = new ArrayList<>();
    Map<String, Id> seen = new HashMap<>();
    for (Signature.Formal formal : signature.formals()) {
      Typed typed = typed(formal.type(), formal.initial(), scope, "the default of a formal");
      refuseEmpty(typed.type, formal.span(), "a formal");
      ProcedureType.Mode mode = switch (formal.mode()) {
        case VALUE -> ProcedureType.Mode.VALUE;
        case READONLY -> ProcedureType.Mode.READONLY;
        case VAR, CVAR -> ProcedureType.Mode.VAR;
      };
      if (mode == ProcedureType.Mode.VAR && formal.initial() != null) {
        unit.report(Diagnostic.of(Code.VAR_DEFAULT, formal.initial().span()));
      }
      for (Id name : formal.names()) {
        unit.refuseReserved(name);
        Id before = seen.putIfAbsent(name.name(), name);
        unit.redeclared(name.name(), name.span(), before == null ? null : before.span());
        formals.add(new ProcedureType.Formal(name.name(), mode, typed.type, typed.initial));
      }
    }
    Type result = signature.result() == null ? null : resolve(signature.result(), scope);
    if (result != null) {
      refuseOpen(result, signature.result().span(), "a result");
    }
    return new ProcedureType.Parts(List.copyOf(formals), result, raises(signature, scope));
  }

  private List<ProcedureType.ExceptionName> raises(Signature signature, Scope scope) {
    if (signature.raises() == null) {
      return null;
    }
    List<ProcedureType.ExceptionName> names = new ArrayList<>();
    for (QualifiedId name : signature.raises()) {
      ExceptionSymbol exception = unit.names.exception(name, scope);
      if (exception != null) {
        if (exception.isImplicit()) {
          unit.report(Diagnostic.of(Code.IMPLICIT_RAISES, name.span(), name));
        }
        names.add(exception.identity());
      }
    }
    return List.copyOf(names);
  }
}
