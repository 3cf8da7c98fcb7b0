// SPDX-License-Identifier: MIT
/**
 * Strands: processor contexts that one carrier thread, the simulated processor, runs in turn (SOSP'95 4.2).
 *
 * <p>A strand is a one-shot continuation of the JDK; switching costs a fraction of a microsecond. No strand may hold a
 * Java monitor or a native frame while it gives way.
 */
package m3.strand;
