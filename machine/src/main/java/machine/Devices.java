// SPDX-License-Identifier: MIT
package machine;

import device.fore.Tca100;
import device.frame.FrameBuffer;
import device.lance.Lance;
import device.rtc.RealTimeClock;
import device.scsi.Disk;
import device.scsi.DiskFaults;
import device.scsi.Mechanics;
import device.scsi.Medium;
import device.scsi.ScsiAdapter;
import device.t3.T3Packet;
import net.Wire;

/** The devices of the paper's workstation, under their usual names. */
public final class Devices {
    /** What the real-time clock shows at power-on unless told otherwise: 3 December 1995, the first day of SOSP '95. */
    public static final long SOSP_95 = 817_948_800L;

    private Devices() {
    }

    /** Installs {@code lance0}. */
    public static Lance lance(Workstation station, Wire wire) {
        return station.install("lance0", slot -> new Lance(slot, wire));
    }

    /** Installs {@code scsi0} with one disk after the HP C2247. */
    public static ScsiAdapter disk(Workstation station, Medium medium, DiskFaults faults) {
        return station.install("scsi0", slot -> new ScsiAdapter(slot, new Disk(medium, Mechanics.HP_C2247, faults)));
    }

    /** Installs {@code fore0}. */
    public static Tca100 fore(Workstation station, Wire wire) {
        return station.install("fore0", slot -> new Tca100(slot, wire));
    }

    /** Installs {@code t30}. */
    public static T3Packet t3(Workstation station, Wire wire) {
        return station.install("t30", slot -> new T3Packet(slot, wire));
    }

    /** Installs {@code frame0}. */
    public static FrameBuffer frame(Workstation station) {
        return station.install("frame0", FrameBuffer::new);
    }

    /** Installs {@code rtc0}, which shows {@code epochSecond} at power-on. */
    public static RealTimeClock clock(Workstation station, long epochSecond) {
        return station.install("rtc0", slot -> new RealTimeClock(slot, epochSecond));
    }
}
