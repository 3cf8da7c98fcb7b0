// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import m3.event.EventFault.Reason;
import m3.runtime.Account;
import m3.runtime.Cell;
import m3.runtime.Linkage;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;
import m3.runtime.ScalarLayout;

/**
 * A handler of an event, installed or not: a procedure with guards, a closure, and constraints (SOSP'95 3.2).
 *
 * <p>One that was made by {@link Event#original} is the event's own body. Changes of an installed one take effect with the next raise.
 */
public final class Handler {
  private final Event event;
  private final Procedure procedure;
  private final Object closure;
  private final boolean takesClosure;
  private final boolean own;
  private final int[] filters;
  private final boolean silent;
  private final List<Guard> imposed = new ArrayList<>(0);
  private final List<Guard> stacked = new ArrayList<>(0);
  private final List<Guard> after = new ArrayList<>(0);
  private boolean first;
  private boolean last;
  private boolean cancels;
  private boolean asynchronous;
  private long bound = Entry.UNBOUNDED;
  private Entry entry;
  private Object binding;
  private ModuleInstance maker;
  private Account charged;
  private RootCallTarget detached;
  final Counts counts = new Counts();

  /** What happened to a handler, as far as it was counted. */
  public static final class Counts {
    public long fired;
    public long guards;
    public long nanoseconds;
    public long killed;
    public long failed;
  }

  private Handler(Event event, Procedure procedure, Object closure, boolean takesClosure, boolean own, int[] filters, boolean silent) {
    this.silent = silent;
    this.event = event;
    this.procedure = procedure;
    this.closure = closure;
    this.takesClosure = takesClosure;
    this.own = own;
    this.filters = filters;
  }

  /** The handler that is {@code event}'s own body. */
  static Handler own(Event event) {
    return new Handler(event, event.procedure(), null, false, true, new int[0], false);
  }

  /**
   * A handler of {@code event}, to be given {@code closure} first if it takes one; a fault when its type does not fit. The event's own
   * procedure stands for its body.
   */
  public static Handler of(Event event, Procedure procedure, Object closure) throws EventFault {
    Signature signature = event.signature();
    Linear linear = event.linear(procedure);
    if (linear != null) {
      return new Handler(event, linear.forEvent(event), null, false, false, new int[0], true);
    }
    int[] filters = signature.handler(procedure, closure);
    return new Handler(event, procedure, closure, signature.takesClosure(procedure),
        procedure.linkage() == event.linkage(), filters, false);
  }

  /**
   * A handler of {@code event} that the program around this system implements: {@code procedure} is of its type. All arguments must be by value.
   */
  public static Handler ofHost(Event event, Procedure procedure) throws EventFault {
    event.signature().requireByValue("a handler of the host would have to change them in place");
    return new Handler(event, procedure, null, false, false, new int[0], false);
  }

  public Event event() {
    return event;
  }

  public Procedure procedure() {
    return procedure;
  }

  public Object closure() {
    return closure;
  }

  boolean takesClosure() {
    return takesClosure;
  }

  /** Whether it is the event's own body. */
  boolean isOwn() {
    return own;
  }

  int[] filters() {
    return filters;
  }

  /** What interface Dispatcher keeps for it. */
  public Object binding() {
    return binding;
  }

  /** Keeps {@code kept}, of a handler that the module {@code by} made; null when nobody did. */
  public void setBinding(Object kept, ModuleInstance by) {
    binding = kept;
    maker = by;
  }

  /** The module that made it; null for an own body, and for what the host made. */
  ModuleInstance maker() {
    return maker;
  }

  /** Has what {@code changed} gives for each guard be asked in its place. */
  void replaceGuards(UnaryOperator<Guard> changed) {
    imposed.replaceAll(changed);
    stacked.replaceAll(changed);
    after.replaceAll(changed);
    changed();
  }

  /** The module that its code belongs to; null when that is gone. */
  public ModuleInstance module() {
    Linkage.Implementation by = procedure.linkage().implementation();
    return by == null ? null : by.module();
  }

  /** Charges its domain for it, until {@link #release}; a fault when that may have no more handlers (docs/protection.md). */
  public void charge() {
    Account account = module() == null ? null : module().account();
    if (account != null && charged == null) {
      account.take(Account.Resource.HANDLERS, null);
      charged = account;
    }
  }

  /** Undoes {@link #charge}. */
  public void release() {
    if (charged != null) {
      charged.giveBack(Account.Resource.HANDLERS);
      charged = null;
    }
  }

  /** What calling it reaches. */
  RootCallTarget target() {
    return own ? procedure.linkage().own() : procedure.linkage().target();
  }

  public Counts counts() {
    return counts;
  }

  /** Where a guard goes: stacked by the installer, imposed before those, or imposed to be asked after the handler ran. */
  public enum Position { STACKED, IMPOSED, AFTER }

  /** Adds a guard that {@link Event#guard} made for this event (requirements R57, R60, R171). */
  public void add(Guard guard, Position position) {
    switch (position) {
      case STACKED -> stacked.add(guard);
      case IMPOSED -> imposed.add(guard);
      case AFTER -> after.add(guard);
    }
    changed();
  }

