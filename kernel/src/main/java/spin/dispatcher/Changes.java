// SPDX-License-Identifier: MIT
package spin.dispatcher;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayList;
import java.util.List;

/** Changes of handlers, guards and result handlers that are made together: no strand runs between two of them. */
final class Changes implements TruffleObject {
  private final List<Runnable> all = new ArrayList<>();

  void add(Runnable change) {
    all.add(change);
  }

  void apply() {
    all.forEach(Runnable::run);
    all.clear();
  }
}
