// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.function.Predicate;
import m3.M3Language;
import m3.runtime.ModuleInstance;
import m3.runtime.Reaching;

/** A raise of an event whose handlers change, or whose raises are counted. */
final class PlainRaise extends RootNode implements Reaching {
  private final Event event;
  private final boolean counting;
  private final boolean inStrand;
  @Child private Walk walk;

  /** {@code inStrand} for raises that were handed to a strand of their own already. */
  PlainRaise(M3Language language, Event event, boolean counting, boolean inStrand) {
    super(language);
    this.event = event;
    this.counting = counting;
    this.inStrand = inStrand;
    this.walk = new Walk(event, counting);
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    if (inStrand) {
      return walk.dispatch(event.plan(), arguments);
    }
    if (counting) {
      event.noteRaised(arguments);
    } else {
      event.raised();
    }
    return walk.raise(event.plan(), arguments);
  }

  @Override
  public boolean reaches(Predicate<ModuleInstance> wanted) {
    return event.reaches(wanted);
  }

  @Override
  public String getName() {
    return event.toString();
  }

  @Override
  public boolean isInternal() {
    return true;
  }

  @Override
  public String toString() {
    return "raise of " + event;
  }
}
