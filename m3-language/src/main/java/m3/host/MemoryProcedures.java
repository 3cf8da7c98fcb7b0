// SPDX-License-Identifier: MIT
package m3.host;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.Reference;

/** Interface HostWeak: weak references and the state of the heap. */
final class MemoryProcedures {
  private MemoryProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostWeak.Make", (context, a) -> new WeakReference<>(a[0]));
    all.put("HostWeak.Get", (context, a) -> ((WeakReference<?>) a[0]).get());
    all.put("HostWeak.Collect", (context, a) -> {
      System.gc();
      return null;
    });
    all.put("HostWeak.Memory", (context, a) -> memory((Reference) a[0], (Reference) a[1], (Reference) a[2]));
  }

  private static Object memory(Reference used, Reference available, Reference collections) {
    Runtime runtime = Runtime.getRuntime();
    used.setLong(runtime.totalMemory() - runtime.freeMemory());
    available.setLong(runtime.maxMemory());
    collections.setLong(ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount).sum());
    return null;
  }
}
