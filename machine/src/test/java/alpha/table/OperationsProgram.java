// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.isa.Disassembler;
import alpha.isa.Format;
import alpha.isa.Operation;
import alpha.isa.Qualifiers;
import alpha.isa.Registers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a program in assembly language that executes every operation on edge operands and prints a line for each: its text and a
 * hash of its results. The assembler reads the disassembler's text, so it judges that too.
 *
 * <p>What raises traps or makes NaNs is left to the tables. {@code src/test/alpha/driver.s} calls the routines written here.
 */
final class OperationsProgram {
    private static final Map<String, long[]> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("integers", Operands.INTEGERS);
        LISTS.put("small", new long[] {0, 1, 2, 7, 100, -1, -100, 0x7fff});
        LISTS.put("wide", Operands.WIDE);
        LISTS.put("finite_t", finite(Operands.T));
        LISTS.put("finite_s", finite(Operands.S));
        LISTS.put("positive_t", Arrays.stream(finite(Operands.T)).filter(bits -> bits > 0).toArray());
        LISTS.put("positive_s", Arrays.stream(finite(Operands.S)).filter(bits -> bits > 0).toArray());
        LISTS.put("tame", new long[] {0x3ff0000000000000L, 0xbff8000000000000L, 0x4008000000000000L, 0x3fd5555560000000L, 0xc05ec00000000000L});
        LISTS.put("root", new long[] {0x3ff0000000000000L, 0x4000000000000000L, 0x4008000000000000L, 0x3fd5555560000000L});
        LISTS.put("one", new long[] {1});
    }

    private final StringBuilder routines = new StringBuilder();
    private final StringBuilder table = new StringBuilder();
    private int count;

    private OperationsProgram() {
    }

    private static long[] finite(long[] all) {
        return Arrays.stream(all).filter(bits -> (bits & 0x7ffL << 52) != 0x7ffL << 52 && bits << 1 != 0).toArray();
    }

    /** The routines, the table of them, and the operands, in the syntax of GNU as after the C preprocessor. */
    static String text() {
        final OperationsProgram program = new OperationsProgram();
        Catalogue.tables().values().stream().flatMap(entries -> entries.stream()).mapToInt(Entry::word).distinct().forEach(program::add);
        final String lists = LISTS.entrySet().stream().map(list -> "%s:\n  .quad %d%s\n".formatted(list.getKey(), list.getValue().length,
            Arrays.stream(list.getValue()).mapToObj(",0x%x"::formatted).collect(Collectors.joining()))).collect(Collectors.joining());
        final String names = IntStream.range(0, 32).mapToObj(i -> "#define %s $%d\n".formatted(Registers.integer(i), i)).collect(Collectors.joining());
        return names + "  .arch ev67\n  .set noat\n  .set noreorder\n  .set nomacro\n  .text\n" + program.routines + "  .align 3\n  .globl operations\noperations:\n"
            + program.table + "  .quad 0\n" + lists;
    }

    private void add(int word) {
        final Entry entry = new Entry(word, 0, new long[0], new long[0], 0);
        final Operation operation = entry.operation();
        final String text = Disassembler.text(0, word);
        final String body = body(operation, text);
        if (body == null) {
            return;
        }
        final String name = "operation_" + count++;
        routines.append(name).append(":\n").append(body).append("  ret\n");
        final String[] lists = lists(operation, word);
        table.append("  .quad %s,%s_name,%s,%s\n".formatted(name, name, lists[0], lists[1]));
        routines.append("%s_name:\n  .asciz \"%s\"\n  .align 2\n".formatted(name, text));
    }

    /** What the driver calls: operands in t0, t1, $f11, $f12, results in t2 and $f13, sixteen bytes of memory at t3. */
    private static String body(Operation operation, String text) {
        final String mnemonic = text.split(" ")[0];
        return switch (operation.format()) {
            case OPERATE, OPERATE_ONE, FLOAT, FLOAT_ONE, TO_FLOAT, FROM_FLOAT -> operation == Operation.AMASK || operation == Operation.IMPLVER ? null
                : "  " + text + "\n";
            case BRANCH -> operation == Operation.BR || operation == Operation.BSR ? null : skip(mnemonic + " t0");
            case BRANCH_FLOAT -> skip(mnemonic + " $f11");
            case MEMORY -> memory(operation, mnemonic);
            case MEMORY_FLOAT -> operation == Operation.LDS || operation == Operation.LDT ? "  stq t0,0(t3)\n  " + mnemonic + " $f13,0(t3)\n"
                : "  stq zero,0(t3)\n  " + mnemonic + " $f11,0(t3)\n  ldq t2,0(t3)\n";
            default -> null;
        };
    }

    private static String skip(String branch) {
        return "  mov 1,t2\n  " + branch + ",.+8\n  mov 2,t2\n";
    }

    private static String memory(Operation operation, String mnemonic) {
        return switch (operation) {
            case LDA, LDAH -> "  " + mnemonic + " t2,-32767(t0)\n";
            case LDL_L, LDQ_L -> "  stq t0,0(t3)\n  " + mnemonic + " t2,0(t3)\n";
            case STL_C, STQ_C -> "  stq zero,0(t3)\n  ld" + mnemonic.charAt(2) + "_l t2,0(t3)\n  mov t0,t2\n  " + mnemonic + " t2,0(t3)\n  ldq t0,0(t3)\n";
            case STB, STW, STL, STQ, STQ_U -> "  stq zero,0(t3)\n  " + mnemonic + " t0,0(t3)\n  ldq t2,0(t3)\n";
            default -> "  stq t0,0(t3)\n  " + mnemonic + " t2," + (operation == Operation.LDBU || operation == Operation.LDQ_U ? 3 : 0) + "(t3)\n";
        };
    }

    private static String[] lists(Operation operation, int word) {
        if (!operation.isQualified()) {
            final boolean traps = operation.mnemonic().endsWith("v");
            final String list = traps ? "small" : operation.opcode() == 0x17 && operation.format() == Format.FLOAT ? "finite_t" : "integers";
            return new String[] {list, operation.format() == Format.OPERATE || operation.format() == Format.FLOAT ? list : "one"};
        }
        final boolean software = (Qualifiers.traps(word) & Qualifiers.SOFTWARE) != 0;
        final boolean single = operation.mnemonic().endsWith("s") || operation == Operation.CVTST;
        return switch (operation) {
            case SQRTS, SQRTT -> new String[] {"one", software ? single ? "positive_s" : "positive_t" : "root"};
            case CVTQS, CVTQT -> new String[] {"one", software ? "wide" : "small"};
            case CVTTS, CVTTQ -> new String[] {"one", software ? "finite_t" : "tame"};
            case CVTST -> new String[] {"one", software ? "finite_s" : "tame"};
            default -> {
                final String list = software ? single ? "finite_s" : "finite_t" : "tame";
                yield new String[] {list, list};
            }
        };
    }
}
