// SPDX-License-Identifier: MIT
package m3.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import m3.types.AnyReference;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.IntegerType;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.ProcedureType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.ConstantSymbol;
import m3.unit.OperationSymbol;
import m3.unit.TypeSymbol;

/** The predeclared names (definition 2.8.2) and SPIN's additions, as a scope around every unit. */
final class Predeclared {
  private static final List<Type> TYPES = List.of(IntegerType.INTEGER, IntegerType.LONGINT, SubrangeType.CARDINAL,
      SubrangeType.LONGCARD, EnumerationType.BOOLEAN, EnumerationType.CHAR, EnumerationType.WIDECHAR, FloatType.REAL,
      FloatType.LONGREAL, FloatType.EXTENDED, AnyReference.REFANY, AnyReference.ADDRESS, AnyReference.NULL,
      ObjectType.ROOT, OpaqueType.TEXT, OpaqueType.MUTEX, ProcedureType.PROCANY);

  private static final List<String> OPERATIONS = List.of("ABS", "ADR", "ADRSIZE", "BITSIZE", "BYTESIZE", "CEILING",
      "DEC", "DISPOSE", "FIRST", "FLOAT", "FLOOR", "INC", "INTERFACE_UNIT", "ISTYPE", "LAST", "LOOPHOLE", "MAX", "MIN",
      "NARROW", "NEW", "NUMBER", "ORD", "ROUND", "SUBARRAY", "THIS_MODULE", "TRUNC", "TYPECODE", "VAL", "VIEW");

  private static final Set<String> RESERVED = reserved();

  private Predeclared() {}

  private static Set<String> reserved() {
    Set<String> names = new HashSet<>(scope().names());
    names.remove("UNTRACED ROOT");
    return Set.copyOf(names);
  }

  /** Whether {@code name} is reserved for what is predeclared under it (definition 2.8.2). */
  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /** A fresh scope with all predeclared names. */
  static Scope scope() {
    Scope scope = new Scope(null, null);
    TYPES.forEach(type -> scope.declare(type.toString(), new TypeSymbol(type.toString(), null, type)));
    scope.declare("UNTRACED ROOT", new TypeSymbol("UNTRACED ROOT", null, ObjectType.UNTRACED_ROOT));
    OPERATIONS.forEach(name -> scope.declare(name, new OperationSymbol(name)));
    constant(scope, "TRUE", EnumerationType.BOOLEAN, new Constant.Ordinal(1));
    constant(scope, "FALSE", EnumerationType.BOOLEAN, new Constant.Ordinal(0));
    constant(scope, "NIL", AnyReference.NULL, new Constant.Nil());
    return scope;
  }

  private static void constant(Scope scope, String name, Type type, Constant value) {
    scope.declare(name, new ConstantSymbol(name, null, type, value));
  }
}
