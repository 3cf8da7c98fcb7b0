// SPDX-License-Identifier: MIT
package machine;

import device.Device;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where each device's registers lie in physical address space.
 *
 * <p>Slot n starts at 1_0000_0000 + n times 2000_0000 (hexadecimal), above any memory. An access takes no time here:
 * whoever plays the processor charges {@code time.CostTable.PROGRAMMED_IO_WORD} for it ({@link Workstation#advance}).
 */
public final class Bus {
    /** Physical address of slot 0. */
    public static final long FIRST_SLOT = 0x1_0000_0000L;
    /** Bytes from one slot to the next. */
    public static final long SLOT_SIZE = 0x2000_0000L;

    private final List<Device> devices = new ArrayList<>();

    /** Puts a device into the next free slot and returns its physical address. */
    public long add(Device device) {
        if (devices.stream().anyMatch(other -> other.name().equals(device.name()))) {
            throw new IllegalArgumentException("two devices named " + device.name() + ": give each its own name");
        }
        devices.add(device);
        return addressOf(devices.size() - 1);
    }

    /** The devices in slot order. */
    public List<Device> devices() {
        return Collections.unmodifiableList(devices);
    }

    /** Physical address of a slot's first register. */
    public static long addressOf(int slot) {
        return FIRST_SLOT + slot * SLOT_SIZE;
    }

    /** True when an aligned register of some device is at {@code address}. */
    public boolean answers(long address) {
        final long slot = Math.floorDiv(address - FIRST_SLOT, SLOT_SIZE);
        return (address & 3) == 0 && slot >= 0 && slot < devices.size()
            && address - addressOf((int) slot) < devices.get((int) slot).size();
    }

    /** Reads a register; an address that nothing {@link #answers} reads all ones, as an open bus does. */
    public int read(long address) {
        return answers(address) ? at(address).read(offset(address)) : -1;
    }

    /** Writes a register; an address that nothing {@link #answers} swallows the word. */
    public void write(long address, int value) {
        if (answers(address)) {
            at(address).write(offset(address), value);
        }
    }

    private Device at(long address) {
        return devices.get((int) ((address - FIRST_SLOT) / SLOT_SIZE));
    }

    private static int offset(long address) {
        return (int) ((address - FIRST_SLOT) % SLOT_SIZE);
    }
}
