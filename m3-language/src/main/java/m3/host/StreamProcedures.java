// SPDX-License-Identifier: MIT
package m3.host;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.runtime.Text;

/** Interface HostStream: the context's byte streams. */
final class StreamProcedures {
  private StreamProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostStream.Write", (context, a) -> write(context, (Long) a[0], Characters.of(a[1])));
    all.put("HostStream.Read", (context, a) -> read(context, Characters.of(a[1]), (Reference) a[2]));
    all.put("HostStream.AtEnd", (context, a) -> {
      context.atEnd((Procedure) a[0]);
      return null;
    });
  }

  private static Text write(M3Context context, long stream, Characters bytes) {
    OutputStream out = stream == 1 ? context.out() : context.err();
    try {
      out.write(bytes.bytes(), bytes.offset(), bytes.length());
      out.flush();
      return null;
    } catch (IOException failed) {
      return new Text(String.valueOf(failed.getMessage()));
    }
  }

  private static Long read(M3Context context, Characters into, Reference problem) {
    try {
      return (long) context.in().read(into.bytes(), into.offset(), into.length());
    } catch (IOException failed) {
      problem.setObject(new Text(String.valueOf(failed.getMessage())));
      return 0L;
    }
  }
}
