// SPDX-License-Identifier: MIT
package m3.host;

import java.util.HashMap;
import java.util.Map;
import m3.runtime.HostProcedure;

/** All host procedures of the standard interfaces. */
public final class HostLibrary implements HostProcedure.Provider {
  @Override
  public Map<String, HostProcedure> procedures() {
    Map<String, HostProcedure> all = new HashMap<>();
    TextProcedures.addTo(all);
    WordProcedures.addTo(all);
    FormatProcedures.addTo(all);
    FileProcedures.addTo(all);
    FloatProcedures.addTo(all);
    MathProcedures.addTo(all);
    MemoryProcedures.addTo(all);
    StrandProcedures.addTo(all);
    StreamProcedures.addTo(all);
    PickleProcedures.addTo(all);
    ProcessProcedures.addTo(all);
    TimeProcedures.addTo(all);
    TypeProcedures.addTo(all);
    UnitProcedures.addTo(all);
    return all;
  }
}
