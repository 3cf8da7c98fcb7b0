// SPDX-License-Identifier: MIT
package machine.command;

import device.FlatMemory;
import device.lance.LanceDriver;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Set;
import machine.Devices;
import machine.Echo;
import machine.Workstation;
import net.SilentWire;
import net.Wire;
import net.WireName;
import time.Timeline;

/** {@code echo} and {@code replay}: a machine that answers on its Lance, live or from a log. */
final class EchoCommand implements Command {
    private static final byte[] HARDWARE = {0x08, 0, 0x2b, 0, 0, 1};
    private static final long MEMORY = 1 << 20;
    private final boolean replay;

    EchoCommand(boolean replay) {
        this.replay = replay;
    }

    @Override
    public String help() {
        return replay ? """
            spin machine replay LOG [--address A.B.C.D] [--until NANOSECONDS]
              lives again what `spin machine echo --record LOG` lived and prints its trace hash
              --until N     stops at the first turn at or after N ns"""
            : """
            spin machine echo --net WIRE [--address A.B.C.D] [--seconds N] [--record LOG] %s
              answers ARP, ping and UDP port 7 on the Lance, for N seconds (10), then prints the trace hash
              --net WIRE    %s""".formatted(WireOptions.FORM, WireName.FORMS);
    }

    @Override
    public Set<String> options() {
        return replay ? Set.of("--address", "--until")
            : Set.of("--address", "--seconds", "--record", "--net", "--faults", "--seed", "--pcap", "--trace");
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        try {
            return replay ? replay(options, out) : echo(options, out);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot use the log or capture: " + failure.getMessage(), failure);
        }
    }

    private static int echo(Options options, PrintStream out) throws IOException {
        if (!options.has("--net")) {
            throw new IllegalArgumentException("echo needs --net: " + WireName.FORMS);
        }
        final long end = options.seconds("--seconds", 10);
        try (OutputStream log = options.has("--record") ? new FileOutputStream(options.value("--record", "")) : OutputStream.nullOutputStream();
             WireOptions wires = new WireOptions(options, out);
             Workstation station = Workstation.recording(System::nanoTime, new FlatMemory(MEMORY), bytes -> { }, log)) {
            serve(station, wires.wire(options.value("--net", "")), address(options), end);
            report(station, out);
        }
        return 0;
    }

    private static int replay(Options options, PrintStream out) throws IOException {
        if (options.words().size() != 1) {
            throw new IllegalArgumentException("replay needs one log");
        }
        try (InputStream log = new BufferedInputStream(new FileInputStream(options.words().getFirst()));
             Workstation station = Workstation.replaying(log, new FlatMemory(MEMORY), bytes -> { })) {
            serve(station, SilentWire.INSTANCE, address(options), options.number("--until", Timeline.NEVER));
            report(station, out);
        }
        return 0;
    }

    private static void serve(Workstation station, Wire wire, byte[] address, long end) {
        final LanceDriver driver = new LanceDriver(Devices.lance(station, wire), station.memory(), HARDWARE, 0);
        final Echo echo = new Echo(HARDWARE, address);
        while (station.clock().now() < end && station.idleUntil(end)) {
            driver.interrupted(frame -> {
                final byte[] answer = echo.answer(frame);
                if (answer != null) {
                    driver.send(answer);
                }
            });
        }
    }

    private static void report(Workstation station, PrintStream out) {
        out.printf("time %d ns, %d entries, trace %016x%n", station.clock().now(), station.trace().entries(), station.trace().hash());
    }

    private static byte[] address(Options options) {
        final String text = options.value("--address", "10.0.0.2");
        final String[] parts = text.split("\\.", -1);
        final byte[] address = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (parts.length != 4 || !parts[i].matches("[0-9]{1,3}") || Integer.parseInt(parts[i]) > 255) {
                throw new IllegalArgumentException("`" + text + "` is not an address: write four numbers from 0 to 255 with points between");
            }
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return address;
    }
}
