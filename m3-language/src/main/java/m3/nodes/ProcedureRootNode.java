// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import m3.M3Language;
import m3.diagnostic.Code;
import m3.interop.LocalScope;
import m3.interop.LocalVariable;
import m3.runtime.ExceptionTag;
import m3.runtime.Fault;
import m3.runtime.Kind;
import m3.runtime.M3Exception;
import m3.runtime.ModuleInstance;
import m3.runtime.StackFull;
import m3.runtime.Owned;

/** A procedure's activation: prologue, body, result. */
public final class ProcedureRootNode extends RootNode implements Owned, M3Node.Sourced {
  private final ModuleInstance owner;
  private final String name;
  private final Source source;
  private final int start;
  private final int length;
  private final Kind resultKind;
  private final int resultSlot;
  private final BlankSlots blank;
  @CompilationFinal(dimensions = 1) private final ExceptionTag[] raises;
  private List<LocalVariable> locals = List.of();
  private boolean ephemeral;
  @Child private StatementNode prologue;
  @Child private StatementNode body;

  /** Of a body with calls; loops have their own, and what only runs straight on needs none. */
  @Child private PollNode poll;

  /**
   * Whether it polls when it is part of a caller's compiled code too. It need not: what runs for ever comes to a loop's end or to a call
   * that is left. A clock that counts polls would tell what is compiled from what is not.
   */
  private final boolean pollsInlined;

  /** {@code resultKind} is null for a proper procedure; {@code raises} for RAISES ANY. */
  public ProcedureRootNode(M3Language language, FrameDescriptor frame, ModuleInstance owner, String name, Source source, int start, int length,
      Kind resultKind, int resultSlot, ExceptionTag[] raises, StatementNode prologue, StatementNode body) {
    super(language, frame);
    this.owner = owner;
    this.name = name;
    this.source = source;
    this.start = start;
    this.length = length;
    this.resultKind = resultKind;
    this.resultSlot = resultSlot;
    this.raises = raises;
    this.blank = BlankSlots.of(frame);
    this.prologue = prologue;
    this.body = body;
    this.pollsInlined = owner.context().strands().clock().countsPolls();
    this.poll = NodeUtil.findAllNodeInstances(body, CallNodes.Call.class).isEmpty() ? null : new PollNode();
  }

  /** Tells debuggers of the variables. */
  public void setLocals(List<LocalVariable> variables) {
    locals = variables;
  }

  /** Notes that it is EPHEMERAL. */
  public void noteEphemeral() {
    ephemeral = true;
  }

  @Override
  public boolean isEphemeral() {
    return ephemeral;
  }

  /** The variables at {@code position} of the source, as a debugger sees them. */
  @TruffleBoundary
  Object scope(MaterializedFrame frame, int position) {
    return new LocalScope(frame, name, getSourceSection(), owner, locals, position);
  }

  @Override
  public boolean isInstrumentable() {
    return source != null;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    if (poll != null && (pollsInlined || CompilerDirectives.inCompilationRoot())) {
      poll.execute();
    }
    blank.execute(frame);
    int end;
    try {
      prologue.execute(frame);
      end = body.execute(frame);
    } catch (Early.FromProcedure done) {
      end = StatementNode.RETURN;
    } catch (M3Exception raised) {
      throw listed(raised) ? raised : unlisted(raised);
    } catch (StackOverflowError | OutOfMemoryError | StackFull full) {
      throw Fault.exhausted(full, body);
    } catch (IllegalArgumentException | ClassCastException wrong) {
      throw owner.revoked(wrong);
    }
    if (resultKind == null) {
      return null;
    }
    if (end != StatementNode.RETURN) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.NO_RETURN, body, name);
    }
    return switch (resultKind) {
      case LONG -> frame.getLongStatic(resultSlot);
      case DOUBLE -> frame.getDoubleStatic(resultSlot);
      case OBJECT -> frame.getObjectStatic(resultSlot);
    };
  }

  @ExplodeLoop
  private boolean listed(M3Exception raised) {
    if (raises == null || raised.tag().isImplicit()) {
      return true;
    }
    for (ExceptionTag tag : raises) {
      if (raised.tag() == tag) {
        return true;
      }
    }
    return false;
  }

  private Fault unlisted(M3Exception raised) {
    CompilerDirectives.transferToInterpreter();
    return Fault.of(Code.NOT_LISTED, raised.getLocation(), name, raised.getMessage());
  }

  @Override
  public ModuleInstance owner() {
    return owner;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getQualifiedName() {
    return name;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public SourceSection getSourceSection() {
    return source == null ? null : source.createSection(start, length);
  }

  @Override
  public String toString() {
    return name;
  }
}
