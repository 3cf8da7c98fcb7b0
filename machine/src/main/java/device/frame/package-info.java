// SPDX-License-Identifier: MIT
/** The frame buffer: 1280 by 1024 pixels of one byte, a palette, snapshots as PNG. */
package device.frame;
