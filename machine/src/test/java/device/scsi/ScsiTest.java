// SPDX-License-Identifier: MIT
package device.scsi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import device.FlatMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import machine.Workstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import time.CostTable;

class ScsiTest {
    private final Workstation station = Workstation.virtual(new FlatMemory(1 << 20), text -> { });
    private final MemoryMedium medium = new MemoryMedium(Mechanics.HP_C2247.blocks());

    private DiskDriver driver(DiskFaults faults) {
        return new DiskDriver(station, new Disk(medium, Mechanics.HP_C2247, faults));
    }

    @Test
    void theFirstCommandHearsOfPowerOnAndSenseTellsWhy() {
        final DiskDriver driver = driver(DiskFaults.NONE);
        assertEquals(ScsiAdapter.CHECK_CONDITION, driver.run(0, 0));
        assertEquals(ScsiAdapter.GOOD, driver.run(18, 3, 0, 0, 0, 18, 0));
        final byte[] sense = new byte[18];
        station.memory().read(DiskDriver.DATA, sense, 0, 18);
        assertArrayEquals(new byte[] {0x70, 0, 6, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0x29, 0, 0, 0, 0, 0}, sense);
        assertEquals(ScsiAdapter.GOOD, driver.run(0, 0));
    }

    /** A write of one block in numbers: registers and block as docs/machine/disk.md has them. */
    @Test
    void aSessionInLiteralRegisters() {
        final ScsiAdapter adapter = driver(DiskFaults.NONE).ready().adapter;
        final byte[] block = new byte[32];
        System.arraycopy(new byte[] {0, 0, 0, 0, 0, 0x40, 0, 0, 0, 2}, 0, block, 0, 10);
        System.arraycopy(new byte[] {0x2a, 0, 0, 0, 0, 9, 0, 0, 1, 0}, 0, block, 16, 10);
        station.memory().write(0x3000, block, 0, block.length);
        station.memory().write(0x4000, new byte[] {'b', 'l', 'o', 'c', 'k'}, 0, 5);
        adapter.write(0x8, 1);
        adapter.write(0x0, 0x3000);
        assertEquals(1, adapter.read(0x4));
        assertTrue(station.idle());
        assertEquals(2, adapter.read(0x4));
        assertTrue(station.interrupts().pending() != 0);
        adapter.write(0x4, 2);
        assertEquals(0, adapter.read(0x4));
        assertEquals(0, station.interrupts().pending());
        final byte[] stored = new byte[16];
        station.memory().read(0x3000, stored, 0, stored.length);
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0, 0x40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0}, stored);
        final byte[] written = new byte[512];
        medium.read(9, written);
        assertEquals('k', written[4]);
    }

    @Test
    void itSaysWhatItIsAndHowLarge() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        assertEquals(ScsiAdapter.GOOD, driver.run(36, 0x12, 0, 0, 0, 36, 0));
        final byte[] identity = new byte[36];
        station.memory().read(DiskDriver.DATA, identity, 0, 36);
        assertEquals("HP      C2247           ", new String(identity, 8, 24, StandardCharsets.US_ASCII));
        assertEquals(ScsiAdapter.GOOD, driver.run(8, 0x25));
        final byte[] capacity = new byte[8];
        station.memory().read(DiskDriver.DATA, capacity, 0, 8);
        assertArrayEquals(new byte[] {0, 0x1f, 0x53, (byte) 0xba, 0, 0, 2, 0}, capacity);
    }

    @Test
    void whatIsWrittenIsReadAndTheArmTakesItsTime() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        driver.fill(8192, 0x5150);
        assertEquals(ScsiAdapter.GOOD, driver.write(1_000_000, 16));
        driver.fill(8192, 0);
        final long before = station.clock().now();
        assertEquals(ScsiAdapter.GOOD, driver.read(1_000_000, 16));
        final long time = station.clock().now() - before;
        assertEquals(0x5150, driver.stamp(8188));
        assertEquals(8192, driver.moved());
        assertTrue(time > 16 * Mechanics.HP_C2247.blockTime() && time < 16_000_000, time + " ns on the same cylinder");
    }

    @Test
    void randomReadsTakeAboutASeekAndHalfATurn() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        final Random random = new Random(3);
        final long before = station.clock().now();
        for (int i = 0; i < 1000; i++) {
            assertEquals(ScsiAdapter.GOOD, driver.read((long) (random.nextDouble() * medium.blocks()), 1));
        }
        final double mean = (station.clock().now() - before) / 1e9;
        assertEquals(10.0 + 5.56 + 1.1 + 0.14, mean, 1.0);
    }

    @Test
    void theCostTableTellsWhatTheMechanicsDo() {
        final Mechanics disk = Mechanics.HP_C2247;
        assertEquals(CostTable.DISK_SEEK.nanoseconds(), disk.seek(0, disk.cylinders() / 3), 50_000);
        assertEquals(CostTable.DISK_HALF_TURN.nanoseconds(), disk.revolution() / 2, 10);
        assertEquals(CostTable.DISK_BLOCK.nanoseconds(), disk.blockTime(), 10);
    }

    @Test
    void whatCannotBeDoneIsRefusedBySense() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        assertEquals(ScsiAdapter.CHECK_CONDITION, driver.read(medium.blocks(), 1));
        driver.ready();
        assertEquals(0x21, driver.stamp(12) & 0xff);
        assertEquals(ScsiAdapter.CHECK_CONDITION, driver.run(0, 0xfe));
        assertEquals(ScsiAdapter.CHECK_CONDITION, driver.run(512, DiskDriver.transfer(0x2a, 0, 2)));
    }

    @Test
    void injectedErrorsComeAsOftenAsTold() {
        final DiskDriver driver = driver(new DiskFaults(0.25, 0, 9)).ready();
        int failed = 0;
        for (int i = 0; i < 1000; i++) {
            failed += driver.read(0, 1) == ScsiAdapter.GOOD ? 0 : 1;
        }
        assertEquals(250, failed, 50);
    }

    @Test
    void aTornWriteChangesOnlyItsFirstBlocks() {
        final DiskDriver torn = driver(new DiskFaults(0, 1, 4)).ready();
        torn.fill(8192, 7);
        assertEquals(ScsiAdapter.CHECK_CONDITION, torn.write(0, 16));
        assertTrue(prefix(16, 7) < 16);
    }

    /** How many blocks from 0 on bear {@code stamp}, having seen that none after them does. */
    private int prefix(int count, int stamp) {
        final byte[] bytes = new byte[count * 512];
        medium.read(0, bytes);
        int whole = 0;
        while (whole < count && bytes[whole * 512] == stamp) {
            whole++;
        }
        for (int i = whole; i < count; i++) {
            assertEquals(0, bytes[i * 512]);
        }
        return whole;
    }

    @Test
    void aLossOfPowerTearsTheWriteWhereTheHeadWas() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        driver.write(0, 64);
        driver.fill(64 * 512, 7);
        driver.start(64 * 512, DiskDriver.transfer(0x2a, 0, 64));
        final long end = station.timeline().nextTime();
        station.idleUntil(end - 20 * Mechanics.HP_C2247.blockTime());
        driver.adapter.losePower();
        assertEquals(44, prefix(64, 7), 1);
        assertEquals(0, driver.adapter.read(ScsiAdapter.STATUS));
        assertEquals(ScsiAdapter.CHECK_CONDITION, driver.run(0, 0));
    }

    @Test
    void anAbsentTargetTimesOut() {
        final DiskDriver driver = driver(DiskFaults.NONE).ready();
        station.memory().write(DiskDriver.BLOCK, new byte[] {5}, 0, 1);
        driver.adapter.write(ScsiAdapter.COMMAND, DiskDriver.BLOCK);
        station.idle();
        final byte[] status = new byte[1];
        station.memory().read(DiskDriver.BLOCK + 2, status, 0, 1);
        assertEquals(ScsiAdapter.NO_TARGET, status[0] & 0xff);
    }

    @Test
    void randomRegistersAndCommandBlocksHaveDefinedOutcomes() {
        final DiskDriver driver = driver(new DiskFaults(0.1, 0.1, 1));
        final Random random = new Random(2247);
        final byte[] noise = new byte[48];
        for (int i = 0; i < 20_000; i++) {
            random.nextBytes(noise);
            noise[0] = (byte) random.nextInt(2);
            noise[16] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0x2a);
            noise[18] = 0;
            noise[23] = 0;
            System.arraycopy(new byte[] {0, 0x40, 0, 0, 0, 0x20, 0, 0}, 0, noise, 4, random.nextInt(3) * 4);
            station.memory().write(0x2000, noise, 0, noise.length);
            driver.adapter.write(4 * random.nextInt(4), random.nextBoolean() ? 0x2000 : random.nextInt());
            driver.adapter.read(4 * random.nextInt(4));
            if (random.nextInt(4) == 0) {
                station.idleUntil(station.clock().now() + random.nextInt(20_000_000));
            }
        }
    }

    @Test
    void imagesThatCannotServeAreRefusedWithAReason(@TempDir Path folder) throws IOException {
        final Path odd = Files.write(folder.resolve("odd"), new byte[700]);
        assertTrue(refusal(odd, 0).contains("multiple of 512"));
        assertTrue(refusal(folder.resolve("none"), 0).contains("cannot open"));
        assertTrue(refusal(folder, 0).contains("cannot open"));
        final Path good = folder.resolve("good");
        try (ImageMedium first = ImageMedium.open(good, 100)) {
            assertEquals(100, first.blocks());
            assertTrue(refusal(good, 100).contains("in use"));
        }
    }

    private static String refusal(Path path, long blocks) {
        return assertThrows(IllegalArgumentException.class, () -> ImageMedium.open(path, blocks)).getMessage();
    }
}
