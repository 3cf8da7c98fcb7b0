// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.CodePage;
import alpha.isa.Operation;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * What a region holds: the blocks that can be reached from its entry without leaving its function.
 *
 * <p>Note [Aside]. A place in the middle of a region, where a loop in a loop begins or behind a call, is entered when control comes back from the
 * interpreter or from a callee that did not return directly. Were it an entry of the same method, loops would have several entries, and the
 * JVM's second compiler makes code for these that takes up to twice the time, as soon as its profile has seen them used. So a region
 * has one entry, and a second method of the same blocks, translated when that is hot, has all the others.
 *
 * @param entry where it is entered, the address of a block
 * @param blocks by address
 * @param pages the code they were read from, by page address
 * @param jumps for each jump by register the places it is known to go to, by the address of the jump
 * @param doors blocks at which it shall be possible to enter, for other regions go there
 * @param edges where it ends although the function goes on
 * @param isAside it is entered at its {@link #sides} instead of its entry: see Note [Aside]
 */
record Shape(long entry, TreeMap<Long, Block> blocks, Map<Long, CodePage> pages, Map<Long, List<Long>> jumps, SortedSet<Long> doors,
    SortedSet<Long> edges, boolean isAside) {
    /** How many instructions it holds. */
    int size() {
        return blocks.values().stream().mapToInt(Block::size).sum();
    }

    /** The instructions it holds, by their distance from the first block. */
    BitSet instructions() {
        final BitSet instructions = new BitSet();
        for (final Block block : blocks.values()) {
            final int first = (int) (block.pc() - blocks.firstKey() >> 2);
            instructions.set(first, first + block.size());
        }
        return instructions;
    }

    /** Where it may be entered. */
    List<Long> entries() {
        return isAside ? sides() : List.of(entry);
    }

    /** The same, to be entered at its sides. */
    Shape aside() {
        return new Shape(entry, blocks, pages, jumps, doors, edges, true);
    }

    /** Where else control is likely to come by: behind calls, where loops begin, and the {@link #doors}. */
    List<Long> sides() {
        final SortedSet<Long> more = new TreeSet<>(doors);
        for (final Block block : blocks.values()) {
            eachSuccessor(block, next -> {
                if (block.end().isCall() || next.pc() <= block.lastPc()) {
                    more.add(next.pc());
                }
            });
        }
        more.remove(entry);
        return List.copyOf(more);
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
