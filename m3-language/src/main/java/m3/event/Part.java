// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.List;
import m3.M3Language;

/**
 * Some entries of a large stage that no table answers, in order: their guards are asked together, and those selected fire up to a place,
 * so that what tables found can fire in between.
 */
abstract class Part extends Node {
  /** So many entries alike in a row are a loop. */
  private static final int ALIKE = 16;
  /** So many pieces and so many loops are compiled; where there would be more, all is one loop. */
  private static final int PIECES = 26;

  /** The places of its first entry and its last in the stage. */
  final int first;
  final int last;

  Part(List<Question> questions) {
    first = questions.getFirst().place;
    last = questions.getLast().place;
  }

  /** The word behind its last one in {@link Scratch#selected}. */
  abstract int endWord();

  /** Asks the guards, and notes who is selected. */
  abstract void ask(Scratch scratch);

  /** Fires the selected entries before place {@code below} that did not fire yet. */
  abstract void fire(Scratch scratch, long below);

  abstract String describe();

  /**
   * Divides {@code linear}: entries alike become loops, and the others pieces of code, as long as that can be compiled in time;
   * {@code alone} when tables answer none.
   */
  static Part[] divide(M3Language language, Event event, List<Question> linear, Plan plan, boolean alone) {
    List<List<Question>> runs = runs(linear);
    int different = runs.stream().filter(run -> !isLoop(run)).mapToInt(List::size).sum();
    long loops = runs.stream().filter(Part::isLoop).count();
    boolean pieces = different <= PIECES * Piece.MOST && loops <= PIECES;
    List<Part> parts = new ArrayList<>();
    List<Question> waiting = new ArrayList<>();
    for (List<Question> run : runs) {
      if (pieces && isLoop(run) && !waiting.isEmpty()) {
        addPieces(parts, language, event, waiting, plan, alone);
        waiting = new ArrayList<>();
      }
      if (pieces && isLoop(run)) {
        parts.add(new Loop(language, event, run, plan, parts.size(), end(parts)));
      } else {
        waiting.addAll(run);
      }
    }
    if (!pieces) {
      parts.add(new Loop(language, event, waiting, plan, 0, 0));
    } else if (!waiting.isEmpty()) {
      addPieces(parts, language, event, waiting, plan, alone);
    }
    return parts.toArray(Part[]::new);
  }

  private static boolean isLoop(List<Question> run) {
    return run.size() >= ALIKE;
  }

  private static int end(List<Part> parts) {
    return parts.isEmpty() ? 0 : parts.getLast().endWord();
  }

  private static void addPieces(List<Part> parts, M3Language language, Event event, List<Question> questions, Plan plan,
      boolean alone) {
    for (int from = 0; from < questions.size(); from += Piece.MOST) {
      parts.add(new Piece(language, event, questions.subList(from, Math.min(from + Piece.MOST, questions.size())), plan, end(parts), alone));
    }
  }

  /** {@code questions} cut where the next is not like the one before. */
  private static List<List<Question>> runs(List<Question> questions) {
    List<List<Question>> runs = new ArrayList<>();
    Likeness before = null;
    for (Question question : questions) {
      Likeness likeness = Likeness.of(question);
      if (before == null || !before.equals(likeness)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(question);
      before = likeness;
    }
    return runs;
  }

  /** Guards must be asked one after the other, to see which of them fails. */
  static final class NoValue extends ControlFlowException {
    static final NoValue SIGNAL = new NoValue();
    private static final long serialVersionUID = 1;
  }

  /** The code of a part, or some of it. */
  abstract static class Code extends RootNode {
    private final Event event;

    Code(M3Language language, Event event) {
      super(language);
      this.event = event;
    }

    @Override
    public final String getName() {
      return event.toString();
    }

    @Override
    public final boolean isInternal() {
      return true;
    }

    @Override
    public final String toString() {
      return "piece of " + event;
    }
  }
}
