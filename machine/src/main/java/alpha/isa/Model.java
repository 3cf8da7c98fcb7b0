// SPDX-License-Identifier: MIT
package alpha.isa;

import java.util.Set;

/** A member of the family: what IMPLVER and AMASK answer and which instructions there are (AHB appendix D). */
public enum Model {
    /** 21064, the paper's processor. */
    EV4(0, 0),
    /** 21164. */
    EV5(1, 0),
    /** 21164A. */
    EV56(1, 0, Feature.BWX),
    /** 21164PC. */
    PCA56(1, 0, Feature.BWX, Feature.MAX),
    /** 21264; bit 9 of its mask says that arithmetic traps are precise. */
    EV6(2, 0x200, Feature.BWX, Feature.FIX, Feature.MAX),
    /** 21264A; bit 12 of its mask says that prefetches with intent to modify work. */
    EV67(2, 0x1200, Feature.BWX, Feature.FIX, Feature.CIX, Feature.MAX);

    private final int version;
    private final int mask;
    private final Set<Feature> features;

    Model(int version, int further, Feature... features) {
        this.version = version;
        this.features = Set.of(features);
        int bits = further;
        for (final Feature feature : features) {
            bits |= feature.mask();
        }
        this.mask = bits;
    }

    /** What IMPLVER answers. */
    public int version() {
        return version;
    }

    /** The bits AMASK clears. */
    public int mask() {
        return mask;
    }

    /** True when the processor executes instructions of {@code feature}. */
    public boolean has(Feature feature) {
        return feature == Feature.BASE || features.contains(feature);
    }
}
