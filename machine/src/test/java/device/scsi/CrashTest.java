// SPDX-License-Identifier: MIT
package device.scsi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import machine.Workstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while its machine writes; {@code -Dspin.kills=200} for the long run. */
class CrashTest {
    private static final int BLOCKS = 64;
    private static final int COUNT = 4;

    /** The process that is killed: write n stamps COUNT blocks at place n % BLOCKS with n, then says n. */
    public static void main(String[] arguments) {
        final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
        final DiskDriver driver = new DiskDriver(station,
            new Disk(ImageMedium.open(Path.of(arguments[0]), BLOCKS * COUNT), Mechanics.HP_C2247, DiskFaults.NONE)).ready();
        final PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        for (int n = Integer.parseInt(arguments[1]);; n++) {
            driver.fill(COUNT * 512, n);
            if (driver.write((long) (n % BLOCKS) * COUNT, COUNT) == ScsiAdapter.GOOD) {
                out.println(n);
            }
        }
    }

    @Test
    void everyAcknowledgedWriteOutlivesTheProcess(@TempDir Path folder) throws IOException, InterruptedException {
        final Path image = folder.resolve("disk");
        final Random random = new Random(9);
        int last = 0;
        int advanced = 0;
        final int kills = Integer.getInteger("spin.kills", 20);
        for (int kill = 0; kill < kills; kill++) {
            final int acknowledged = writeAndKill(image, last + 1, 1 + random.nextInt(60));
            advanced += acknowledged > last ? 1 : 0;
            last = Math.max(last, acknowledged);
            check(image, last);
        }
        assertTrue(advanced == kills, "only " + advanced + " of " + kills + " processes wrote before they were killed");
    }

    private static int writeAndKill(Path image, int from, int milliseconds) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), CrashTest.class.getName(),
            image.toString(), Integer.toString(from)).redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            process.waitFor();
            int last = Integer.parseInt(line);
            for (line = said.readLine(); line != null; line = said.readLine()) {
                last = line.isEmpty() ? last : Math.max(last, whole(line, last));
            }
            return last;
        }
    }

    /** The number in a line, or {@code last} when the kill cut the line short. */
    private static int whole(String line, int last) {
        final int number = Integer.parseInt(line);
        return number == last + 1 ? number : last;
    }

    private static void check(Path image, int last) {
        try (ImageMedium medium = ImageMedium.open(image, 0)) {
            for (int n = Math.max(1, last - BLOCKS + 2); n <= last; n++) {
                final byte[] bytes = new byte[COUNT * 512];
                medium.read((long) (n % BLOCKS) * COUNT, bytes);
                final ByteBuffer stamps = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                while (stamps.hasRemaining()) {
                    final int stamp = stamps.getInt();
                    assertTrue(stamp == n, "acknowledged write " + n + " of " + last + " reads " + stamp);
                }
            }
        }
    }
}
