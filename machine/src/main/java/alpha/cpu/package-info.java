// SPDX-License-Identifier: MIT
/**
 * The processor: its state, what it tells its owner, and engines that execute.
 *
 * <p>{@link alpha.cpu.Interpreter} is the reference and reads like the manual; another {@link alpha.cpu.Engine} must
 * leave the same {@link alpha.cpu.State} after the same instructions.
 */
package alpha.cpu;
