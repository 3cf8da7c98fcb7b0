// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.text;

import java.util.Map;
import m3.runtime.Allocated;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Reference;
import m3.runtime.Slice;
import m3.runtime.Text;
import m3.runtime.TypeDescriptor;

/** Interface HostPickle: what referents hold, apart, and together again. */
final class PickleProcedures {
  private PickleProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostPickle.TypeName", (context, a) -> new Text(TypeNames.of(context.types().withCode((int) (long) (Long) a[0]))));
    all.put("HostPickle.TypeCode", (context, a) -> typeCode(context, text(a[0]).value()));
    all.put("HostPickle.Open", (context, a) -> open(context, a[0], (Reference) a[1]));
    all.put("HostPickle.Size", (context, a) -> (long) ((ReferentReader) a[0]).size());
    all.put("HostPickle.GetBytes", (context, a) -> bytes((ReferentReader) a[0], Characters.of(a[1])));
    all.put("HostPickle.Count", (context, a) -> (long) ((ReferentReader) a[0]).references().size());
    all.put("HostPickle.Get", (context, a) -> ((ReferentReader) a[0]).references().get((int) (long) (Long) a[1]));
    all.put("HostPickle.Make", (context, a) -> make(context, (Long) a[0], Characters.of(a[1]), (Reference) a[2]));
    all.put("HostPickle.Link", (context, a) -> link(context, a[0], a[1]));
  }

  private static Long typeCode(M3Context context, String name) {
    long known = find(context, name);
    if (known == 0) {
      context.types().completeAll();
      known = find(context, name);
    }
    return known;
  }

  private static long find(M3Context context, String name) {
    int code = 1;
    for (TypeDescriptor type = context.types().withCode(code); type != null; type = context.types().withCode(++code)) {
      if (TypeNames.of(type).equals(name)) {
        return code;
      }
    }
    return 0;
  }

  private static Object open(M3Context context, Object referent, Reference problem) {
    try {
      if (!(referent instanceof Allocated allocated) || allocated.descriptor() == null) {
        throw new PickleFault("a value of the host cannot be written");
      }
      return ReferentReader.of(context.types(), allocated);
    } catch (PickleFault fault) {
      problem.setObject(new Text(fault.getMessage()));
      return null;
    }
  }

  private static Object bytes(ReferentReader from, Characters to) {
    System.arraycopy(from.bytes(), 0, to.bytes(), to.offset(), from.size());
    return null;
  }

  private static Object make(M3Context context, long code, Characters bytes, Reference problem) {
    try {
      return ReferentWriter.make(context.types(), context.types().withCode((int) code), bytes.bytes(), bytes.offset(), bytes.length());
    } catch (PickleFault fault) {
      problem.setObject(new Text(fault.getMessage()));
      return null;
    }
  }

  private static Text link(M3Context context, Object referent, Object references) {
    Slice slice = references instanceof Slice s ? s : new Slice(references, 0, ((Object[]) references).length);
    try {
      ReferentWriter.link(context.types(), (Allocated) referent, (Object[]) slice.array(), slice.offset(), slice.length());
      return null;
    } catch (PickleFault fault) {
      return new Text(fault.getMessage());
    }
  }
}
