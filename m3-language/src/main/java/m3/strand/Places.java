// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import m3.runtime.Fault;
import m3.runtime.ModuleInstance;
import m3.runtime.Owned;
import m3.runtime.Reaching;

/** Where the procedures of a strand are. */
public final class Places {
  private static final int MOST = 8;

  private Places() {}

  /** The places in the running strand's procedures, innermost first; the innermost is at {@code where} unless that is null. */
  public static List<String> ofThisStrand(Node where) {
    List<String> places = new ArrayList<>();
    Truffle.getRuntime().iterateFrames(frame -> {
      RootNode root = ((RootCallTarget) frame.getCallTarget()).getRootNode();
      if (!root.isInternal()) {
        places.add(shown(root, place(frame, places.isEmpty() ? where : null)));
      }
      return places.size() < MOST ? null : places;
    });
    return places;
  }

  /** Whether all code of the running strand from the innermost call to that of {@code outermost} may be killed anywhere. */
  static boolean mayBeKilled(RootCallTarget outermost) {
    Boolean answer = Truffle.getRuntime().iterateFrames(frame -> {
      if (((RootCallTarget) frame.getCallTarget()).getRootNode() instanceof Owned code && !code.isEphemeral()) {
        return false;
      }
      return frame.getCallTarget() == outermost ? true : null;
    });
    return Boolean.TRUE.equals(answer);
  }

  /** Whether a procedure of a module that {@code wanted} takes is among the running strand's, or a raise that may still call one. */
  static boolean isIn(Predicate<ModuleInstance> wanted) {
    return Truffle.getRuntime().iterateFrames(frame -> {
      ModuleInstance owner = owner(frame);
      boolean reached = owner == null && ((RootCallTarget) frame.getCallTarget()).getRootNode() instanceof Reaching raise && raise.reaches(wanted);
      return owner != null && wanted.test(owner) || reached ? frame : null;
    }) != null;
  }

  /** The fault of the innermost domain's code in the running strand, when that was retired; else null. */
  static Fault retired() {
    ModuleInstance innermost = Truffle.getRuntime().iterateFrames(frame -> {
      ModuleInstance owner = owner(frame);
      return owner != null && owner.account() != null ? owner : null;
    });
    return innermost == null || innermost.retired() == null ? null : innermost.retired().get();
  }

  /** How many activations the running strand has; as soon as they are more than {@code limit}, one more than that. */
  static long depth(long limit) {
    long[] count = new long[1];
    Truffle.getRuntime().iterateFrames(frame -> owner(frame) != null && ++count[0] > limit ? frame : null);
    return count[0];
  }

  private static ModuleInstance owner(FrameInstance frame) {
    return frame.getCallTarget() instanceof RootCallTarget target && target.getRootNode() instanceof Owned code ? code.owner() : null;
  }

  private static SourceSection place(FrameInstance frame, Node where) {
    Node at = frame.getCallNode() != null ? frame.getCallNode() : where;
    return at == null ? null : at.getEncapsulatingSourceSection();
  }

  private static String shown(RootNode root, SourceSection at) {
    return root.getName() + (at == null ? "" : " (" + at.getSource().getName() + ":" + at.getStartLine() + ")");
  }
}
