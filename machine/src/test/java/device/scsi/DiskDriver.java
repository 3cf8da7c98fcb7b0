// SPDX-License-Identifier: MIT
package device.scsi;

import device.Words;
import machine.Workstation;

/** The least driver of the SCSI adapter: one command at a time, waiting for each. */
public final class DiskDriver {
    public static final int BLOCK = 0x2000;
    public static final int DATA = 0x4000;

    public final ScsiAdapter adapter;
    private final Workstation station;
    private final Words words;

    public DiskDriver(Workstation station, Disk disk) {
        this.station = station;
        this.adapter = station.install("scsi0", slot -> new ScsiAdapter(slot, disk));
        this.words = new Words(station.memory());
    }

    /** Starts a command; {@code cdb} as bytes 0 to 255. */
    public void start(int length, int... cdb) {
        for (int i = 0; i < 32; i += 4) {
            words.write32(BLOCK + i, 0);
        }
        words.write32(BLOCK + 4, DATA);
        words.write32(BLOCK + 8, length);
        final byte[] bytes = new byte[cdb.length];
        for (int i = 0; i < cdb.length; i++) {
            bytes[i] = (byte) cdb[i];
        }
        station.memory().write(BLOCK + 16, bytes, 0, bytes.length);
        adapter.write(ScsiAdapter.CONTROL, 1);
        adapter.write(ScsiAdapter.COMMAND, BLOCK);
    }

    /** Runs a command to its end; the SCSI status. */
    public int run(int length, int... cdb) {
        start(length, cdb);
        station.idle();
        adapter.write(ScsiAdapter.STATUS, ScsiAdapter.DONE | ScsiAdapter.MEMORY_ERROR);
        return words.read16(BLOCK + 2) & 0xff;
    }

    public int moved() {
        return words.read32(BLOCK + 12);
    }

    public int write(long block, int count) {
        return run(count * 512, transfer(0x2a, block, count));
    }

    public int read(long block, int count) {
        return run(count * 512, transfer(0x28, block, count));
    }

    public static int[] transfer(int operation, long block, int count) {
        return new int[] {operation, 0, (int) (block >>> 24) & 255, (int) (block >>> 16) & 255, (int) (block >>> 8) & 255,
            (int) block & 255, 0, count >>> 8, count & 255, 0};
    }

    public void fill(int length, long stamp) {
        for (int i = 0; i < length; i += 4) {
            words.write32(DATA + i, (int) stamp);
        }
    }

    public long stamp(int at) {
        return words.read32(DATA + at);
    }

    /** Tells the disk that its power-on was noticed. */
    public DiskDriver ready() {
        run(18, 3, 0, 0, 0, 18, 0);
        return this;
    }
}
