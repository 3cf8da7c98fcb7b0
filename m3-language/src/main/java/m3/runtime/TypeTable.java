// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.staticobject.StaticProperty;
import com.oracle.truffle.api.staticobject.StaticShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import m3.diagnostic.Code;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.Field;
import m3.types.FloatType;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.Relations;
import m3.types.SetType;
import m3.types.Type;
import m3.unit.TypeSymbol;

/**
 * The run-time types of one context: equal types, as the instances that use them understand them, are one.
 *
 * <p>Two types are equal when their structures are, and when the opaque and branded types, and the procedures that are methods, in them are
 * those of the same instances.
 */
public final class TypeTable {
  /** A type that was made, and the scopes that use it: it is forgotten with the last of them. */
  private record Entry<T>(Type type, List<LinkScope> owners, T made, Set<LinkScope> users) {
    Entry(Type type, List<LinkScope> owners, T made) {
      this(type, owners, made, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    T usedBy(LinkScope scope) {
      users.add(scope);
      return made;
    }
  }

  private static final String LOCK = "lock";

  private final TruffleLanguage<?> language;
  private final Map<LinkScope, Map<Type, Object>> known = new IdentityHashMap<>();
  private final Map<String, List<Entry<TypeDescriptor>>> descriptors = new HashMap<>();
  private final Map<String, List<Entry<RecordLayout>>> records = new HashMap<>();
  private final List<ModuleInstance> offered = new ArrayList<>();
  private final List<TypeDescriptor> byCode = new ArrayList<>();
  private final ObjectDescriptor root;
  private final ObjectDescriptor untracedRoot;
  private final ObjectDescriptor mutex;
  private final StaticProperty lock;
  private final TypeDescriptor text;

  public TypeTable(TruffleLanguage<?> language) {
    this.language = language;
    byCode.add(null);
    text = register(new TypeDescriptor(OpaqueType.TEXT, byCode.size(), null));
    root = register(new ObjectDescriptor(ObjectType.ROOT, byCode.size(), null, null));
    root.complete(List.of(), shapes(), List.of(), List.of());
    untracedRoot = register(new ObjectDescriptor(ObjectType.UNTRACED_ROOT, byCode.size(), null, null));
    untracedRoot.complete(List.of(), shapes(), List.of(), List.of());
    mutex = register(new ObjectDescriptor(OpaqueType.MUTEX, byCode.size(), null, root));
    FieldSlot hidden = new FieldSlot(LOCK, AnyReference.REFANY, new ScalarLayout(Kind.OBJECT, null));
    mutex.complete(List.of(hidden), shapes(), List.of(), List.of());
    lock = hidden.property();
  }

  private <T extends TypeDescriptor> T register(T descriptor) {
    byCode.add(descriptor);
    return descriptor;
  }

  private StaticShape.Builder shapes() {
    return StaticShape.newBuilder(language);
  }

  /** The type with number {@code code}; null for 0 and for numbers never given. */
  public TypeDescriptor withCode(int code) {
    return code > 0 && code < byCode.size() ? byCode.get(code) : null;
  }

  /** The greatest number given yet. */
  public int greatestCode() {
    return byCode.size() - 1;
  }

  /** Has {@link #completeAll} know the types of {@code instance}. */
  void offer(ModuleInstance instance) {
    offered.add(instance);
  }

  /** Makes run-time types of all named reference types of the modules there are, and of the interfaces they name. */
  @TruffleBoundary
  public void completeAll() {
    Set<InterfaceInstance> seen = new HashSet<>();
    List<ModuleInstance> modules = List.copyOf(offered);
    offered.clear();
    for (ModuleInstance module : modules) {
      module.unit().types().forEach(symbol -> make(symbol.type(), module));
      module.imports().values().forEach(imported -> makeTypes(imported, seen));
    }
  }

  private void makeTypes(InterfaceInstance instance, Set<InterfaceInstance> seen) {
    if (seen.add(instance)) {
      instance.unit().symbols().values().forEach(symbol -> {
        if (symbol instanceof TypeSymbol type) {
          make(type.type(), instance);
        }
      });
      instance.imports().values().forEach(imported -> makeTypes(imported, seen));
    }
  }

  private void make(Type type, LinkScope scope) {
    Type plain = type.unpacked();
    if (plain instanceof ReferenceType reference && reference.isTraced() && !(plain instanceof AnyReference)) {
      try {
        descriptor(plain, scope);
      } catch (Fault unrevealed) {
        return;
      }
    }
  }

  /** The run-time type of ROOT. */
  public ObjectDescriptor root() {
    return root;
  }

  /** The hidden field of every MUTEX, which is the thread package's. */
  StaticProperty lock() {
    return lock;
  }

  /** The run-time type of MUTEX. */
  public ObjectDescriptor mutex() {
    return mutex;
  }

  /** As {@link #descriptor}, or null when {@code scope} does not know the type. */
  TypeDescriptor named(Type type, LinkScope scope) {
    try {
      return scope == null ? null : descriptor(type, scope);
    } catch (Fault unknown) {
      return null;
    }
  }

  /** The run-time type of the reference type {@code type} as {@code scope} understands it. */
  public TypeDescriptor descriptor(Type type, LinkScope scope) {
    Type plain = type.unpacked();
    if (plain == ObjectType.ROOT) {
      return root;
    }
    if (plain == ObjectType.UNTRACED_ROOT) {
      return untracedRoot;
    }
    if (plain == OpaqueType.TEXT) {
      return text;
    }
    if (plain == OpaqueType.MUTEX) {
      return mutex;
    }
    Map<Type, Object> mine = known.computeIfAbsent(scope, s -> new IdentityHashMap<>());
    TypeDescriptor descriptor = (TypeDescriptor) mine.get(plain);
    if (descriptor == null) {
      descriptor = switch (plain) {
        case OpaqueType opaque -> revealed(opaque, scope);
        case ObjectType object -> interned(object, scope);
        case RefType ref -> interned(ref, scope);
        default -> throw new IllegalArgumentException(type.toString());
      };
      mine.put(plain, descriptor);
      complete(descriptor, plain, scope);
    }
    return descriptor;
  }

  /** The run-time object type of {@code type}, an object type or one that reveals itself as such. */
  public ObjectDescriptor object(Type type, LinkScope scope) {
    return (ObjectDescriptor) descriptor(type, scope);
  }

  private TypeDescriptor revealed(OpaqueType opaque, LinkScope scope) {
    if (opaque.isOfModule()) {
      return descriptor(((ModuleInstance) scope).concrete(opaque), scope);
    }
    InterfaceInstance owner = scope.interfaceNamed(opaque.unit());
    InterfaceInstance.Revealed revealed = owner == null ? null : owner.revealed(opaque.local());
    if (revealed == null) {
      throw Fault.of(Code.NOT_LINKED, null, opaque);
    }
    return descriptor(revealed.concrete(), revealed.scope());
  }

  private TypeDescriptor interned(ReferenceType type, LinkScope scope) {
    List<LinkScope> owners = owners(type, scope);
    List<Entry<TypeDescriptor>> bucket = descriptors.computeIfAbsent(bucket(type), k -> new ArrayList<>());
    for (Entry<TypeDescriptor> entry : bucket) {
      if (entry.owners.equals(owners) && Relations.equal(entry.type, type)) {
        return entry.usedBy(scope);
      }
    }
    ObjectDescriptor above = type instanceof ObjectType object ? object(object.supertype(), scope) : null;
    TypeDescriptor made = type instanceof ObjectType ? new ObjectDescriptor(type, byCode.size(), scope, above)
        : new TypeDescriptor(type, byCode.size(), scope);
    register(made);
    Entry<TypeDescriptor> entry = new Entry<>(type, owners, made);
    bucket.add(entry);
    return entry.usedBy(scope);
  }

  /** A coarse key: equal types have equal ones. */
  private static String bucket(Type type) {
    return switch (type) {
      case ObjectType o -> "object " + o.brand() + o.fields().stream().map(Field::name).toList()
          + o.methods().stream().map(ObjectType.Method::name).toList();
      case RefType r -> "ref " + r.brand() + r.isTraced() + r.target().getClass();
      case RecordType r -> "record " + r.fields().stream().map(Field::name).toList();
      default -> "";
    };
  }

  private void complete(TypeDescriptor descriptor, Type type, LinkScope scope) {
    if (!(descriptor instanceof ObjectDescriptor object) || object.isComplete() || !(type instanceof ObjectType written)) {
      return;
    }
    ObjectDescriptor above = object.above();
    List<FieldSlot> slots = new ArrayList<>();
    for (Field field : written.fields()) {
      slots.add(slot(field, scope));
    }
    List<String> names = new ArrayList<>(above.methodNames());
    List<Procedure> procedures = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      procedures.add(above.method(i));
    }
    for (ObjectType.Method method : written.methods()) {
      names.add(method.name());
      procedures.add(procedure(method.initial(), scope));
    }
    for (ObjectType.Override override : written.overrides()) {
      procedures.set(names.lastIndexOf(override.name()), procedure(override.procedure(), scope));
    }
    object.complete(slots, shapes(), names, procedures);
  }

