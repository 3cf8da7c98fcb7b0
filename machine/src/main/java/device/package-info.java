// SPDX-License-Identifier: MIT
/**
 * What all devices have in common: registers, a slot on the bus, interrupt lines, memory as DMA sees it.
 *
 * <p>A device never blocks its thread, never reads the host's clock and touches the outside only through
 * its {@link device.Slot}. Layouts stand in {@code docs/machine/}.
 */
package device;
