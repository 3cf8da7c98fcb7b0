// SPDX-License-Identifier: MIT
package m3.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the questions of a large stage into those that tables answer, and the rest. */
final class Sorting {
  /** So many questions about the same keys make a table. */
  private static final int ENOUGH = 8;
  /** So many questions that tables answer are worth a look-up. */
  private static final int WORTH = 12;
  /** So many entries on average that one value selects are better written out. */
  private static final int MANY = 4;

  private final List<Question> questions;
  private final Map<List<Key>, List<Question>> equal = new LinkedHashMap<>();
  private final Map<Key, List<Question>> ranged = new LinkedHashMap<>();
  private final Set<Question> linear = new LinkedHashSet<>();

  Sorting(List<Question> questions) {
    this.questions = questions;
    for (Question question : questions) {
      List<Key> keys = equalities(question);
      if (!keys.isEmpty()) {
        equal.computeIfAbsent(keys, k -> new ArrayList<>()).add(question);
      } else if (!question.terms.isEmpty()) {
        ranged.computeIfAbsent(question.terms.getFirst().key(), k -> new ArrayList<>()).add(question);
      }
    }
    equal.entrySet().removeIf(group -> group.getValue().size() < ENOUGH || selectsMany(group.getKey(), group.getValue()));
    ranged.values().removeIf(group -> group.size() < ENOUGH);
    Set<Question> tabled = new LinkedHashSet<>();
    equal.values().forEach(tabled::addAll);
    ranged.values().forEach(tabled::addAll);
    questions.stream().filter(q -> !tabled.contains(q)).forEach(linear::add);
  }

  /** Whether tables answer so many of {@code questions} that they are faster than asking one after the other. */
  static boolean paysFor(List<Question> questions) {
    return new Sorting(questions).equal.values().stream().mapToInt(List::size).sum() >= WORTH;
  }

  /** Whether the same values select many of {@code group}: those are better written out one after the other. */
  private static boolean selectsMany(List<Key> keys, List<Question> group) {
    long distinct = group.stream().map(question -> Arrays.hashCode(values(question, keys))).distinct().count();
    return group.size() > MANY * distinct;
  }

  /** The keys that {@code question} compares for equality, in an order that does not depend on how it is written. */
  static List<Key> equalities(Question question) {
    return question.terms.stream().filter(Term::isEquality).map(Term::key).distinct().sorted(Comparator.comparing(Key::name)).toList();
  }

  /** The values of {@code keys} that {@code question} asks for. */
  static long[] values(Question question, List<Key> keys) {
    return keys.stream().mapToLong(key -> equality(question, key).low()).toArray();
  }

  private static Term equality(Question question, Key key) {
    return question.terms.stream().filter(term -> term.isEquality() && term.key().equals(key)).findFirst().orElseThrow();
  }

  /** The terms of {@code question} that a table by {@code keys} does not answer. */
  static List<Term> rest(Question question, List<Key> keys) {
    List<Term> answered = keys.stream().map(key -> equality(question, key)).toList();
    return question.terms.stream().filter(term -> answered.stream().noneMatch(a -> a == term)).toList();
  }

  /** All keys that tables and their entries need. */
  List<Key> keys() {
    Set<Key> keys = new LinkedHashSet<>();
    equal.values().forEach(group -> group.forEach(q -> q.terms.forEach(t -> keys.add(t.key()))));
    ranged.values().forEach(group -> group.forEach(q -> q.terms.forEach(t -> keys.add(t.key()))));
    return List.copyOf(keys);
  }

  /** Makes the tables; what does not pay joins the {@link #linear} ones. */
  List<Lookup> lookups(KeyValues values) {
    List<Lookup> all = new ArrayList<>();
    equal.forEach((keys, group) -> {
      Table table = new Table(keys.size());
      for (Question question : group) {
        table.add(values(question, keys), new Hit(question, question.place, rest(question, keys), values));
      }
      all.add(new Lookup(keys, values, table, null));
    });
    ranged.forEach((key, group) -> {
      Ranges ranges = Ranges.of(group.stream().map(question -> interval(question, key, values)).toList());
      if (ranges == null) {
        linear.addAll(group);
      } else {
        all.add(new Lookup(List.of(key), values, null, ranges));
      }
    });
    return all;
  }

  private Ranges.Interval interval(Question question, Key key, KeyValues values) {
    long low = Long.MIN_VALUE;
    long high = Long.MAX_VALUE;
    List<Term> rest = new ArrayList<>();
    for (Term term : question.terms) {
      if (term.key().equals(key)) {
        low = Math.max(low, term.low());
        high = Math.min(high, term.high());
      } else {
        rest.add(term);
      }
    }
    return new Ranges.Interval(low, high, new Hit(question, question.place, rest, values));
  }

  /** The questions that no table answers, in order. */
  List<Question> linear() {
    return questions.stream().filter(linear::contains).toList();
  }
}
