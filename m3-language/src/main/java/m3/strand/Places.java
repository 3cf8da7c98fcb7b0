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
import m3.runtime.Owned;

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

  private static SourceSection place(FrameInstance frame, Node where) {
    Node at = frame.getCallNode() != null ? frame.getCallNode() : where;
    return at == null ? null : at.getEncapsulatingSourceSection();
  }

  private static String shown(RootNode root, SourceSection at) {
    return root.getName() + (at == null ? "" : " (" + at.getSource().getName() + ":" + at.getStartLine() + ")");
  }
}
