// SPDX-License-Identifier: MIT
package alpha.isa;

/**
 * The rounding and trapping qualifiers of floating operations (AHB section 4.7.6 to 4.7.9 and appendix C.2).
 *
 * <p>In an 11-bit function code, bits 10 to 8 hold the trap mode, 7 and 6 the rounding, 5 to 0 source and operation.
 */
public final class Qualifiers {
    /** Rounding chopped, toward zero: /C. */
    public static final int CHOPPED = 0;
    /** Rounding toward minus infinity: /M. */
    public static final int MINUS_INFINITY = 1;
    /** Rounding to nearest, ties to even; no qualifier. */
    public static final int NORMAL = 2;
    /** Rounding as the FPCR says: /D. */
    public static final int DYNAMIC = 3;
    /** Bit of the trap mode: underflow /U or integer overflow /V. */
    public static final int UNDERFLOW = 1;
    /** Bit of the trap mode: inexact /I. */
    public static final int INEXACT = 2;
    /** Bit of the trap mode: software completion /S. */
    public static final int SOFTWARE = 4;

    private static final String[] IEEE_TRAPS = {"", "u", null, null, null, "su", null, "sui"};
    private static final String[] VAX_TRAPS = {"", "u", null, null, "s", "su", null, null};
    private static final String[] ROUNDINGS = {"c", "m", "", "d"};

    private Qualifiers() {
    }

    /** The rounding of an instruction: one of {@link #CHOPPED} to {@link #DYNAMIC}. */
    public static int rounding(int word) {
        return word >>> 11 & 3;
    }

    /** The trap mode of an instruction: {@link #UNDERFLOW}, {@link #INEXACT}, {@link #SOFTWARE} in any sum. */
    public static int traps(int word) {
        return word >>> 13 & 7;
    }

    /** The suffix of the mnemonic such as {@code /sud}, or null when the combination does not exist for {@code operation}. */
    public static String suffix(Operation operation, int function) {
        final int traps = function >>> 8 & 7;
        final int rounding = function >>> 6 & 3;
        String text;
        switch (operation) {
            case CMPTUN, CMPTEQ, CMPTLT, CMPTLE -> text = rounding != NORMAL ? null : traps == 0 ? "" : traps == 5 ? "su" : null;
            case CMPGEQ, CMPGLT, CMPGLE -> text = rounding != NORMAL ? null : traps == 0 ? "" : traps == 4 ? "s" : null;
            case CVTST -> text = rounding != NORMAL ? null : traps == 2 ? "" : traps == 6 ? "s" : null;
            case CVTQS, CVTQT -> text = traps == 0 || traps == 7 ? IEEE_TRAPS[traps] + ROUNDINGS[rounding] : null;
            case CVTQF, CVTQG -> text = traps == 0 && rounding != MINUS_INFINITY && rounding != DYNAMIC ? ROUNDINGS[rounding] : null;
            case CVTTQ, CVTGQ -> {
                text = joined(operation, traps, rounding);
                text = text == null ? null : text.replace('u', 'v');
            }
            default -> text = joined(operation, traps, rounding);
        }
        return text == null ? null : text.isEmpty() ? "" : "/" + text;
    }

    private static String joined(Operation operation, int traps, int rounding) {
        if (operation.isVax()) {
            return VAX_TRAPS[traps] == null || rounding == MINUS_INFINITY || rounding == DYNAMIC ? null : VAX_TRAPS[traps] + ROUNDINGS[rounding];
        }
        return IEEE_TRAPS[traps] == null ? null : IEEE_TRAPS[traps] + ROUNDINGS[rounding];
    }
}
