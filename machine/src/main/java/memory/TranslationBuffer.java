// SPDX-License-Identifier: MIT
package memory;

import java.util.Arrays;

/**
 * One fully associative translation buffer of the 21064, modelled only as far as it takes to count its misses.
 *
 * <p>An entry holds the page and the address space, so a change of space empties nothing. The chip replaces an entry
 * that was not the last one used; hits are not seen here, so the entry after the last one written goes.
 */
final class TranslationBuffer {
    private static final long EMPTY = -1;

    private final long[] pages;
    private final int[] spaces;
    private int next;
    private long misses;

    /** An empty buffer of so many entries. */
    TranslationBuffer(int entries) {
        pages = new long[entries];
        spaces = new int[entries];
        clear();
    }

    long misses() {
        return misses;
    }

    boolean holds(int space, long page) {
        return find(space, page) >= 0;
    }

    private int find(int space, long page) {
        for (int i = 0; i < pages.length; i++) {
            if (pages[i] == page && spaces[i] == space) {
                return i;
            }
        }
        return -1;
    }

    /** Makes room for a page that is not held and counts the miss; the page of {@code space} that had to go, or -1. */
    long refill(int space, long page) {
        misses++;
        final long gone = spaces[next] == space ? pages[next] : EMPTY;
        pages[next] = page;
        spaces[next] = space;
        next = (next + 1) % pages.length;
        return gone;
    }

    void invalidate(int space, long page) {
        final int at = find(space, page);
        if (at >= 0) {
            pages[at] = EMPTY;
        }
    }

    void invalidateSpace(int space) {
        for (int i = 0; i < pages.length; i++) {
            if (spaces[i] == space) {
                pages[i] = EMPTY;
            }
        }
    }

    void clear() {
        Arrays.fill(pages, EMPTY);
        next = 0;
    }
}
