// SPDX-License-Identifier: MIT
package net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Makes wires from what people write.
 *
 * <pre>
 *   segment                               an Ethernet segment of this process, 10 Mb/s
 *   tap:NAME                              an interface of this host
 *   udp:PORT:HOST:PORT                    to one other process
 *   vxlan:NETWORK:PORT:HOST:PORT[,HOST:PORT]...   to other hosts
 * </pre>
 */
public final class WireName {
    /** The forms, for messages and help. */
    public static final String FORMS = "segment, tap:NAME, udp:PORT:HOST:PORT or vxlan:NETWORK:PORT:HOST:PORT[,HOST:PORT]...";

    private WireName() {
    }

    /** The wire that {@code text} names. Throws {@link IllegalArgumentException} naming what is wrong. */
    public static Wire parse(String text) {
        final String[] parts = text.split(":", 2);
        final String rest = parts.length == 2 ? parts[1] : "";
        try {
            return switch (parts[0]) {
                case "segment" -> new Segment(Segment.ETHERNET);
                case "tap" -> new TapWire(rest);
                case "udp" -> udp(rest.split(":", 2));
                case "vxlan" -> vxlan(rest.split(":", 3));
                default -> throw new IllegalArgumentException("no such kind");
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | UnknownHostException wrong) {
            throw new IllegalArgumentException("wire `" + text + "` is not understood (" + wrong.getMessage() + "): write " + FORMS, wrong);
        }
    }

    private static Wire udp(String[] parts) throws UnknownHostException {
        final InetSocketAddress peer = address(parts[1]);
        return new UdpWire(local(Integer.parseInt(parts[0]), List.of(peer)), peer);
    }

    private static Wire vxlan(String[] parts) throws UnknownHostException {
        final String[] texts = parts[2].split(",");
        final InetSocketAddress[] peers = new InetSocketAddress[texts.length];
        for (int i = 0; i < texts.length; i++) {
            peers[i] = address(texts[i]);
        }
        return new VxlanWire(Integer.parseInt(parts[0]), local(Integer.parseInt(parts[1]), Arrays.asList(peers)), Arrays.asList(peers));
    }

    private static InetSocketAddress address(String text) throws UnknownHostException {
        final int colon = text.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("`" + text + "` is not HOST:PORT");
        }
        return new InetSocketAddress(InetAddress.getByName(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    /** Peers on this host alone are served on the loopback interface alone. */
    private static InetSocketAddress local(int port, List<InetSocketAddress> peers) {
        return peers.stream().allMatch(peer -> peer.getAddress().isLoopbackAddress())
            ? new InetSocketAddress(peers.getFirst().getAddress(), port) : new InetSocketAddress(port);
    }
}