  /** The procedure that a type has for a method, as {@code scope} understands it; null when it has none. */
  Procedure method(Constant.Method method, LinkScope scope) {
    return object(method.type(), scope).method(object(method.owner(), scope).ownMethod(method.name()));
  }

  private Procedure procedure(Constant constant, LinkScope scope) {
    if (constant instanceof Constant.Method method) {
      return method(method, scope);
    }
    if (!(constant instanceof Constant.Procedure named)) {
      return null;
    }
    Procedure procedure = scope.procedure(named);
    if (procedure == null) {
      throw Fault.of(Code.NOT_LINKED, null, named);
    }
    return procedure;
  }

  /** The layout of {@code type} as {@code scope} understands it. */
  public ValueLayout layout(Type type, LinkScope scope) {
    return switch (type.unpacked()) {
      case RecordType record -> record(record, scope);
      case ArrayType array -> {
        Map<Type, Object> mine = known.computeIfAbsent(scope, s -> new IdentityHashMap<>());
        ArrayLayout made = (ArrayLayout) mine.get(array);
        if (made == null) {
          made = new ArrayLayout(array, layout(array.element(), scope));
          mine.put(array, made);
        }
        yield made;
      }
      default -> scalar(type.unpacked());
    };
  }

  private FieldSlot slot(Field field, LinkScope scope) {
    ValueLayout plain = layout(field.type(), scope);
    return switch (field.initial()) {
      case null -> new FieldSlot(field.name(), field.type(), plain);
      case Constant.Parts parts -> new FieldSlot(field.name(), field.type(), plain, Constants.structured(parts, field.type(), plain, scope, this));
      case Constant initial -> new FieldSlot(field.name(), field.type(),
          new ScalarLayout(((ScalarLayout) plain).kind(), Constants.scalar(initial, field.type(), scope, this)));
    };
  }

