// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import m3.event.EventFault.Reason;
import m3.runtime.Allocated;
import m3.runtime.Cell;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.runtime.ScalarLayout;
import m3.runtime.TypeDescriptor;
import m3.runtime.TypeTable;
import m3.runtime.ValueLayout;
import m3.strand.Strands;
import m3.types.ProcedureType.Formal;
import m3.types.ProcedureType.Mode;
import m3.types.RefType;

/**
 * A procedure with handlers: what its calls reach is up to them (SOSP'95 3.2).
 *
 * <p>A raise goes by one {@link Plan}, which changes exchange as a whole. Callers reach the procedure's own body while that is all there
 * is; a {@link PlainRaise} while handlers change; and a {@link CompiledRaise} once they have not for a while, which doubles each time it
 * was not long enough.
 */
public final class Event implements Linkage.Dispatch {
  private enum State { OWN, CHANGING, SETTLED, COUNTED, GONE }

  private static final long SHORTEST_QUIET = 2_000_000;
  private static final long LONGEST_QUIET = 500_000_000;
  private static final long FORGIVEN = 10_000_000_000L;
  private static final int LOOK = 64;

  private final Procedure procedure;
  private Signature signature;
  private final int arity;
  private final Events events;
  private ModuleInstance module;
  private final Handler original;
  private final List<Handler> handlers = new ArrayList<>();
  private Handler otherwise;
  private Fold fold;
  private Object fallback;
  private boolean asynchronous;
  private Plan plan;
  private State state = State.OWN;
  private CompiledRaise compiled;
  private RootCallTarget changing;
  private RootCallTarget counted;
  private RootCallTarget inStrand;
  private long quiet = SHORTEST_QUIET;
  private long changedAt;
  private long settledAt;
  private int untilLook;
  private final Record record = new Record();
  private ValueLayout[] layouts;
  private Object authorizer;

  Event(Procedure procedure, Signature signature, Events events) {
    this.procedure = procedure;
    this.signature = signature;
    this.arity = signature.formals().size();
    this.events = events;
    this.module = procedure.linkage().implementation().module();
    this.original = Handler.own(this);
    handlers.add(original);
    plan = makePlan();
    procedure.linkage().dispatchBy(this);
  }

  public Procedure procedure() {
    return procedure;
  }

  /** How many arguments it takes. */
  int arity() {
    return arity;
  }

  Linkage linkage() {
    return procedure.linkage();
  }

  Signature signature() {
    return signature;
  }

  Strands strands() {
    return events.context().strands();
  }

  /** The module that implements it, and has the authority over it (requirement R169). */
  public ModuleInstance module() {
    return module;
  }

  /** The handler that is its own body, installed or not. */
  public Handler original() {
    return original;
  }

  /** The installed handlers, in order. */
  public List<Handler> handlers() {
    return List.copyOf(handlers);
  }

  public boolean isInstalled(Handler handler) {
    return handlers.contains(handler);
  }

  /** Whether calls do more than run its own body. */
  public boolean isExtended() {
    return !plan.isOwnBody(original);
  }

  /** What was counted, while it was. */
  public Record record() {
    return record;
  }

  /** Installs {@code handler}; nothing happens to an installed one. */
  public void install(Handler handler) {
    if (handlers.contains(handler)) {
      return;
    }
    int at = handler.isFirst() ? 0 : handler.isLast() ? handlers.size() : beforeLasts();
    insert(handler, at);
  }

  /** Installs {@code handler} just before or after {@code other}, an installed one, or moves it there (R167). */
  public void install(Handler handler, boolean before, Handler other) throws EventFault {
    if (handler == other || !handlers.contains(other)) {
      throw new EventFault(Reason.INVALID_PROCEDURE, "`" + other + "` is not an installed handler of `" + this
          + "` besides it, so nothing can be " + (before ? "before" : "after") + " it");
    }
    uninstall(handler);
    insert(handler, handlers.indexOf(other) + (before ? 0 : 1));
  }

  private int beforeLasts() {
    int at = handlers.size();
    while (at > 0 && handlers.get(at - 1).isLast()) {
      at--;
    }
    return at;
  }

