// SPDX-License-Identifier: MIT
/** The serial console: a keyboard and a printer at 9600 baud or as fast as the host can. */
package device.console;
