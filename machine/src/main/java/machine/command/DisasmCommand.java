// SPDX-License-Identifier: MIT
package machine.command;

import alpha.tool.Listing;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Set;

/** {@code disasm}: lists the instructions of a program. */
final class DisasmCommand implements Command {
    @Override
    public String help() {
        return """
            spin machine disasm [--from ADDRESS] [--count N] PROGRAM
              lists the executable segments of an executable file, ELF64 or ECOFF: address, word, text as objdump has it
              --from A      begins at this address, hexadecimal
              --count N     ends after N instructions""";
    }

    @Override
    public Set<String> options() {
        return Set.of("--from", "--count");
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        final String from = options.value("--from", "0");
        if (!from.matches("(0x)?[0-9a-fA-F]{1,16}")) {
            throw new IllegalArgumentException("option --from needs a hexadecimal address, not `" + from + "`");
        }
        Listing.print(Loaded.image(options), Long.parseUnsignedLong(from.replaceFirst("^0x", ""), 16), options.number("--count", Long.MAX_VALUE), out::println);
        return 0;
    }
}
