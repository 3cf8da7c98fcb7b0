// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

/** A node with a place in the source, kept as two numbers until it is asked for. */
@TypeSystemReference(NoTypes.class)
@ExportLibrary(NodeLibrary.class)
public abstract class M3Node extends Node {
  private int start = -1;
  private int length;

  /** Says where the node's text is in the source of its root. */
  public final void setSpan(int from, int count) {
    start = from;
    length = count;
  }

  public final boolean hasSpan() {
    return start >= 0;
  }

  @Override
  public SourceSection getSourceSection() {
    RootNode root = start < 0 ? null : getRootNode();
    return root instanceof Sourced sourced ? sourced.source().createSection(start, length) : null;
  }

  @ExportMessage
  final boolean hasScope(@SuppressWarnings("unused") Frame frame) {
    return hasSpan() && getRootNode() instanceof ProcedureRootNode;
  }

  @ExportMessage
  final Object getScope(Frame frame, @SuppressWarnings("unused") boolean nodeEnter) throws UnsupportedMessageException {
    if (!(getRootNode() instanceof ProcedureRootNode root) || !hasSpan()) {
      throw UnsupportedMessageException.create();
    }
    return root.scope(frame == null ? null : frame.materialize(), start);
  }

  /** A root whose nodes' spans refer to one source. */
  public interface Sourced {
    com.oracle.truffle.api.source.Source source();
  }
}
