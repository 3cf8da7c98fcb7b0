// SPDX-License-Identifier: MIT
/**
 * The nodes that run Modula-3, by concern.
 *
 * <p>Every node knows statically what it handles: the translator chose it from checked types. Locals live in static
 * frame slots. Statements tell how they end by a small number rather than by exceptions.
 */
package m3.nodes;
