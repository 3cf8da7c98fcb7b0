// SPDX-License-Identifier: MIT
package alpha.compile;

/** One translation on its way: asked for by the machine's thread, done by the translator's, taken in by the machine's. */
final class Job implements Runnable {
    private final Shape shape;
    private final Home home;
    private final Translator translator;
    private final int budget;
    private final int generation;
    private volatile boolean done;
    private Region region;

    Job(Shape shape, Home home, Translator translator, int budget) {
        this.shape = shape;
        this.home = home;
        this.translator = translator;
        this.budget = budget;
        this.generation = home.space().generation();
    }

    @Override
    public void run() {
        region = translator.translate(shape, home);
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** What came out; null when it was too large. */
    Region region() {
        return region;
    }

    Home home() {
        return home;
    }

    /** The budget its shape was found with. */
    int budget() {
        return budget;
    }

    /** True when the address space has changed since. */
    boolean isStale() {
        return generation != home.space().generation();
    }
}
