// SPDX-License-Identifier: MIT
package device.scsi;

/**
 * A SCSI command that a disk understands, taken from its descriptor block (SCSI-2, sections 8 and 9).
 */
sealed interface Command {
    /** Is the disk there? */
    record TestUnitReady() implements Command {
    }

    /** Why did the last command fail? */
    record RequestSense() implements Command {
    }

    /** What kind of unit is it? */
    record Inquiry() implements Command {
    }

    /** How many blocks has it? */
    record ReadCapacity() implements Command {
    }

    /** Have all writes reached the medium? Here they always have. */
    record SynchronizeCache() implements Command {
    }

    /** Read {@code count} blocks. */
    record Read(long block, int count) implements Command {
    }

    /** Write {@code count} blocks. */
    record Write(long block, int count) implements Command {
    }

    /** Anything else. */
    record Unknown() implements Command {
    }

    /** Understands the first bytes of a 16-byte descriptor block. */
    static Command parse(byte[] cdb) {
        return switch (cdb[0] & 0xff) {
            case 0x00 -> new TestUnitReady();
            case 0x03 -> new RequestSense();
            case 0x08 -> new Read(shortBlock(cdb), shortCount(cdb));
            case 0x0a -> new Write(shortBlock(cdb), shortCount(cdb));
            case 0x12 -> new Inquiry();
            case 0x25 -> new ReadCapacity();
            case 0x28 -> new Read(longBlock(cdb), longCount(cdb));
            case 0x2a -> new Write(longBlock(cdb), longCount(cdb));
            case 0x35 -> new SynchronizeCache();
            default -> new Unknown();
        };
    }

    private static long shortBlock(byte[] cdb) {
        return (cdb[1] & 0x1f) << 16 | (cdb[2] & 0xff) << 8 | cdb[3] & 0xff;
    }

    private static int shortCount(byte[] cdb) {
        return cdb[4] == 0 ? 256 : cdb[4] & 0xff;
    }

    private static long longBlock(byte[] cdb) {
        return (cdb[2] & 0xffL) << 24 | (cdb[3] & 0xff) << 16 | (cdb[4] & 0xff) << 8 | cdb[5] & 0xff;
    }

    private static int longCount(byte[] cdb) {
        return (cdb[7] & 0xff) << 8 | cdb[8] & 0xff;
    }
}
