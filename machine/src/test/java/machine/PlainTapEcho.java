// SPDX-License-Identifier: MIT
package machine;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import net.Attachment;
import net.TapWire;
import net.Wire;
import time.Outside;
import time.Timeline;
import time.VirtualClock;

/** The peer of the round-trip test: answers on the thread that reads the TAP interface, no machine in between. */
final class PlainTapEcho {
    private PlainTapEcho() {
    }

    static Thread start(String name, Echo echo, BooleanSupplier stopping) {
        final AtomicReference<Wire.Plug> plug = new AtomicReference<>();
        final Outside direct = new Outside() {
            @Override
            public Consumer<byte[]> open(String channel, Consumer<byte[]> receiver) {
                return receiver;
            }

            @Override
            public boolean isLive() {
                return true;
            }
        };
        plug.set(new TapWire(name).attach(new Attachment("plain", new Timeline(new VirtualClock()), direct, frame -> {
            final byte[] answer = echo.answer(frame);
            if (answer != null) {
                plug.get().send(answer);
            }
        })));
        return Thread.ofPlatform().start(() -> {
            while (!stopping.getAsBoolean()) {
                LockSupport.parkNanos(20_000_000);
            }
            plug.get().close();
        });
    }
}
