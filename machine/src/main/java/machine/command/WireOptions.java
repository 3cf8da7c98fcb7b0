// SPDX-License-Identifier: MIT
package machine.command;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import net.FaultInjector;
import net.Faults;
import net.ObservedWire;
import net.PcapWriter;
import net.Tracer;
import net.Wire;
import net.WireName;

/** Wires as the options of a command describe them, with faults, capture and trace about them. */
final class WireOptions implements AutoCloseable {
    static final String FORM = "[--faults loss=0.1,delay=2ms,...] [--seed N] [--pcap FILE] [--trace yes]";

    private final Options options;
    private final PrintStream out;
    private final OutputStream file;
    private final PcapWriter capture;

    WireOptions(Options options, PrintStream out) throws IOException {
        this.options = options;
        this.out = out;
        this.file = options.has("--pcap") ? new FileOutputStream(options.value("--pcap", "")) : OutputStream.nullOutputStream();
        this.capture = new PcapWriter(file, PcapWriter.ETHERNET);
    }

    /** The wire that {@code name} names. */
    Wire wire(String name) {
        Wire wire = WireName.parse(name);
        if (options.has("--faults")) {
            wire = new FaultInjector(wire, Faults.parse(options.value("--faults", "")), options.number("--seed", 1));
        }
        if (options.has("--pcap")) {
            wire = new ObservedWire(wire, capture);
        }
        return options.isYes("--trace") ? new ObservedWire(wire, new Tracer(out)) : wire;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
