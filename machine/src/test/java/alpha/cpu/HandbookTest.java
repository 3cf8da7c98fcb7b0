// SPDX-License-Identifier: MIT
package alpha.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alpha.Engines;
import alpha.Stored;
import alpha.isa.Disassembler;
import alpha.isa.Model;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook's rules of floating arithmetic, from {@code handbook.txt}, and those of the FPCR. */
class HandbookTest {
    private static final long OLD = 0x5a5a5a5a5a5a5a5aL;

    private static List<String> lines() {
        return Stored.text("table/handbook.txt").lines().filter(line -> !line.startsWith("#")).toList();
    }

    static Stream<Arguments> rows() {
        return lines().stream().flatMap(line -> Stream.of(Engines.values()).map(engines -> Arguments.of(engines, line)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void arithmeticFollowsTheHandbook(Engines engines, String line) {
        final String[] parts = line.split("; ");
        final int word = Integer.parseUnsignedInt(parts[0].substring(0, 8), 16);
        assertEquals(parts[0].substring(9), Disassembler.text(0, word));
        final long[] numbers = Arrays.stream(parts, 1, 4).mapToLong(text -> Long.parseUnsignedLong(text, 16)).toArray();
        final Single single = new Single(engines, Model.EV6);
        single.state.control().set(numbers[0]);
        single.state.setFloat(11, numbers[1]);
        single.state.setFloat(12, numbers[2]);
        single.state.setFloat(13, OLD);
        final Event event = single.run(word);
        if (!parts[4].equals("-")) {
            assertEquals(parts[4], Long.toHexString(single.state.floats()[13]), "result");
        }
        assertEquals(parts[5], Long.toHexString(single.state.control().get() >>> 52 & 0x3f), "status");
        final int summary = Integer.parseInt(parts[6], 16);
        assertEquals(summary == 0 ? new Event.PalCall(Palcode.BPT) : new Event.Arithmetic(summary, 1L << 32 + 13), event);
        assertEquals(Single.CODE + (summary == 0 ? 8 : 4), single.state.pc(), "past the instruction");
    }

    @Test
    void noRowIsLost() {
        assertTrue(lines().size() >= 50, lines().size() + " rows");
    }

    /** AHB section 4.7.8: bits 46 to 0 read as zero, and SUM follows the status bits. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void theFpcrKeepsWhatItHas(Engines engines) {
        final long[][] rows = {{-1, -1L << 47}, {0, 0}, {1L << 63, 0}, {1L << 52, 1L << 63 | 1L << 52}, {1L << 57, 1L << 63 | 1L << 57}, {0x7fffffffffffL, 0},
            {FloatingControl.QUIET, FloatingControl.QUIET}};
        for (final long[] row : rows) {
            final Single single = new Single(engines, Model.EV4);
            single.state.setFloat(5, row[0]);
            single.run(0x5ca50485, 0x5cc604a6);
            assertEquals("mt_fpcr $f5 mf_fpcr $f6", Disassembler.text(0, 0x5ca50485) + " " + Disassembler.text(0, 0x5cc604a6));
            assertEquals(row[1], single.state.floats()[6]);
        }
    }
}
