// SPDX-License-Identifier: MIT
package m3.types;

/** A Modula-3 type after name resolution (definition 2.2). */
public abstract sealed class Type
    permits OrdinalType, FloatType, ArrayType, RecordType, PackedType, SetType, ReferenceType, ProcedureType, ErrorType {
  private String name;

  /** Gives the type the name under which people know it; only the first name given is kept. */
  public final void nameAs(String given) {
    if (name == null) {
      name = given;
    }
  }

  /** The name people know it by, or null. */
  public final String name() {
    return name;
  }

  /** The type written out, as for messages, when it has no name. */
  protected abstract String structure();

  /** The type as messages show it: its name, else its structure. */
  @Override
  public final String toString() {
    return name != null ? name : structure();
  }

  /** This type without BITS FOR and ALIGNED around it. */
  public Type unpacked() {
    return this;
  }

  /** Whether values are records or arrays, which live in storage of their own and are copied part by part. */
  public final boolean isStructured() {
    Type t = unpacked();
    return t instanceof RecordType || t instanceof ArrayType;
  }

  public final boolean isOrdinal() {
    return unpacked() instanceof OrdinalType;
  }

  public final boolean isFloat() {
    return unpacked() instanceof FloatType;
  }

  public final boolean isReference() {
    return unpacked() instanceof ReferenceType;
  }

  /** Whether there is no value of this type (definition 2.2). */
  public boolean isEmpty() {
    return false;
  }

  public final boolean isError() {
    return this instanceof ErrorType;
  }

  /** This type as an ordinal type, or null when it is none. */
  public final OrdinalType ordinal() {
    return unpacked() instanceof OrdinalType o ? o : null;
  }
}
