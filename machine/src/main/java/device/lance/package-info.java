// SPDX-License-Identifier: MIT
/** The Lance Ethernet controller, Am7990: four registers, an initialization block, two descriptor rings in memory. */
package device.lance;
