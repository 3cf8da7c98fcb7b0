// SPDX-License-Identifier: MIT
package net;

import java.net.InetSocketAddress;
import java.util.function.Consumer;

/**
 * A wire to one other process: each frame is one UDP datagram, no privilege needed.
 *
 * <p>Datagrams from anyone but the peer are dropped. Needs the real clock to be of use.
 *
 * @param local where this end listens
 * @param peer where the other end listens
 */
public record UdpWire(InetSocketAddress local, InetSocketAddress peer) implements Wire {
    @Override
    public Plug attach(Attachment attachment) {
        if (!attachment.outside().isLive()) {
            return SilentWire.INSTANCE.attach(attachment);
        }
        final Consumer<byte[]> gate = attachment.outside().open(attachment.name(), attachment.receiver());
        final DatagramPlug socket = DatagramPlug.open(attachment.name(), local, (sender, frame) -> {
            if (sender.equals(peer) && frame.length > 0) {
                gate.accept(frame);
            }
        });
        return new Plug() {
            @Override
            public void send(byte[] frame) {
                socket.send(peer, frame);
            }

            @Override
            public void close() {
                socket.close();
                gate.accept(new byte[0]);
            }
        };
    }
}
