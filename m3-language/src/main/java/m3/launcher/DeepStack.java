// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntSupplier;

/**
 * Room for deep recursion: a program that a launcher runs has a stack of 32 MB, or as many as the
 * system property m3.stack says, where an embedder's has what the thread
 * that evaluates it has. Only what is used of it takes memory.
 */
public final class DeepStack {
  private static final int MEGABYTES = Integer.getInteger("m3.stack", 32);

  private DeepStack() {}

  /** What {@code work} gives, run on a thread of its own; what it throws is thrown on. */
  public static int run(IntSupplier work) {
    FutureTask<Integer> task = new FutureTask<>(work::getAsInt);
    Thread thread = new Thread(null, task, "main", (long) MEGABYTES << 20);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failed.getCause();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
