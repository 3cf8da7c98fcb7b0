// SPDX-License-Identifier: MIT
/** The real-time clock and interval timer, MC146818. */
package device.rtc;
