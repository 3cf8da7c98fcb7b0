// SPDX-License-Identifier: MIT
package machine.command;

import device.Device;
import device.scsi.DiskFaults;
import device.scsi.MemoryMedium;
import device.scsi.Mechanics;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import machine.Bus;
import machine.Devices;
import machine.Picture;
import machine.Workstation;
import net.AtmSwitch;
import net.Segment;
import time.CostTable;

/** {@code info}: what the workstation is made of. */
final class InfoCommand implements Command {
    @Override
    public String help() {
        return """
            spin machine info [--svg FILE]
              prints memory, bus slots, interrupt lines and the cost table
              --svg FILE    also draws the bus and its devices""";
    }

    @Override
    public Set<String> options() {
        return Set.of("--svg");
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        try (Workstation station = Workstation.virtual(bytes -> { })) {
            Devices.lance(station, new Segment(Segment.ETHERNET));
            Devices.fore(station, new AtmSwitch(AtmSwitch.LINE, 256));
            Devices.t3(station, new Segment(45_000_000));
            Devices.disk(station, new MemoryMedium(Mechanics.HP_C2247.blocks()), DiskFaults.NONE);
            Devices.frame(station);
            Devices.clock(station, Devices.SOSP_95);
            print(station, out);
            if (options.has("--svg")) {
                write(Path.of(options.value("--svg", "")), Picture.of(station));
            }
        }
        return 0;
    }

    private static void print(Workstation station, PrintStream out) {
        out.printf("memory     %d MB%nprocessor  133 MHz%n%nslot  address    bytes    line  device%n", station.memory().size() >> 20);
        for (int slot = 0; slot < station.bus().devices().size(); slot++) {
            final Device device = station.bus().devices().get(slot);
            out.printf("%4d  %9x  %7d  %4d  %-8s %s%n", slot, Bus.addressOf(slot), device.size(),
                station.interrupts().line(device.name()), device.name(), device.description());
        }
        out.printf("%ncost                   cycles        ns  source%n");
        for (final CostTable cost : CostTable.values()) {
            out.printf("%-20s  %7d  %8d  %s%n", cost.name().toLowerCase(Locale.ROOT), cost.cycles(), cost.nanoseconds(), cost.source());
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + path + ": " + failure.getMessage(), failure);
        }
    }
}