  private static ScalarLayout scalar(Type type) {
    return switch (type) {
      case OrdinalType ordinal -> new ScalarLayout(Kind.LONG, ordinal.contains(0) ? 0L : ordinal.low());
      case FloatType real -> new ScalarLayout(Kind.DOUBLE, 0.0);
      case SetType set -> set.isSmall() ? new ScalarLayout(Kind.LONG, 0L)
          : new ScalarLayout(Kind.OBJECT, new long[(int) ((set.domain().count() + 63) / 64)]);
      default -> new ScalarLayout(Kind.OBJECT, null);
    };
  }

  /** The layout of a record type. */
  public RecordLayout record(RecordType type, LinkScope scope) {
    Map<Type, Object> mine = known.computeIfAbsent(scope, s -> new IdentityHashMap<>());
    RecordLayout made = (RecordLayout) mine.get(type);
    if (made != null) {
      return made;
    }
    List<LinkScope> owners = owners(type, scope);
    List<Entry<RecordLayout>> bucket = records.computeIfAbsent(bucket(type), k -> new ArrayList<>());
    for (Entry<RecordLayout> entry : bucket) {
      if (entry.owners.equals(owners) && Relations.equal(entry.type, type)) {
        mine.put(type, entry.made);
        return entry.usedBy(scope);
      }
    }
    List<FieldSlot> slots = new ArrayList<>();
    for (Field field : type.fields()) {
      slots.add(slot(field, scope));
    }
    made = new RecordLayout(type, slots, this::shapes);
    Entry<RecordLayout> entry = new Entry<>(type, owners, made);
    bucket.add(entry);
    mine.put(type, made);
    return entry.usedBy(scope);
  }

