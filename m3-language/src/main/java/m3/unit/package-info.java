// SPDX-License-Identifier: MIT
/**
 * Checked, shareable units: symbols, and the typed tree that the checker makes and the translator reads.
 *
 * <p>The typed tree is a small core of the language: names are resolved, constants folded, defaults filled in, and each
 * run-time check that a conversion needs is written out. Nothing here knows how it is run.
 */
package m3.unit;
