// SPDX-License-Identifier: MIT
package machine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * Answers ARP requests, ICMP echo requests and UDP datagrams to port 7 for one address.
 *
 * <p>RFC 826, RFC 792, RFC 862. No state, no fragments, no IP options: what it does not know it leaves alone.
 */
public final class Echo {
    private static final int ETHERNET = 14;
    private static final int IP = 20;
    private static final int ICMP = 1;
    private static final int UDP = 17;
    private static final int ECHO_PORT = 7;

    private final byte[] hardware;
    private final byte[] internet;

    /** A responder with an Ethernet address (6 bytes) and an IPv4 address (4 bytes). */
    public Echo(byte[] hardware, byte[] internet) {
        if (hardware.length != 6 || internet.length != 4) {
            throw new IllegalArgumentException("an Ethernet address has 6 bytes and an IPv4 address 4");
        }
        this.hardware = hardware.clone();
        this.internet = internet.clone();
    }

    /** The answer to {@code frame}, or null when none is due. */
    public byte[] answer(byte[] frame) {
        Objects.requireNonNull(frame);
        if (frame.length < ETHERNET + IP) {
            return null;
        }
        return switch (word(frame, 12)) {
            case 0x0806 -> frame.length < 42 ? null : answerArp(frame);
            case 0x0800 -> answerInternet(frame);
            default -> null;
        };
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private boolean isOurs(byte[] frame, int at) {
        return Arrays.equals(frame, at, at + 4, internet, 0, 4);
    }

    private byte[] answerArp(byte[] frame) {
        final ByteBuffer request = ByteBuffer.wrap(frame, ETHERNET, 28);
        if (request.getLong() != 0x0001_0800_0604_0001L || !isOurs(frame, 38)) {
            return null;
        }
        return ByteBuffer.allocate(42).put(frame, 22, 6).put(hardware).putShort((short) 0x0806)
            .putLong(0x0001_0800_0604_0002L).put(hardware).put(internet).put(frame, 22, 10).array();
    }

    private byte[] answerInternet(byte[] frame) {
        final int total = word(frame, 16);
        final boolean plain = frame[14] == 0x45 && (word(frame, 20) & 0x3fff) == 0 && isOurs(frame, 30)
            && total >= IP + 8 && ETHERNET + total <= frame.length && checksum(frame, ETHERNET, IP) == 0;
        return !plain ? null : switch (frame[23]) {
            case ICMP -> answerIcmp(frame, total);
            case UDP -> answerUdp(frame, total);
            default -> null;
        };
    }

    private byte[] answerIcmp(byte[] frame, int total) {
        if (frame[34] != 8 || checksum(frame, ETHERNET + IP, total - IP) != 0) {
            return null;
        }
        final byte[] answer = turnRound(frame, total);
        answer[34] = 0;
        put(answer, 36, 0);
        put(answer, 36, checksum(answer, ETHERNET + IP, total - IP));
        return answer;
    }

    private byte[] answerUdp(byte[] frame, int total) {
        if (word(frame, 36) != ECHO_PORT || word(frame, 34) == ECHO_PORT || word(frame, 38) != total - IP) {
            return null;
        }
        final byte[] answer = turnRound(frame, total);
        System.arraycopy(frame, 34, answer, 36, 2);
        System.arraycopy(frame, 36, answer, 34, 2);
        return answer;
    }

    /** The same packet from us to its sender; sums over addresses stay right, for both are still summed. */
    private byte[] turnRound(byte[] frame, int total) {
        final byte[] answer = Arrays.copyOf(frame, ETHERNET + total);
        System.arraycopy(frame, 6, answer, 0, 6);
        System.arraycopy(hardware, 0, answer, 6, 6);
        System.arraycopy(frame, 26, answer, 30, 4);
        System.arraycopy(internet, 0, answer, 26, 4);
        return answer;
    }

    private static void put(byte[] bytes, int at, int word) {
        bytes[at] = (byte) (word >>> 8);
        bytes[at + 1] = (byte) word;
    }

    /** The Internet checksum (RFC 1071): 0 over bytes that hold a right sum. */
    static int checksum(byte[] bytes, int from, int length) {
        long sum = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            sum += word(bytes, from + i);
        }
        if ((length & 1) != 0) {
            sum += (bytes[from + length - 1] & 0xff) << 8;
        }
        while (sum >>> 16 != 0) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return (int) ~sum & 0xffff;
    }
}
