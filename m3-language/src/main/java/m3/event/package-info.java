// SPDX-License-Identifier: MIT
/**
 * Events: what a raise of an extended procedure does (SOSP'95 3.2; OSDI'96 "Dynamic Binding for an Extensible System").
 *
 * <p>{@link m3.event.Event} is a procedure with handlers. {@link m3.event.Handler} is one of them as it is installed and changed;
 * {@link m3.event.Entry} is what a raise sees of it, and a {@link m3.event.Plan} all that a raise sees. {@link m3.event.PlainRaise} walks a
 * plan as the rules are written; {@link m3.event.CompiledRaise} does the same with guards and handlers compiled together, and with guards
 * that compare looked up in tables. {@link m3.event.GuardAnalysis} finds what a guard compares.
 */
package m3.event;
