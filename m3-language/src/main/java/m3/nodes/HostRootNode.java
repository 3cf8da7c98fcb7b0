// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Arrays;
import m3.M3Language;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.Meter;
import m3.runtime.Text;

/** A procedure that the host provides. */
public final class HostRootNode extends RootNode {
  private final String name;
  private final HostProcedure procedure;
  private final M3Context context;

  public HostRootNode(M3Language language, String name, HostProcedure procedure, M3Context context) {
    super(language);
    this.name = name;
    this.procedure = procedure;
    this.context = context;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return call(frame.getArguments());
  }

  @TruffleBoundary
  private Object call(Object[] arguments) {
    Object result = procedure.call(context, Arrays.copyOfRange(arguments, 1, arguments.length));
    if (result instanceof Text text) {
      Meter.chargeLong(context, text);
    }
    return result;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
