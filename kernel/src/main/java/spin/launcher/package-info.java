// SPDX-License-Identifier: MIT
/**
 * The command {@code spin}: boots the kernel on a simulated workstation and loads extensions into it.
 */
package spin.launcher;
