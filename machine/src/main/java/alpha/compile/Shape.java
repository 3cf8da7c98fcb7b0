// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.CodePage;
import alpha.isa.Operation;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a region holds: the blocks that can be reached from its entry without leaving its function.
 *
 * @param entry where it is entered, the address of a block
 * @param blocks by address
 * @param pages the code they were read from, by page address
 * @param jumps for each jump by register the places it is known to go to, by the address of the jump
 */
record Shape(long entry, TreeMap<Long, Block> blocks, Map<Long, CodePage> pages, Map<Long, List<Long>> jumps) {
    /** How many instructions it holds. */
    int size() {
        return blocks.values().stream().mapToInt(Block::size).sum();
    }

    /** Where it may be entered: for {@link #entry} first, then where the interpreter is likely to come by, behind calls and where loops begin. */
    List<Long> entries() {
        final SortedSet<Long> more = new TreeSet<>();
        for (final Block block : blocks.values()) {
            eachSuccessor(block, next -> {
                if (block.end().isCall() || next.pc() <= block.lastPc()) {
                    more.add(next.pc());
                }
            });
        }
        more.remove(entry);
        return Stream.concat(Stream.of(entry), more.stream()).toList();
    }

    /** True when some instruction in it is as {@code test} asks. */
    boolean hasAny(BiPredicate<Operation, Integer> test) {
        for (final Block block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                if (test.test(block.operation(i), block.word(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The block at an address, null when it is outside. */
    Block at(long pc) {
        return blocks.get(pc);
    }

    /** True when {@code block} lies in a loop whose innermost form, from a backward branch's target to the branch, calls nothing. */
    boolean isInQuietLoop(Block block) {
        for (final Block last : blocks.tailMap(block.pc(), true).values()) {
            if (last.end().isCall()) {
                return false;
            }
            final long[] start = {Long.MAX_VALUE};
            eachSuccessor(last, first -> {
                if (first.pc() <= block.pc()) {
                    start[0] = first.pc();
                }
            });
            if (start[0] != Long.MAX_VALUE) {
                return blocks.subMap(start[0], true, block.pc(), true).values().stream().noneMatch(each -> each.end().isCall());
            }
        }
        return false;
    }

    /** Where a jump or call by register is known to go. */
    List<Long> targets(Block block) {
        return jumps.getOrDefault(block.lastPc(), List.of());
    }

    /** Puts what can follow {@code block} inside the region into {@code action}. */
    void eachSuccessor(Block block, Consumer<Block> action) {
        switch (block.end()) {
            case FALL, CALL, CALL_REGISTER -> offer(block.next(), action);
            case CONDITION -> {
                offer(block.next(), action);
                offer(block.target(), action);
            }
            case BRANCH -> offer(block.target(), action);
            case JUMP -> targets(block).forEach(target -> offer(target, action));
            case RETURN, LEAVE -> {
                // Nothing of the region follows.
            }
        }
    }

    private void offer(long pc, Consumer<Block> action) {
        final Block block = at(pc);
        if (block != null) {
            action.accept(block);
        }
    }
}
