// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.cpu.FloatingControl;
import alpha.isa.Disassembler;
import alpha.isa.Format;
import alpha.isa.Operation;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A table as text. Each entry is a line with word and text, then one row for each first operand, its results in the order of the second.
 *
 * <p>A result is hexadecimal: the destination, or the memory after a store; for a branch 1 when it is taken. With {@code +} follow the
 * status bits 57 to 52 of the FPCR where there are any; {@link Arithmetic} says which are left out. In their place stand {@code trap}, {@code illegal}, {@code unaligned}, {@code fault}.
 */
final class Table {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();
    private long[] columns = {};

    private Table() {
    }

    /** The table of {@code entries} as {@code judge} fills it. */
    static String render(List<Entry> entries, Judge judge) {
        final Table table = new Table();
        final List<List<Outcome>> outcomes = judge.judge(entries.stream().map(Entry::group).toList());
        for (int i = 0; i < entries.size(); i++) {
            table.add(entries.get(i), outcomes.get(i));
        }
        return table.text.toString();
    }

    private void add(Entry entry, List<Outcome> outcomes) {
        text.append("%08x %s".formatted(entry.word(), Disassembler.text(Group.CODE, entry.word())));
        text.append(entry.fpcr() == Catalogue.CALM ? "\n" : "  fpcr %x%n".formatted(entry.fpcr()));
        if (!Arrays.equals(columns, entry.b())) {
            columns = entry.b();
            text.append("  b:");
            Arrays.stream(columns).forEach(b -> text.append(' ').append(Long.toHexString(b)));
            text.append('\n');
        }
        final List<Group.Triple> triples = entry.group().triples();
        int at = 0;
        for (final long a : entry.a()) {
            text.append("  ").append(Long.toHexString(a)).append(':');
            for (int i = 0; i < entry.b().length; i++, at++) {
                text.append(' ').append(token(entry, triples.get(at), outcomes.get(at)));
            }
            text.append('\n');
        }
        if (entry.randoms() > 0) {
            long digest = 0xcbf29ce484222325L;
            for (; at < outcomes.size(); at++) {
                for (final char each : token(entry, triples.get(at), outcomes.get(at)).toCharArray()) {
                    digest = (digest ^ each) * 0x100000001b3L;
                }
            }
            text.append("  %d random: %016x%n".formatted(entry.randoms(), digest));
        }
    }

    private static String token(Entry entry, Group.Triple triple, Outcome outcome) {
        final Operation operation = entry.operation();
        final long b = triple.b();
        final boolean moves = operation.format() == Format.MEMORY || operation.format() == Format.MEMORY_FLOAT;
        if (moves && (b + (short) entry.word() & size(operation) - 1) != 0 && outcome.signal() != 11) {
            return "unaligned";
        }
        return switch (outcome.signal()) {
            case 0 -> operation.isQualified() ? Arithmetic.result(entry, triple, outcome) : result(operation, outcome);
            case 4 -> "illegal";
            case 8 -> "trap";
            case 10 -> "unaligned";
            case 11 -> "fault";
            default -> "signal" + outcome.signal();
        };
    }

    /** The alignment that a load or store needs. */
    static int size(Operation operation) {
        return switch (operation) {
            case LDWU, STW -> 2;
            case LDL, LDL_L, STL, STL_C, LDS, STS -> 4;
            case LDQ, LDQ_L, STQ, STQ_C, LDT, STT -> 8;
            default -> 1;
        };
    }

    private static String result(Operation operation, Outcome outcome) {
        return switch (operation.format()) {
            case MEMORY -> switch (operation) {
                case STB, STW, STL, STQ, STQ_U -> HEX.formatHex(outcome.memory());
                case STL_C, STQ_C -> HEX.formatHex(outcome.memory()) + "," + Long.toHexString(outcome.integers()[0]);
                default -> Long.toHexString(outcome.integers()[0]);
            };
            case MEMORY_FLOAT -> operation == Operation.STS || operation == Operation.STT ? HEX.formatHex(outcome.memory())
                : Long.toHexString(outcome.floats()[0]);
            case JUMP -> Long.toHexString(outcome.integers()[0]) + "," + Long.toHexString(outcome.integers()[1]) + "," + outcome.flows();
            case BRANCH -> operation == Operation.BR || operation == Operation.BSR ? Long.toHexString(outcome.integers()[0]) + "," + outcome.flows()
                : Long.toString(1 - outcome.flows());
            case BRANCH_FLOAT -> Long.toString(1 - outcome.flows());
            case FLOAT, FLOAT_ONE, TO_FLOAT -> Long.toHexString(outcome.floats()[2]) + Arithmetic.status(outcome, FloatingControl.INE);
            case CONTROL -> Long.toHexString(operation == Operation.MT_FPCR ? outcome.fpcr() : outcome.floats()[0]);
            default -> Long.toHexString(outcome.integers()[2]);
        };
    }

}
