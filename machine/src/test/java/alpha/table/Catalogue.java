// SPDX-License-Identifier: MIT
package alpha.table;

import static alpha.cpu.FloatingControl.DNOD;
import static alpha.cpu.FloatingControl.DNZ;
import static alpha.cpu.FloatingControl.DYN_SHIFT;
import static alpha.cpu.FloatingControl.QUIET;
import static alpha.cpu.FloatingControl.UNDZ;

import alpha.isa.Format;
import alpha.isa.Operation;
import alpha.isa.Qualifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which words with which operands stand in which table. */
final class Catalogue {
    /** The floating control register of most rows: nothing traps with /S, denormals count, rounding to nearest. */
    static final long CALM = QUIET | DNOD;

    private static final long TRAPPING = DNOD | 2L << DYN_SHIFT;
    private static final long[] ONE = {1};
    private static final int RANDOMS = 1000;

    private Catalogue() {
    }

    /** All tables by name. */
    static Map<String, List<Entry>> tables() {
        final Map<String, List<Entry>> tables = new LinkedHashMap<>();
        tables.put("integer", operate(operation -> operation.opcode() != 0x1c));
        tables.put("extension", operate(operation -> operation.opcode() == 0x1c));
        tables.put("memory", memory());
        tables.put("control", control());
        tables.put("move", moves());
        tables.put("arithmetic-t", qualified(List.of(Operation.ADDT, Operation.SUBT, Operation.MULT, Operation.DIVT, Operation.SQRTT)));
        tables.put("arithmetic-s", qualified(List.of(Operation.ADDS, Operation.SUBS, Operation.MULS, Operation.DIVS, Operation.SQRTS)));
        tables.put("convert", qualified(List.of(Operation.CMPTUN, Operation.CMPTEQ, Operation.CMPTLT, Operation.CMPTLE, Operation.CVTTS, Operation.CVTST,
            Operation.CVTTQ, Operation.CVTQS, Operation.CVTQT)));
        return tables;
    }

    /** The word of {@code operation} on registers 1, 2 and 3, or floating 11, 12 and 13. */
    static int word(Operation operation) {
        final int opcode = operation.opcode() << 26;
        final int function = operation.function();
        return opcode | switch (operation.format()) {
            case OPERATE -> 1 << 21 | 2 << 16 | function << 5 | 3;
            case OPERATE_ONE -> operation == Operation.IMPLVER ? 31 << 21 | 1 << 13 | 1 << 12 | function << 5 | 3 : 31 << 21 | 2 << 16 | function << 5 | 3;
            case MEMORY -> 1 << 21 | 2 << 16;
            case MEMORY_FLOAT -> 11 << 21 | 2 << 16;
            case JUMP -> 1 << 21 | 2 << 16 | function << 14;
            case BRANCH -> 1 << 21 | 1;
            case BRANCH_FLOAT -> 11 << 21 | 1;
            case FLOAT -> 11 << 21 | 12 << 16 | function << 5 | 13;
            case FLOAT_ONE -> 31 << 21 | 12 << 16 | function << 5 | 13;
            case TO_FLOAT -> 1 << 21 | 31 << 16 | function << 5 | 13;
            case FROM_FLOAT -> 11 << 21 | 31 << 16 | function << 5 | 3;
            case CONTROL -> 11 << 21 | 11 << 16 | function << 5 | 11;
            case PAL, MISCELLANEOUS, NONE -> function;
        };
    }

    private static Stream<Operation> all(Predicate<Operation> chosen) {
        return Stream.of(Operation.values()).filter(operation -> operation != Operation.ILLEGAL && !operation.isVax()).filter(chosen);
    }

    private static List<Entry> operate(Predicate<Operation> chosen) {
        final List<Entry> entries = new ArrayList<>();
        all(chosen).forEach(operation -> {
            final int word = word(operation);
            switch (operation.format()) {
                case OPERATE -> {
                    entries.add(new Entry(word, CALM, Operands.INTEGERS, Operands.INTEGERS, RANDOMS));
                    for (final int literal : operation == Operation.PERR ? new int[0] : new int[] {0, 7, 0xff}) {
                        entries.add(new Entry(word & ~(31 << 16) | literal << 13 | 1 << 12, CALM, Operands.INTEGERS, ONE, RANDOMS));
                    }
                }
                case OPERATE_ONE -> entries.add(new Entry(word, CALM, ONE, Operands.INTEGERS, RANDOMS));
                default -> {
                }
            }
        });
        return entries;
    }

    /** Addresses in the 32 bytes, aligned and not, with displacements of both signs. */
    private static List<Entry> memory() {
        final List<Entry> entries = new ArrayList<>();
        all(operation -> operation.opcode() >= 8 && operation.opcode() < 0x10 || operation.opcode() >= 0x20 && operation.opcode() < 0x30).forEach(operation -> {
            final int word = word(operation);
            if (operation == Operation.LDA || operation == Operation.LDAH) {
                for (final int displacement : new int[] {0, 1, 0x7fff, 0x8000, 0xffff}) {
                    entries.add(new Entry(word | displacement, CALM, ONE, Operands.INTEGERS, RANDOMS));
                }
                return;
            }
            for (final int displacement : new int[] {0, 8, -16, 0x7ff8, -0x8000}) {
                final long base = Group.DATA - displacement;
                final long[] addresses = {base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8, base + 17, base + 24};
                entries.add(new Entry(word | displacement & 0xffff, CALM, new long[] {0x0123456789abcdefL, 0xc7e0000000000001L}, addresses, 0));
            }
            entries.add(new Entry(word, CALM, ONE, new long[] {0, 8, 0x3fffffffff8L, 0x40000000000L, -8, Long.MIN_VALUE}, 0));
        });
        return entries;
    }

