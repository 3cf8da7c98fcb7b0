// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.staticobject.StaticShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import m3.types.ObjectType;
import m3.types.ReferenceType;
import m3.types.Type;

/** An object type at run time: its place among its supertypes, its fields, and its methods' procedures. */
public final class ObjectDescriptor extends TypeDescriptor {
  private final ObjectDescriptor above;
  @CompilationFinal(dimensions = 1) private final ObjectDescriptor[] ancestors;
  @CompilationFinal(dimensions = 1) private FieldSlot[] own;
  @CompilationFinal private StaticShape<M3Object.Factory> shape;
  private String[] methodNames;
  @CompilationFinal(dimensions = 1) private Procedure[] methods;
  private int firstOwnMethod;

  /** The descriptor of {@code type} below {@code above}, null for the roots; {@link #complete} makes it usable. */
  ObjectDescriptor(Type type, int code, LinkScope scope, ObjectDescriptor above) {
    super(type, code, scope);
    this.above = above;
    int depth = above == null ? 0 : above.ancestors.length;
    this.ancestors = above == null ? new ObjectDescriptor[1] : Arrays.copyOf(above.ancestors, depth + 1);
    this.ancestors[depth] = this;
  }

  /** Gives fields, shape and methods. */
  void complete(List<FieldSlot> slots, StaticShape.Builder builder, List<String> names, List<Procedure> procedures) {
    own = slots.toArray(FieldSlot[]::new);
    for (FieldSlot slot : own) {
      builder.property(slot.property(), slot.propertyClass(), false);
    }
    shape = above == null ? builder.build(M3Object.class, M3Object.Factory.class) : builder.build(above.shape);
    firstOwnMethod = above == null ? 0 : above.methodNames.length;
    methodNames = names.toArray(String[]::new);
    methods = procedures.toArray(Procedure[]::new);
  }

  /** Whether fields and methods are known yet. */
  boolean isComplete() {
    return shape != null;
  }

  public ObjectDescriptor above() {
    return above;
  }

  /** Whether this is {@code other} or below it. */
  public boolean isBelow(ObjectDescriptor other) {
    int depth = other.ancestors.length - 1;
    return depth < ancestors.length && ancestors[depth] == other;
  }

  /** The slot of the field {@code name} declared by this very type. */
  public FieldSlot ownSlot(String name) {
    for (FieldSlot slot : own) {
      if (slot.name().equals(name)) {
        return slot;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The fields of this very type. */
  public List<FieldSlot> ownSlots() {
    return List.of(own);
  }

  /** All fields, those of supertypes first. */
  public List<FieldSlot> allSlots() {
    List<FieldSlot> all = above == null ? new ArrayList<>() : new ArrayList<>(above.allSlots());
    all.addAll(List.of(own));
    return all;
  }

  /** The number of the method {@code name} declared by this very type. */
  public int ownMethod(String name) {
    for (int i = firstOwnMethod; i < methodNames.length; i++) {
      if (methodNames[i].equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The procedure of method number {@code index}, or null when it has none. */
  public Procedure method(int index) {
    return methods[index];
  }

  /** The names of all methods, by number. */
  public List<String> methodNames() {
    return List.of(methodNames);
  }

  /** A new object with default fields. */
  @ExplodeLoop
  public M3Object create() {
    M3Object object = shape.getFactory().create(this);
    for (ObjectDescriptor type : ancestors) {
      type.initialise(object);
    }
    return object;
  }

  @ExplodeLoop
  private void initialise(M3Object object) {
    for (FieldSlot slot : own) {
      slot.initialise(object);
    }
  }

  static boolean isRoot(ReferenceType type) {
    return type instanceof ObjectType object && object.supertype() == null;
  }
}
