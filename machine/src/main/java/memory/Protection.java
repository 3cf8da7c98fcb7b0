// SPDX-License-Identifier: MIT
package memory;

/**
 * What a page permits: one bit for each mode and access.
 *
 * @param bits bit {@code 3 * mode + access}, both by ordinal
 */
public record Protection(int bits) {
    /** Nobody may do anything. */
    public static final Protection NONE = new Protection(0);
    /** Everybody may read. */
    public static final Protection READ = NONE.with(Mode.KERNEL, Access.READ).with(Mode.USER, Access.READ);
    /** Everybody may read and write. */
    public static final Protection READ_WRITE = READ.with(Mode.KERNEL, Access.WRITE).with(Mode.USER, Access.WRITE);
    /** Everybody may read and execute. */
    public static final Protection READ_EXECUTE = READ.with(Mode.KERNEL, Access.EXECUTE).with(Mode.USER, Access.EXECUTE);
    /** Everybody may do everything. */
    public static final Protection ALL = READ_WRITE.with(Mode.KERNEL, Access.EXECUTE).with(Mode.USER, Access.EXECUTE);
    /** Only the kernel may do anything, and it everything. */
    public static final Protection KERNEL = NONE.with(Mode.KERNEL, Access.READ).with(Mode.KERNEL, Access.WRITE).with(Mode.KERNEL, Access.EXECUTE);

    /** Refuses bits that mean nothing. */
    public Protection {
        if (bits < 0 || bits > 0x3f) {
            throw new IllegalArgumentException("a protection has six bits, not " + Integer.toHexString(bits));
        }
    }

    /** The same with one right more. */
    public Protection with(Mode mode, Access access) {
        return new Protection(bits | bit(mode, access));
    }

    /** The same with one right less. */
    public Protection without(Mode mode, Access access) {
        return new Protection(bits & ~bit(mode, access));
    }

    /** True when {@code mode} may do {@code access}. */
    public boolean permits(Mode mode, Access access) {
        return (bits & bit(mode, access)) != 0;
    }

    private static int bit(Mode mode, Access access) {
        return 1 << 3 * mode.ordinal() + access.ordinal();
    }
}
