// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.staticobject.DefaultStaticProperty;
import com.oracle.truffle.api.staticobject.StaticProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import m3.types.Type;

/** One field of a record or object at run time: where it is kept, and how its values are laid out. */
public final class FieldSlot {
  private final String name;
  private final Type type;
  private final ValueLayout layout;
  private final Kind kind;
  private final StaticProperty property;
  private final Object pattern;
  private final Assumption unwatched = Truffle.getRuntime().createAssumption("unwatched");
  private final List<Consumer<Object>> watchers = new ArrayList<>(0);
  private boolean referred;

  public FieldSlot(String name, Type type, ValueLayout layout) {
    this(name, type, layout, null);
  }

  /** A field of records or arrays; a new holder's is a copy of {@code pattern}, or has its type's default when that is null. */
  FieldSlot(String name, Type type, ValueLayout layout, Object pattern) {
    this.name = name;
    this.type = type;
    this.layout = layout;
    this.pattern = pattern;
    this.kind = layout instanceof ScalarLayout scalar ? scalar.kind() : Kind.OBJECT;
    this.property = new DefaultStaticProperty(name);
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  public ValueLayout layout() {
    return layout;
  }

  public Kind kind() {
    return kind;
  }

  /** The property that holds it in a static object. */
  public StaticProperty property() {
    return property;
  }

  /**
   * Has {@code watcher} be told each holder whose field is assigned from now on; false when assignments may go unseen, since
   * references to the field are passed on.
   */
  public boolean watch(Consumer<Object> watcher) {
    if (referred || !(layout instanceof ScalarLayout)) {
      return false;
    }
    watchers.add(watcher);
    unwatched.invalidate("watched");
    return true;
  }

  /** Ends {@link #watch} of {@code watcher}. */
  public void unwatch(Consumer<Object> watcher) {
    watchers.remove(watcher);
  }

  /** Notes that references to the field are passed on; watchers are told of no holder, and are to give up. */
  public void noteReferred() {
    if (!referred) {
      referred = true;
      tell(null);
    }
  }

  /** To be called after each assignment of the field of {@code holder}; costs nothing while nobody watches. */
  public void assigned(Object holder) {
    if (!unwatched.isValid()) {
      tell(holder);
    }
  }

  @TruffleBoundary
  private void tell(Object holder) {
    for (Consumer<Object> watcher : List.copyOf(watchers)) {
      watcher.accept(holder);
    }
  }

  Class<?> propertyClass() {
    return switch (kind) {
      case LONG -> long.class;
      case DOUBLE -> double.class;
      case OBJECT -> Object.class;
    };
  }

  /** Stores a fresh default value into {@code holder}. */
  void initialise(Object holder) {
    Object initial = pattern == null ? layout.create() : layout.copy(pattern);
    switch (kind) {
      case LONG -> {
        if ((Long) initial != 0) {
          property.setLong(holder, (Long) initial);
        }
      }
      case DOUBLE -> {
        if ((Double) initial != 0) {
          property.setDouble(holder, (Double) initial);
        }
      }
      case OBJECT -> {
        if (initial != null) {
          property.setObject(holder, initial);
        }
      }
    }
  }

  /** The value in {@code holder}, boxed; storage itself for records and arrays. */
  public Object get(Object holder) {
    return switch (kind) {
      case LONG -> property.getLong(holder);
      case DOUBLE -> property.getDouble(holder);
      case OBJECT -> property.getObject(holder);
    };
  }

  /** Sets the value in {@code holder}, boxed; records and arrays are copied into place. */
  public void set(Object holder, Object value) {
    switch (layout) {
      case RecordLayout record -> record.assign(property.getObject(holder), value);
      case ArrayLayout array -> array.assign(property.getObject(holder), value);
      case ScalarLayout scalar -> {
        switch (kind) {
          case LONG -> property.setLong(holder, (Long) value);
          case DOUBLE -> property.setDouble(holder, (Double) value);
          case OBJECT -> property.setObject(holder, value);
        }
        assigned(holder);
      }
    }
  }
}