    private static List<Entry> control() {
        final List<Entry> entries = new ArrayList<>();
        all(operation -> true).forEach(operation -> {
            final int word = word(operation);
            switch (operation.format()) {
                case BRANCH -> entries.add(new Entry(word, CALM, Operands.INTEGERS, ONE, RANDOMS));
                case BRANCH_FLOAT -> entries.add(new Entry(word, CALM, Operands.T, ONE, RANDOMS));
                case JUMP -> {
                    final long target = Group.CODE + 8;
                    final long[] targets = {target - 4, target, target + 1, target + 2, target + 3};
                    entries.add(new Entry(word, CALM, ONE, targets, 0));
                    entries.add(new Entry(word & ~(31 << 21) | 2 << 21, CALM, ONE, targets, 0));
                    entries.add(new Entry(word | 31 << 21 | 0x123, CALM, ONE, targets, 0));
                }
                default -> {
                }
            }
        });
        return entries;
    }

    /** Floating operations that do no arithmetic. */
    private static List<Entry> moves() {
        final List<Entry> entries = new ArrayList<>();
        all(operation -> operation.opcode() == 0x17).filter(operation -> operation.format() != Format.CONTROL).forEach(operation -> {
            final boolean one = operation.format() == Format.FLOAT_ONE;
            final long[] b = one ? Operands.INTEGERS : Operands.T;
            entries.add(new Entry(word(operation), CALM, one ? ONE : Operands.T, b, RANDOMS));
        });
        all(operation -> operation.format() == Format.TO_FLOAT).forEach(operation -> entries.add(new Entry(word(operation), CALM, Operands.INTEGERS,
            ONE, RANDOMS)));
        all(operation -> operation.format() == Format.FROM_FLOAT).forEach(operation -> entries.add(new Entry(word(operation), CALM, Operands.CONVERTED,
            ONE, RANDOMS)));
        for (final long bits : new long[] {0, CALM, 0x7c0f8L << 44, 1L << 47, 0x8015L << 48, 0x822aL << 48}) {
            entries.add(new Entry(word(Operation.MT_FPCR), CALM, new long[] {bits}, ONE, 0));
            entries.add(new Entry(word(Operation.MF_FPCR), bits, ONE, ONE, 0));
        }
        return entries;
    }

    /** Every rounding and trap mode that the operations have; for some also with traps enabled, or denormals taken for zero. */
    private static List<Entry> qualified(List<Operation> operations) {
        final List<Entry> entries = new ArrayList<>();
        for (final Operation operation : operations) {
            for (int bits = 0; bits < 1 << 5; bits++) {
                final int function = operation.function() & 0x3f | bits << 6;
                if (Qualifiers.suffix(operation, function) != null) {
                    qualified(entries, operation, word(operation) & ~(0x7ff << 5) | function << 5);
                }
            }
        }
        return entries;
    }

    private static void qualified(List<Entry> entries, Operation operation, int word) {
        final boolean plain = Qualifiers.rounding(word) == Qualifiers.NORMAL;
        final int traps = Qualifiers.traps(word);
        final boolean pairs = operation.format() == Format.FLOAT;
        if (Qualifiers.rounding(word) == Qualifiers.DYNAMIC) {
            for (long mode = 0; mode < 4; mode++) {
                final long fpcr = CALM & ~(3L << DYN_SHIFT) | mode << DYN_SHIFT;
                entries.add(new Entry(word, fpcr, pairs ? few(operation) : ONE, pairs ? few(operation) : many(operation), RANDOMS));
            }
            return;
        }
        final boolean whole = plain && (traps == 0 || traps >= 5);
        final long[] b = pairs && !whole ? few(operation) : many(operation);
        entries.add(new Entry(word, CALM, pairs ? b : ONE, b, RANDOMS));
        if (plain && traps >= 5) {
            for (final long fpcr : operation == Operation.CVTTQ ? new long[] {CALM | DNZ} : new long[] {TRAPPING, CALM | DNZ, CALM | UNDZ}) {
                entries.add(new Entry(word, fpcr, pairs ? few(operation) : ONE, pairs ? few(operation) : b, RANDOMS));
            }
        }
    }

    private static long[] many(Operation operation) {
        return switch (operation) {
            case ADDS, SUBS, MULS, DIVS, SQRTS, CVTST -> Operands.S;
            case CVTTS, CVTTQ -> Operands.CONVERTED;
            case CVTQS, CVTQT -> Operands.WIDE;
            default -> Operands.T;
        };
    }

    private static long[] few(Operation operation) {
        return many(operation) == Operands.S ? Operands.SHORT_S : Operands.SHORT_T;
    }
}
