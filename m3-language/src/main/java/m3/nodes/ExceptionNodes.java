// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.diagnostic.Code;
import m3.runtime.ExceptionTag;
import m3.runtime.Fault;
import m3.runtime.M3Context;
import m3.runtime.M3Exception;
import m3.runtime.StackFull;
import m3.runtime.Text;

/** RAISE, TRY EXCEPT, TRY FINALLY, ASSERT. */
public final class ExceptionNodes {
  private ExceptionNodes() {}

  /** RAISE; argument is null when the exception takes none. */
  public static final class Raise extends StatementNode {
    private final ExceptionTag tag;
    @Child private ExpressionNode argument;

    public Raise(ExceptionTag tag, ExpressionNode argument) {
      this.tag = tag;
      this.argument = argument;
    }

    @Override
    public boolean isAbrupt() {
      return true;
    }

    @Override
    public int execute(VirtualFrame frame) {
      throw new M3Exception(tag, argument == null ? null : argument.execute(frame), this);
    }
  }

  /** One handler of TRY EXCEPT: bind, perhaps null, stores the argument from a frame slot. */
  public static final class Handler extends M3Node {
    @CompilationFinal(dimensions = 1) private final ExceptionTag[] tags;
    private final int argumentSlot;
    @Child private StatementNode bind;
    @Child private StatementNode body;

    public Handler(ExceptionTag[] tags, int argumentSlot, StatementNode bind, StatementNode body) {
      this.tags = tags;
      this.argumentSlot = argumentSlot;
      this.bind = bind;
      this.body = body;
    }

    void noteLast() {
      body.noteLast();
    }

    @ExplodeLoop
    boolean takes(AbstractTruffleException raised) {
      for (ExceptionTag tag : tags) {
        if (raised instanceof M3Exception exception ? exception.tag() == tag : tag.takesFaults()) {
          return true;
        }
      }
      return false;
    }

    int run(VirtualFrame frame, AbstractTruffleException raised) {
      if (bind != null) {
        frame.setObjectStatic(argumentSlot, raised instanceof M3Exception exception ? exception.argument()
            : argument((Fault) raised));
        bind.execute(frame);
      }
      return body.execute(frame);
    }

    @ExplodeLoop
    private Object argument(Fault fault) {
      for (ExceptionTag tag : tags) {
        if (tag.takesFaults()) {
          return tag.argument(fault, M3Context.get(this));
        }
      }
      throw CompilerDirectives.shouldNotReachHere();
    }
  }

  /** TRY EXCEPT; otherwise is null when there is no ELSE. */
  public static final class TryExcept extends StatementNode {
    @Child private StatementNode body;
    @Children private final Handler[] handlers;
    @Child private StatementNode otherwise;

    public TryExcept(StatementNode body, Handler[] handlers, StatementNode otherwise) {
      this.body = body;
      this.handlers = handlers;
      this.otherwise = otherwise;
    }

    @Override
    void noteLast() {
      body.noteLast();
      for (Handler handler : handlers) {
        handler.noteLast();
      }
      if (otherwise != null) {
        otherwise.noteLast();
      }
    }

    @Override
    public int execute(VirtualFrame frame) {
      try {
        return body.execute(frame);
      } catch (M3Exception | Fault raised) {
        return handle(frame, raised);
      } catch (StackOverflowError | OutOfMemoryError | StackFull full) {
        RuntimeException told = Fault.exhausted(full, this);
        if (told instanceof Fault fault) {
          return handle(frame, fault);
        }
        throw told;
      }
    }

    @ExplodeLoop
    private int handle(VirtualFrame frame, AbstractTruffleException raised) {
      for (Handler handler : handlers) {
        if (handler.takes(raised)) {
          return handler.run(frame, raised);
        }
      }
      if (otherwise != null) {
        return otherwise.execute(frame);
      }
      throw raised;
    }
  }

  /** TRY FINALLY, also for LOCK: {@code last} runs however the body ends; ending it early wins. */
  public static final class TryFinally extends StatementNode {
    @Child private StatementNode body;
    @Child private StatementNode last;

    public TryFinally(StatementNode body, StatementNode last) {
      this.body = body;
      this.last = last;
    }

    @Override
    void noteLast() {
      body.noteLast();
    }

    @Override
    public int execute(VirtualFrame frame) {
      int end;
      try {
        end = body.execute(frame);
      } catch (Throwable raised) {
        boolean yields = raised instanceof M3Exception || raised instanceof Fault || raised instanceof Early;
        int own;
        try {
          own = last.execute(frame);
        } catch (Early early) {
          if (yields) {
            throw early;
          }
          throw raised;
        }
        if (own != NEXT && yields) {
          return own;
        }
        throw raised;
      }
      int own = last.execute(frame);
      return own == NEXT ? end : own;
    }
  }

  /** ASSERT; message is null when absent. */
  public static final class Assert extends StatementNode {
    @Child private ExpressionNode condition;
    @Child private ExpressionNode message;

    public Assert(ExpressionNode condition, ExpressionNode message) {
      this.condition = condition;
      this.message = message;
    }

    @Override
    public int execute(VirtualFrame frame) {
      if (!condition.executeBoolean(frame)) {
        CompilerDirectives.transferToInterpreter();
        Object text = message == null ? null : message.execute(frame);
        throw Fault.of(Code.ASSERTION, this, text == null ? "" : ": " + ((Text) text).value());
      }
      return NEXT;
    }
  }
}
