// SPDX-License-Identifier: MIT
/**
 * The command {@code m3}: runs, checks and compiles Modula-3 programs, and explains what it says about them.
 *
 * <p>{@link m3.launcher.M3} takes the command line apart; one class a command. {@link m3.launcher.Failures} tells of
 * guest programs that failed; other launchers use it too.
 */
package m3.launcher;
