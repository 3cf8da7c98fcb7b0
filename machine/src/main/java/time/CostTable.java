// SPDX-License-Identifier: MIT
package time;

/**
 * What things cost on the paper's machine, so that simulated microseconds can stand beside the paper's.
 *
 * <p>Each figure names where it comes from. Three have not been published as such and are derived from published parts,
 * step by step in docs/machine/time.md. The paper gives sums that contain them: a system call 4 microseconds in Table 2,
 * a fault 7 to its handler in Table 4.
 */
public enum CostTable {
    /** Add, subtract, logical, compare; results go round the register file. */
    INTEGER(1, Source.PIPELINE),
    /** Shift, conditional move, byte manipulation. */
    SHIFT(2, Source.PIPELINE),
    /** Load that hits the data cache. */
    LOAD(3, Source.PIPELINE),
    /** Store into the write buffer. */
    STORE(1, Source.PIPELINE),
    /** Branch or jump that was predicted. */
    BRANCH(2, Source.PIPELINE),
    /** What a wrong prediction costs beyond that: the four stages before the one that decides. */
    BRANCH_MISPREDICTED(4, "derived: 4 stages to refetch, IEEE JSSC 27 (11), 1992, p. 1555; docs/machine/time.md"),
    /** Multiply of longwords. */
    MULTIPLY(21, Source.PIPELINE),
    /** Multiply of quadwords. */
    MULTIPLY_QUADWORD(23, Source.PIPELINE),
    /** Floating add, multiply, convert, copy. */
    FLOAT(6, Source.PIPELINE),
    /** Single divide. */
    DIVIDE_SINGLE(34, Source.PIPELINE),
    /** Double divide. */
    DIVIDE_DOUBLE(63, Source.PIPELINE),
    /** Memory barrier, at least. */
    BARRIER(4, Source.PIPELINE),
    /** From a user's CALL_PAL callsys to the kernel's entry, and by retsys back. */
    TRAP(59, "derived: 43 instructions of Digital's OSF/1 PALcode, 4 refetches; docs/machine/time.md"),
    /** One translation loaded by PALcode, its page table entry found by one virtual load. */
    TLB_REFILL(34, "derived: 26 instructions of Digital's OSF/1 PALcode, 2 refetches; docs/machine/time.md"),
    /** One longword to or from a device: 53 Mb/s of payload at 14 longwords for 48 bytes. */
    PROGRAMMED_IO_WORD(69, "SOSP'95 section 5: the FORE cards deliver about 53 Mb/s by programmed I/O"),
    /** One longword moved by a device that masters the bus, in a burst. */
    DMA_WORD(6, "TURBOchannel hardware specification: 32 bits at 25 MHz"),
    /** One byte on the Ethernet. */
    ETHERNET_BYTE(107, "IEEE 802.3: 10 Mb/s"),
    /** One cell on the ATM line. */
    ATM_CELL(363, "ITU-T I.432: 155.52 Mb/s, 53 bytes a cell"),
    /** One byte on the T3 line. */
    T3_BYTE(24, "SOSP'95 section 5.4: 45 Mb/s"),
    /** Moving the disk's arm over a third of its way. */
    DISK_SEEK(1_330_000, Source.DISK),
    /** Half a turn of the disk, the mean wait for a block. */
    DISK_HALF_TURN(738_889, Source.DISK),
    /** One block of 512 bytes under the disk's head. */
    DISK_BLOCK(19_193, Source.DISK);

    private final long cycles;
    private final String source;

    CostTable(long cycles, String source) {
        this.cycles = cycles;
        this.source = source;
    }

    /** Processor cycles of 133 MHz. */
    public long cycles() {
        return cycles;
    }

    /** The same in nanoseconds, rounded down. */
    public long nanoseconds() {
        return Clock.nanosecondsFor(cycles);
    }

    /** Where the figure comes from. */
    public String source() {
        return source;
    }

    private static final class Source {
        static final String PIPELINE = "21064 as GCC schedules for it (gcc/config/alpha/ev4.md)";
        static final String DISK = "HP C2247: docs/machine/disk.md";

        private Source() {
        }
    }
}
