// SPDX-License-Identifier: MIT
package machine.command;

import alpha.Engines;
import alpha.cpu.Engine;
import alpha.isa.Model;
import alpha.load.Image;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import alpha.unix.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memory.Mmu;
import memory.PhysicalMemory;

/**
 * A program of an executable file on a processor, as the options of a command describe them.
 *
 * @param image what the file holds
 * @param engine the processor
 * @param program ready to run
 */
record Loaded(Image image, Engine engine, Program program) implements AutoCloseable {
    /** Options of every command that runs a program. */
    static final Set<String> OPTIONS = Set.of("--engine", "--model", "--memory", "--folder", "--limit");
    /** How help shows them. */
    static final String FORM = "[--engine E] [--model M] [--memory MB] [--folder DIR] [--limit N] PROGRAM [ARGUMENT...]";
    /** What help says of them. */
    static final String HELP = """
        PROGRAM       a static executable, ELF64 or ECOFF; what follows it are its arguments
              --engine E    one of: %s (compiler)
              --model M     the processor: EV4, EV5, EV56, PCA56, EV6, EV67 (EV4)
              --memory MB   memory of the machine (64)
              --folder DIR  where it may open files, / being DIR; without, there are none
              --limit N     stops it after N instructions, with exit code 1""".formatted(Engines.names());

    private static final long MEGABYTES = 2047;

    /** Reads the file that the first word names. */
    static Image image(Options options) {
        if (options.words().isEmpty()) {
            throw new IllegalArgumentException("name an executable file, ELF64 or ECOFF for Alpha");
        }
        final String file = options.words().getFirst();
        try {
            return ProgramFile.read(Files.readAllBytes(Path.of(file)));
        } catch (LoadException flaw) {
            throw new UncheckedIOException("cannot run " + file + ": " + flaw.getMessage(), new IOException(flaw));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** Puts the program into a machine of its own, with the command's streams. */
    static Loaded of(Options options, InputStream in, OutputStream out, OutputStream err) {
        final Engines engines = Engines.named(options.value("--engine", Engines.COMPILER.toString()));
        final Model model = model(options.value("--model", Model.EV4.name()));
        final long megabytes = options.number("--memory", 64);
        if (megabytes == 0 || megabytes > MEGABYTES) {
            throw new IllegalArgumentException("option --memory needs 1 to " + MEGABYTES + ", not " + megabytes);
        }
        final Path folder = options.has("--folder") ? Path.of(options.value("--folder", "")) : null;
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("option --folder needs a folder, which " + folder + " is not");
        }
        final Image image = image(options);
        final Mmu mmu = new Mmu(new PhysicalMemory((int) (megabytes << 20)));
        final Engine engine = engines.create(model, mmu);
        return new Loaded(image, engine, new Program(image, options.words(), engine, mmu, folder, in, out, err));
    }

    /** The most instructions the user wants executed. */
    static long limit(Options options) {
        return options.number("--limit", Long.MAX_VALUE);
    }

    /** Says how the program ended, if not by itself, and returns the exit code. */
    int end(boolean ended, PrintStream err) {
        if (!ended) {
            err.println("error: stopped after " + engine.state().executed() + " instructions, as --limit asked");
            return 1;
        }
        if (program.death() != null) {
            err.println("error: " + program.death());
        }
        return program.exitCode();
    }

    @Override
    public void close() {
        try {
            program.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the program's files: " + failure.getMessage(), failure);
        }
    }

    private static Model model(String name) {
        final List<Model> models = Arrays.asList(Model.values());
        return models.stream().filter(model -> model.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no model is called `" + name + "`; there are " + models));
    }
}
