// SPDX-License-Identifier: MIT
package m3.event;

import java.util.ArrayList;
import java.util.List;
import m3.event.EventFault.Reason;
import m3.runtime.Allocated;
import m3.runtime.ExceptionTag;
import m3.runtime.Linkage;
import m3.runtime.M3Object;
import m3.runtime.ModuleInstance;
import m3.runtime.ObjectDescriptor;
import m3.runtime.Procedure;
import m3.runtime.Text;
import m3.runtime.TypeDescriptor;
import m3.runtime.TypeTable;
import m3.types.AnyReference;
import m3.types.EnumerationType;
import m3.types.ProcedureType;
import m3.types.ProcedureType.Formal;
import m3.types.ProcedureType.Mode;
import m3.types.ReferenceType;
import m3.types.Type;

/**
 * The type rules of handlers and guards, checked when they are installed (requirement R162).
 *
 * <p>A handler has the event's type; its raises are among the event's. With a closure it takes that first, as a subtype of REFANY. It may
 * take VAR where the event takes a value: then it is a filter (R163). A guard takes what the event does, or nothing, after its closure if
 * it has one, gives a BOOLEAN, and is FUNCTIONAL.
 */
final class Signature {
  private static final int[] NONE = {};

  private final Procedure event;
  private final ProcedureType type;
  private final ModuleInstance scope;

  /** The rules for {@code event}; a fault when it cannot have handlers. */
  Signature(Procedure event) throws EventFault {
    this.scope = implementation(event, "an event").module();
    this.event = event;
    this.type = event.type();
  }

  /** Who implements {@code procedure}; a fault when no module does. */
  static Linkage.Implementation implementation(Procedure procedure, String what) throws EventFault {
    if (procedure == null) {
      throw new EventFault(Reason.INVALID_PROCEDURE, "NIL is not " + what);
    }
    if (procedure.isNested()) {
      throw new EventFault(Reason.INVALID_PROCEDURE, "`" + procedure + "` is nested, so it cannot be " + what
          + "; declare it at the top level of a module");
    }
    Linkage.Implementation by = procedure.linkage().implementation();
    if (by == null) {
      throw new EventFault(Reason.INVALID_PROCEDURE, "no module implements `" + procedure + "`, so it cannot be " + what);
    }
    return by;
  }

  List<Formal> formals() {
    return type.formals();
  }

  boolean hasResult() {
    return type.result() != null;
  }

  /** Whether {@code handler} takes a closure: it has one formal more than the event. */
  boolean takesClosure(Procedure handler) {
    return handler.type().formals().size() == formals().size() + 1;
  }

