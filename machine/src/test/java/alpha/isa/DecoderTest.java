// SPDX-License-Identifier: MIT
package alpha.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every encoding to its operation and text, and back. */
class DecoderTest {
    private static final Pattern QUALIFIER = Pattern.compile("/(s?)([uv]?)(i?)([cmd]?)");

    /** What tells an instruction from others beside its opcode. */
    private static int function(Operation operation, int word) {
        return switch (operation.format()) {
            case OPERATE, OPERATE_ONE -> word >>> 5 & 0x7f;
            case FLOAT, FLOAT_ONE, TO_FLOAT, CONTROL -> word >>> 5 & 0x7ff;
            case FROM_FLOAT -> word >>> 5 & 0x7f;
            case JUMP -> word >>> 14 & 3;
            case MISCELLANEOUS -> word & 0xffff;
            default -> 0;
        };
    }

    @Test
    void noTwoEncodingsHaveOneName() {
        final Map<String, Long> seen = new HashMap<>();
        int legal = 0;
        for (long high = 0; high < 64; high++) {
            for (int low = 0; low < 1 << 16; low++) {
                final int word = (int) (high << 26) | low;
                final Operation operation = Decoder.decode(word);
                if (operation != Operation.ILLEGAL) {
                    legal++;
                    final long encoding = high << 16 | function(operation, word);
                    final String name = Disassembler.mnemonic(operation, word);
                    final Long other = seen.putIfAbsent(name, encoding);
                    assertTrue(other == null || other == encoding, name);
                }
            }
        }
        assertTrue(legal > 1_000_000, legal + " words are legal");
        assertEquals(Operation.values().length - 1, seen.keySet().stream().map(name -> name.replaceFirst("/.*", "")).distinct().count()
            + 8, "distinct names, and 8 operations that are named by a qualifier");
    }

    /** From the operation and the letters of its qualifiers the function code comes out again. */
    @Test
    void qualifiersAreFunctionBits() {
        int found = 0;
        for (final Operation operation : Operation.values()) {
            if (!operation.isQualified()) {
                continue;
            }
            for (int bits = 0; bits < 32; bits++) {
                final int function = operation.function() & 0x3f | bits << 6;
                final String suffix = Qualifiers.suffix(operation, function);
                final int word = operation.opcode() << 26 | 31 << 21 | function << 5;
                if (suffix == null) {
                    assertTrue(Decoder.decode(word) != operation, operation + " " + bits);
                    continue;
                }
                found++;
                assertEquals(operation, Decoder.decode(word));
                final var letters = QUALIFIER.matcher(suffix.isEmpty() ? "/" : suffix);
                assertTrue(letters.matches(), suffix);
                final int traps = (letters.group(1).isEmpty() ? 0 : 4) | (letters.group(2).isEmpty() ? 0 : 1) | (letters.group(3).isEmpty() ? 0 : 2);
                final int rounding = letters.group(4).isEmpty() ? 2 : "cmd".indexOf(letters.group(4)) == 2 ? 3 : "cmd".indexOf(letters.group(4));
                assertEquals(function & 0x3f | traps << 8 | rounding << 6, operation == Operation.CVTST ? function & ~0x200 : function, operation + suffix);
            }
        }
        assertEquals(340, found, "as many as binutils know");
    }

    @ParameterizedTest
    @EnumSource(value = Operation.class, mode = EnumSource.Mode.EXCLUDE, names = "ILLEGAL")
    void everyFieldComesBackFromTheWord(Operation operation) {
        for (int register = 0; register < 32; register++) {
            final int word = operation.opcode() << 26 | register << 21 | (31 - register) << 16 | (register ^ 5);
            assertEquals(register, Decoder.ra(word));
            assertEquals(31 - register, Decoder.rb(word));
            assertEquals(register ^ 5, Decoder.rc(word));
        }
        for (int displacement = -0x100000; displacement < 0x100000; displacement += 0x3ff7) {
            assertEquals(0x120000004L + 4L * displacement, Decoder.target(0x120000000L, displacement & 0x1fffff));
        }
        for (int displacement = -0x8000; displacement < 0x8000; displacement += 0xff) {
            assertEquals(displacement, Decoder.displacement(operation.opcode() << 26 | displacement & 0xffff));
        }
    }

    @Test
    void whatIsReservedIsIllegal() {
        for (final int opcode : new int[] {1, 2, 3, 4, 5, 6, 7, 0x19, 0x1b, 0x1d, 0x1e, 0x1f}) {
            for (int low = 0; low < 1 << 16; low += 7) {
                assertEquals(Operation.ILLEGAL, Decoder.decode(opcode << 26 | low));
            }
        }
    }

    @Test
    void modelsHaveTheirFeatures() {
        assertEquals("0 1 1 1 2 2", String.join(" ", java.util.Arrays.stream(Model.values()).map(model -> "" + model.version()).toList()));
        assertEquals("0 0 1 101 303 1307", String.join(" ", java.util.Arrays.stream(Model.values()).map(model -> Integer.toHexString(model.mask())).toList()));
        assertTrue(Model.EV4.has(Feature.BASE) && !Model.EV5.has(Feature.BWX) && Model.EV56.has(Feature.BWX) && !Model.PCA56.has(Feature.FIX));
        assertNull(Qualifiers.suffix(Operation.CMPTEQ, 0x7a5));
    }
}
