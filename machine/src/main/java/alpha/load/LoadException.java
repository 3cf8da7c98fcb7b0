// SPDX-License-Identifier: MIT
package alpha.load;

/** A file is no program that this machine can run. */
public final class LoadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    /** What is wrong with a file. */
    public enum Flaw {
        /** Neither ELF nor ECOFF. */
        UNKNOWN_FORMAT,
        /** It ends before what its headers promise. */
        TRUNCATED,
        /** A program, but of another machine, byte order or word size. */
        WRONG_MACHINE,
        /** Not linked to its end: an object file, a shared library, or one that needs an interpreter. */
        NOT_STATIC,
        /** A segment lies where none can be, overlaps another, or is larger in the file than in memory. */
        BAD_SEGMENT,
        /** The segments together need more than a gigabyte. */
        TOO_LARGE,
        /** The program would start outside its code. */
        BAD_ENTRY
    }

    LoadException(Flaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
    }

    /** Which flaw it is. */
    public Flaw flaw() {
        return flaw;
    }
}
