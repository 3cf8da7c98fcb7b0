// SPDX-License-Identifier: MIT
package m3.program;

import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Programs that are being found and checked on a thread of their own while the engine that will run them starts.
 *
 * <p>A launcher begins one before it makes a context; the language takes it, once, when it is asked for the same program.
 */
public final class PreparedPrograms {
  /** What a record has of itself is linked when it is first called, which takes longer than the rest of a start's bookkeeping. */
  private record Key(String list, List<Library> libraries) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.list.equals(list) && key.libraries.equals(libraries);
    }

    @Override
    public int hashCode() {
      return 31 * list.hashCode() + libraries.hashCode();
    }
  }

  private static final Map<Key, CompletableFuture<Program>> BEGUN = new ConcurrentHashMap<>();
  private static final Set<Key> KEPT = ConcurrentHashMap.newKeySet();
  private static final long STACK = 64L << 20;

  private PreparedPrograms() {}

  /** Begins to load the program that {@code list}, as {@link ProgramLoader#ofList} takes it, stands for. */
  public static void begin(String list, List<Library> libraries) {
    CompletableFuture<Program> future = new CompletableFuture<>();
    BEGUN.put(new Key(list, libraries), future);
    Thread thread = new Thread(null, () -> load(list, libraries, future), "checker", STACK);
    thread.setDaemon(true);
    thread.start();
  }

  /** Loads the program of {@code list} for every later {@link #take}: a checked program can run in many contexts. */
  public static void keep(String list, List<Library> libraries) {
    begin(list, libraries);
    KEPT.add(new Key(list, libraries));
  }

  private static void load(String list, List<Library> libraries, CompletableFuture<Program> future) {
    try {
      future.complete(ProgramLoader.ofList(list, libraries));
    } catch (RuntimeException | Error failed) {
      future.completeExceptionally(failed);
    }
  }

  /** The program of {@code list}: the one that was begun, or loaded now. */
  public static Program take(String list, List<Library> libraries) {
    Key key = new Key(list, libraries);
    CompletableFuture<Program> begun = KEPT.contains(key) ? BEGUN.get(key) : BEGUN.remove(key);
    Supplier<Program> now = () -> ProgramLoader.ofList(list, libraries);
    try {
      return begun == null ? now.get() : begun.join();
    } catch (java.util.concurrent.CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