  private void insert(Handler handler, int at) {
    handler.charge();
    handlers.add(at, handler);
    noteReads(handler);
    Plan next = makePlan();
    if (state == State.SETTLED && at == handlers.size() - 1 && compiled.add(handler.entry())) {
      plan = next;
    } else {
      publish(next);
    }
  }

  /** Takes {@code handler} out; nothing happens when it is not installed. */
  public void uninstall(Handler handler) {
    if (handlers.remove(handler)) {
      handler.release();
      forgetReads(handler);
      Plan next = makePlan();
      if (state == State.SETTLED && compiled.remove(handler.entry())) {
        plan = next;
      } else {
        publish(next);
      }
    }
  }

  /** Runs {@code handler} when nothing else answers; null for none (R164). */
  public void setDefault(Handler handler) {
    otherwise = handler;
    publish(makePlan());
  }

  boolean hasDefault() {
    return otherwise != null;
  }

  /** What combines results: {@code combining}, given {@code closure} first if it takes one, from what {@code initial} refers to. */
  public Fold resultHandler(Procedure combining, Object closure, Object initial) throws EventFault {
    signature.resultHandler(combining, closure);
    Object first = initial == null ? resultLayout().create() : referred(initial);
    return new Fold(combining, closure, combining.type().formals().size() == 3, first);
  }

  /** Has {@code chosen} combine results; null for nothing. */
  public void setResultHandler(Fold chosen) {
    fold = chosen;
    publish(makePlan());
  }

  private ValueLayout resultLayout() {
    return events.context().types().layout(procedure.type().result(), module);
  }

  /** What {@code pointer}, a REF to the result's type, refers to now. */
  private Object referred(Object pointer) throws EventFault {
    TypeDescriptor type = pointer instanceof Allocated referent ? referent.descriptor() : null;
    boolean fits = type != null && type.type() instanceof RefType ref && type.scope() != null
        && TypeTable.same(ref.target(), type.scope(), procedure.type().result(), module);
    if (!fits) {
      throw new EventFault(Reason.TYPE, "a result of event `" + this + "` is given as a REF " + procedure.type().result());
    }
    return pointer instanceof Cell cell && resultLayout() instanceof ScalarLayout scalar ? cell.get(scalar.kind()) : resultLayout().copy(pointer);
  }

  /** What {@code result} refers to is the result when nothing answers and there is no default handler; null for none. */
  public void setDefaultResult(Object result) throws EventFault {
    if (!signature.hasResult()) {
      throw new EventFault(Reason.TYPE, "event `" + this + "` has no result");
    }
    fallback = result == null ? null : referred(result);
    publish(makePlan());
  }

  /** Whether raises hand over to a strand and return at once. */
  public void setAsynchronous(boolean on) throws EventFault {
    if (on) {
      signature.asynchronous(hasDefault());
    }
    asynchronous = on;
    publish(makePlan());
  }

  /** A guard for handlers of this event; a fault when it does not fit. */
  public Guard guard(Procedure guard, Object closure) throws EventFault {
    boolean arguments = signature.guard(guard, closure);
    int formals = guard.type().formals().size();
    return read(new Guard(new Object(), guard, closure, formals > (arguments ? signature.formals().size() : 0), arguments, List.of(), false));
  }

  /** A guard that the program around this system implements: {@code procedure} takes the event's arguments and gives a BOOLEAN. */
  public Guard hostGuard(Procedure guard) {
    return new Guard(new Object(), guard, null, false, true, List.of(), false);
  }

  /** {@code guard}, with what it compares read from its closure. */
  Guard read(Guard guard) {
    if (!guard.takesArguments() || guard.procedure().linkage().implementation() == null) {
      return guard;
    }
    GuardAnalysis analysis = events.analysis(guard.procedure(), guard.takesClosure());
    if (!analysis.fields().stream().allMatch(events.closureFields()::canBeRead)) {
      return new Guard(guard.identity(), guard.procedure(), guard.closure(), guard.takesClosure(), true, List.of(), false);
    }
    List<Term> terms = analysis.terms(guard.closure());
    return new Guard(guard.identity(), guard.procedure(), guard.closure(), guard.takesClosure(), true, terms, analysis.isWhole(terms));
  }

