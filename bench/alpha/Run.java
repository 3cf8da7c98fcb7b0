// SPDX-License-Identifier: MIT
import alpha.compile.CompilingEngine;
import alpha.cpu.Engine;
import alpha.cpu.Interpreter;
import alpha.isa.Model;
import alpha.load.LoadException;
import alpha.load.ProgramFile;
import alpha.unix.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import memory.Mmu;
import memory.PhysicalMemory;

/** Runs one Alpha program: {@code Run compiler|interpreter PROGRAM ARGUMENT...}; tells the instructions executed on standard error. */
final class Run {
  private Run() {
  }

  public static void main(String[] arguments) throws IOException, LoadException {
    final Mmu mmu = new Mmu(new PhysicalMemory());
    final Engine engine = arguments[0].equals("interpreter") ? new Interpreter(Model.EV4, mmu) : new CompilingEngine(Model.EV4, mmu);
    final List<String> program = Arrays.asList(arguments).subList(1, arguments.length);
    try (Program run = new Program(ProgramFile.read(Files.readAllBytes(Path.of(program.getFirst()))), program, engine, mmu, null,
        System.in, System.out, System.err)) {
      while (!run.run(Long.MAX_VALUE / 2)) {
        // On to its end.
      }
      if (run.death() != null) {
        System.err.println(run.death());
      }
      System.err.println("instructions " + engine.state().executed());
      System.exit(run.exitCode());
    }
  }
}
