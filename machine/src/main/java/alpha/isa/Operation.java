// SPDX-License-Identifier: MIT
package alpha.isa;

import static alpha.isa.Feature.BASE;
import static alpha.isa.Feature.BWX;
import static alpha.isa.Feature.CIX;
import static alpha.isa.Feature.FIX;
import static alpha.isa.Feature.MAX;
import static alpha.isa.Format.BRANCH;
import static alpha.isa.Format.BRANCH_FLOAT;
import static alpha.isa.Format.CONTROL;
import static alpha.isa.Format.FLOAT;
import static alpha.isa.Format.FLOAT_ONE;
import static alpha.isa.Format.FROM_FLOAT;
import static alpha.isa.Format.JUMP;
import static alpha.isa.Format.MEMORY;
import static alpha.isa.Format.MEMORY_FLOAT;
import static alpha.isa.Format.MISCELLANEOUS;
import static alpha.isa.Format.NONE;
import static alpha.isa.Format.OPERATE;
import static alpha.isa.Format.OPERATE_ONE;
import static alpha.isa.Format.PAL;
import static alpha.isa.Format.TO_FLOAT;

import java.util.Locale;

/**
 * Every operation of the architecture with its opcode and function code (AHB appendix C).
 *
 * <p>Floating operations stand here once; their rounding and trapping qualifiers are in {@link Qualifiers}, and their
 * function codes below are those of the plain form, rounding to nearest.
 */
public enum Operation {
    CALL_PAL(PAL, 0x00, 0, BASE),

    LDA(MEMORY, 0x08, 0, BASE), LDAH(MEMORY, 0x09, 0, BASE), LDBU(MEMORY, 0x0a, 0, BWX), LDQ_U(MEMORY, 0x0b, 0, BASE),
    LDWU(MEMORY, 0x0c, 0, BWX), STW(MEMORY, 0x0d, 0, BWX), STB(MEMORY, 0x0e, 0, BWX), STQ_U(MEMORY, 0x0f, 0, BASE),
    LDL(MEMORY, 0x28, 0, BASE), LDQ(MEMORY, 0x29, 0, BASE), LDL_L(MEMORY, 0x2a, 0, BASE), LDQ_L(MEMORY, 0x2b, 0, BASE),
    STL(MEMORY, 0x2c, 0, BASE), STQ(MEMORY, 0x2d, 0, BASE), STL_C(MEMORY, 0x2e, 0, BASE), STQ_C(MEMORY, 0x2f, 0, BASE),

    LDF(MEMORY_FLOAT, 0x20, 0, BASE), LDG(MEMORY_FLOAT, 0x21, 0, BASE), LDS(MEMORY_FLOAT, 0x22, 0, BASE), LDT(MEMORY_FLOAT, 0x23, 0, BASE),
    STF(MEMORY_FLOAT, 0x24, 0, BASE), STG(MEMORY_FLOAT, 0x25, 0, BASE), STS(MEMORY_FLOAT, 0x26, 0, BASE), STT(MEMORY_FLOAT, 0x27, 0, BASE),

    BR(BRANCH, 0x30, 0, BASE), BSR(BRANCH, 0x34, 0, BASE), BLBC(BRANCH, 0x38, 0, BASE), BEQ(BRANCH, 0x39, 0, BASE),
    BLT(BRANCH, 0x3a, 0, BASE), BLE(BRANCH, 0x3b, 0, BASE), BLBS(BRANCH, 0x3c, 0, BASE), BNE(BRANCH, 0x3d, 0, BASE),
    BGE(BRANCH, 0x3e, 0, BASE), BGT(BRANCH, 0x3f, 0, BASE),
    FBEQ(BRANCH_FLOAT, 0x31, 0, BASE), FBLT(BRANCH_FLOAT, 0x32, 0, BASE), FBLE(BRANCH_FLOAT, 0x33, 0, BASE),
    FBNE(BRANCH_FLOAT, 0x35, 0, BASE), FBGE(BRANCH_FLOAT, 0x36, 0, BASE), FBGT(BRANCH_FLOAT, 0x37, 0, BASE),

    JMP(JUMP, 0x1a, 0, BASE), JSR(JUMP, 0x1a, 1, BASE), RET(JUMP, 0x1a, 2, BASE), JSR_COROUTINE(JUMP, 0x1a, 3, BASE),

