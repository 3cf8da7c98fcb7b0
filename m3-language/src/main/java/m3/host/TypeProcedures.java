// SPDX-License-Identifier: MIT
package m3.host;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.nio.file.Path;
import java.util.Map;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.ObjectDescriptor;
import m3.runtime.Text;
import m3.runtime.TypeDescriptor;
import m3.types.ArrayType;
import m3.types.RefType;

/** Interfaces RTType and Compiler: what is known of types, and of the place of a call. */
final class TypeProcedures {
  /** Where a host procedure was called. */
  private record Place(RootNode procedure, SourceSection section) {}

  private TypeProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("RTType.MaxTypecode", (context, a) -> most(context));
    all.put("RTType.Supertype", (context, a) -> above(type(context, (Long) a[0])));
    all.put("RTType.GetNDimensions", (context, a) -> openDimensions(type(context, (Long) a[0])));
    all.put("RTType.TypecodeName", (context, a) -> new Text((Long) a[0] == 0 ? "NULL" : type(context, (Long) a[0]).toString()));
    all.put("Compiler.ThisFile", (context, a) -> new Text(Path.of(path(place())).getFileName().toString()));
    all.put("Compiler.ThisPath", (context, a) -> new Text(path(place())));
    all.put("Compiler.ThisLine", (context, a) -> (long) place().section.getStartLine());
    all.put("Compiler.ThisProcedure", (context, a) -> new Text(String.valueOf(place().procedure.getName())));
  }

  private static TypeDescriptor type(M3Context context, long code) {
    TypeDescriptor type = code > Integer.MAX_VALUE ? null : context.types().withCode((int) code);
    if (type == null && code != 0) {
      throw Fault.of(Code.SUBSCRIPT, null, code, most(context));
    }
    return type;
  }

  private static long most(M3Context context) {
    return context.types().greatestCode();
  }

  private static long above(TypeDescriptor type) {
    return type instanceof ObjectDescriptor object && object.above() != null ? object.above().code() : Long.MAX_VALUE;
  }

  private static long openDimensions(TypeDescriptor type) {
    return type != null && type.type() instanceof RefType reference && reference.target().unpacked() instanceof ArrayType array
        ? array.openDepth() : 0;
  }

  private static Place place() {
    return Truffle.getRuntime().iterateFrames(TypeProcedures::calling, 1);
  }

  private static Place calling(FrameInstance frame) {
    Node call = frame.getCallNode();
    RootNode procedure = call == null ? null : call.getRootNode();
    SourceSection section = call == null ? null : call.getEncapsulatingSourceSection();
    return section == null ? null : new Place(procedure, section);
  }

  private static String path(Place place) {
    String path = place.section.getSource().getPath();
    return path == null ? place.section.getSource().getName() : path;
  }
}
