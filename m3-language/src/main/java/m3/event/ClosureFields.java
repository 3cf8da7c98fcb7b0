// SPDX-License-Identifier: MIT
package m3.event;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import m3.runtime.FieldSlot;

/** Closure fields that guards were found to compare with: when one is assigned, the guards are read again. */
final class ClosureFields {
  private final class Field implements Consumer<Object> {
    private final FieldSlot slot;
    private final Map<Object, Set<Handler>> readers = new IdentityHashMap<>();
    private boolean unseen;

    Field(FieldSlot slot) {
      this.slot = slot;
    }

    @Override
    public void accept(Object closure) {
      if (closure == null) {
        unseen = true;
        List.copyOf(readers.values()).forEach(all -> List.copyOf(all).forEach(Handler::readAgain));
        return;
      }
      Set<Handler> known = readers.get(closure);
      if (known != null) {
        List.copyOf(known).forEach(Handler::readAgain);
      }
    }
  }

  private final Map<FieldSlot, Field> fields = new IdentityHashMap<>();

  /** Whether each assignment of {@code slot} is seen; from then on it is. */
  boolean canBeRead(FieldSlot slot) {
    Field field = fields.get(slot);
    if (field == null) {
      Field made = new Field(slot);
      if (!slot.watch(made)) {
        return false;
      }
      fields.put(slot, made);
      return true;
    }
    return !field.unseen;
  }

  /** Has {@code handler} told when field {@code slot} of {@code closure} is assigned. */
  void read(FieldSlot slot, Object closure, Handler handler) {
    fields.get(slot).readers.computeIfAbsent(closure, c -> new LinkedHashSet<>(1)).add(handler);
  }

  /** Ends {@link #read} by {@code handler}. */
  void forget(FieldSlot slot, Object closure, Handler handler) {
    Field field = fields.get(slot);
    Set<Handler> known = field == null ? null : field.readers.get(closure);
    if (known != null && known.remove(handler) && known.isEmpty()) {
      field.readers.remove(closure);
      if (field.readers.isEmpty()) {
        field.slot.unwatch(field);
        fields.remove(slot);
      }
    }
  }
}
