// SPDX-License-Identifier: MIT
/**
 * Wires between machines, and middleware that wraps any wire.
 *
 * <p>{@link net.Wire} is the one interface. {@link net.Segment} joins machines in one process; {@link net.UdpWire},
 * {@link net.VxlanWire} and {@link net.TapWire} reach other processes, hosts and real networks; {@link net.PcapWriter},
 * {@link net.Tracer} and {@link net.FaultInjector} wrap any of them.
 */
package net;
