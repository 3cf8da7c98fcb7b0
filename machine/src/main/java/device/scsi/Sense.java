// SPDX-License-Identifier: MIT
package device.scsi;

/** Why a command failed: sense key and additional sense code (SCSI-2, section 8.2.14). */
enum Sense {
    NONE(0, 0),
    UNRECOVERED_READ(3, 0x11),
    WRITE_FAULT(3, 0x03),
    INVALID_COMMAND(5, 0x20),
    BLOCK_OUT_OF_RANGE(5, 0x21),
    INVALID_FIELD(5, 0x24),
    POWER_ON(6, 0x29);

    final int key;
    final int code;

    Sense(int key, int code) {
        this.key = key;
        this.code = code;
    }

    /** Sense data in fixed form, 18 bytes. */
    byte[] data() {
        final byte[] data = new byte[18];
        data[0] = 0x70;
        data[2] = (byte) key;
        data[7] = 10;
        data[12] = (byte) code;
        return data;
    }
}