  private void noteReads(Handler handler) {
    for (Guard guard : handler.guards()) {
      eachField(guard, slot -> events.closureFields().read(slot, guard.closure(), handler));
    }
    handler.read();
  }

  private void forgetReads(Handler handler) {
    for (Guard guard : handler.guards()) {
      eachField(guard, slot -> events.closureFields().forget(slot, guard.closure(), handler));
    }
  }

  private void eachField(Guard guard, java.util.function.Consumer<m3.runtime.FieldSlot> action) {
    if (guard.closure() != null && guard.takesArguments()) {
      events.analysis(guard.procedure(), guard.takesClosure()).fields().stream().filter(events.closureFields()::canBeRead).forEach(action);
    }
  }

  private Plan makePlan() {
    Entry[] entries = new Entry[handlers.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = handlers.get(i).entry();
    }
    return new Plan(entries, otherwise == null ? null : otherwise.entry(), fold, fallback, asynchronous, signature.hasResult());
  }

  Plan plan() {
    return plan;
  }

  void changed(Handler handler) {
    if (handler == otherwise) {
      publish(makePlan());
    } else if (handlers.contains(handler)) {
      noteReads(handler);
      publish(makePlan());
    }
  }

  private void publish(Plan next) {
    plan = next;
    changedAt = System.nanoTime();
    if (state == State.OWN && !next.isOwnBody(original) || state == State.SETTLED) {
      quiet = changedAt - settledAt > FORGIVEN ? SHORTEST_QUIET : Math.min(quiet * 2, LONGEST_QUIET);
      state = State.CHANGING;
      compiled = null;
      linkage().redirected();
    }
  }

  /** To be called at each plain raise: settles when handlers have not changed for long enough. */
  void raised() {
    if (++untilLook >= LOOK) {
      untilLook = 0;
      look();
    }
  }

  @TruffleBoundary
  private void look() {
    long now = System.nanoTime();
    if (state == State.CHANGING && now - changedAt >= quiet) {
      settledAt = now;
      settle();
      linkage().redirected();
    }
  }

  private void settle() {
    if (plan.isOwnBody(original)) {
      state = State.OWN;
    } else {
      state = State.SETTLED;
      compiled = new CompiledRaise(events.context().language(), this, plan);
    }
  }

  @Override
  public RootCallTarget target() {
    if (state == State.CHANGING && events.settlesAtOnce()) {
      settle();
    }
    return switch (state) {
      case OWN, GONE -> linkage().own();
      case SETTLED -> compiled.getCallTarget();
      case CHANGING -> {
        changing = changing != null ? changing : plain(false, false);
        yield changing;
      }
      case COUNTED -> {
        counted = counted != null ? counted : plain(true, false);
        yield counted;
      }
    };
  }

  private RootCallTarget plain(boolean counting, boolean asynchronously) {
    return new PlainRaise(events.context().language(), this, counting, asynchronously).getCallTarget();
  }

  /** Hands a raise with {@code arguments} to a strand. */
  @TruffleBoundary
  void post(Object[] arguments) {
    inStrand = inStrand != null ? inStrand : plain(state == State.COUNTED, true);
    events.handOff().post(inStrand, copied(arguments), original);
  }

  /** {@code arguments} as they are now, whatever the raiser does with its variables afterwards. */
  Object[] copied(Object[] arguments) {
    Object[] kept = arguments.clone();
    for (int i = 0; i < signature.formals().size(); i++) {
      kept[i + 1] = layout(i).copy(arguments[i + 1]);
    }
    return kept;
  }

  /** What {@code arguments} are now, for who looks at them later: variables by their values. */
  Object[] asGiven(Object[] arguments) {
    Object[] kept = arguments.clone();
    for (int i = 0; i < signature.formals().size(); i++) {
      Object given = arguments[i + 1];
      boolean variable = layout(i) instanceof ScalarLayout && signature.formals().get(i).mode() != Mode.VALUE;
      kept[i + 1] = variable ? ((Reference) given).get(((ScalarLayout) layout(i)).kind()) : layout(i).copy(given);
    }
    return kept;
  }

  /** Tells whoever listens that {@code handler} did not end as it should. */
  void report(Handler handler, String what) {
    events.report(this, handler, what);
  }

