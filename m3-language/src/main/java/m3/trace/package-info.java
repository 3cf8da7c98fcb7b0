// SPDX-License-Identifier: MIT
/**
 * Tracing: probes on procedures that run (docs/seeing.md).
 *
 * <p>A {@link m3.trace.Traced} procedure has its calls go through a {@link m3.trace.Probe}, which counts them, asks conditions and
 * measures that are Modula-3 ({@link m3.trace.Expression}), and tells a {@link m3.trace.Calls} of each. {@link m3.trace.ValueText} shows
 * arguments and results.
 */
package m3.trace;
