// SPDX-License-Identifier: MIT
package machine.command;

import java.io.PrintStream;
import memory.Fault;
import memory.MemoryFaultException;
import memory.MemoryPort;
import memory.Mmu;
import memory.PhysicalMemory;
import memory.Protection;

/** How fast the MMU is: look-up, refill, protection, faults (Table 4 of SOSP'95 has the paper's figures for the latter). */
final class MemoryFigures {
    private static final long PAGE = PhysicalMemory.PAGE;
    private static final int NEAR = 32;
    private static final int FAR = 2 * Mmu.RECORDS;
    private static final int HUNDRED = 100;

    private final Mmu mmu = new Mmu(new PhysicalMemory(NEAR * PhysicalMemory.PAGE));
    private final MemoryPort port = new MemoryPort(mmu, this::unprotect);
    private final MemoryPort refusing = new MemoryPort(mmu, fault -> false);

    private MemoryFigures() {
        for (int page = 0; page < FAR; page++) {
            mmu.install(0, page * PAGE, page % NEAR, Protection.ALL);
        }
        for (int page = 0; page < NEAR; page++) {
            mmu.install(1, page * PAGE, page, Protection.ALL);
        }
    }

    static void print(PrintStream out, LinuxPeers linux) {
        final MemoryFigures figures = new MemoryFigures();
        final double plain = Stopwatch.best(1 << 24, figures::plain);
        final double hit = Stopwatch.best(1 << 24, figures::hit);
        row(out, "look-up hit", hit, "%.2f times the same loads from a plain array".formatted(hit / plain));
        final double miss = Stopwatch.best(1 << 21, figures::miss);
        row(out, "miss and refill", miss, "%.1f times a hit".formatted(miss / hit));
        row(out, "counted refill", Stopwatch.best(1 << 21, figures::countedMiss), "the 21064's 32 entries, each access a miss");
        row(out, "switch of space", Stopwatch.best(1 << 19, figures::switchSpace), "and back to eight pages that are used again");
        final double one = Stopwatch.best(1 << 21, figures::protectOne);
        row(out, "protect 1 page", one, linux.beside("prot1", one));
        final double hundred = Stopwatch.best(1 << 15, figures::protectHundred);
        row(out, "protect 100 pages", hundred, linux.beside("prot100", hundred));
        final double refused = Stopwatch.best(1 << 20, figures::refused);
        row(out, "fault, refused", refused, linux.beside("trap", refused));
        final double resumed = Stopwatch.best(1 << 20, figures::resumed);
        row(out, "fault, resumed", resumed, linux.beside("fault", resumed));
    }

    private static void row(PrintStream out, String name, double nanoseconds, String peer) {
        out.printf("%-18s %9.1f ns   %s%n", name, nanoseconds, peer);
    }

    private static int place(long i) {
        return (int) (i * 328 & NEAR * PAGE - 8);
    }

    private long plain(long steps) {
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            sum += mmu.memory().readLong(place(i));
        }
        return sum;
    }

    private long hit(long steps) {
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            sum += port.readLong(place(i));
        }
        return sum;
    }

    private long miss(long steps) {
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            sum += port.readLong(i % FAR * PAGE);
        }
        return sum;
    }

    private long countedMiss(long steps) {
        mmu.countRefills(true);
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            sum += port.readLong(i % (Mmu.DATA_ENTRIES + 1) * PAGE);
        }
        final long refills = mmu.dataRefills();
        mmu.countRefills(false);
        if (refills != steps) {
            throw new IllegalStateException(refills + " refills counted of " + steps);
        }
        return sum;
    }

    private long switchSpace(long steps) {
        long sum = 0;
        for (long i = 0; i < steps; i++) {
            mmu.select((int) (i & 1));
            for (int page = 0; page < 8; page++) {
                sum += port.readLong(page * PAGE);
            }
        }
        mmu.select(0);
        return sum;
    }

    private long protectOne(long steps) {
        long done = 0;
        for (long i = 0; i < steps; i++) {
            done += mmu.protect(0, i % HUNDRED * PAGE, (i & 1) == 0 ? Protection.READ : Protection.ALL) ? 1 : 0;
        }
        return done;
    }

    private long protectHundred(long steps) {
        long done = 0;
        for (long i = 0; i < steps; i++) {
            final Protection protection = (i & 1) == 0 ? Protection.READ : Protection.ALL;
            for (int page = 0; page < HUNDRED; page++) {
                done += mmu.protect(0, page * PAGE, protection) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean unprotect(Fault fault) {
        return mmu.protect(fault.space(), fault.address(), Protection.ALL);
    }

    private long refused(long steps) {
        mmu.protect(0, 0, Protection.READ);
        long count = 0;
        for (long i = 0; i < steps; i++) {
            try {
                refusing.writeByte(i & PAGE - 1, (byte) i);
            } catch (MemoryFaultException refusal) {
                count++;
            }
        }
        if (count != steps) {
            throw new IllegalStateException(count + " refusals of " + steps);
        }
        mmu.protect(0, 0, Protection.ALL);
        return count;
    }

    /** As {@code fault} of the C program: a page protected, a store refused, unprotected by the handler, and done. */
    private long resumed(long steps) {
        for (long i = 0; i < steps; i++) {
            mmu.protect(0, i % HUNDRED * PAGE, Protection.READ);
            port.writeByte(i % HUNDRED * PAGE, (byte) i);
        }
        return port.readByte(0);
    }
}
