// SPDX-License-Identifier: MIT
/**
 * What boots with the kernel: its machine, the object files it is given, and what it has to report.
 */
package spin.kernel;
