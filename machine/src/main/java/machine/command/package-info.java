// SPDX-License-Identifier: MIT
/** The commands behind {@code spin machine}, each one class. */
package machine.command;
