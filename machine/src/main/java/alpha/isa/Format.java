// SPDX-License-Identifier: MIT
package alpha.isa;

/** The shapes of an instruction word (AHB chapter 1.5 and 3.3), by what the operands are. */
public enum Format {
    /** {@code call_pal number}. */
    PAL,
    /** {@code op ra,disp(rb)}, integer. */
    MEMORY,
    /** {@code op fa,disp(rb)}. */
    MEMORY_FLOAT,
    /** {@code op}, {@code op ra}, {@code op (rb)}: the displacement is a function code. */
    MISCELLANEOUS,
    /** {@code op ra,(rb),hint}. */
    JUMP,
    /** {@code op ra,target}. */
    BRANCH,
    /** {@code op fa,target}. */
    BRANCH_FLOAT,
    /** {@code op ra,rb or literal,rc}. */
    OPERATE,
    /** {@code op rb or literal,rc}: ra must be 31. */
    OPERATE_ONE,
    /** {@code op fa,fb,fc}. */
    FLOAT,
    /** {@code op fb,fc}: fa must be 31. */
    FLOAT_ONE,
    /** {@code op ra,fc}: from integer to floating. */
    TO_FLOAT,
    /** {@code op fa,rc}: from floating to integer. */
    FROM_FLOAT,
    /** {@code op fa}: the same register thrice. */
    CONTROL,
    /** Not an instruction. */
    NONE
}
