// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.Code;
import alpha.cpu.CodePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The regions of one address space, how they call each other, and what was learnt of its program. */
final class CodeSpace {
    private static final int CALLED = 40;

    private final CompilingEngine engine;
    private final Bridge bridge;
    private final RegionTable table = new RegionTable();
    private final Links links = new Links(this);
    private final Heat heat = new Heat();
    private final Jumps jumps = new Jumps();
    private final Map<Long, Long> sides = new HashMap<>();
    private final TreeSet<Long> doors = new TreeSet<>();
    private final Map<Long, Care> cares = new HashMap<>();
    private long epoch;
    private int generation;

    CodeSpace(CompilingEngine engine, Bridge bridge, long epoch) {
        this.engine = engine;
        this.bridge = bridge;
        this.epoch = epoch;
    }

    Links links() {
        return links;
    }

    Jumps jumps() {
        return jumps;
    }

    /** Changes when translations under way have become worthless. */
    int generation() {
        return generation;
    }

    Entrance find(long pc) {
        return table.find(pc);
    }

    /** Where regions end although their functions go on: places to enter others at. */
    TreeSet<Long> doors() {
        return doors;
    }

    /** The entry of the region that has {@code pc} at its side, {@code pc} itself when there is none. */
    long main(long pc) {
        final Long main = sides.get(pc);
        return main == null || find(main) == null ? pc : main;
    }

    /** Notes that a place was reached by the interpreter. */
    void heat(long pc, int amount) {
        if (heat.add(pc, amount, engine.threshold())) {
            engine.translate(this, pc);
        }
    }

    /** Enters the region at {@code pc} from another, or has all left for the interpreter; named by {@link Links}. */
    long enter(long pc, int depth, int fuel) {
        Entrance entrance = table.find(pc);
        if (entrance == null) {
            heat(pc, CALLED);
            entrance = table.find(pc);
        }
        if (entrance == null) {
            return bridge.leave(pc, fuel);
        }
        return entrance.run(depth, fuel);
    }

    /** Runs regions from {@code pc} until one returns to {@code expected}; false when one was left for the interpreter. */
    boolean resume(long pc, long expected, int depth) {
        long at = pc;
        while (at != expected && at != Bridge.LEFT) {
            at = enter(at, depth, bridge.fuel);
        }
        return at == expected;
    }

    /** Notes an unexpected target of the jump at {@code site} in the region at {@code entry}. */
    void strayed(long entry, long target, long site, int known, int most) {
        if (jumps.stray(site, target, known, most)) {
            engine.renew(this, entry);
        }
    }

    /** What the translation of the region at {@code entry} may take for granted. */
    Care care(long entry) {
        return cares.computeIfAbsent(entry, key -> new Care());
    }

    /** Has the region at {@code entry} translated anew, since what is taken for granted has changed. */
    void renew(long entry) {
        engine.renew(this, entry);
    }

    /** Takes a region in, in place of an older one with the same first entry; other regions keep their entrances, for they are warm. */
    void install(Region region) {
        final List<Long> entries = region.home().entries();
        final Entrance old = table.find(entries.getFirst());
        if (old != null && old.region().home().entry() == entries.getFirst()) {
            remove(old.region());
        }
        region.home().sides().forEach(side -> sides.putIfAbsent(side, entries.getFirst()));
        for (int i = 0; i < entries.size(); i++) {
            if (i == 0 || table.find(entries.get(i)) == null) {
                lead(entries.get(i), new Entrance(region, i));
            }
        }
    }

    private void lead(long pc, Entrance entrance) {
        table.put(pc, entrance);
        links.lead(pc, entrance);
    }

    /** Removes regions read from a frame. */
    void forget(int frame) {
        for (final Region region : table.all()) {
            if (region.home().pages().values().stream().anyMatch(page -> page.frame() == frame)) {
                remove(region);
            }
        }
    }

    /** After mappings were changed: removes regions whose pages are no longer what they were, with this space selected. */
    void validate(Code code, long now) {
        if (epoch != now) {
            epoch = now;
            generation++;
            for (final Region region : table.all()) {
                if (!isCurrent(region.home().pages(), code)) {
                    remove(region);
                }
            }
        }
    }

    /** Removes everything. */
    void clear() {
        generation++;
        links.clear();
        table.clear();
        heat.clear();
        jumps.clear();
        sides.clear();
        doors.clear();
        cares.clear();
    }

    static boolean isCurrent(Map<Long, CodePage> pages, Code code) {
        for (final Map.Entry<Long, CodePage> page : pages.entrySet()) {
            if (code.at(page.getKey()) != page.getValue()) {
                return false;
            }
        }
        return true;
    }

    private void remove(Region region) {
        for (final long pc : region.home().entries()) {
            final Entrance entrance = table.find(pc);
            if (entrance != null && entrance.region() == region) {
                lead(pc, null);
            }
        }
        engine.freed(region);
    }
}
