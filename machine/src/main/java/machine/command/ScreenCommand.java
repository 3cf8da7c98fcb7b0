// SPDX-License-Identifier: MIT
package machine.command;

import device.FlatMemory;
import device.frame.FrameBuffer;
import device.frame.LiveWindow;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import machine.Bus;
import machine.Devices;
import machine.Workstation;

/** {@code screen}: a test card on the frame buffer, live in a browser or as a file. */
final class ScreenCommand implements Command {
    private static final long PERIOD = 100_000_000;
    private static final int STEP = 16;

    @Override
    public String help() {
        return """
            spin machine screen [--port N] [--seconds N] [--png FILE]
              draws a test card on the frame buffer, ten pictures a second for N seconds (10)
              --port N      shows them live at http://localhost:N/ (0: any free port)
              --png FILE    writes the last one""";
    }

    @Override
    public Set<String> options() {
        return Set.of("--port", "--seconds", "--png");
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        if (!options.has("--port") && !options.has("--png")) {
            throw new IllegalArgumentException("screen needs --port or --png, or nobody will see it");
        }
        final long end = options.seconds("--seconds", options.has("--port") ? 10 : 0);
        try (Workstation station = Workstation.real(System::nanoTime, new FlatMemory(FlatMemory.PAGE), bytes -> { })) {
            final FrameBuffer screen = Devices.frame(station);
            if (options.has("--port")) {
                try (LiveWindow window = LiveWindow.open((int) Math.min(options.number("--port", 0), 1 << 16))) {
                    screen.onWhole(window::show);
                    out.println("showing " + window.address());
                    animate(station, end);
                }
            } else {
                animate(station, end);
            }
            if (options.has("--png")) {
                write(Path.of(options.value("--png", "")), screen.snapshot());
            }
        }
        return 0;
    }

    /** Eight columns of colour, and below them a mark that moves on with each picture. */
    private static void animate(Workstation station, long end) {
        final long base = Bus.addressOf(1);
        for (int colour = 0; colour < 8; colour++) {
            station.bus().write(base + FrameBuffer.PALETTE + 4 * colour, (colour >> 2) * 0xff0000 + (colour >> 1 & 1) * 0xff00 + (colour & 1) * 0xff);
        }
        int place = 0;
        do {
            for (int at = 0; at < FrameBuffer.WIDTH * FrameBuffer.HEIGHT; at += 4) {
                final int column = at % FrameBuffer.WIDTH;
                final boolean isMark = at / FrameBuffer.WIDTH > FrameBuffer.HEIGHT - 4 * STEP && column / STEP == place;
                station.bus().write(base + at, (isMark ? 7 - column * 8 / FrameBuffer.WIDTH : column * 8 / FrameBuffer.WIDTH) * 0x01010101);
            }
            station.bus().write(base + FrameBuffer.MARK, 1);
            place = (place + 1) % (FrameBuffer.WIDTH / STEP);
            station.idleUntil(station.clock().now() + PERIOD);
        } while (station.clock().now() < end);
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + path + ": " + failure.getMessage(), failure);
        }
    }
}
