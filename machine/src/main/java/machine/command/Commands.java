// SPDX-License-Identifier: MIT
package machine.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** All commands of {@code spin machine} by name. */
public final class Commands {
    private Commands() {
    }

    /** A fresh table, in the order in which help shows them. */
    public static Map<String, Command> all() {
        final Map<String, Command> all = new LinkedHashMap<>();
        all.put("info", new InfoCommand());
        all.put("bench", new BenchCommand());
        all.put("screen", new ScreenCommand());
        all.put("echo", new EchoCommand(false));
        all.put("replay", new EchoCommand(true));
        all.put("wire", new WireCommand());
        all.put("run", new RunCommand());
        all.put("trace", new TraceCommand());
        all.put("profile", new ProfileCommand());
        all.put("disasm", new DisasmCommand());
        return all;
    }
}
