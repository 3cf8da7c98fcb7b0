// SPDX-License-Identifier: MIT
package machine.command;

import device.FlatMemory;
import device.lance.LanceDriver;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.zip.CRC32;
import machine.Devices;
import machine.LockStep;
import machine.Workstation;
import net.Aal5;
import net.Segment;
import time.Timeline;
import time.Trace;
import time.VirtualClock;

/** {@code bench}: how fast the simulation runs on this host, beside a peer where there is one. */
final class BenchCommand implements Command {
    @Override
    public String help() {
        return """
            spin machine bench
              prints the best of seven rounds or more for each: name, value, unit, and the ratio to a peer of the same run: plain
              Java, or what this Linux takes, for which a C program is compiled (without cc there is none)""";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        final double event = Stopwatch.best(200_000, BenchCommand::events);
        final double queue = Stopwatch.best(200_000, BenchCommand::queue);
        out.printf("event              %9.1f ns   %.2f times a java.util.PriorityQueue%n", event, event / queue);
        final double trace = Stopwatch.best(1 << 22, BenchCommand::trace);
        final double check = Stopwatch.best(1 << 22, BenchCommand::check);
        out.printf("trace a byte       %9.2f ns   %.1f times java.util.zip.CRC32%n", trace, trace / check);
        out.printf("lance frame        %9.1f ns   no peer; send, wire, receive, two interrupts%n", Stopwatch.best(20_000, BenchCommand::frames));
        out.printf("aal5 a byte        %9.2f ns   no peer; cut and join frames of 8132 bytes%n", Stopwatch.best(8132 * 200, BenchCommand::aal5));
        out.printf("32 machines        %9.1f ms   on one wire in lock-step, 1,000 packets each%n", Stopwatch.best(1, BenchCommand::crowd) / 1e6);
        final LinuxPeers linux = LinuxPeers.measure();
        MemoryFigures.print(out, linux);
        if (!linux.absence().isEmpty()) {
            err.println("no Linux peers: " + linux.absence());
        }
        return 0;
    }

    private static long events(long steps) {
        final VirtualClock clock = new VirtualClock();
        final Timeline timeline = new Timeline(clock);
        final long[] count = new long[1];
        for (long i = 0; i < steps; i++) {
            timeline.at(i * 7919 % steps, () -> count[0]++);
        }
        clock.jumpTo(steps);
        timeline.runDue();
        return count[0];
    }

    private static long queue(long steps) {
        final PriorityQueue<Long> queue = new PriorityQueue<>();
        for (long i = 0; i < steps; i++) {
            queue.add(i * 7919 % steps);
        }
        long sum = 0;
        while (!queue.isEmpty()) {
            sum += queue.remove();
        }
        return sum;
    }

    private static long trace(long steps) {
        final Trace trace = new Trace();
        trace.note(0, "", new byte[(int) steps]);
        return trace.hash();
    }

    private static long check(long steps) {
        final CRC32 check = new CRC32();
        check.update(new byte[(int) steps]);
        return check.getValue();
    }

    private static long frames(long steps) {
        final Segment segment = new Segment(Segment.ETHERNET);
        final LockStep both = new LockStep();
        final long[] count = new long[1];
        final byte[] frame = new byte[60];
        frame[5] = 1;
        for (int i = 0; i < 2; i++) {
            final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), bytes -> { });
            final LanceDriver driver = new LanceDriver(Devices.lance(station, segment), station.memory(), new byte[] {0, 0, 0, 0, 0, (byte) i}, 0);
            both.add(station, each -> driver.interrupted(received -> count[0]++));
            for (long n = 0; i == 0 && n < steps; n++) {
                station.timeline().at(n * 100_000, () -> driver.send(frame));
            }
        }
        both.run(Long.MAX_VALUE - 1);
        return count[0];
    }

    /** 32 machines that each send 1,000 packets to their neighbour, spaced so that the wire can carry them. */
    private static long crowd(long once) {
        final int machines = 32;
        final Segment segment = new Segment(Segment.ETHERNET);
        final LockStep all = new LockStep();
        final long[] count = new long[1];
        for (int i = 0; i < machines; i++) {
            final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), bytes -> { });
            final byte[] frame = new byte[60];
            frame[5] = (byte) ((i + 1) % machines);
            final LanceDriver driver = new LanceDriver(Devices.lance(station, segment), station.memory(), new byte[] {0, 0, 0, 0, 0, (byte) i}, 0);
            all.add(station, each -> driver.interrupted(received -> count[0]++));
            for (int packet = 0; packet < 1000; packet++) {
                station.timeline().at((packet * machines + i) * 80_000L, () -> driver.send(frame));
            }
        }
        all.run(Long.MAX_VALUE - 1);
        if (count[0] != machines * 1000L) {
            throw new IllegalStateException("only " + count[0] + " packets arrived");
        }
        return count[0];
    }

    private static long aal5(long steps) {
        final byte[] frame = new byte[8132];
        long sum = 0;
        for (long done = 0; done < steps; done += frame.length) {
            final List<byte[]> cells = Aal5.cut(0, 5, frame);
            final Aal5 joiner = new Aal5();
            for (final byte[] cell : cells) {
                final byte[] joined = joiner.join(cell);
                sum += joined == null ? 0 : joined.length;
            }
        }
        return sum;
    }
}
