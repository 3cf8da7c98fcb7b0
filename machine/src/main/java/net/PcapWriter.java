// SPDX-License-Identifier: MIT
package net;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Writes what a machine sends and receives as a pcap file with nanoseconds, for tshark and Wireshark.
 *
 * <p>Format: IETF draft-ietf-opsawg-pcap. Time 0 is power-on.
 */
public final class PcapWriter implements Observer {
    /** LINKTYPE_ETHERNET. */
    public static final int ETHERNET = 1;
    private static final int NANOSECOND_MAGIC = 0xa1b23c4d;
    private static final int SNAPSHOT_LENGTH = 1 << 18;

    private final OutputStream out;

    /** Writes the heading; {@code linkType} as the pcap registry numbers it. The caller closes {@code out}. */
    public PcapWriter(OutputStream out, int linkType) {
        this.out = Objects.requireNonNull(out);
        write(ByteBuffer.allocate(24).putInt(NANOSECOND_MAGIC).putShort((short) 2).putShort((short) 4)
            .putInt(0).putInt(0).putInt(SNAPSHOT_LENGTH).putInt(linkType).array());
    }

    @Override
    public void saw(long time, String name, boolean sent, byte[] frame) {
        final int kept = Math.min(frame.length, SNAPSHOT_LENGTH);
        write(ByteBuffer.allocate(16 + kept).putInt((int) (time / 1_000_000_000)).putInt((int) (time % 1_000_000_000))
            .putInt(kept).putInt(frame.length).put(frame, 0, kept).array());
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the capture: " + failure.getMessage(), failure);
        }
    }
}
