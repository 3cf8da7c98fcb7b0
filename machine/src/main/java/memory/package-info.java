// SPDX-License-Identifier: MIT
/**
 * Physical memory and the memory management unit of the workstation.
 *
 * <p>A kernel sees {@link memory.Translations}, one page of a numbered address space at a time, and is told why an access
 * is refused by a {@link memory.Fault} that its {@link memory.FaultHandler} may resolve. {@link memory.PhysicalMemory}
 * holds bytes in frames of 8 KB; {@link memory.Mmu} looks up; {@link memory.MemoryPort} loads and stores.
 */
package memory;
