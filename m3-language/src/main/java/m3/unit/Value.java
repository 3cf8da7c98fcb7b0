// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.List;
import m3.source.Span;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.ObjectType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.ReferenceType;
import m3.types.SetType;
import m3.types.Type;

/** A checked expression: it has a type, and every check it needs is written out. */
public sealed interface Value {
  Span span();

  Type type();

  /** A constant. */
  record Literal(Span span, Type type, Constant constant) implements Value {}

  /** A procedure as a value; a nested one carries its activation. */
  record ProcedureValue(Span span, ProcedureSymbol procedure, Type type) implements Value {}

  record Binary(Span span, Type type, Operation operation, Value left, Value right) implements Value {}

  record Unary(Span span, Type type, Conversion conversion, Value operand) implements Value {}

  /** {@code left AND right}, or {@code left OR right}, right evaluated only when needed. */
  record ShortCircuit(Span span, Type type, boolean and, Value left, Value right) implements Value {}

  /** A call; {@code type} is null for a proper procedure. */
  record Call(Span span, Type type, Callee callee, List<Argument> arguments) implements Value {}

  /** A record, its fields in order. */
  record MakeRecord(Span span, RecordType type, List<Value> fields) implements Value {}

  /** An array, open or fixed; the last element repeats up to {@code count}. */
  record MakeArray(Span span, ArrayType type, List<Value> elements, long count) implements Value {}

  record MakeSet(Span span, SetType type, List<Members> members) implements Value {}

  /** Members {@code low .. high} of a set constructor; high is null for a single one. */
  record Members(Value low, Value high) {}

  /** {@code NEW(REF T, fields := ...)} for T not an open array; the referent is then given {@code initial} values. */
  record NewReferent(Span span, ReferenceType type, Type referent, List<FieldValue> initial) implements Value {}

  /** {@code NEW(REF ARRAY OF ..., sizes)}. */
  record NewOpenArray(Span span, ReferenceType type, ArrayType array, List<Value> sizes) implements Value {}

  /** {@code NEW(object type, fields and methods)}; the type may be opaque and known only when linked. */
  record NewObject(Span span, ReferenceType type, List<FieldValue> initial, ObjectType anonymous) implements Value {}

  /** A field by name, with the type that declares it (null for a record's), and its value. */
  record FieldValue(ReferenceType owner, String name, Value value) {}

  /** {@code operand}, checked to lie in {@code low .. high}. */
  record CheckRange(Span span, Type type, Value operand, long low, long high) implements Value {}

  /** {@code operand}, checked to be NIL or of {@code type}: NARROW, and assignment to a subtype. */
  record CheckNarrow(Span span, Type type, Value operand) implements Value {}

  /** {@code operand}, an array checked to have the shape of the fixed {@code type}. */
  record CheckShape(Span span, ArrayType type, Value operand) implements Value {}

  /** {@code operand}, a procedure checked not to be nested, so that it may be kept. */
  record CheckTopLevel(Span span, Type type, Value operand) implements Value {}

  /** Whether {@code operand} is NIL or of {@code tested}. */
  record IsType(Span span, Type type, Value operand, Type tested) implements Value {}

  /** The number of the type {@code of}, as TYPECODE(T) gives. */
  record TypeCode(Span span, Type type, Type of) implements Value {}

  /** {@code INC} or {@code DEC} of {@code target} by {@code amount}; gives nothing. */
  record Step(Span span, Place target, Value amount, boolean up) implements Value {
    @Override
    public Type type() {
      return null;
    }
  }

  /** SPIN's {@code THIS_MODULE()} and {@code INTERFACE_UNIT(I)}; unit is null for the former. */
  record UnitValue(Span span, Type type, String unit) implements Value {}

  /** What is left of an expression that was refused. */
  record Broken(Span span, Type type) implements Value {}

  /** Whom a call calls. */
  sealed interface Callee {
    ProcedureType signature();

    record Direct(ProcedureSymbol procedure) implements Callee {
      @Override
      public ProcedureType signature() {
        return procedure.type();
      }
    }

    record Indirect(Value procedure, ProcedureType signature) implements Callee {}

    /** The method {@code name} declared by {@code owner}, of {@code receiver}. */
    record Method(Value receiver, ReferenceType owner, String name, ProcedureType signature) implements Callee {}

    /** {@code T.m} called as a procedure: the method as type {@code T} has it. */
    record OfType(ReferenceType type, ReferenceType owner, String name, ProcedureType signature) implements Callee {}
  }

  /** How an actual is passed. */
  sealed interface Argument {
    record ByValue(Value value) implements Argument {}

    /** A designator passed to a VAR formal, or to a READONLY one without copying. */
    record ByReference(Place place) implements Argument {}

    /** A value passed to a READONLY formal through a temporary. */
    record ByTemporary(Value value) implements Argument {}
  }

  /** A designator: an expression that denotes storage (definition 2.6.3). */
  sealed interface Place extends Value {

    record Variable(Span span, VariableSymbol symbol) implements Place {
      @Override
      public Type type() {
        return symbol.type();
      }
    }

    /** A field of a record. */
    record Field(Span span, Type type, Value record, RecordType of, int index) implements Place {}

    /** The field {@code name} declared by {@code owner}, of an object. */
    record ObjectField(Span span, Type type, Value object, ReferenceType owner, String name) implements Place {}

    /** What a reference refers to. */
    record Referent(Span span, Type type, Value reference) implements Place {}

    /** An element; {@code index} is an ordinal of the index type, or a position from 0 in an open array. */
    record Element(Span span, Type type, Value array, ArrayType of, Value index) implements Place {}

    record Subarray(Span span, ArrayType type, Value array, Value from, Value count) implements Place {}

    /** SPIN's VIEW: {@code source} seen as {@code type}. */
    record View(Span span, Type type, Value source) implements Place {}
  }
}
