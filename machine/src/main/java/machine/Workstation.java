// SPDX-License-Identifier: MIT
package machine;

import device.BusMemory;
import device.Device;
import device.FlatMemory;
import device.Slot;
import device.console.Console;
import device.console.SerialConsole;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import net.Attachment;
import time.Clock;
import time.RealClock;
import time.Timeline;
import time.Trace;
import time.VirtualClock;

/**
 * One simulated workstation, all but its processor.
 *
 * <p>Whoever plays the processor (a CPU, a kernel, a test) works in turns on one thread: {@link #advance} by
 * the work done, {@link #poll} to bring the devices up to now, {@link #idle} when there is nothing to do.
 * Nothing happens between these calls, so a run is a function of what came in and when. The console is always
 * there; other devices are {@link #install installed} in the order of their bus slots.
 */
public final class Workstation implements AutoCloseable {
    /** Memory of the paper's machine: 64 MB (SOSP'95 section 5). */
    public static final long DEFAULT_MEMORY = 64L << 20;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;
    private final Clock clock;
    private final Timeline timeline;
    private final Journal journal;
    private final Gate gate;
    private final BusMemory memory;
    private final Trace trace = new Trace();
    private final Interrupts interrupts = new Interrupts();
    private final Bus bus = new Bus();
    private final SerialConsole console;

    private Workstation(long seed, Clock clock, Journal journal, BusMemory memory, Console.Printer printer) {
        this.seed = seed;
        this.clock = clock;
        this.timeline = new Timeline(clock);
        this.journal = journal;
        this.gate = new Gate(!journal.isReplay());
        this.memory = Objects.requireNonNull(memory);
        Objects.requireNonNull(printer);
        this.console = install("console", slot -> new SerialConsole(slot, printer));
    }

    /** A machine under the virtual clock with 64 MB, repeatable as long as nothing live is connected. */
    public static Workstation virtual(Console.Printer printer) {
        return virtual(new FlatMemory(DEFAULT_MEMORY), printer);
    }

    /** A machine under the virtual clock with the given memory and seed 0. */
    public static Workstation virtual(BusMemory memory, Console.Printer printer) {
        return virtual(0, memory, printer);
    }

    /** A machine under the virtual clock whose every run with {@code seed} is the same. */
    public static Workstation virtual(long seed, BusMemory memory, Console.Printer printer) {
        return new Workstation(seed, new VirtualClock(), new Live(), memory, printer);
    }

    /** A machine under a real clock that follows {@code host} (nanoseconds from any origin). */
    public static Workstation real(LongSupplier host, BusMemory memory, Console.Printer printer) {
        return new Workstation(host.getAsLong(), new RealClock(host), new Live(), memory, printer);
    }

    /**
     * As {@link #real}, writing all that comes from outside to {@code log}, and at each turn the hash of what was done;
     * {@link #close} writes the last one. The caller closes the log.
     */
    public static Workstation recording(LongSupplier host, BusMemory memory, Console.Printer printer, OutputStream log) {
        final long seed = host.getAsLong();
        return new Workstation(seed, new RealClock(host), new Recorder(log, seed), memory, printer);
    }

    /**
     * Lives a recorded run again, as fast as the host can, and holds every turn against the log: {@link #poll} throws
     * {@link DivergenceException} at the first turn before which something else was done than in the run.
     *
     * @throws IllegalArgumentException when {@code log} is not a log, here or in a later turn when it is damaged
     */
    public static Workstation replaying(InputStream log, BusMemory memory, Console.Printer printer) {
        final Player player = new Player(log);
        return new Workstation(player.seed(), new RealClock(player::time), player, memory, printer);
    }

    /**
     * A stream of random numbers for one purpose, the same in every run with the same seed, in a replay too. Not for
     * secrets.
     */
    public SplittableRandom random(String purpose) {
        return new SplittableRandom(seed * GOLDEN ^ purpose.hashCode());
    }

    /** Puts a device into the next slot with an interrupt line of its own. */
    public <D extends Device> D install(String name, Function<Slot, D> device) {
        final D installed = device.apply(new Slot(name, timeline, memory, interrupts.add(name), gate, trace));
        bus.add(installed);
        return installed;
    }

    /** Who this machine is to a wire: {@code name} is the channel, {@code receiver} takes what arrives. */
    public Attachment attachment(String name, Consumer<byte[]> receiver) {
        return new Attachment(name, timeline, gate, receiver);
    }

    /** The serial console. */
    public SerialConsole console() {
        return console;
    }

    /** What time it is, and the cycle counter. */
    public Clock clock() {
        return clock;
    }

    /** Clock and events: for timers of the kernel and for wires. */
    public Timeline timeline() {
        return timeline;
    }

    /** The interrupt lines. */
    public Interrupts interrupts() {
        return interrupts;
    }

    /** Device registers by physical address. */
    public Bus bus() {
        return bus;
    }

    /** Physical memory as devices see it. */
    public BusMemory memory() {
        return memory;
    }

    /** The hash over all that can be seen of this run from outside. */
    public Trace trace() {
        return trace;
    }

    /** Counts {@code cycles} of work, as {@code time.CostTable} has them; under a real clock the host's time passes instead. */
    public void advance(long cycles) {
        clock.advance(cycles);
    }

    /** Takes in what came from outside, lets all that is due happen; true when an interrupt is pending. */
    public boolean poll() {
        switch (clock) {
            case RealClock real -> journal.turn(real, gate, trace);
            case VirtualClock _ -> gate.drain((channel, bytes) -> { });
        }
        timeline.runDue();
        return interrupts.pending() != 0;
    }

    /**
     * Waits until an interrupt is pending: jumps under the virtual clock, sleeps under a real one.
     *
     * @return false when nothing can ever come: no event, no live channel, or the end of the log
     */
    public boolean idle() {
        return idleUntil(Timeline.NEVER);
    }

    /**
     * As {@link #idle()}, but no longer than until {@code time} nanoseconds.
     *
     * @return true when an interrupt is pending or {@code time} has come
     */
    public boolean idleUntil(long time) {
        while (!poll() && timeline.now() < time) {
            final long next = Math.min(time, timeline.nextTime());
            final boolean nothing = next == Timeline.NEVER && !gate.hasChannels();
            if (journal.isReplay() ? journal.isExhausted() : nothing) {
                return false;
            }
            waitFor(next);
        }
        return true;
    }

    private void waitFor(long next) {
        switch (clock) {
            case VirtualClock virtual when next != Timeline.NEVER -> virtual.jumpTo(next);
            case VirtualClock _ -> gate.sleep(Timeline.NEVER);
            case RealClock _ when journal.isReplay() -> { }
            case RealClock real when next == Timeline.NEVER -> gate.sleep(Timeline.NEVER);
            case RealClock real -> gate.sleep(Math.max(0, next - real.fresh()));
        }
    }

    /** Switches off: every device gives back what the host lent. */
    @Override
    public void close() {
        journal.end(trace);
        bus.devices().forEach(Device::close);
    }
}
