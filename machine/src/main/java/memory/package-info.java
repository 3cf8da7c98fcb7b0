// SPDX-License-Identifier: MIT
/**
 * Physical memory and the memory management unit of the workstation.
 *
 * <p>{@link memory.PhysicalMemory} holds bytes in frames of 8 KB; {@link memory.Mmu} maps pages of numbered address
 * spaces to frames, one page at a time, and says why an access is refused ({@link memory.Fault}).
 */
package memory;
