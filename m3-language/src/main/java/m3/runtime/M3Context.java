// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import m3.M3Language;

/** The state of one polyglot context: its types, streams, host procedures, and the program's arguments. */
public final class M3Context {
  private static final TruffleLanguage.ContextReference<M3Context> REFERENCE =
      TruffleLanguage.ContextReference.create(M3Language.class);

  private final M3Language language;
  private final TruffleLanguage.Env env;
  private final TypeTable types;
  private final ModuleInstance.Translation translation;
  private final Map<String, HostProcedure> host = new HashMap<>();
  private final Map<Class<?>, Object> services = new HashMap<>();
  private final Deque<Procedure> flushers = new ArrayDeque<>();
  private final Deque<Procedure> exitors = new ArrayDeque<>();
  private Object scope;
  private OutputStream out;
  private String programName = "";
  private final m3.strand.Strands strands;
  private final boolean seeded;
  private final com.oracle.truffle.api.Assumption closed = Account.closed();
  private final HeapSamples heapSamples;

  /** The context of {@code env}; its time is the host's, or follows from {@code seed} when that is not null. */
  public M3Context(M3Language language, TruffleLanguage.Env env, ModuleInstance.Translation translation, Long seed, boolean onThreads) {
    this.language = language;
    this.seeded = seed != null;
    this.heapSamples = new HeapSamples(seed);
    this.strands = new m3.strand.Strands(seeded ? new m3.strand.SeededClock(seed) : m3.strand.StrandClock.real(), env.getContext(), onThreads);
    this.env = env;
    this.translation = translation;
    this.out = env.out();
    this.types = new TypeTable(language);
    Fault.prepare();
    ServiceLoader.load(HostProcedure.Provider.class, M3Context.class.getClassLoader())
        .forEach(provider -> host.putAll(provider.procedures()));
  }

  /** The context of the code that is running. */
  public static M3Context get(Node node) {
    return REFERENCE.get(node);
  }

  public M3Language language() {
    return language;
  }

  public TruffleLanguage.Env env() {
    return env;
  }

  public TypeTable types() {
    return types;
  }

  public ModuleInstance.Translation translation() {
    return translation;
  }

  /** The host's implementation of {@code Interface.Procedure}, or null. */
  public HostProcedure hostProcedure(String name) {
    return host.get(name);
  }

  /** The scope of the program that ran last, for other languages. */
  public Object scope() {
    return scope;
  }

  public void setScope(Object latest) {
    scope = latest;
  }

  /** What a part of the run-time system keeps for this context; made on first use. */
  public <T> T service(Class<T> type, java.util.function.Supplier<T> make) {
    return type.cast(services.computeIfAbsent(type, k -> make.get()));
  }

  /** Keeps {@code kept} for this context, in place of what was kept under {@code type} before. */
  public <T> void provide(Class<T> type, T kept) {
    services.put(type, kept);
  }

  /** Whether the scheduler follows a seed, and threads may then change turns at each statement. */
  public boolean isSeeded() {
    return seeded;
  }

  /** The scheduler of this context. */
  public m3.strand.Strands strands() {
    return strands;
  }

  /** Valid as long as no domain of this context has a quota. */
  public com.oracle.truffle.api.Assumption closedAccounts() {
    return closed;
  }

  HeapSamples heapSamples() {
    return heapSamples;
  }

  /** Runs {@code main} as a strand, unless one is running; a fault when all strands wait for ever. */
  public void run(String name, Runnable main) {
    try {
      strands.run(name, main);
    } catch (m3.strand.Deadlock deadlock) {
      throw Fault.of(m3.diagnostic.Code.DEADLOCK, null).with(deadlock.waiting().stream().map(M3Context::shown).toList());
    }
  }

  private static String shown(m3.strand.Strands.Waiting waiting) {
    return "`" + waiting.strand() + "` waits for " + waiting.what()
        + String.join("", waiting.places().stream().map(place -> "\n      at " + place).toList());
  }

  /** Has {@code flusher} run after each program and when the context ends, last one first. */
  public void atEnd(Procedure flusher) {
    flushers.push(flusher);
  }

  /** Has {@code exitor} run when the context ends, last one first. */
  public void atExit(Procedure exitor) {
    exitors.push(exitor);
  }

  /** Sends on what the program's writers hold. */
  public void flush() {
    run("end", () -> flushers.forEach(M3Context::call));
  }

  /** Runs what is to run before the context ends; each exitor once, whatever the ones before it do. */
  public void runExitors() {
    try {
      run("end", () -> {
        while (!exitors.isEmpty()) {
          call(exitors.pop());
        }
      });
    } finally {
      flush();
    }
  }

  private static void call(Procedure procedure) {
    procedure.linkage().target().call(new Object[] {procedure.environment()});
  }

  /** Ends the program with {@code code}; does not return. */
  public void exit(int code) {
    env.getContext().closeExited(null, code);
  }

  /** The name of the program that runs, as it calls itself; empty before one does. */
  public String programName() {
    return programName;
  }

  public void setProgramName(String name) {
    programName = name;
  }

  public OutputStream out() {
    return out;
  }

  /** Has {@code instead} take what the program writes. */
  public void redirect(OutputStream instead) {
    out = instead;
  }

  public OutputStream err() {
    return env.err();
  }

  public InputStream in() {
    return env.in();
  }

  /** The program's arguments, without its name. */
  public List<String> arguments() {
    return List.of(env.getApplicationArguments());
  }
}
