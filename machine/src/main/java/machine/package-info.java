// SPDX-License-Identifier: MIT
/**
 * The assembled workstation: bus, interrupts, turns, record and replay, many machines in lock-step.
 *
 * <p>Start reading at {@link machine.Workstation}.
 */
package machine;