  /** Takes back a guard; nothing happens when it was not added. */
  public void remove(Guard guard) {
    removeSame(imposed, guard);
    removeSame(stacked, guard);
    removeSame(after, guard);
    changed();
  }

  private static void removeSame(List<Guard> guards, Guard gone) {
    for (int i = 0; i < guards.size(); i++) {
      if (guards.get(i).identity() == gone.identity()) {
        guards.remove(i);
        return;
      }
    }
  }

  /** The guards asked before it, imposed ones first. */
  public List<Guard> guards() {
    List<Guard> all = new ArrayList<>(imposed);
    all.addAll(stacked);
    return all;
  }

  /** The guards asked after it ran. */
  public List<Guard> guardsAfter() {
    return List.copyOf(after);
  }

  /** Whether {@code guard} was imposed by the event's module. */
  public boolean isImposed(Guard guard) {
    return imposed.contains(guard);
  }

  public boolean cancels() {
    return cancels;
  }

  public boolean isAsynchronous() {
    return asynchronous;
  }

  /** Whether it changes arguments for those behind it. */
  public boolean isFilter() {
    return filters.length > 0;
  }

  /** Nanoseconds that it may run; 0 for no bound. */
  public long bound() {
    return bound;
  }

  /** The guards asked before and after it. */
  List<Guard> allGuards() {
    List<Guard> all = guards();
    all.addAll(after);
    return all;
  }

  /** Whether it goes before handlers that do not, or after; takes effect when it is installed. */
  public void setPlace(boolean beforeAll, boolean afterAll) {
    first = beforeAll;
    last = afterAll;
  }

  public boolean isFirst() {
    return first;
  }

  public boolean isLast() {
    return last;
  }

  /** Whether later handlers are not considered once it is selected (R168). */
  public void setCancels(boolean on) {
    cancels = on;
    changed();
  }

  /** Whether it runs in a strand of its own (R62, R172). */
  public void setAsynchronous(boolean on) throws EventFault {
    if (on) {
      event.signature().asynchronous(event.hasDefault());
      if (filters.length > 0) {
        throw new EventFault(Reason.ILLEGAL_ASYNCHRONOUS, "`" + procedure + "` is a filter; what it changes must be there for the next handler");
      }
    }
    asynchronous = on;
    changed();
  }

  /** Has it killed after {@code nanoseconds}; 0 for no bound. Only EPHEMERAL procedures may be killed (R63, R173). */
  public void setBound(long nanoseconds) throws EventFault {
    if (nanoseconds > 0 && !procedure.type().isEphemeral()) {
      throw new EventFault(Reason.TYPE, "`" + procedure + "` is not EPHEMERAL, so it cannot be bounded in time");
    }
    bound = nanoseconds;
    changed();
  }

  /** Reads closure fields that its guards compare with again. */
  void read() {
    imposed.replaceAll(event::read);
    stacked.replaceAll(event::read);
    entry = null;
  }

  /** As {@link #read}, and has raises see it. */
  void readAgain() {
    read();
    event.changed(this);
  }

  private void changed() {
    entry = null;
    event.changed(this);
  }

  /** What the next raises see of it. */
  Entry entry() {
    if (entry == null) {
      entry = new Entry(this, guards(), after, cancels, asynchronous, bound, silent);
    }
    return entry;
  }

  /** Hands it to a strand, for a raise with {@code arguments}. */
  @TruffleBoundary
  void post(Object[] arguments) {
    detached = detached != null ? detached : new DetachedHandler(event.context().language(), this).getCallTarget();
    event.handOff().post(detached, event.copied(arguments), this);
  }

  /** The actuals of a filter in a raise with {@code arguments}: places of its own for what it may change. */
  @TruffleBoundary
  Object[] filtered(Object[] arguments) {
    int shift = takesClosure ? 1 : 0;
    Object[] given = new Object[arguments.length + shift];
    System.arraycopy(arguments, 1, given, 1 + shift, arguments.length - 1);
    if (takesClosure) {
      given[1] = closure;
    }
    for (int i : filters) {
      Object value = arguments[i + 1];
      if (event.layout(i) instanceof ScalarLayout scalar) {
        Cell cell = Cell.create(scalar.kind(), null);
        cell.set(scalar.kind(), value);
        given[i + 1 + shift] = cell;
      } else {
        given[i + 1 + shift] = event.layout(i).copy(value);
      }
    }
    return given;
  }

  /** Has the raise with {@code arguments} go on with what the filter left in {@code given}. */
  @TruffleBoundary
  void takeBack(Object[] arguments, Object[] given) {
    int shift = takesClosure ? 1 : 0;
    for (int i : filters) {
      Object left = given[i + 1 + shift];
      arguments[i + 1] = event.layout(i) instanceof ScalarLayout scalar ? ((Cell) left).get(scalar.kind()) : left;
    }
  }

  @TruffleBoundary
  void killed() {
    counts.killed++;
    event.report(this, "killed: it ran longer than its bound of " + bound / 1000 + " us");
  }

  @TruffleBoundary
  void failed(String report) {
    counts.failed++;
    event.report(this, report);
  }

  @Override
  public String toString() {
    return own ? procedure + " (own body)" : procedure.toString();
  }
}
