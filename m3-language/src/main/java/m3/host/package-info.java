// SPDX-License-Identifier: MIT
/**
 * What the standard interfaces need of the host: the procedures they declare EXTERNAL, a class an interface.
 *
 * <p>Each class gives a table from {@code Interface.Procedure} to the code; {@link m3.host.HostLibrary} joins them.
 * They are trusted: types of actuals were checked by the language, ranges within them are checked here.
 */
package m3.host;
