// SPDX-License-Identifier: MIT
/** The SCSI bus: a host adapter with command blocks in memory, and a disk after the HP C2247. */
package device.scsi;
