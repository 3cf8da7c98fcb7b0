// SPDX-License-Identifier: MIT
package alpha.table;

import alpha.cpu.FloatingControl;
import alpha.cpu.FloatingFormat;
import alpha.isa.Format;
import alpha.isa.Qualifiers;

/**
 * Results of floating arithmetic, without that in which qemu-alpha departs from the handbook.
 *
 * <ul>
 *   <li>The NaN of an invalid operation (AHB section 4.7.10.3: its sign is set) and that of two NaNs (4.7.10.4: fb first) are {@code nan}.
 *   <li>The status INE is left out where /I is not given: qemu does not always note it.
 *   <li>Where underflow gives zero, the zero has no sign (4.7.7.7) and UNF and INE are left out; without /S, an exact denormal result
 *       is an underflow, which qemu does not see: it stands as {@code trap} with /U.
 * </ul>
 * The rows of {@code handbook.txt} say what an engine must do there.
 */
final class Arithmetic {
    private Arithmetic() {
    }

    static String result(Entry entry, Group.Triple triple, Outcome outcome) {
        final int traps = Qualifiers.traps(entry.word());
        final boolean software = (traps & Qualifiers.SOFTWARE) != 0;
        final boolean integer = switch (entry.operation()) {
            case CVTTQ, CMPTUN, CMPTEQ, CMPTLT, CMPTLE -> true;
            default -> false;
        };
        final boolean flush = !integer && (!software || (entry.fpcr() & FloatingControl.UNDZ) != 0);
        final long hidden = ((traps & Qualifiers.INEXACT) == 0 || flush ? FloatingControl.INE : 0) | (flush ? FloatingControl.UNF : 0);
        final long bits = outcome.floats()[2];
        if (!integer && FloatingFormat.isNan(bits)) {
            final boolean fa = entry.operation().format() == Format.FLOAT && FloatingFormat.isNan(triple.a());
            return (fa ^ FloatingFormat.isNan(triple.b()) ? Long.toHexString(bits) : "nan") + status(outcome, hidden);
        }
        if (flush && (traps & Qualifiers.UNDERFLOW) != 0 && !software && FloatingFormat.isDenormal(bits)) {
            return "trap";
        }
        return Long.toHexString(flush && FloatingFormat.isZero(bits) ? 0 : bits) + status(outcome, hidden);
    }

    /** The status bits but for the {@code hidden} ones. */
    static String status(Outcome outcome, long hidden) {
        final long status = (outcome.fpcr() & ~hidden) >>> 52 & 0x3f;
        return status == 0 ? "" : "+" + Long.toHexString(status);
    }
}
