// SPDX-License-Identifier: MIT
package m3.types;

/** Types whose values are references: REF types, objects, opaque types, and REFANY, ADDRESS, NULL (definition 2.2.7). */
public abstract sealed class ReferenceType extends Type permits RefType, ObjectType, OpaqueType, AnyReference {

  /** Whether the collector follows it: REFANY and what is below it. NULL counts as traced. */
  public abstract boolean isTraced();
}
