// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.isa.Decoder;
import alpha.isa.Disassembler;
import alpha.isa.Format;
import alpha.isa.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/** Words whose registers are the same, or 31, in every mixture: a digest of all registers after each of twelve executions. */
final class Aliases {
    private static final int WORDS = 1500;
    private static final int[] INTEGERS = {1, 2, 3, 31};
    private static final int[] FLOATS = {11, 12, 13, 31};

    private Aliases() {
    }

    static String render(Judge judge) {
        final List<Group> groups = groups();
        final List<List<Outcome>> outcomes = judge.judge(groups);
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            final int word = groups.get(i).word();
            long digest = 1;
            for (final Outcome outcome : outcomes.get(i)) {
                digest = digest * 31 + outcome.signal();
                if (outcome.signal() == 0) {
                    digest = digest * 0x100000001b3L + Arrays.hashCode(outcome.integers());
                    digest = digest * 0x100000001b3L + Arrays.hashCode(outcome.floats()) + outcome.flows();
                }
            }
            text.append("%08x %s: %016x%n".formatted(word, Disassembler.text(Group.CODE, word), digest));
        }
        return text.toString();
    }

    private static List<Group> groups() {
        final Random random = new Random(21);
        final List<Group> groups = new ArrayList<>();
        while (groups.size() < WORDS) {
            final Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
            final int word = word(operation, random);
            if (word != 0 && Decoder.decode(word) == operation && !Disassembler.text(0, word).startsWith(".long")) {
                final LongSupplier operands = Operands.random(operation, word);
                final List<Group.Triple> triples = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    triples.add(new Group.Triple(operands.getAsLong(), operands.getAsLong(), operands.getAsLong()));
                }
                groups.add(new Group(word, Catalogue.CALM, triples));
            }
        }
        return groups;
    }

    private static int word(Operation operation, Random random) {
        final Format format = operation.format();
        final int opcode = operation.opcode() << 26;
        return switch (format) {
            case OPERATE, OPERATE_ONE -> opcode | (format == Format.OPERATE ? any(INTEGERS, random) : 31) << 21 | operation.function() << 5
                | any(INTEGERS, random) | (random.nextInt(4) == 0 ? 1 << 12 | random.nextInt(256) << 13 : any(INTEGERS, random) << 16);
            case FLOAT, FLOAT_ONE -> operation.opcode() != 0x17 ? 0 : opcode | (format == Format.FLOAT ? any(FLOATS, random) : 31) << 21
                | any(FLOATS, random) << 16 | operation.function() << 5 | any(FLOATS, random);
            case TO_FLOAT -> operation.isVax() ? 0 : opcode | any(INTEGERS, random) << 21 | 31 << 16 | operation.function() << 5 | any(FLOATS, random);
            case FROM_FLOAT -> opcode | any(FLOATS, random) << 21 | 31 << 16 | operation.function() << 5 | any(INTEGERS, random);
            case BRANCH -> opcode | any(INTEGERS, random) << 21 | 1;
            case BRANCH_FLOAT -> opcode | any(FLOATS, random) << 21 | 1;
            case MEMORY -> operation == Operation.LDA || operation == Operation.LDAH ? opcode | any(INTEGERS, random) << 21 | any(INTEGERS, random) << 16
                | random.nextInt(1 << 16) : 0;
            default -> 0;
        };
    }

    private static int any(int[] registers, Random random) {
        return registers[random.nextInt(registers.length)];
    }
}
