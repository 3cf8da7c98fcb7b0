// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import m3.M3Language;

/** A handler that runs in a strand of its own. */
final class DetachedHandler extends RootNode {
  private final Handler handler;
  @Child private HandlerCall.Any call;

  DetachedHandler(M3Language language, Handler handler) {
    super(language);
    this.handler = handler;
    this.call = new HandlerCall.Any(handler.event().arity());
  }

  @Override
  public Object execute(VirtualFrame frame) {
    call.runHere(handler.entry(), frame.getArguments());
    return null;
  }

  @Override
  public String getName() {
    return handler.toString();
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
