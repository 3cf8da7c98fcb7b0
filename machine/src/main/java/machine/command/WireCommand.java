// SPDX-License-Identifier: MIT
package machine.command;

import device.FlatMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import machine.Workstation;
import net.Wire;
import net.WireName;
import time.Timeline;

/** {@code wire}: joins wires, so that machines on each see each other. */
final class WireCommand implements Command {
    @Override
    public String help() {
        return """
            spin machine wire WIRE WIRE... [--seconds N] %s
              copies every frame of one wire to all others, for N seconds or until stopped
              WIRE          %s""".formatted(WireOptions.FORM, WireName.FORMS);
    }

    @Override
    public Set<String> options() {
        return Set.of("--seconds", "--faults", "--seed", "--pcap", "--trace");
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        if (options.words().size() < 2) {
            throw new IllegalArgumentException("wire needs two wires or more to join: " + WireName.FORMS);
        }
        final long[] copied = new long[1];
        final List<Wire.Plug> plugs = new ArrayList<>();
        try (WireOptions wires = new WireOptions(options, out);
             Workstation hub = Workstation.real(System::nanoTime, new FlatMemory(FlatMemory.PAGE), bytes -> { })) {
            for (final String word : options.words()) {
                final int own = plugs.size();
                plugs.add(wires.wire(word).attach(hub.attachment("wire" + own, frame -> {
                    copied[0]++;
                    copy(plugs, own, frame);
                })));
            }
            hub.idleUntil(options.has("--seconds") ? options.seconds("--seconds", 0) : Timeline.NEVER);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot use the capture: " + failure.getMessage(), failure);
        } finally {
            plugs.forEach(Wire.Plug::close);
        }
        out.printf("%d frames copied%n", copied[0]);
        return 0;
    }

    private static void copy(List<Wire.Plug> plugs, int from, byte[] frame) {
        for (int i = 0; i < plugs.size(); i++) {
            if (i != from) {
                plugs.get(i).send(frame);
            }
        }
    }
}
