// SPDX-License-Identifier: MIT
package alpha;

import alpha.compile.CompilingEngine;
import alpha.cpu.Engine;
import alpha.cpu.Interpreter;
import alpha.isa.Model;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import memory.Mmu;

/** All engines there are; commands choose one by name, tests prove each. */
public enum Engines {
    /** The reference: one instruction after the other. */
    INTERPRETER(Interpreter::new),

    /** The fast one: functions that run often become methods of the JVM. */
    COMPILER(CompilingEngine::new);

    private final BiFunction<Model, Mmu, Engine> factory;

    Engines(BiFunction<Model, Mmu, Engine> factory) {
        this.factory = factory;
    }

    /** A processor of {@code model} over {@code mmu}, whose memory tells it of writes. */
    public Engine create(Model model, Mmu mmu) {
        return factory.apply(model, mmu);
    }

    /**
     * The engine of that name, in small letters.
     *
     * @throws IllegalArgumentException when there is none, with the names there are
     */
    public static Engines named(String name) {
        return Arrays.stream(values()).filter(each -> each.toString().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no engine is called `" + name + "`; there are " + names()));
    }

    /** Their names, separated by commas. */
    public static String names() {
        return Arrays.stream(values()).map(Engines::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
