// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.Code;
import alpha.cpu.CodePage;
import alpha.isa.Decoder;
import alpha.isa.Operation;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import memory.PhysicalMemory;

/**
 * Finds the shape of a region: follows branches from its entry, nearest first, until its budget of bytecode is spent.
 *
 * <p>What lies behind a call belongs to the region, the callee does not. Places a jump by register was seen to go to
 * belong to it as well.
 */
final class Discovery {
    private static final int SWITCH = 4;
    /** What a region may cost more that holds a switch: to leave it at each turn would cost more than its size. */
    private static final int FOR_SWITCH = 4400;
    private static final long WINDOW = 1 << 16;

    private final Code code;
    private final Jumps profile;
    private final long entry;
    private final Map<Long, CodePage> pages = new HashMap<>();
    private final Map<Long, List<Long>> jumps = new HashMap<>();
    private final TreeSet<Long> visited = new TreeSet<>();
    private final TreeSet<Long> leaders = new TreeSet<>();
    private final TreeSet<Long> edges = new TreeSet<>();
    private final ArrayDeque<Long> waiting = new ArrayDeque<>();
    private int budget;

    private Discovery(Code code, Jumps profile, long entry, int budget) {
        this.code = code;
        this.profile = profile;
        this.entry = entry;
        this.budget = budget;
    }

    /**
     * The region at {@code entry}, null when nothing there may be executed.
     *
     * @param doors places where it shall be possible to enter as well, if they turn out to belong to it
     */
    static Shape discover(Code code, Jumps profile, long entry, int budget, SortedSet<Long> doors) {
        final Discovery discovery = new Discovery(code, profile, entry, budget);
        discovery.follow();
        return discovery.visited.isEmpty() ? null : discovery.shape(doors);
    }

    private void follow() {
        reach(entry);
        while (!waiting.isEmpty() && budget > 0) {
            trace(waiting.removeFirst());
        }
        edges.addAll(waiting);
        edges.removeAll(visited);
    }

    private void reach(long pc) {
        if (Math.abs(pc - entry) < WINDOW && leaders.add(pc) && !visited.contains(pc)) {
            waiting.addLast(pc);
        }
    }

    private void trace(long from) {
        long pc = from;
        while (budget > 0 && !visited.contains(pc)) {
            final CodePage page = page(pc);
            if (page == null) {
                return;
            }
            final int index = CodePage.index(pc);
            final Operation operation = page.operation(index);
            final int word = page.word(index);
            visited.add(pc);
            budget -= Effects.cost(operation);
            final Block.End end = Block.End.of(operation, word);
            if (end != Block.End.FALL) {
                turn(pc, operation, word, end);
                return;
            }
            pc += 4;
        }
        edges.add(pc);
    }

    private void turn(long pc, Operation operation, int word, Block.End end) {
        switch (end) {
            case CONDITION -> {
                reach(pc + 4);
                reach(Decoder.target(pc, word));
            }
            case BRANCH -> reach(Decoder.target(pc, word));
            case CALL -> reach(pc + 4);
            case CALL_REGISTER -> {
                jumps.put(pc, profile.targets(pc, Jumps.MOST_CALLEES));
                reach(pc + 4);
            }
            case JUMP -> {
                final List<Long> targets = profile.targets(pc, Jumps.MOST_TARGETS);
                jumps.put(pc, targets);
                if (targets.size() >= SWITCH && jumps.size() == 1) {
                    budget += FOR_SWITCH;
                }
                targets.forEach(this::reach);
            }
            default -> {
                // The path ends here.
            }
        }
    }

    private CodePage page(long pc) {
        final long address = pc & -PhysicalMemory.PAGE;
        CodePage page = pages.get(address);
        if (page == null) {
            page = code.at(pc);
            if (page != null) {
                pages.put(address, page);
            }
        }
        return page;
    }

    private Shape shape(SortedSet<Long> doors) {
        final TreeSet<Long> inside = new TreeSet<>(doors.subSet(visited.first(), visited.last() + 1));
        inside.retainAll(visited);
        leaders.addAll(inside);
        final TreeMap<Long, Block> blocks = new TreeMap<>();
        for (final long leader : leaders) {
            if (visited.contains(leader)) {
                blocks.put(leader, block(leader));
            }
        }
        return new Shape(entry, blocks, pages, jumps, inside, edges, false);
    }

    private Block block(long leader) {
        int size = 0;
        long pc = leader;
        boolean open = true;
        while (open) {
            final CodePage page = pages.get(pc & -PhysicalMemory.PAGE);
            final int index = CodePage.index(pc);
            open = Block.End.of(page.operation(index), page.word(index)) == Block.End.FALL;
            size++;
            pc += 4;
            open &= visited.contains(pc) && !leaders.contains(pc);
        }
        final Operation[] operations = new Operation[size];
        final int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            final long at = leader + 4L * i;
            final CodePage page = pages.get(at & -PhysicalMemory.PAGE);
            operations[i] = page.operation(CodePage.index(at));
            words[i] = page.word(CodePage.index(at));
        }
        return new Block(leader, operations, words);
    }
}
