// SPDX-License-Identifier: MIT
package net;

import java.io.PrintStream;

/** Prints one line for each frame: time, machine, direction, length, addresses, kind. */
public record Tracer(PrintStream out) implements Observer {
    @Override
    public void saw(long time, String name, boolean sent, byte[] frame) {
        out.printf("%d.%09d %s %s %4d bytes %s%n", time / 1_000_000_000, time % 1_000_000_000, name, sent ? "->" : "<-",
            frame.length, describe(frame));
    }

    /** Addresses and type of an Ethernet frame, or that it is too short to have them. */
    static String describe(byte[] frame) {
        if (frame.length < 14) {
            return "too short for Ethernet";
        }
        final int type = (frame[12] & 0xff) << 8 | frame[13] & 0xff;
        final String kind = switch (type) {
            case 0x0800 -> "IPv4";
            case 0x0806 -> "ARP";
            case 0x86dd -> "IPv6";
            default -> String.format("type %04x", type);
        };
        return address(frame, 6) + " > " + address(frame, 0) + " " + kind;
    }

    private static String address(byte[] frame, int offset) {
        final StringBuilder text = new StringBuilder(17);
        for (int i = 0; i < 6; i++) {
            text.append(i == 0 ? "" : ":").append(String.format("%02x", frame[offset + i]));
        }
        return text.toString();
    }
}
