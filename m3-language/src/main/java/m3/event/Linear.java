// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.List;
import m3.event.EventFault.Reason;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.runtime.Text;
import m3.types.ProcedureType;

/** A procedure that takes the arguments of any event, as whole numbers (interface Dispatcher, CreateLinear). */
final class Linear {
  private static final ProcedureType ANY = new ProcedureType(false, false, () -> new ProcedureType.Parts(List.of(), null, null));

  private final M3Context context;
  private final Procedure to;
  private final Object closure;
  private final Procedure procedure;

  Linear(M3Context context, Procedure to, Object closure) throws EventFault {
    this.context = context;
    this.to = to;
    this.closure = closure;
    Linkage.Implementation by = Signature.implementation(to, "a linear handler");
    Linkage linkage = new Linkage(to + " (linear)");
    linkage.bind(() -> {
      throw new IllegalStateException("a linear handler is called by events only");
    }, by);
    procedure = new Procedure(to + " (linear)", ANY, linkage, null);
    if (to.type().formals().size() != 3) {
      throw new EventFault(Reason.TYPE, "`" + to + "` is no LinearProc");
    }
  }

  /** The value that stands for it in Modula-3. */
  Procedure procedure() {
    return procedure;
  }

  /** It as a handler of {@code event}. */
  Procedure forEvent(Event event) {
    Linkage linkage = new Linkage(to + " (linear)");
    linkage.bind(() -> new Adapter(event).getCallTarget(), to.linkage().implementation());
    return new Procedure(to.toString(), ANY, linkage, null);
  }

  private final class Adapter extends RootNode {
    private final Text name;
    @Child private HandlerCall.Direct call;

    Adapter(Event event) {
      super(context.language());
      name = new Text(event.toString());
      call = new HandlerCall.Direct(to.linkage());
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object[] arguments = frame.getArguments();
      long[] words = new long[arguments.length - 1];
      for (int i = 0; i < words.length; i++) {
        words[i] = arguments[i + 1] instanceof Long word ? word : 0;
      }
      return call.call(new Object[] {null, closure, name, words});
    }

    @Override
    public boolean isInternal() {
      return true;
    }

    @Override
    public String getName() {
      return to.toString();
    }
  }
}
