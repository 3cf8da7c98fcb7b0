// SPDX-License-Identifier: MIT
package device.lance;

import java.util.Arrays;
import machine.Devices;
import machine.Workstation;
import net.Wire;

/** Numbered stations and frames between them. */
public final class Ethernet {
    private Ethernet() {
    }

    public static Lance lance(Workstation station, Wire wire) {
        return Devices.lance(station, wire);
    }

    public static LanceDriver driver(Workstation station, Wire wire, byte[] address, int mode) {
        return new LanceDriver(lance(station, wire), station.memory(), address, mode);
    }

    public static byte[] address(int number) {
        return new byte[] {0x08, 0, 0x2b, 0, (byte) (number >>> 8), (byte) number};
    }

    public static byte[] frame(int to, int from, int length, int fill) {
        final byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) fill);
        System.arraycopy(address(to), 0, frame, 0, 6);
        System.arraycopy(address(from), 0, frame, 6, 6);
        frame[12] = (byte) 0x88;
        frame[13] = (byte) 0xb5;
        return frame;
    }
}