    ADDL(OPERATE, 0x10, 0x00, BASE), S4ADDL(OPERATE, 0x10, 0x02, BASE), SUBL(OPERATE, 0x10, 0x09, BASE), S4SUBL(OPERATE, 0x10, 0x0b, BASE),
    CMPBGE(OPERATE, 0x10, 0x0f, BASE), S8ADDL(OPERATE, 0x10, 0x12, BASE), S8SUBL(OPERATE, 0x10, 0x1b, BASE), CMPULT(OPERATE, 0x10, 0x1d, BASE),
    ADDQ(OPERATE, 0x10, 0x20, BASE), S4ADDQ(OPERATE, 0x10, 0x22, BASE), SUBQ(OPERATE, 0x10, 0x29, BASE), S4SUBQ(OPERATE, 0x10, 0x2b, BASE),
    CMPEQ(OPERATE, 0x10, 0x2d, BASE), S8ADDQ(OPERATE, 0x10, 0x32, BASE), S8SUBQ(OPERATE, 0x10, 0x3b, BASE), CMPULE(OPERATE, 0x10, 0x3d, BASE),
    CMPLT(OPERATE, 0x10, 0x4d, BASE), CMPLE(OPERATE, 0x10, 0x6d, BASE),
    ADDL_V(OPERATE, 0x10, 0x40, BASE), SUBL_V(OPERATE, 0x10, 0x49, BASE), ADDQ_V(OPERATE, 0x10, 0x60, BASE), SUBQ_V(OPERATE, 0x10, 0x69, BASE),

    AND(OPERATE, 0x11, 0x00, BASE), BIC(OPERATE, 0x11, 0x08, BASE), BIS(OPERATE, 0x11, 0x20, BASE), ORNOT(OPERATE, 0x11, 0x28, BASE),
    XOR(OPERATE, 0x11, 0x40, BASE), EQV(OPERATE, 0x11, 0x48, BASE),
    CMOVLBS(OPERATE, 0x11, 0x14, BASE), CMOVLBC(OPERATE, 0x11, 0x16, BASE), CMOVEQ(OPERATE, 0x11, 0x24, BASE), CMOVNE(OPERATE, 0x11, 0x26, BASE),
    CMOVLT(OPERATE, 0x11, 0x44, BASE), CMOVGE(OPERATE, 0x11, 0x46, BASE), CMOVLE(OPERATE, 0x11, 0x64, BASE), CMOVGT(OPERATE, 0x11, 0x66, BASE),
    AMASK(OPERATE_ONE, 0x11, 0x61, BASE), IMPLVER(OPERATE_ONE, 0x11, 0x6c, BASE),

    MSKBL(OPERATE, 0x12, 0x02, BASE), EXTBL(OPERATE, 0x12, 0x06, BASE), INSBL(OPERATE, 0x12, 0x0b, BASE), MSKWL(OPERATE, 0x12, 0x12, BASE),
    EXTWL(OPERATE, 0x12, 0x16, BASE), INSWL(OPERATE, 0x12, 0x1b, BASE), MSKLL(OPERATE, 0x12, 0x22, BASE), EXTLL(OPERATE, 0x12, 0x26, BASE),
    INSLL(OPERATE, 0x12, 0x2b, BASE), ZAP(OPERATE, 0x12, 0x30, BASE), ZAPNOT(OPERATE, 0x12, 0x31, BASE), MSKQL(OPERATE, 0x12, 0x32, BASE),
    SRL(OPERATE, 0x12, 0x34, BASE), EXTQL(OPERATE, 0x12, 0x36, BASE), SLL(OPERATE, 0x12, 0x39, BASE), INSQL(OPERATE, 0x12, 0x3b, BASE),
    SRA(OPERATE, 0x12, 0x3c, BASE), MSKWH(OPERATE, 0x12, 0x52, BASE), INSWH(OPERATE, 0x12, 0x57, BASE), EXTWH(OPERATE, 0x12, 0x5a, BASE),
    MSKLH(OPERATE, 0x12, 0x62, BASE), INSLH(OPERATE, 0x12, 0x67, BASE), EXTLH(OPERATE, 0x12, 0x6a, BASE), MSKQH(OPERATE, 0x12, 0x72, BASE),
    INSQH(OPERATE, 0x12, 0x77, BASE), EXTQH(OPERATE, 0x12, 0x7a, BASE),

