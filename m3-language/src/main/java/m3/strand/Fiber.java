// SPDX-License-Identifier: MIT
package m3.strand;

/** What runs the body of a strand and can stop in the middle of it. */
interface Fiber {
  /** Runs the body, for its resumer, until it pauses or ends. */
  void resume();

  /** Called from within the body: goes back to the resumer, until resumed again. */
  void pause();

  /** Whether the body has ended. */
  boolean isDone();

  /** Gives up what a paused body holds of the host; it is never resumed. */
  void abandon();

  /** Whether the JVM lets this code make continuations: it exports them when it is told to. */
  static boolean mayContinue() {
    return Object.class.getModule().isExported("jdk.internal.vm", Fiber.class.getModule());
  }
}
