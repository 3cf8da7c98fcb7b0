// SPDX-License-Identifier: MIT
package alpha.compile;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.HashMap;
import java.util.Map;

/** Direct calls between regions of one address space: one call site for each place called, whoever calls it. */
final class Links {
    /** The type of a region's body. */
    static final MethodType BODY = MethodType.methodType(long.class, int.class, int.class, int.class);

    private static final MethodHandle ENTER;

    static {
        try {
            ENTER = MethodHandles.lookup().findVirtual(CodeSpace.class, "enter",
                MethodType.methodType(long.class, long.class, int.class, int.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final CodeSpace space;
    private final Map<Long, MutableCallSite> sites = new HashMap<>();

    Links(CodeSpace space) {
        this.space = space;
    }

    /** Bootstrap method of the calls in generated code. */
    static CallSite link(MethodHandles.Lookup lookup, String name, MethodType type, long pc) throws IllegalAccessException {
        return Home.of(lookup).space().links().site(pc);
    }

    private CallSite site(long pc) {
        return sites.computeIfAbsent(pc, place -> {
            final Entrance entrance = space.find(place);
            return new MutableCallSite(entrance == null ? cold(place) : entrance.body());
        });
    }

    /** Leads calls of {@code pc} to {@code entrance}, or by way of the engine when that is null. */
    void lead(long pc, Entrance entrance) {
        final MutableCallSite site = sites.get(pc);
        if (site != null) {
            site.setTarget(entrance == null ? cold(pc) : entrance.body());
        }
    }

    /** Leads all calls by way of the engine and forgets them. */
    void clear() {
        sites.forEach((pc, site) -> site.setTarget(cold(pc)));
        sites.clear();
    }

    private MethodHandle cold(long pc) {
        return MethodHandles.insertArguments(ENTER, 0, space, pc);
    }
}
