// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;

/** Code that belongs to a module: what the kernel goes by when it asks who called. */
public interface Owned {
  /** The module whose procedure or body this is. */
  ModuleInstance owner();

  /** Whether it may be killed anywhere (SPIN's EPHEMERAL). */
  default boolean isEphemeral() {
    return false;
  }

  /** The account of the innermost domain that is running; that of the strand's domain when only the kernel's own code runs. */
  static Account account(M3Context context) {
    Account running = Truffle.getRuntime().iterateFrames(frame ->
        frame.getCallTarget() instanceof RootCallTarget target && target.getRootNode() instanceof Owned code ? code.owner().account() : null);
    return running != null || context.strands().current() == null ? running : context.strands().current().account();
  }

  /**
   * The module that called the one that is running; null when none did.
   *
   * <p>To be asked by a host procedure: the module that is running is the one that called the host procedure.
   */
  static ModuleInstance caller() {
    ModuleInstance[] running = new ModuleInstance[1];
    return Truffle.getRuntime().iterateFrames(frame -> {
      if (frame.getCallTarget() instanceof RootCallTarget target && target.getRootNode() instanceof Owned code) {
        if (running[0] == null) {
          running[0] = code.owner();
        } else if (code.owner() != running[0]) {
          return code.owner();
        }
      }
      return null;
    });
  }
}
