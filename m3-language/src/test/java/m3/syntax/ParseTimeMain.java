// SPDX-License-Identifier: MIT
package m3.syntax;

import java.lang.management.ManagementFactory;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;

/** Prints how long one cold parse of a generated module takes; the argument is its length in lines. */
final class ParseTimeMain {
  private ParseTimeMain() {}

  public static void main(String[] arguments) {
    ProgramGenerator generator = new ProgramGenerator(1);
    SourceText source = new SourceText("Long.m3", generator.module("Long", Integer.parseInt(arguments[0])));
    Diagnostics diagnostics = new Diagnostics();
    long start = System.nanoTime();
    CompilationUnit unit = Parser.parse(source, diagnostics);
    System.out.printf("%d lines, %d characters, %d declarations, %d errors: parsed in %d ms; %d ms since the JVM started%n",
        generator.lines(), source.text().length(), unit.declarations().size(), diagnostics.errorCount(),
        (System.nanoTime() - start) / 1_000_000, ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
