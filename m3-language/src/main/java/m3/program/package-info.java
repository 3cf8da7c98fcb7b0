// SPDX-License-Identifier: MIT
/**
 * Whole programs: finding their units, checking them, linking instances by name, running them.
 */
package m3.program;
