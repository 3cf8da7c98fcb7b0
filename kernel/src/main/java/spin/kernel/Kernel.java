// SPDX-License-Identifier: MIT
package spin.kernel;

import device.FlatMemory;
import device.console.HostTerminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import m3.object.CompilerKey;
import m3.runtime.M3Context;
import m3.strand.Strand;
import m3.strand.StrandClock;
import m3.strand.Strands;
import machine.Workstation;

/** The kernel of one context: the workstation it runs on, and its boot disk. With a seed (m3.seed) its time is virtual, not the machine's. */
public final class Kernel {
  private final M3Context context;
  private final BootDisk disk = BootDisk.inserted();
  private final Workstation station;
  private Strand reader;
  private boolean terminal;
  private int refused;
  private boolean announced;

  private Kernel(M3Context context) {
    this.context = context;
    OutputStream screen = context.out();
    station = Workstation.real(System::nanoTime, new FlatMemory(Workstation.DEFAULT_MEMORY), bytes -> print(screen, bytes));
    context.redirect(consoleStream());
    if (!context.isSeeded()) {
      context.strands().useClock(new MachineClock());
    }
  }

  /** The kernel that runs in {@code context}. */
  public static Kernel of(M3Context context) {
    Kernel kernel = context.service(Kernel.class, () -> new Kernel(context));
    kernel.announce();
    return kernel;
  }

  private void announce() {
    if (!announced) {
      announced = true;
      disk.observer().booting(context);
    }
  }

  private static void print(OutputStream screen, byte[] bytes) {
    try {
      screen.write(bytes);
      screen.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the kernel's own writers write to: the console of the machine. */
  private OutputStream consoleStream() {
    return new OutputStream() {
      @Override
      public void write(int value) {
        station.console().put(new byte[] {(byte) value});
      }

      @Override
      public void write(byte[] bytes, int from, int count) {
        station.console().put(Arrays.copyOfRange(bytes, from, from + count));
      }
    };
  }

  /** The compiler whose object files this kernel believes. */
  public CompilerKey key() {
    return disk.key();
  }

  /** Who looks at it. */
  public Observer observer() {
    return disk.observer();
  }

  /** The machine. */
  public Workstation station() {
    return station;
  }

  /** What it was started with. */
  public BootDisk disk() {
    return disk;
  }

  /** Tells people of something the kernel refused or stopped. */
  public void report(String problem) {
    refused++;
    disk.problems().println(problem);
  }

  /** How many things it refused. */
  int refused() {
    return refused;
  }

  /** The next byte typed, or -1; blocks the running strand until there is one or the line is closed. */
  int read() {
    if (!terminal) {
      terminal = true;
      HostTerminal.connect(context.in(), station.console());
    }
    int next = station.console().get();
    while (next < 0 && !station.console().isClosed()) {
      reader = context.strands().current();
      try {
        context.strands().block("the console");
      } finally {
        reader = null;
      }
      next = station.console().get();
    }
    return next;
  }

  /** Time and the outside as the machine has them. */
  private final class MachineClock implements StrandClock {
    private static final long SLICE = 1_000_000;

    private final StrandClock host = StrandClock.real();

    @Override
    public long now() {
      return station.timeline().now();
    }

    @Override
    public boolean idleUntil(long time) {
      poll();
      if (reader == null) {
        return time != NEVER && station.idleUntil(time);
      }
      station.idleUntil(Math.min(time, now() + SLICE));
      poll();
      return true;
    }

    @Override
    public void poll() {
      station.poll();
      if (reader != null) {
        Strand waiting = reader;
        reader = null;
        context.strands().unblock(waiting);
      }
    }

    @Override
    public Ticker startTicker(Strands strands) {
      return host.startTicker(strands);
    }
  }
}