  /** How argument {@code i} is laid out. */
  ValueLayout layout(int i) {
    if (layouts == null) {
      layouts = signature.formals().stream().map(Formal::type).map(type -> events.context().types().layout(type, module))
          .toArray(ValueLayout[]::new);
    }
    return layouts[i];
  }

  HandOff handOff() {
    return events.handOff();
  }

  M3Context context() {
    return events.context();
  }

  /** Has its raises counted from now on. */
  void observe() {
    if (state != State.COUNTED && state != State.GONE) {
      state = State.COUNTED;
      compiled = null;
      linkage().redirected();
    }
  }

  @TruffleBoundary
  void noteRaised(Object[] arguments) {
    record.begin(this, arguments);
  }

  @TruffleBoundary
  void noteRan(Entry entry, String outcome) {
    record.ran(entry.handler, outcome);
  }

  @TruffleBoundary
  void noteRefused(Handler handler, Guard guard) {
    record.refused(handler, guard);
  }

  Linear linear(Procedure handler) {
    return handler == null ? null : events.linear(handler);
  }

  /** How raises are decided now, for people: a line each. */
  public List<String> describe() {
    return compiled != null ? compiled.describe() : List.of(isExtended() ? "one after the other, until handlers have settled" : "a plain call");
  }

  /** How raises are decided once handlers have settled, for people: a line each. */
  public List<String> decision() {
    return isExtended() ? new CompiledRaise(events.context().language(), this, plan).describe() : List.of("a plain call");
  }

  /** What runs when no handler answers; null for nothing. */
  public Handler defaultHandler() {
    return otherwise;
  }

  /** What combines results; null when the last one counts. */
  public Procedure resultHandler() {
    return fold == null ? null : fold.procedure();
  }

  public boolean isAsynchronous() {
    return asynchronous;
  }

  /** What the event's module keeps with it. */
  public Object authorizer() {
    return authorizer;
  }

  public void setAuthorizer(Object kept) {
    authorizer = kept;
  }

  /** Has {@code newer}, which implements the procedure now, have the authority over it. */
  void succeed(ModuleInstance newer) throws EventFault {
    signature = new Signature(procedure);
    module = newer;
    layouts = null;
  }

  /** Whether a raise may call code of a module that {@code wanted} takes. */
  boolean reaches(Predicate<ModuleInstance> wanted) {
    return handlers.stream().anyMatch(handler -> handler.module() != null && wanted.test(handler.module())
            || handler.allGuards().stream().anyMatch(guard -> isOf(guard.procedure(), wanted)))
        || otherwise != null && otherwise.module() != null && wanted.test(otherwise.module()) || fold != null && isOf(fold.procedure(), wanted);
  }

  private static boolean isOf(Procedure procedure, Predicate<ModuleInstance> wanted) {
    Linkage.Implementation by = procedure.linkage().implementation();
    return by != null && wanted.test(by.module());
  }

  /** Takes back all that is of {@code gone}. */
  void forget(ModuleInstance gone) {
    if (module == gone) {
      return;
    }
    boolean mine = otherwise != null && otherwise.module() == gone;
    if (mine) {
      otherwise = null;
    }
    if (fold != null && isOf(fold.procedure(), gone)) {
      fold = null;
      mine = true;
    }
    for (Handler handler : List.copyOf(handlers)) {
      if (handler.module() == gone || handler.allGuards().stream().anyMatch(guard -> isOf(guard.procedure(), gone))) {
        handlers.remove(handler);
        handler.release();
        forgetReads(handler);
        mine = true;
      }
    }
    if (mine) {
      publish(makePlan());
      if (state == State.CHANGING) {
        settle();
        linkage().redirected();
      }
    }
  }

  private static boolean isOf(Procedure procedure, ModuleInstance module) {
    return isOf(procedure, Predicate.isEqual(module));
  }

  @Override
  public void gone() {
    state = State.GONE;
    handlers.forEach(this::forgetReads);
    handlers.forEach(Handler::release);
    handlers.clear();
    compiled = null;
    otherwise = null;
    fold = null;
    events.gone(this);
  }

  @Override
  public String toString() {
    return procedure.toString();
  }
}
