// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The thread that translates for one engine; it ends when it has had nothing to do for a while. */
final class Background {
    private static final int IDLE_SECONDS = 2;

    private Background() {
    }

    static Executor executor() {
        final ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            final Thread thread = new Thread(task, "alpha translator");
            thread.setDaemon(true);
            return thread;
        });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
