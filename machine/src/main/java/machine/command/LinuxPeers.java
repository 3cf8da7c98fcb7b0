// SPDX-License-Identifier: MIT
package machine.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Figures of the host's own kernel, from a C program that comes with this class and is compiled when asked for. */
final class LinuxPeers {
    private static final String SOURCE = "linux.c";

    private final Map<String, Double> figures = new HashMap<>();
    private String absence = "";

    private LinuxPeers() {
    }

    /** Compiles and runs the program; without a C compiler there are no figures, and {@link #absence} says why. */
    static LinuxPeers measure() {
        final LinuxPeers peers = new LinuxPeers();
        try {
            final Path folder = Files.createTempDirectory("spin-bench");
            try {
                peers.run(folder);
            } finally {
                Files.deleteIfExists(folder.resolve(SOURCE));
                Files.deleteIfExists(folder.resolve("linux"));
                Files.deleteIfExists(folder);
            }
        } catch (IOException failure) {
            peers.absence = failure.getMessage();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            peers.absence = "interrupted";
        }
        return peers;
    }

    private void run(Path folder) throws IOException, InterruptedException {
        final Path source = folder.resolve(SOURCE);
        try (InputStream text = LinuxPeers.class.getResourceAsStream(SOURCE)) {
            Files.copy(text, source);
        }
        final String program = folder.resolve("linux").toString();
        said("cc", "-O2", "-o", program, source.toString());
        for (final String line : said(program).split("\n")) {
            final String[] pair = line.split(" ");
            figures.put(pair[0], Double.parseDouble(pair[1]));
        }
    }

    private static String said(String... command) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        final String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed: " + text);
        }
        return text;
    }

    /** Why there are no figures; empty when there are. */
    String absence() {
        return absence;
    }

    /** {@code nanoseconds} beside the figure of that name. */
    String beside(String name, double nanoseconds) {
        final Double linux = figures.get(name);
        return linux == null ? "no peer here" : "%.4f times this Linux's %.1f ns".formatted(nanoseconds / linux, linux);
    }
}
