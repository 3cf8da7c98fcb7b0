// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Model;
import java.util.function.IntConsumer;
import memory.Access;
import memory.Mmu;
import memory.PhysicalMemory;

/**
 * The instructions in memory, decoded page by page and forgotten when their page is written.
 *
 * <p>So a program that changes its code is understood even before IMB.
 */
public final class Code {
    private final Mmu mmu;
    private final Model model;
    private final CodePage[] pages;
    private IntConsumer onChange = frame -> { };

    Code(Mmu mmu, Model model) {
        this.mmu = mmu;
        this.model = model;
        this.pages = new CodePage[mmu.memory().frames()];
        mmu.memory().onWrite(this::changed);
    }

    /** Names the one who is told when the code in a frame was changed. */
    public void onChange(IntConsumer frame) {
        onChange = frame;
    }

    /** The decoded page that holds {@code pc} in the selected space, or null when it may not be executed. */
    public CodePage at(long pc) {
        final int physical = mmu.translate(pc, Access.EXECUTE);
        if (physical == Mmu.REFUSED) {
            return null;
        }
        final int frame = physical >>> PhysicalMemory.PAGE_SHIFT;
        CodePage page = pages[frame];
        if (page == null) {
            page = new CodePage(mmu.memory(), frame, model);
            pages[frame] = page;
            mmu.watch(frame);
        }
        return page;
    }

    /** True when {@code page} is still what its frame holds. */
    public boolean holds(CodePage page) {
        return pages[page.frame()] == page;
    }

    private void changed(int frame) {
        if (pages[frame] != null) {
            pages[frame] = null;
            onChange.accept(frame);
        }
    }
}
