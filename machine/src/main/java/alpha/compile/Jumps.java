// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where jumps and calls by register were seen to go. */
final class Jumps {
    /** So many callees of one call are told apart in translated code. */
    static final int MOST_CALLEES = 3;
    /** So many targets of one jump belong to its region. */
    static final int MOST_TARGETS = 120;
    /** How many unexpected targets make a region worth translating anew. */
    private static final int PATIENCE = 64;

    private final Map<Long, Site> sites = new HashMap<>();

    private static final class Site {
        private final List<Long> targets = new ArrayList<>();
        private long last = -1;
        private int strays;
    }

    /** Notes one jump. */
    void note(long pc, long target) {
        final Site site = sites.computeIfAbsent(pc, key -> new Site());
        if (target != site.last) {
            site.last = target;
            if (site.targets.size() < MOST_TARGETS && !site.targets.contains(target)) {
                site.targets.add(target);
            }
        }
    }

    /**
     * Notes a jump to a place the translation at {@code pc} did not expect; true when it is time to translate with what was
     * learnt, which a site can ask for only while fewer than {@code most} places were known to the translation.
     */
    boolean stray(long pc, long target, int known, int most) {
        note(pc, target);
        final Site site = sites.get(pc);
        if (known >= most || ++site.strays < PATIENCE || site.targets.size() <= known) {
            return false;
        }
        site.strays = 0;
        return true;
    }

    /** The first targets seen, at most {@code most}. */
    List<Long> targets(long pc, int most) {
        final Site site = sites.get(pc);
        return site == null ? List.of() : List.copyOf(site.targets.subList(0, Math.min(most, site.targets.size())));
    }

    /** Forgets everything. */
    void clear() {
        sites.clear();
    }
}
