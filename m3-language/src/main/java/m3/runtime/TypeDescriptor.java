// SPDX-License-Identifier: MIT
package m3.runtime;

import m3.types.Type;

/** A reference type at run time: one for each distinct type, so that identity is equality. */
public sealed class TypeDescriptor permits ObjectDescriptor {
  private final Type type;
  private final int code;
  private final LinkScope scope;

  TypeDescriptor(Type type, int code, LinkScope scope) {
    this.type = type;
    this.code = code;
    this.scope = scope;
  }

  /** The instance in whose terms {@link #type} is to be understood; null for the predeclared types. */
  public final LinkScope scope() {
    return scope;
  }

  /** The type it stands for. */
  public final Type type() {
    return type;
  }

  /** What TYPECODE gives; NIL's is 0. */
  public final int code() {
    return code;
  }

  @Override
  public final String toString() {
    return type.toString();
  }
}