    MULL(OPERATE, 0x13, 0x00, BASE), MULQ(OPERATE, 0x13, 0x20, BASE), UMULH(OPERATE, 0x13, 0x30, BASE),
    MULL_V(OPERATE, 0x13, 0x40, BASE), MULQ_V(OPERATE, 0x13, 0x60, BASE),

    SEXTB(OPERATE_ONE, 0x1c, 0x00, BWX), SEXTW(OPERATE_ONE, 0x1c, 0x01, BWX),
    CTPOP(OPERATE_ONE, 0x1c, 0x30, CIX), CTLZ(OPERATE_ONE, 0x1c, 0x32, CIX), CTTZ(OPERATE_ONE, 0x1c, 0x33, CIX),
    PERR(OPERATE, 0x1c, 0x31, MAX), UNPKBW(OPERATE_ONE, 0x1c, 0x34, MAX), UNPKBL(OPERATE_ONE, 0x1c, 0x35, MAX), PKWB(OPERATE_ONE, 0x1c, 0x36, MAX),
    PKLB(OPERATE_ONE, 0x1c, 0x37, MAX), MINSB8(OPERATE, 0x1c, 0x38, MAX), MINSW4(OPERATE, 0x1c, 0x39, MAX), MINUB8(OPERATE, 0x1c, 0x3a, MAX),
    MINUW4(OPERATE, 0x1c, 0x3b, MAX), MAXUB8(OPERATE, 0x1c, 0x3c, MAX), MAXUW4(OPERATE, 0x1c, 0x3d, MAX), MAXSB8(OPERATE, 0x1c, 0x3e, MAX),
    MAXSW4(OPERATE, 0x1c, 0x3f, MAX),
    FTOIT(FROM_FLOAT, 0x1c, 0x70, FIX), FTOIS(FROM_FLOAT, 0x1c, 0x78, FIX),
    ITOFS(TO_FLOAT, 0x14, 0x004, FIX), ITOFF(TO_FLOAT, 0x14, 0x014, FIX), ITOFT(TO_FLOAT, 0x14, 0x024, FIX),
    SQRTF(FLOAT_ONE, 0x14, 0x08a, FIX), SQRTS(FLOAT_ONE, 0x14, 0x08b, FIX), SQRTG(FLOAT_ONE, 0x14, 0x0aa, FIX), SQRTT(FLOAT_ONE, 0x14, 0x0ab, FIX),

    ADDF(FLOAT, 0x15, 0x080, BASE), SUBF(FLOAT, 0x15, 0x081, BASE), MULF(FLOAT, 0x15, 0x082, BASE), DIVF(FLOAT, 0x15, 0x083, BASE),
    CVTDG(FLOAT_ONE, 0x15, 0x09e, BASE), ADDG(FLOAT, 0x15, 0x0a0, BASE), SUBG(FLOAT, 0x15, 0x0a1, BASE), MULG(FLOAT, 0x15, 0x0a2, BASE),
    DIVG(FLOAT, 0x15, 0x0a3, BASE), CMPGEQ(FLOAT, 0x15, 0x0a5, BASE), CMPGLT(FLOAT, 0x15, 0x0a6, BASE), CMPGLE(FLOAT, 0x15, 0x0a7, BASE),
    CVTGF(FLOAT_ONE, 0x15, 0x0ac, BASE), CVTGD(FLOAT_ONE, 0x15, 0x0ad, BASE), CVTGQ(FLOAT_ONE, 0x15, 0x0af, BASE),
    CVTQF(FLOAT_ONE, 0x15, 0x0bc, BASE), CVTQG(FLOAT_ONE, 0x15, 0x0be, BASE),

