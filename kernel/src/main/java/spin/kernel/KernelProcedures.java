// SPDX-License-Identifier: MIT
package spin.kernel;

import java.util.HashMap;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Slice;
import m3.runtime.Text;

/** Interfaces HostBoot and ConsoleDevice: what the kernel needs of its machine. */
public final class KernelProcedures implements HostProcedure.Provider {
  @Override
  public Map<String, HostProcedure> procedures() {
    Map<String, HostProcedure> all = new HashMap<>();
    all.put("HostBoot.Files", (context, a) -> (long) Kernel.of(context).disk().files().size());
    all.put("HostBoot.Name", (context, a) -> new Text(file(Kernel.of(context), a[0]).name()));
    all.put("HostBoot.Size", (context, a) -> (long) file(Kernel.of(context), a[0]).bytes().length);
    all.put("HostBoot.Read", (context, a) -> read(file(Kernel.of(context), a[0]).bytes(), a[1]));
    all.put("HostBoot.Report", (context, a) -> {
      Kernel.of(context).report(((Text) a[0]).value());
      return null;
    });
    all.put("HostBoot.Limit", (context, a) -> Kernel.of(context).disk().rules().quotas()
        .getOrDefault(BootDisk.Rules.RESOURCES.get((int) (long) (Long) a[0]), Long.MAX_VALUE));
    all.put("HostBoot.Restart", (context, a) -> (long) Kernel.of(context).disk().rules().restart());
    all.put("HostBoot.Stays", (context, a) -> Kernel.of(context).disk().offers() == null ? 0L : 1L);
    all.put("HostBoot.Offers", (context, a) -> Kernel.of(context).disk().offers() == null ? 0L : (long) Kernel.of(context).disk().offers().size());
    all.put("HostBoot.Grants", (context, a) -> offer(context, a[0]).domains().contains(((Text) a[1]).value()) ? 1L : 0L);
    all.put("HostBoot.Refused", (context, a) -> (long) Kernel.of(context).refused());
    all.put("HostBoot.AwaitQuiet", (context, a) -> {
      context.strands().awaitQuiet();
      Kernel.of(context).observer().atRest(context);
      return null;
    });
    all.put("ConsoleDevice.Put", (context, a) -> {
      Kernel.of(context).station().console().put(Slice.ofBytes(a[0]).copyOfBytes());
      return null;
    });
    all.put("ConsoleDevice.Get", (context, a) -> (long) Kernel.of(context).read());
    return all;
  }

  private static HostInterface offer(M3Context context, Object index) {
    return Kernel.of(context).disk().offers().get((int) (long) (Long) index);
  }

  private static BootDisk.File file(Kernel kernel, Object index) {
    return kernel.disk().files().get((int) (long) (Long) index);
  }

  private static Object read(byte[] from, Object into) {
    Slice slice = Slice.ofBytes(into);
    System.arraycopy(from, 0, slice.array(), slice.offset(), Math.min(from.length, slice.length()));
    return null;
  }
}
