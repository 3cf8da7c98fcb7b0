// SPDX-License-Identifier: MIT
/** What is told to people: one list of codes, diagnostics as data, one renderer. */
package m3.diagnostic;
