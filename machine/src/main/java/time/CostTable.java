// SPDX-License-Identifier: MIT
package time;

/**
 * What things cost on the paper's machine, so that simulated microseconds can stand beside the paper's.
 *
 * <p>Each figure names where it comes from; those marked as estimates stand for want of a published one.
 */
public enum CostTable {
    /** Add, logical, compare. */
    INTEGER(1, Source.PROCESSOR),
    /** Shift and byte manipulation. */
    SHIFT(2, Source.PROCESSOR),
    /** Load that hits the data cache. */
    LOAD(3, Source.PROCESSOR),
    /** Store into the write buffer. */
    STORE(1, Source.PROCESSOR),
    /** Longword multiply. */
    MULTIPLY(21, Source.PROCESSOR),
    /** Floating add or multiply. */
    FLOAT(6, Source.PROCESSOR),
    /** Single divide. */
    DIVIDE_SINGLE(34, Source.PROCESSOR),
    /** Double divide. */
    DIVIDE_DOUBLE(63, Source.PROCESSOR),
    /** Branch that was predicted wrongly. */
    BRANCH_MISPREDICTED(4, Source.PROCESSOR),
    /** Into PALcode and back. */
    TRAP(40, Source.ESTIMATE),
    /** One translation loaded by PALcode. */
    TLB_REFILL(60, Source.ESTIMATE),
    /** One longword to or from a device: 53 Mb/s of payload at 14 longwords for 48 bytes. */
    PROGRAMMED_IO_WORD(69, "SOSP'95 section 5: the FORE cards deliver about 53 Mb/s by programmed I/O"),
    /** One longword moved by a device that masters the TURBOchannel at 25 MHz. */
    DMA_WORD(6, Source.ESTIMATE),
    /** One byte on the Ethernet. */
    ETHERNET_BYTE(106, "IEEE 802.3: 10 Mb/s"),
    /** One cell on the ATM line. */
    ATM_CELL(363, "ITU-T I.432: 155.52 Mb/s, 53 bytes a cell"),
    /** One byte on the T3 line. */
    T3_BYTE(24, "SOSP'95 section 5.4: 45 Mb/s");

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
        static final String PROCESSOR = "DECchip 21064 hardware reference manual, as remembered; not checked against it";
        static final String ESTIMATE = "estimate";

        private Source() {
        }
    }
}
