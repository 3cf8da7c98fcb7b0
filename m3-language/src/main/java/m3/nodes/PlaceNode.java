// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.staticobject.StaticProperty;
import java.util.Arrays;
import m3.runtime.Cell;
import m3.runtime.ElementReference;
import m3.runtime.FieldReference;
import m3.runtime.Reference;
import m3.runtime.Storage;

/**
 * Access to a scalar behind a reference, by the kinds of array and the fields that were met here.
 *
 * <p>With these constant, nothing is left of a reference made by a caller into which this code is inlined: it is never allocated.
 */
final class PlaceNode extends M3Node {
  /** So many fields and kinds of array are remembered; the others go through the reference's own methods. */
  private static final int LIMIT = 4;

  /** Each a {@link Storage} or a {@link StaticProperty}. */
  @CompilationFinal(dimensions = 1) private Object[] keys = new Object[0];

  @ExplodeLoop
  long getLong(Object place) {
    if (place instanceof Cell.OfLong cell) {
      return cell.value;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        return storage.getLong(element.array, element.index);
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        return property.getLong(field.holder);
      }
    }
    return anyLong(learn(place));
  }

  @ExplodeLoop
  void setLong(Object place, long value) {
    if (place instanceof Cell.OfLong cell) {
      cell.value = value;
      return;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        storage.setLong(element.array, element.index, value);
        return;
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        property.setLong(field.holder, value);
        return;
      }
    }
    setAny(learn(place), value);
  }

  @ExplodeLoop
  double getDouble(Object place) {
    if (place instanceof Cell.OfDouble cell) {
      return cell.value;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        return storage.getDouble(element.array, element.index);
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        return property.getDouble(field.holder);
      }
    }
    return anyDouble(learn(place));
  }

  @ExplodeLoop
  void setDouble(Object place, double value) {
    if (place instanceof Cell.OfDouble cell) {
      cell.value = value;
      return;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        storage.setDouble(element.array, element.index, value);
        return;
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        property.setDouble(field.holder, value);
        return;
      }
    }
    setAny(learn(place), value);
  }

  @ExplodeLoop
  Object getObject(Object place) {
    if (place instanceof Cell.OfObject cell) {
      return cell.value;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        return Storage.getObject(element.array, element.index);
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        return property.getObject(field.holder);
      }
    }
    return anyObject(learn(place));
  }

  @ExplodeLoop
  void setObject(Object place, Object value) {
    if (place instanceof Cell.OfObject cell) {
      cell.value = value;
      return;
    }
    for (Object key : keys) {
      if (key instanceof Storage storage && place instanceof ElementReference element && element.storage == storage) {
        Storage.setObject(element.array, element.index, value);
        return;
      }
      if (key instanceof StaticProperty property && place instanceof FieldReference field && field.property == property) {
        property.setObject(field.holder, value);
        return;
      }
    }
    setAny(learn(place), value);
  }

  // The class of a reference among more than are remembered is not known to the compiler: a call it need not look into.

  @TruffleBoundary
  private static long anyLong(Reference place) {
    return place.getLong();
  }

  @TruffleBoundary
  private static double anyDouble(Reference place) {
    return place.getDouble();
  }

  @TruffleBoundary
  private static Object anyObject(Reference place) {
    return place.getObject();
  }

  @TruffleBoundary
  private static void setAny(Reference place, long value) {
    place.setLong(value);
  }

  @TruffleBoundary
  private static void setAny(Reference place, double value) {
    place.setDouble(value);
  }

  @TruffleBoundary
  private static void setAny(Reference place, Object value) {
    place.setObject(value);
  }

  private Reference learn(Object place) {
    if (keys.length < LIMIT && (place instanceof ElementReference || place instanceof FieldReference)) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      Object[] more = Arrays.copyOf(keys, keys.length + 1);
      more[keys.length] = place instanceof ElementReference element ? element.storage : ((FieldReference) place).property;
      keys = more;
    }
    return (Reference) place;
  }
}
