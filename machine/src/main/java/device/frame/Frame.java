// SPDX-License-Identifier: MIT
package device.frame;

/** One whole picture of the frame buffer, copied: whoever has it may keep it, on any thread. */
public final class Frame {
    private final byte[] pixels;
    private final int[] palette;

    Frame(byte[] pixels, int[] palette) {
        this.pixels = pixels.clone();
        this.palette = palette.clone();
    }

    /** The picture in the format of PNG; takes some milliseconds. */
    public byte[] png() {
        return Png.encode(FrameBuffer.WIDTH, FrameBuffer.HEIGHT, pixels, palette);
    }
}