  /** Checks {@code handler}, to be given {@code closure}; gives the positions of the arguments that it filters. */
  int[] handler(Procedure handler, Object closure) throws EventFault {
    ModuleInstance its = implementation(handler, "a handler").module();
    ProcedureType given = handler.type();
    if (type.isEphemeral() && !given.isEphemeral()) {
      throw wrong(handler, "it must be EPHEMERAL, as the event is");
    }
    if (type.isFunctional() && !given.isFunctional()) {
      throw wrong(handler, "it must be FUNCTIONAL, as the event is");
    }
    sameResult(handler, given.result(), its);
    requireRaises(handler, given, its);
    int first = closure(handler, closure, its, formals().size());
    List<Integer> filtered = new ArrayList<>();
    for (int i = 0; i < formals().size(); i++) {
      Formal wanted = formals().get(i);
      Formal has = given.formals().get(i + first);
      boolean filter = wanted.mode() == Mode.VALUE && has.mode() == Mode.VAR;
      if (!filter && wanted.mode() != has.mode() || !TypeTable.same(wanted.type(), scope, has.type(), its)) {
        throw wrong(handler, "its formal `" + has.name() + "` is `" + shown(has) + "`, the event's is `" + shown(wanted) + "`");
      }
      if (filter) {
        filtered.add(i);
      }
    }
    return filtered.isEmpty() ? NONE : filtered.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Checks {@code guard}, to be given {@code closure}; whether it takes the event's arguments. */
  boolean guard(Procedure guard, Object closure) throws EventFault {
    ModuleInstance its = implementation(guard, "a guard").module();
    ProcedureType given = guard.type();
    if (!given.isFunctional()) {
      throw wrong(guard, "a guard must be FUNCTIONAL, so that evaluating it changes nothing");
    }
    if (given.result() == null || given.result().unpacked() != EnumerationType.BOOLEAN) {
      throw wrong(guard, "a guard must give a BOOLEAN");
    }
    int count = given.formals().size();
    if (count == 0 || count == 1 && formals().size() != 1 && closure != null) {
      closure(guard, closure, its, 0);
      return false;
    }
    int first = closure(guard, closure, its, formals().size());
    for (int i = 0; i < formals().size(); i++) {
      Formal wanted = formals().get(i);
      Formal has = given.formals().get(i + first);
      boolean sees = wanted.mode() == has.mode() || wanted.mode() == Mode.VAR && has.mode() == Mode.READONLY;
      if (!sees || !TypeTable.same(wanted.type(), scope, has.type(), its)) {
        throw wrong(guard, "its formal `" + has.name() + "` is `" + shown(has) + "`, the event's is `" + shown(wanted) + "`");
      }
    }
    return true;
  }

  /** Checks {@code fold}, a result handler: of a result and the one before it, after its closure if it has one, it makes a result. */
  void resultHandler(Procedure fold, Object closure) throws EventFault {
    if (!hasResult()) {
      throw new EventFault(Reason.TYPE, "event `" + event + "` has no result to handle");
    }
    ModuleInstance its = implementation(fold, "a result handler").module();
    sameResult(fold, fold.type().result(), its);
    int first = closure(fold, closure, its, 2);
    for (Formal formal : fold.type().formals().subList(first, first + 2)) {
      if (formal.mode() != Mode.VALUE || !TypeTable.same(type.result(), scope, formal.type(), its)) {
        throw wrong(fold, "its formal `" + formal.name() + "` is `" + shown(formal) + "`, a result is `" + type.result() + "`");
      }
    }
  }

  /** A fault unless all the event's arguments are passed by value; {@code otherwise} says why they must be. */
  void requireByValue(String otherwise) throws EventFault {
    for (Formal formal : formals()) {
      if (formal.mode() != Mode.VALUE) {
        throw new EventFault(Reason.ILLEGAL_ASYNCHRONOUS, "event `" + event + "` takes `" + shown(formal) + "`, " + otherwise);
      }
    }
  }

  /** A fault unless the event's arguments may be used after the raise: all are passed by value. */
  void asynchronous(boolean answered) throws EventFault {
    requireByValue("which may be gone when an asynchronous handler runs; only arguments by value outlive the raise");
    if (hasResult() && !answered) {
      throw new EventFault(Reason.ILLEGAL_ASYNCHRONOUS, "event `" + event
          + "` has a result, and no default handler to give it while handlers run asynchronously");
    }
  }

  private void sameResult(Procedure handler, Type result, ModuleInstance its) throws EventFault {
    boolean same = type.result() == null || result == null ? type.result() == result : TypeTable.same(type.result(), scope, result, its);
    if (!same) {
      throw wrong(handler, "it gives " + (result == null ? "no result" : "`" + result + "`") + ", the event "
          + (type.result() == null ? "none" : "`" + type.result() + "`"));
    }
  }

  private void requireRaises(Procedure handler, ProcedureType given, ModuleInstance its) throws EventFault {
    if (type.raises() == null) {
      return;
    }
    if (given.raises() == null) {
      throw wrong(handler, "it may raise ANY, the event may not");
    }
    List<ExceptionTag> allowed = type.raises().stream().map(scope::exception).toList();
    for (ProcedureType.ExceptionName name : given.raises()) {
      ExceptionTag tag = its.exception(name);
      if (!tag.isImplicit() && !allowed.contains(tag)) {
        throw wrong(handler, "it may raise `" + name + "`, the event may not");
      }
    }
  }

  /** Checks that {@code procedure} has {@code count} formals, or one more, before them, that takes {@code closure}; gives 0 or 1. */
  private int closure(Procedure procedure, Object closure, ModuleInstance its, int count) throws EventFault {
    List<Formal> formals = procedure.type().formals();
    if (formals.size() == count) {
      if (closure != null) {
        throw wrong(procedure, "it takes no closure, and is given one");
      }
      return 0;
    }
    if (formals.size() != count + 1) {
      throw wrong(procedure, "it has " + formals.size() + " formals; " + count + " are wanted, or a closure before them");
    }
    Formal first = formals.getFirst();
    if (first.mode() != Mode.VALUE || !(first.type().unpacked() instanceof ReferenceType wanted) || !wanted.isTraced()) {
      throw wrong(procedure, "its closure `" + shown(first) + "` must be a subtype of REFANY by value");
    }
    if (closure != null && !isMember(closure, wanted, its)) {
      throw wrong(procedure, "the closure it is given is not a `" + wanted + "`");
    }
    return 1;
  }

  private static boolean isMember(Object closure, ReferenceType wanted, ModuleInstance scope) {
    if (wanted == AnyReference.REFANY) {
      return true;
    }
    TypeDescriptor type = scope.context().types().descriptor(wanted, scope);
    return switch (closure) {
      case M3Object object -> type instanceof ObjectDescriptor above && object.type.isBelow(above);
      case Text text -> type.type() == m3.types.OpaqueType.TEXT;
      case Allocated other -> other.descriptor() == type;
      default -> false;
    };
  }

  private EventFault wrong(Procedure procedure, String why) {
    return new EventFault(Reason.TYPE, "`" + procedure + procedure.type().formalsText() + "` does not fit event `" + event
        + type.formalsText() + "`: " + why);
  }

  private static String shown(Formal formal) {
    return (formal.mode() == Mode.VALUE ? "" : formal.mode() + " ") + formal.type();
  }
}
