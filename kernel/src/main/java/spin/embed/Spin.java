// SPDX-License-Identifier: MIT
package spin.embed;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import m3.M3Language;
import m3.object.CompilerKey;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.ProgramLoader;
import m3.runtime.M3Context;
import m3.source.SourceText;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import spin.kernel.BootDisk;
import spin.kernel.HostInterface;

/**
 * A SPIN kernel in the host program.
 *
 * <p>It is used by one thread at a time. Without the flags of docs/embedding.md it interprets, and says so once.
 */
public final class Spin implements AutoCloseable {
  /** What can be limited (interface Quota). */
  public enum Resource {
    /** Bytes of heap allocated and not collected. */
    HEAP,
    /** Threads alive. */
    THREADS,
    /** Handlers installed. */
    HANDLERS,
    /** Nanoseconds. */
    PROCESSOR,
    /** Activations on a stack. */
    DEPTH
  }

  /** What is done when an extension fails (interface Supervisor). */
  public enum Restart {
    /** Nothing. */
    NONE,
    /** It begins anew once. */
    ONCE,
    /** It begins anew each time, after pauses that double. */
    ALWAYS
  }

  private static final Library KERNEL = new Library("/spin/kernel/");
  private static final AtomicBoolean WARNED = new AtomicBoolean();
  private static final String CONSOLE = "kernel/Console";

  private final Context context;

  private Spin(Context context) {
    this.context = context;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The procedure {@code name}, such as {@code Counter.Next}, that an extension exports; an {@link IllegalArgumentException} when none does. */
  public Event event(String name) {
    Value procedure = context.getPolyglotBindings().getMember(name);
    if (procedure == null) {
      throw new IllegalArgumentException("no extension exports a procedure `" + name + "`");
    }
    return new Event(this, name, procedure);
  }

  /** Does {@code action} in the kernel's context. */
  <R> R inside(Function<M3Context, R> action) {
    context.enter();
    try {
      return action.apply(M3Context.get(null));
    } finally {
      context.leave();
    }
  }

  /** Ends the kernel and all that runs in it. */
  @Override
  public void close() {
    context.close(true);
  }

  /** Says what a kernel is to be like. */
  public static final class Builder {
    private final Map<String, Long> quotas = new HashMap<>();
    private final List<BootDisk.File> files = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final List<Offer> offers = new ArrayList<>();
    private CompilerKey key = CompilerKey.fresh();
    private Restart restart = Restart.NONE;
    private Consumer<String> log = line -> { };
    private OutputStream console = OutputStream.nullOutputStream();
    private Long seed;

    private Builder() {}

    /** Believes object files that {@code trusted} signed; without this, those only that {@link #compile} made. */
    public Builder trust(CompilerKey trusted) {
      key = trusted;
      return this;
    }

    /** Loads the extension in the object file {@code bytes}. */
    public Builder extension(byte[] bytes) {
      files.add(new BootDisk.File("extension " + files.size(), bytes.clone()));
      return this;
    }

    /**
     * Compiles {@code units}, texts by file name, to the extension {@code name}, and loads it. They may import the interfaces of what
     * was offered and compiled before. Refused ones are an {@link IllegalArgumentException}.
     */
    public Builder compile(String name, Map<String, String> units) {
      ProgramLoader loader = new ProgramLoader(List.of(KERNEL, Library.STANDARD));
      units.forEach((file, text) -> loader.add(new SourceText(file, text)));
      known.forEach((file, text) -> loader.offer(file, new SourceText(file, text)));
      units.forEach((file, text) -> {
        if (file.endsWith(".i3")) {
          known.putIfAbsent(file, text);
        }
      });
      try {
        return extension(loader.objectFile(name).write(key));
      } catch (CompileFailure refused) {
        throw new IllegalArgumentException(refused.getMessage(), refused);
      }
    }

    /** Has the host implement an interface for some domains. Offers come before what is compiled against them. */
    public Builder offer(Offer offer) {
      HostInterface.check(offer.text(), offer.procedures().keySet());
      offers.add(offer);
      known.put(HostInterface.nameOf(offer.text()) + ".i3", offer.text());
      return this;
    }

    /** Has each extension use at most {@code limit} of {@code resource}. */
    public Builder quota(Resource resource, long limit) {
      quotas.put(resource.name().toLowerCase(Locale.ROOT), limit);
      return this;
    }

    /** Says what is done when an extension fails. */
    public Builder restart(Restart policy) {
      restart = policy;
      return this;
    }

    /** Has {@code reader} get a line for each extension that is refused, fails or is stopped. */
    public Builder log(Consumer<String> reader) {
      log = reader;
      return this;
    }

    /** Has {@code out} get what extensions print. */
    public Builder console(OutputStream out) {
      console = out;
      return this;
    }

    /** Has time be virtual, and everything follow from {@code number}. */
    public Builder seed(long number) {
      seed = number;
      return this;
    }

    /** Boots the kernel and loads the extensions; returns when they are at rest. What is refused is in the log. */
    public Spin boot() {
      warnOnce();
      Context context = Context.newBuilder(M3Language.ID).allowExperimentalOptions(true)
          .option("engine.WarnInterpreterOnly", "false").option("log.m3.m3.strand.Strands.level", "SEVERE")
          .allowPolyglotAccess(PolyglotAccess.newBuilder().allowBindingsAccess(M3Language.ID).build())
          .option("m3.library", KERNEL.folder()).options(seed == null ? Map.of() : Map.of("m3.seed", String.valueOf(seed)))
          .in(new ByteArrayInputStream(new byte[0])).out(console).err(console).logHandler(System.err).build();
      BootDisk.insert(disk());
      try {
        context.eval(Source.newBuilder(M3Language.ID, "-M Boot\n", "kernel").mimeType(M3Language.PROGRAM_MIME_TYPE).buildLiteral());
      } catch (RuntimeException failed) {
        context.close(true);
        throw failed;
      }
      return new Spin(context);
    }

    private static void warnOnce() {
      boolean continues = Object.class.getModule().isExported("jdk.internal.vm", Spin.class.getModule());
      boolean compiles;
      try (Engine engine = Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false").build()) {
        compiles = !engine.getImplementationName().contains("Interpreted");
      }
      if (!(continues && compiles) && WARNED.compareAndSet(false, true)) {
        System.err.println("spin: this JVM was started without " + (compiles ? "" : "the compiler, so extensions are interpreted")
            + (compiles || continues ? "" : ", and without ") + (continues ? "" : "continuations, so their threads are threads of the host")
            + "; docs/embedding.md has the flags");
      }
    }

    private BootDisk disk() {
      List<BootDisk.File> all = new ArrayList<>(List.of(console()));
      all.addAll(files);
      List<HostInterface> offered = offers.stream().map(o -> new HostInterface(o.text(), o.procedures(), o.domains())).toList();
      return new BootDisk(key, List.copyOf(all), new BootDisk.Rules(Map.copyOf(quotas), restart.ordinal()), lines(log))
          .embedded(offered);
    }

    private BootDisk.File console() {
      ProgramLoader loader = new ProgramLoader(List.of(KERNEL, Library.STANDARD));
      loader.add(KERNEL.unit("Console.i3").source());
      loader.add(KERNEL.unit("Console.m3").source());
      return new BootDisk.File(CONSOLE, loader.objectFile(CONSOLE).write(key));
    }

    private static PrintStream lines(Consumer<String> reader) {
      return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
        @Override
        public void println(String line) {
          reader.accept(line);
        }
      };
    }
  }
}
