// SPDX-License-Identifier: MIT
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/**
 * Links a JDK with the Graal compiler inside: {@code java RuntimeImage.java BUILT}, run by the JDK 25 to copy from.
 *
 * <p>A stock JDK gets the compiler by {@code --upgrade-module-path}, which switches class-data sharing and the AOT
 * cache off. Takes the modules from the running JDK itself, since not every JDK has its {@code jmods} folder. Reads
 * {@code BUILT/library} and {@code BUILT/compiler}, writes {@code BUILT/image}.
 */
final class RuntimeImage {
    private static final Set<String> GRAAL = Set.of("jdk.graal.compiler", "org.graalvm.truffle.runtime",
            "org.graalvm.truffle.compiler", "org.graalvm.polyglot", "org.graalvm.truffle");
    private static final Set<String> JAVA = Set.of("java.base", "java.logging", "java.management", "jdk.management",
            "jdk.unsupported", "jdk.net", "jdk.internal.vm.ci");
    private static final Path HOME = Path.of(System.getProperty("java.home"));

    public static void main(String[] arguments) throws IOException {
        Path built = Path.of(arguments[0]).toAbsolutePath(), work = built.resolve("link");
        Path library = built.resolve("library"), compiler = built.resolve("compiler");
        Set<String> roots = new TreeSet<>(GRAAL);
        roots.addAll(JAVA);
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path folder : List.of(library, compiler)) copyJars(folder, modules);
        var graal = ModuleFinder.of(modules);
        var closure = Configuration.resolve(graal, List.of(Configuration.empty()), ModuleFinder.ofSystem(), roots);
        Path jmods = Files.createDirectories(work.resolve("jmods"));
        for (var module : closure.modules())
            if (graal.find(module.name()).isEmpty()) pack(module.name(), work.resolve("classes"), jmods);
        run("jlink", "--disable-plugin", "generate-jli-classes", "--module-path", jmods + java.io.File.pathSeparator + modules,
                "--add-modules", String.join(",", roots), "--output", built.resolve("image").toString());
        delete(work);
        dumpArchive(built.resolve("image/bin/java"));
    }

    private static void copyJars(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path jar : (Iterable<Path>) files::iterator)
                Files.copy(jar, to.resolve(jar.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void pack(String module, Path classes, Path jmods) throws IOException {
        Path folder = classes.resolve(module);
        copyTree(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/" + module), folder);
        List<String> command = new ArrayList<>(List.of("create", "--class-path", folder.toString()));
        if (module.equals("java.base")) {
            dropHashes(folder.resolve("module-info.class"));
            dropGenerated(folder);
            Path libraries = classes.resolveSibling("lib");
            copyTree(HOME.resolve("lib"), libraries);
            for (String left : List.of("modules", "src.zip", "ct.sym")) Files.deleteIfExists(libraries.resolve(left));
            Path commands = Files.createDirectories(classes.resolveSibling("bin"));
            Files.copy(HOME.resolve("bin/java"), commands.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
            command.addAll(List.of("--libs", libraries.toString(), "--cmds", commands.toString(),
                    "--config", HOME.resolve("conf").toString()));
        }
        command.add(jmods.resolve(module + ".jmod").toString());
        run("jmod", command.toArray(String[]::new));
    }

    /** The hashes in java.base's descriptor no longer match modules that were packed anew. */
    private static void dropHashes(Path descriptor) throws IOException {
        ClassFile format = ClassFile.of();
        Files.write(descriptor, format.transformClass(format.parse(descriptor), (builder, element) -> {
            if (!(element instanceof ModuleHashesAttribute)) builder.with(element);
        }));
    }

    /** Classes jlink generated for the JDK at hand, which it generates again for ours. */
    private static void dropGenerated(Path base) throws IOException {
        for (String prefix : List.of("jdk/internal/module/SystemModules$", "java/lang/invoke/BoundMethodHandle$Species_")) {
            Path folder = base.resolve(prefix).getParent();
            String start = Path.of(prefix).getFileName().toString();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.startsWith(start) && !name.equals("BoundMethodHandle$Species_L.class")) Files.delete(file);
                }
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = from.relativize(file).toString();
                if (name.endsWith(".jsa") || name.equals("modules")) continue;
                Path copy = to.resolve(name);
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) { files = walk.toList().reversed(); }
        for (Path file : files) Files.delete(file);
    }

    private static void run(String tool, String... arguments) throws IOException {
        int code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IOException(HOME + " has no " + tool + "; a full JDK 25 has one"))
                .run(System.out, System.err, arguments);
        if (code != 0) throw new IOException(tool + " ended with code " + code);
    }

    private static void dumpArchive(Path java) throws IOException {
        try {
            int code = new ProcessBuilder(java.toString(), "-XX:+UseSerialGC", "-Xshare:dump").inheritIO().start().waitFor();
            if (code != 0) throw new IOException(java + " -Xshare:dump ended with code " + code);
        } catch (InterruptedException interrupted) {
            throw new IOException("interrupted while the image's archive was written", interrupted);
        }
    }
}