  /** Whether {@code a}, as {@code first} understands it, is the same type as {@code b} as {@code second} does. */
  public static boolean same(Type a, LinkScope first, Type b, LinkScope second) {
    return Relations.equal(a, b) && owners(a, first).equals(owners(b, second));
  }

  /** The instances whose opaque and branded types, and procedures, occur in {@code type}, in the order of a walk. */
  private static List<LinkScope> owners(Type type, LinkScope scope) {
    List<LinkScope> owners = new ArrayList<>();
    collect(type, scope, owners, new HashSet<>());
    return owners;
  }

  private static void collect(Type type, LinkScope scope, List<LinkScope> owners, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof RefType ref && ref.brand() != null || type instanceof ObjectType object && object.brand() != null) {
      owners.add(home(type, scope));
    }
    switch (type) {
      case OpaqueType opaque when opaque.unit() != null -> owners.add(opaque.isOfModule() ? scope : scope.interfaceNamed(opaque.unit()));
      case m3.types.PackedType packed -> collect(packed.base(), scope, owners, seen);
      case ArrayType array -> collect(array.element(), scope, owners, seen);
      case RecordType record -> record.fields().forEach(f -> collect(f.type(), scope, owners, seen));
      case RefType ref -> collect(ref.target(), scope, owners, seen);
      case ObjectType object when object.supertype() != null -> {
        collect(object.supertype(), scope, owners, seen);
        object.fields().forEach(f -> collect(f.type(), scope, owners, seen));
        object.methods().forEach(m -> {
          collect(m.signature(), scope, owners, seen);
          collect(m.initial(), scope, owners);
        });
        object.overrides().forEach(o -> collect(o.procedure(), scope, owners));
      }
      case ProcedureType procedure -> {
        procedure.formals().forEach(f -> collect(f.type(), scope, owners, seen));
        if (procedure.result() != null) {
          collect(procedure.result(), scope, owners, seen);
        }
      }
      default -> { }
    }
  }

  /** A procedure in a type is that of one instance: namesakes elsewhere are others. */
  private static void collect(Constant constant, LinkScope scope, List<LinkScope> owners) {
    if (constant instanceof Constant.Procedure procedure) {
      owners.add(procedure.inInterface() ? scope.interfaceNamed(procedure.unit()) : scope);
    }
  }

  /** Has every scope ask anew what the opaque types of {@code instance} are; what is made of them stays. */
  public void reopen(InterfaceInstance instance) {
    known.forEach((scope, types) -> types.keySet().removeIf(type ->
        type instanceof OpaqueType opaque && !opaque.isOfModule() && instance.unit().name().equals(opaque.unit())
            && scope.interfaceNamed(opaque.unit()) == instance));
  }

  /** The instance that declares {@code type}, a branded one: who writes the same brand elsewhere has another type. */
  private static LinkScope home(Type type, LinkScope scope) {
    int dot = type.name() == null ? -1 : type.name().indexOf('.');
    String unit = dot < 0 ? null : type.name().substring(0, dot);
    boolean own = unit == null || scope instanceof ModuleInstance module && unit.equals(module.unit().name())
        && module.exports().stream().noneMatch(e -> e.unit().name().equals(unit));
    InterfaceInstance declared = own ? null : scope.interfaceNamed(unit);
    return declared == null ? scope : declared;
  }

  /** Forgets what {@code scope} knew, and the types that no other scope uses; their numbers are not given again. */
  public void forget(LinkScope scope) {
    offered.remove(scope);
    if (known.remove(scope) != null) {
      forget(scope, descriptors, made -> byCode.set(made.code(), null));
      forget(scope, records, made -> { });
    }
  }

  private static <T> void forget(LinkScope scope, Map<String, List<Entry<T>>> table, Consumer<T> gone) {
    for (Iterator<List<Entry<T>>> buckets = table.values().iterator(); buckets.hasNext();) {
      List<Entry<T>> bucket = buckets.next();
      bucket.removeIf(entry -> {
        boolean last = entry.users.remove(scope) && entry.users.isEmpty();
        if (last) {
          gone.accept(entry.made);
        }
        return last;
      });
      if (bucket.isEmpty()) {
        buckets.remove();
      }
    }
  }
}
