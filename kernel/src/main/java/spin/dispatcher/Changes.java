// SPDX-License-Identifier: MIT
package spin.dispatcher;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayList;
import java.util.List;
import m3.event.Handler;
import m3.runtime.Fault;

/** Changes of handlers, guards and result handlers that are made together: no strand runs between two of them. */
final class Changes implements TruffleObject {
  private final List<Runnable> all = new ArrayList<>();
  private final List<Handler> coming = new ArrayList<>();

  void add(Runnable change) {
    all.add(change);
  }

  /** Adds the installation of {@code handler}. */
  void addInstall(Handler handler) {
    coming.add(handler);
    all.add(() -> handler.event().install(handler));
  }

  /** Makes them all; none when a domain may not have the handlers that would come. */
  void apply() {
    List<Handler> fresh = coming.stream().filter(handler -> !handler.event().isInstalled(handler)).toList();
    try {
      fresh.forEach(Handler::charge);
    } catch (Fault overQuota) {
      fresh.forEach(Handler::release);
      throw overQuota;
    }
    all.forEach(Runnable::run);
  }
}
