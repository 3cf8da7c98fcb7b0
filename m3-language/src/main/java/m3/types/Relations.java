// SPDX-License-Identifier: MIT
package m3.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Equality, subtyping and assignability of types, as seen with some revelations (definition 2.2, 2.2.10, 2.3.1). */
public final class Relations {
  private record Pair(Type left, Type right) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair p && p.left == left && p.right == right;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(left) * 31 + System.identityHashCode(right);
    }
  }

  private final Revelations revelations;

  public Relations(Revelations revelations) {
    this.revelations = revelations;
  }

  public Revelations revelations() {
    return revelations;
  }

  /** Whether both are the same type: equal when written out, recursion included. */
  public static boolean equal(Type a, Type b) {
    return a == b || same(a, b, new HashSet<>());
  }

  private static boolean same(Type a, Type b, Set<Pair> assumed) {
    if (a == b || a.isError() || b.isError()) {
      return true;
    }
    if (a.getClass() != b.getClass() || a instanceof IntegerType || a instanceof FloatType || a instanceof AnyReference) {
      return false;
    }
    if (!assumed.add(new Pair(a, b))) {
      return true;
    }
    return switch (a) {
      case EnumerationType x -> x.values() != null && x.values().equals(((EnumerationType) b).values())
          && (x == EnumerationType.BOOLEAN) == (b == EnumerationType.BOOLEAN);
      case SubrangeType x -> x.low() == ((SubrangeType) b).low() && x.high() == ((SubrangeType) b).high()
          && same(x.base(), ((SubrangeType) b).base(), assumed);
      case ArrayType x -> sameArray(x, (ArrayType) b, assumed);
      case RecordType x -> sameFields(x.fields(), ((RecordType) b).fields(), assumed);
      case PackedType x -> x.bits() == ((PackedType) b).bits() && x.isAligned() == ((PackedType) b).isAligned()
          && same(x.base(), ((PackedType) b).base(), assumed);
      case SetType x -> same(x.domain(), ((SetType) b).domain(), assumed);
      case RefType x -> x.isTraced() == ((RefType) b).isTraced() && Objects.equals(x.brand(), ((RefType) b).brand())
          && same(x.target(), ((RefType) b).target(), assumed);
      case ObjectType x -> sameObject(x, (ObjectType) b, assumed);
      case OpaqueType x -> x.identity().equals(((OpaqueType) b).identity());
      case ProcedureType x -> sameProcedure(x, (ProcedureType) b, assumed);
      default -> false;
    };
  }

  private static boolean sameArray(ArrayType a, ArrayType b, Set<Pair> assumed) {
    return a.isOpen() == b.isOpen() && (a.isOpen() || same(a.index(), b.index(), assumed))
        && same(a.element(), b.element(), assumed);
  }

  private static boolean sameFields(List<Field> a, List<Field> b, Set<Pair> assumed) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      Field x = a.get(i);
      Field y = b.get(i);
      if (!x.name().equals(y.name()) || !Objects.equals(x.initial(), y.initial()) || !same(x.type(), y.type(), assumed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameObject(ObjectType a, ObjectType b, Set<Pair> assumed) {
    if (a.supertype() == null || b.supertype() == null || !Objects.equals(a.brand(), b.brand())
        || !same(a.supertype(), b.supertype(), assumed) || !sameFields(a.fields(), b.fields(), assumed)
        || a.methods().size() != b.methods().size() || !a.overrides().equals(b.overrides())) {
      return false;
    }
    for (int i = 0; i < a.methods().size(); i++) {
      ObjectType.Method x = a.methods().get(i);
      ObjectType.Method y = b.methods().get(i);
      if (!x.name().equals(y.name()) || !Objects.equals(x.initial(), y.initial())
          || !same(x.signature(), y.signature(), assumed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameProcedure(ProcedureType a, ProcedureType b, Set<Pair> assumed) {
    if (a == ProcedureType.PROCANY || b == ProcedureType.PROCANY || a.isEphemeral() != b.isEphemeral()
        || a.isFunctional() != b.isFunctional() || !sameResult(a, b, assumed) || a.formals().size() != b.formals().size()
        || !sameRaises(a.raises(), b.raises())) {
      return false;
    }
    for (int i = 0; i < a.formals().size(); i++) {
      ProcedureType.Formal x = a.formals().get(i);
      ProcedureType.Formal y = b.formals().get(i);
      if (!x.name().equals(y.name()) || x.mode() != y.mode() || !Objects.equals(x.initial(), y.initial())
          || !same(x.type(), y.type(), assumed)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameRaises(List<ProcedureType.ExceptionName> a, List<ProcedureType.ExceptionName> b) {
    return a == null || b == null ? a == b : Set.copyOf(a).equals(Set.copyOf(b));
  }

  private static boolean sameResult(ProcedureType a, ProcedureType b, Set<Pair> assumed) {
    return a.result() == null || b.result() == null ? a.result() == b.result() : same(a.result(), b.result(), assumed);
  }

  /** Whether every value of {@code a} is one of {@code b} (definition 2.2.10). */
  public boolean isSubtype(Type a, Type b) {
    if (a == b || a.isError() || b.isError()) {
      return true;
    }
    Type x = a.unpacked();
    Type y = b.unpacked();
    if (x instanceof OrdinalType s && y instanceof OrdinalType t) {
      return equal(s.base(), t.base()) && (s.isEmpty() || t.contains(s.low()) && t.contains(s.high()));
    }
    if (x instanceof ArrayType s && y instanceof ArrayType t) {
      return isSubarray(s, t) || equal(x, y);
    }
    if (x instanceof ProcedureType s && y instanceof ProcedureType t) {
      return t == ProcedureType.PROCANY || s != ProcedureType.PROCANY && covers(s, t);
    }
    if (x == AnyReference.NULL) {
      return y instanceof ReferenceType || y instanceof ProcedureType;
    }
    if (x instanceof ProcedureType && y == AnyReference.ADDRESS) {
      return true;
    }
    if (x instanceof ReferenceType s && y instanceof ReferenceType t) {
      return isBelow(s, t);
    }
    return equal(x, y);
  }

  private static boolean isSubarray(ArrayType a, ArrayType b) {
    if (b.isOpen()) {
      if (b.element() instanceof ArrayType inner) {
        return a.element() instanceof ArrayType part && (isSubarray(part, inner) || equal(part, inner));
      }
      return equal(a.element(), b.element());
    }
    if (a.isOpen() || a.index().count() != b.index().count()) {
      return false;
    }
    return equal(a.element(), b.element())
        || a.element() instanceof ArrayType x && b.element() instanceof ArrayType y && isSubarray(x, y);
  }

  /** Whether a procedure of type {@code s} may stand where {@code t} is expected (definition 2.2.8). */
  private static boolean covers(ProcedureType s, ProcedureType t) {
    if (s.formals().size() != t.formals().size() || !sameResult(s, t, new HashSet<>())
        || t.isEphemeral() && !s.isEphemeral() || t.isFunctional() && !s.isFunctional()) {
      return false;
    }
    for (int i = 0; i < s.formals().size(); i++) {
      if (s.formals().get(i).mode() != t.formals().get(i).mode()
          || !equal(s.formals().get(i).type(), t.formals().get(i).type())) {
        return false;
      }
    }
    return t.raises() == null || s.raises() != null && t.raises().containsAll(s.raises());
  }

  private boolean isBelow(ReferenceType a, ReferenceType b) {
    if (b == AnyReference.REFANY) {
      return a.isTraced();
    }
    if (b == AnyReference.ADDRESS) {
      return !a.isTraced();
    }
    ReferenceType concrete = b instanceof OpaqueType opaque ? revelations.concrete(opaque) : null;
    for (ReferenceType above : above(a)) {
      if (equal(above, b) || concrete != null && equal(above, concrete)) {
        return true;
      }
    }
    return false;
  }

  /** {@code type} and all that is known to be above it, nearest first, in whatever order revelations show it. */
  public List<ReferenceType> above(ReferenceType type) {
    List<ReferenceType> all = new ArrayList<>();
    collect(type, all, Collections.newSetFromMap(new IdentityHashMap<>()), new HashSet<>());
    Collections.reverse(all);
    return all;
  }

  /** Adds {@code type} to {@code all}, after all that is above it. */
  private void collect(ReferenceType type, List<ReferenceType> all, Set<ReferenceType> seen, Set<String> opaques) {
    if (!seen.add(type) || type instanceof OpaqueType opaque && !opaques.add(opaque.identity())) {
      return;
    }
    switch (type) {
      case ObjectType object when object.supertype() != null -> collect(object.supertype(), all, seen, opaques);
      case OpaqueType opaque -> revelations.above(opaque).forEach(above -> collect(above, all, seen, opaques));
      default -> { }
    }
    all.add(type);
  }

  /** Whether a value of type {@code from} may be assigned to a variable of type {@code to} (definition 2.3.1). */
  public boolean isAssignable(Type from, Type to) {
    if (isSubtype(from, to)) {
      return true;
    }
    Type x = from.unpacked();
    Type y = to.unpacked();
    if (x instanceof OrdinalType s && y instanceof OrdinalType t) {
      return equal(s.base(), t.base())
          && (s.isEmpty() || t.isEmpty() || Math.max(s.low(), t.low()) <= Math.min(s.high(), t.high()));
    }
    if (x instanceof ArrayType || x instanceof ReferenceType && x != AnyReference.ADDRESS) {
      return isSubtype(y, x) && !(y instanceof ProcedureType);
    }
    return x == ProcedureType.PROCANY && y instanceof ProcedureType;
  }

  /** The object type that {@code type} is known to be, through revelations, or null. */
  public ObjectType objectOf(Type type) {
    return nearest(type, ObjectType.class);
  }

  /** The REF type that {@code type} is known to be, through revelations, or null. */
  public RefType refOf(Type type) {
    return nearest(type, RefType.class);
  }

  private <T extends ReferenceType> T nearest(Type type, Class<T> kind) {
    return switch (type.unpacked()) {
      case OpaqueType opaque -> above(opaque).stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
      case ReferenceType reference -> kind.isInstance(reference) ? kind.cast(reference) : null;
      default -> null;
    };
  }
}
