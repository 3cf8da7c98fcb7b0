// SPDX-License-Identifier: MIT
package alpha.tool;

import alpha.cpu.State;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.load.Image;
import alpha.unix.Program;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Where a program spends its instructions: counts them by basic block.
 *
 * <p>A block begins at an entry point, where a branch goes, or after an instruction that may go elsewhere. What a program makes at
 * run time belongs to no block and is counted together.
 */
public final class Profile {
    private final Program program;
    private final State state;
    private final List<Blocks> segments;
    private long elsewhere;
    private long samples;

    /** Where the blocks of one segment begin, by instruction, and how often each was met. */
    private record Blocks(Image.Segment segment, int[] starts, long[] counts) {
        boolean holds(long pc) {
            return pc >= segment.address() && pc - segment.address() < segment.bytes().length;
        }

        void count(long pc) {
            final int at = Arrays.binarySearch(starts, (int) (pc - segment.address() >>> 2));
            counts[at >= 0 ? at : -at - 2]++;
        }

        int end(int block) {
            return block + 1 < starts.length ? starts[block + 1] : segment.bytes().length / 4;
        }
    }

    /** A block and how often it was met. */
    private record Hot(Blocks blocks, int block) {
        long count() {
            return blocks.counts[block];
        }
    }

    /** Profiles {@code program}, made of {@code image}, whose processor has {@code state}. */
    public Profile(Program program, Image image, State state) {
        this.program = program;
        this.state = state;
        this.segments = image.segments().stream().filter(Image.Segment::executes).map(segment -> {
            final int[] starts = starts(segment, image.entry());
            return new Blocks(segment, starts, new long[starts.length]);
        }).toList();
    }

    /**
     * Runs at most {@code limit} instructions and looks at every {@code every}-th; true when the program has ended.
     */
    public boolean run(long limit, long every) {
        final long end = Math.min(limit, Long.MAX_VALUE - state.executed()) + state.executed();
        boolean ended = false;
        while (!ended && state.executed() < end) {
            count(state.pc());
            ended = program.run(Math.min(every, end - state.executed()));
        }
        return ended;
    }

    /** Gives {@code sink} the {@code top} hottest blocks, each with its share and its instructions. */
    public void print(int top, Consumer<String> sink) {
        final List<Hot> hottest = segments.stream().flatMap(blocks -> IntStream.range(0, blocks.starts.length).mapToObj(block -> new Hot(blocks, block)))
            .filter(hot -> hot.count() > 0).sorted(Comparator.comparingLong(Hot::count).reversed()).limit(top).toList();
        for (final Hot hot : hottest) {
            final Image.Segment segment = hot.blocks().segment();
            final int start = hot.blocks().starts[hot.block()];
            final int end = hot.blocks().end(hot.block());
            sink.accept("%6.2f %%  %d of %d instructions in the block at %x".formatted(100.0 * hot.count() / samples, hot.count(), samples,
                segment.address() + 4L * start));
            for (int at = start; at < end; at++) {
                sink.accept(Listing.line(segment.address() + 4L * at, Listing.word(segment, 4 * at)));
            }
        }
        if (elsewhere > 0) {
            sink.accept("%6.2f %%  %d of %d instructions outside the program's file".formatted(100.0 * elsewhere / samples, elsewhere, samples));
        }
    }

    private void count(long pc) {
        samples++;
        for (final Blocks blocks : segments) {
            if (blocks.holds(pc)) {
                blocks.count(pc);
                return;
            }
        }
        elsewhere++;
    }

    private static int[] starts(Image.Segment segment, long entry) {
        final int instructions = segment.bytes().length / 4;
        final BitSet starts = new BitSet(instructions + 1);
        starts.set(0);
        mark(starts, segment, entry);
        for (int at = 0; at < instructions; at++) {
            final int word = Listing.word(segment, 4 * at);
            final Format format = Decoder.decode(word).format();
            if (format == Format.BRANCH || format == Format.BRANCH_FLOAT) {
                mark(starts, segment, Decoder.target(segment.address() + 4L * at, word));
                starts.set(at + 1);
            } else if (format == Format.JUMP || format == Format.PAL || format == Format.NONE) {
                starts.set(at + 1);
            }
        }
        return starts.stream().filter(at -> at < instructions).toArray();
    }

    private static void mark(BitSet starts, Image.Segment segment, long address) {
        final long at = address - segment.address() >> 2;
        if (at >= 0 && at < segment.bytes().length / 4) {
            starts.set((int) at);
        }
    }
}
