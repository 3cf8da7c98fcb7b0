// SPDX-License-Identifier: MIT
package net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * A UDP socket whose datagrams are taken by a daemon thread; what UDP and VXLAN wires share.
 *
 * <p>Sending never waits: what the host will not take at once is lost, as on any wire.
 */
final class DatagramPlug implements AutoCloseable {
    private static final int LARGEST = 65_535;
    private static final long PATIENCE = 200;

    private final DatagramChannel socket;
    private long lost;

    private DatagramPlug(DatagramChannel socket) {
        this.socket = socket;
    }

    /** Binds to {@code local} and gives each datagram with its sender to {@code receiver}, on a thread of its own. */
    static DatagramPlug open(String name, InetSocketAddress local, BiConsumer<SocketAddress, byte[]> receiver) {
        try {
            final DatagramChannel socket = DatagramChannel.open();
            try {
                socket.configureBlocking(false);
                socket.bind(local);
            } catch (IOException failure) {
                socket.close();
                throw failure;
            }
            Thread.ofPlatform().daemon().name("wire " + name).start(() -> read(socket, receiver));
            return new DatagramPlug(socket);
        } catch (IOException failure) {
            throw new WireException("wire " + name + " cannot listen on UDP " + local + ": " + failure.getMessage()
                + "; choose a free port of this host", failure);
        }
    }

    private static void read(DatagramChannel socket, BiConsumer<SocketAddress, byte[]> receiver) {
        final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
        try (Selector selector = Selector.open()) {
            socket.register(selector, SelectionKey.OP_READ);
            while (socket.isOpen()) {
                selector.select(PATIENCE);
                selector.selectedKeys().clear();
                takeAll(socket, buffer, receiver);
            }
        } catch (ClosedChannelException closed) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException("a wire over UDP ended: " + failure.getMessage(), failure);
        }
    }

    private static void takeAll(DatagramChannel socket, ByteBuffer buffer, BiConsumer<SocketAddress, byte[]> receiver) throws IOException {
        for (SocketAddress sender = socket.receive(buffer.clear()); sender != null; sender = socket.receive(buffer.clear())) {
            final byte[] datagram = new byte[buffer.flip().remaining()];
            buffer.get(datagram);
            receiver.accept(sender, datagram);
        }
    }

    InetSocketAddress local() {
        try {
            return (InetSocketAddress) socket.getLocalAddress();
        } catch (IOException failure) {
            throw new WireException("a closed wire has no address", failure);
        }
    }

    /** Datagrams that the host would not take. */
    long lost() {
        return lost;
    }

    void send(SocketAddress peer, byte[]... parts) {
        int length = 0;
        for (final byte[] part : parts) {
            length += part.length;
        }
        final byte[] datagram = Arrays.copyOf(parts[0], length);
        for (int i = 1, at = parts[0].length; i < parts.length; at += parts[i++].length) {
            System.arraycopy(parts[i], 0, datagram, at, parts[i].length);
        }
        try {
            lost += socket.send(ByteBuffer.wrap(datagram), peer) < datagram.length ? 1 : 0;
        } catch (IOException refused) {
            lost++;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new WireException("cannot close a wire: " + failure.getMessage(), failure);
        }
    }
}
