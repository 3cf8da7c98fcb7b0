// SPDX-License-Identifier: MIT
import java.util.Comparator;

/** Twin of the folder's Modula-3: one generic heap for boxed integers and for objects. */
final class Generics {
  private static final int SIZE = 1000;
  private static final int REPEATS = 10;

  private static final class Heap<T> {
    private final T[] elements;
    private final Comparator<T> order;
    private int count;

    @SuppressWarnings("unchecked")
    Heap(int size, Comparator<T> order) {
      this.elements = (T[]) new Object[size];
      this.order = order;
    }

    private boolean less(T a, T b) {
      return order.compare(a, b) < 0;
    }

    void put(T e) {
      int i = count++;
      while (i > 0 && less(e, elements[(i - 1) / 2])) {
        elements[i] = elements[(i - 1) / 2];
        i = (i - 1) / 2;
      }
      elements[i] = e;
    }

    T get() {
      T least = elements[0];
      T last = elements[--count];
      int i = 0;
      while (true) {
        int child = 2 * i + 1;
        if (child >= count) {
          break;
        }
        if (child + 1 < count && less(elements[child + 1], elements[child])) {
          child++;
        }
        if (!less(elements[child], last)) {
          break;
        }
        elements[i] = elements[child];
        i = child;
      }
      elements[i] = last;
      return least;
    }

    int size() {
      return count;
    }
  }

  private record Job(int due, int weight) {}

  private static int seed;

  private static int random() {
    seed = (seed * 1309 + 13849) & 65535;
    return seed;
  }

  private static int numbers() {
    Heap<Integer> h = new Heap<>(SIZE, Integer::compare);
    for (int i = 0; i < SIZE; i++) {
      h.put(random());
    }
    int sum = 0;
    while (h.size() > 0) {
      sum = sum * 3 + h.get() & 0xFFFFFF;
    }
    return sum;
  }

  private static int jobs() {
    Heap<Job> h = new Heap<>(SIZE, (a, b) -> a.due != b.due ? Integer.compare(a.due, b.due) : Integer.compare(b.weight, a.weight));
    for (int i = 0; i < SIZE; i++) {
      h.put(new Job(random() % 64, random()));
    }
    int sum = 0;
    while (h.size() > 0) {
      sum = sum * 3 + h.get().weight & 0xFFFFFF;
    }
    return sum;
  }

  private static long round() {
    seed = 74755;
    long sum = 0;
    for (int i = 0; i < REPEATS; i++) {
      sum += numbers() + jobs();
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Generics::round);
  }
}