    ADDS(FLOAT, 0x16, 0x080, BASE), SUBS(FLOAT, 0x16, 0x081, BASE), MULS(FLOAT, 0x16, 0x082, BASE), DIVS(FLOAT, 0x16, 0x083, BASE),
    ADDT(FLOAT, 0x16, 0x0a0, BASE), SUBT(FLOAT, 0x16, 0x0a1, BASE), MULT(FLOAT, 0x16, 0x0a2, BASE), DIVT(FLOAT, 0x16, 0x0a3, BASE),
    CMPTUN(FLOAT, 0x16, 0x0a4, BASE), CMPTEQ(FLOAT, 0x16, 0x0a5, BASE), CMPTLT(FLOAT, 0x16, 0x0a6, BASE), CMPTLE(FLOAT, 0x16, 0x0a7, BASE),
    CVTTS(FLOAT_ONE, 0x16, 0x0ac, BASE), CVTTQ(FLOAT_ONE, 0x16, 0x0af, BASE), CVTQS(FLOAT_ONE, 0x16, 0x0bc, BASE), CVTQT(FLOAT_ONE, 0x16, 0x0be, BASE),
    CVTST(FLOAT_ONE, 0x16, 0x2ac, BASE),

    CVTLQ(FLOAT_ONE, 0x17, 0x010, BASE), CPYS(FLOAT, 0x17, 0x020, BASE), CPYSN(FLOAT, 0x17, 0x021, BASE), CPYSE(FLOAT, 0x17, 0x022, BASE),
    MT_FPCR(CONTROL, 0x17, 0x024, BASE), MF_FPCR(CONTROL, 0x17, 0x025, BASE),
    FCMOVEQ(FLOAT, 0x17, 0x02a, BASE), FCMOVNE(FLOAT, 0x17, 0x02b, BASE), FCMOVLT(FLOAT, 0x17, 0x02c, BASE), FCMOVGE(FLOAT, 0x17, 0x02d, BASE),
    FCMOVLE(FLOAT, 0x17, 0x02e, BASE), FCMOVGT(FLOAT, 0x17, 0x02f, BASE),
    CVTQL(FLOAT_ONE, 0x17, 0x030, BASE), CVTQL_V(FLOAT_ONE, 0x17, 0x130, BASE), CVTQL_SV(FLOAT_ONE, 0x17, 0x530, BASE),

    TRAPB(MISCELLANEOUS, 0x18, 0x0000, BASE), EXCB(MISCELLANEOUS, 0x18, 0x0400, BASE), MB(MISCELLANEOUS, 0x18, 0x4000, BASE),
    WMB(MISCELLANEOUS, 0x18, 0x4400, BASE), FETCH(MISCELLANEOUS, 0x18, 0x8000, BASE), FETCH_M(MISCELLANEOUS, 0x18, 0xa000, BASE),
    RPCC(MISCELLANEOUS, 0x18, 0xc000, BASE), RC(MISCELLANEOUS, 0x18, 0xe000, BASE), ECB(MISCELLANEOUS, 0x18, 0xe800, BASE),
    RS(MISCELLANEOUS, 0x18, 0xf000, BASE), WH64(MISCELLANEOUS, 0x18, 0xf800, BASE),

    /** What no processor of the family decodes. */
    ILLEGAL(NONE, 0, 0, BASE);

    private final Format format;
    private final int opcode;
    private final int function;
    private final Feature feature;
    private final String mnemonic;

    Operation(Format format, int opcode, int function, Feature feature) {
        this.format = format;
        this.opcode = opcode;
        this.function = function;
        this.feature = feature;
        final String name = name().toLowerCase(Locale.ROOT);
        this.mnemonic = name.endsWith("_v") || name.endsWith("_sv") ? name.replace('_', '/') : name;
    }

    /** What its operands are. */
    public Format format() {
        return format;
    }

    /** Bits 31 to 26 of its word. */
    public int opcode() {
        return opcode;
    }

    /** Its function code, 0 where there is none. */
    public int function() {
        return function;
    }

    /** The extension it belongs to. */
    public Feature feature() {
        return feature;
    }

    /** Its name in the assembler, without qualifiers. */
    public String mnemonic() {
        return mnemonic;
    }

    /** True for the formats of the VAX (F, D, G), which this processor leaves to its owner. */
    public boolean isVax() {
        return opcode == 0x15 || switch (this) {
            case LDF, LDG, STF, STG, ITOFF, SQRTF, SQRTG -> true;
            default -> false;
        };
    }

    /** True when its function code has room for {@link Qualifiers}. */
    public boolean isQualified() {
        return opcode == 0x15 || opcode == 0x16 || opcode == 0x14 && format == FLOAT_ONE;
    }
}
