// SPDX-License-Identifier: MIT
package m3.strand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import m3.runtime.Fault;
import m3.runtime.ModuleInstance;

/**
 * What strands that wait are asked: each goes on for as long as it takes to answer from its own stack, and waits again.
 *
 * <p>They can be asked only while no strand runs, so one that asks waits as well.
 */
final class Questions {
  private final Strands strands;
  private Supplier<Object> survey;
  private Supplier<Object> question;
  private Object answer;

  Questions(Strands strands) {
    this.strands = strands;
  }

  /** The strands, the running one too, that are in a procedure of a module that {@code wanted} takes. */
  @SuppressWarnings("unchecked")
  Set<Strand> thoseIn(Predicate<ModuleInstance> wanted) {
    Strand asking = strands.current();
    boolean here = Places.isIn(wanted);
    return (Set<Strand>) whileNoneRuns(() -> {
      Set<Strand> found = new HashSet<>();
      for (Strand strand : strands.alive()) {
        if (strand == asking ? here : Boolean.TRUE.equals(ask(strand, () -> Places.isIn(wanted)))) {
          found.add(strand);
        }
      }
      return found;
    });
  }

  /** Where each strand is that has not ended, the running one first asked. */
  List<Strands.Waiting> whereabouts() {
    Strand asking = strands.current();
    List<String> here = Places.ofThisStrand(null);
    return all(whileNoneRuns(() -> {
      List<Strands.Waiting> all = new ArrayList<>();
      for (Strand strand : strands.alive()) {
        all.add(strand == asking ? new Strands.Waiting(strand, null, here) : waiting(strand));
      }
      return all;
    }));
  }

  /** What each strand but those that serve others waits for; to be called while none runs. */
  List<Strands.Waiting> waiting() {
    return strands.alive().stream().filter(strand -> !strand.isServing()).map(this::waiting).toList();
  }

  private Strands.Waiting waiting(Strand strand) {
    Object places = ask(strand, () -> Places.ofThisStrand(strand.waitingAt()));
    return new Strands.Waiting(strand, strand.waitingFor(), places == null ? List.of() : all(places));
  }

  /** Has each blocked strand whose code was retired end its wait; to be called while none runs. */
  void interruptRetired() {
    for (Strand strand : strands.alive()) {
      if (strand.state() == Strand.State.BLOCKED && ask(strand, Places::retired) instanceof Fault fault) {
        strand.interrupt(fault);
        strands.unblock(strand);
      }
    }
  }

  private Object whileNoneRuns(Supplier<Object> wanted) {
    Strand asking = strands.current();
    survey = wanted;
    if (strands.isOnCarrier(asking)) {
      answerSurvey();
    } else {
      asking.pause();
    }
    strands.enter(asking);
    return answer;
  }

  /** Whether the strand that gave up has asked for a survey, and waits for {@link #answerSurvey}. */
  boolean isSurveyWanted() {
    return survey != null;
  }

  void answerSurvey() {
    Supplier<Object> wanted = survey;
    survey = null;
    answer = wanted.get();
  }

  /** What {@code strand} finds when it looks for {@code wanted} on its own stack; null when it never ran. */
  private Object ask(Strand strand, Supplier<Object> wanted) {
    answer = null;
    if (strands.isOnCarrier(strand)) {
      strands.enter(strand);
      answer = wanted.get();
      strands.enter(null);
    } else if (strand.hasBegun() && !strand.isDone()) {
      question = wanted;
      strands.enter(strand);
      strand.resume();
      question = null;
      strands.enter(null);
    }
    return answer;
  }

  /** To be called by a strand that goes on: whether it was only asked something, which is answered now, and is to wait again. */
  boolean wasAsked() {
    if (question == null) {
      return false;
    }
    answer = question.get();
    return true;
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> all(Object list) {
    return (List<T>) list;
  }
}
