// SPDX-License-Identifier: MIT
/** T3PKT: an experimental packet interface of 45 Mb/s with direct memory access. */
package device.t3;
