// SPDX-License-Identifier: MIT
package net;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A virtual extensible LAN (RFC 7348): machines on several hosts share one segment.
 *
 * <pre>
 *   byte 0      1..3       4..6                      7
 *   flags 08    reserved   VXLAN network identifier  reserved
 * </pre>
 *
 * Frames go to the tunnel endpoint behind which their destination was last seen, else to all peers. Datagrams from
 * hosts that are not peers are dropped.
 */
public final class VxlanWire implements Wire {
    /** The port that IANA assigned. */
    public static final int PORT = 4789;
    private static final int HEADING = 8;
    private static final int VALID = 0x08;
    private static final int MOST_ADDRESSES = 4096;

    private final int network;
    private final InetSocketAddress local;
    private final List<InetSocketAddress> peers;

    /** An endpoint at {@code local} of {@code network} (24 bits) with the given peers. */
    public VxlanWire(int network, InetSocketAddress local, List<InetSocketAddress> peers) {
        if (network < 0 || network >= 1 << 24) {
            throw new IllegalArgumentException("a VXLAN network identifier has 24 bits: " + network + " is outside");
        }
        this.network = network;
        this.local = local;
        this.peers = List.copyOf(peers);
    }

    /** The heading of a datagram. */
    static byte[] heading(int network) {
        return ByteBuffer.allocate(HEADING).putInt(VALID << 24).putInt(network << 8).array();
    }

    /** The frame within a datagram, or null when it is not of {@code network}; reserved bits are ignored as the RFC says. */
    static byte[] frame(int network, byte[] datagram) {
        final boolean ours = datagram.length >= HEADING + 14 && (datagram[0] & VALID) != 0
            && ByteBuffer.wrap(datagram).getInt(4) >>> 8 == network;
        return ours ? Arrays.copyOfRange(datagram, HEADING, datagram.length) : null;
    }

    @Override
    public Plug attach(Attachment attachment) {
        return attachment.outside().isLive()
            ? new Endpoint(attachment.name(), attachment.outside().open(attachment.name(), attachment.receiver()))
            : SilentWire.INSTANCE.attach(attachment);
    }

    private final class Endpoint implements Plug {
        private final Consumer<byte[]> gate;
        private final Map<Long, SocketAddress> learned = new ConcurrentHashMap<>();
        private final DatagramPlug socket;

        Endpoint(String name, Consumer<byte[]> gate) {
            this.gate = gate;
            this.socket = DatagramPlug.open(name, local, this::take);
        }

        private void take(SocketAddress sender, byte[] datagram) {
            final byte[] frame = frame(network, datagram);
            final SocketAddress peer = peer((InetSocketAddress) sender);
            if (frame != null && peer != null) {
                if (learned.size() < MOST_ADDRESSES) {
                    learned.put(address(frame, 6), peer);
                }
                gate.accept(frame);
            }
        }

        /** The peer that a sender is: endpoints may send from any port (RFC 7348, section 5), so its host decides. */
        private SocketAddress peer(InetSocketAddress sender) {
            SocketAddress found = null;
            for (final InetSocketAddress peer : peers) {
                if (peer.equals(sender) || found == null && peer.getAddress().equals(sender.getAddress())) {
                    found = peer;
                }
            }
            return found;
        }

        @Override
        public void send(byte[] frame) {
            final SocketAddress known = frame.length < 14 ? null : learned.get(address(frame, 0));
            for (final SocketAddress peer : known == null ? peers : List.of(known)) {
                socket.send(peer, heading(network), frame);
            }
        }

        @Override
        public void close() {
            socket.close();
            gate.accept(new byte[0]);
        }
    }

    private static long address(byte[] frame, int offset) {
        return ByteBuffer.wrap(frame).getLong(offset) >>> 16;
    }
}
