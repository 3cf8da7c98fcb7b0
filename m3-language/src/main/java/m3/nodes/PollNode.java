// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.nodes.Node;
import m3.runtime.Preemption;

/** Looks, at loop ends and entries of procedures, whether the strand should give way (docs/threads.md). */
public final class PollNode extends Node {
  /** Lets the strand be preempted or killed here. */
  public void execute() {
    if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, Preemption.isRequested())) {
      Preemption.giveWay(this);
    }
  }
}
