// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Joins the project's jars and ANTLR's into one jar without compression: {@code java JoinJars.java BUILT}.
 *
 * <p>Reads {@code BUILT/library}, writes {@code BUILT/spin.jar} and deletes what it joined, so that {@code library}
 * keeps only Truffle and its companions. Service files of the same name are appended to one another. Pattern switches are
 * made plain on the way.
 */
final class JoinJars {
    private static final List<String> JOINED = List.of("grammar-", "machine-", "m3-language-", "kernel-", "antlr4-runtime-");

    public static void main(String[] arguments) throws IOException {
        Path built = Path.of(arguments[0]);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List<Path> library;
        try (var files = Files.list(built.resolve("library"))) {
            library = files.sorted().toList();
        }
        List<Path> jars = library.stream().filter(jar -> JOINED.stream().anyMatch(jar.getFileName().toString()::startsWith)).toList();
        for (Path jar : jars) read(jar, entries);
        rewriteSwitches(entries, library);
        write(built.resolve("spin.jar"), entries);
        for (Path jar : jars) Files.delete(jar);
    }

    private static void rewriteSwitches(Map<String, byte[]> entries, List<Path> library) throws IOException {
        var urls = new URL[library.size()];
        for (int i = 0; i < urls.length; i++) urls[i] = library.get(i).toUri().toURL();
        try (var classes = new URLClassLoader(urls)) {
            var switches = new PlainSwitches(classes);
            entries.replaceAll((name, content) -> name.endsWith(".class") ? switches.rewrite(content) : content);
        }
    }

    private static void read(Path jar, Map<String, byte[]> entries) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String name = entry.getName();
                if (entry.isDirectory() || name.equals("META-INF/MANIFEST.MF") || name.endsWith("module-info.class")) continue;
                byte[] content = file.getInputStream(entry).readAllBytes();
                if (name.startsWith("META-INF/services/")) entries.merge(name, content, JoinJars::append);
                else if (!name.startsWith("META-INF/") && entries.putIfAbsent(name, content) != null)
                    throw new IOException(jar + ": a second " + name + "; an entry may come from one jar only");
                else entries.putIfAbsent(name, content);
            }
        }
    }

    private static byte[] append(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + 1 + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        both[first.length] = '\n';
        System.arraycopy(second, 0, both, first.length + 1, second.length);
        return both;
    }

    private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var entry : entries.entrySet()) {
                var crc = new CRC32();
                crc.update(entry.getValue());
                var header = new ZipEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                header.setCrc(crc.getValue());
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        }
    }
}
