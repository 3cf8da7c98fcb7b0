// SPDX-License-Identifier: MIT
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Twin of CD.m3. */
final class CD {
  private static final int AIRCRAFT = 100;
  private static final int FRAMES = 20;
  private static final double RADIUS = 1;
  private static final double SIZE = 2 * RADIUS;
  private static final double FAR = 1000;
  private static final double CEILING = 10;
  private static final double UNBOUNDED = 1e300;

  private record CallSign(int value) implements Comparable<CallSign> {
    @Override
    public int compareTo(CallSign other) {
      return Integer.compare(value, other.value);
    }
  }

  private record Cell(double x, double y) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return x != other.x ? Double.compare(x, other.x) : Double.compare(y, other.y);
    }
  }

  private record Vector(double x, double y, double z) {
    Vector plus(Vector b) {
      return new Vector(x + b.x, y + b.y, z + b.z);
    }

    Vector minus(Vector b) {
      return new Vector(x - b.x, y - b.y, z - b.z);
    }

    double dot(Vector b) {
      return x * b.x + y * b.y + z * b.z;
    }

    Vector times(double by) {
      return new Vector(x * by, y * by, z * by);
    }

    boolean inside() {
      return 0 <= x && x <= FAR && 0 <= y && y <= FAR && 0 <= z && z <= CEILING;
    }
  }

  private record Motion(CallSign sign, Vector from, Vector to) {}

  private record Interval(double low, double high) {}

  private static final class Tree<K extends Comparable<K>, V> {
    private static final class Node<K, V> {
      final K key;
      V value;
      boolean red = true;
      Node<K, V> parent;
      Node<K, V> left;
      Node<K, V> right;

      Node(K key, V value, Node<K, V> parent) {
        this.key = key;
        this.value = value;
        this.parent = parent;
      }

      static <K, V> Node<K, V> first(Node<K, V> n) {
        Node<K, V> first = n;
        while (first != null && first.left != null) {
          first = first.left;
        }
        return first;
      }
    }

    private Node<K, V> root;

    V get(K key) {
      Node<K, V> n = root;
      while (n != null) {
        int order = key.compareTo(n.key);
        if (order == 0) {
          return n.value;
        }
        n = order < 0 ? n.left : n.right;
      }
      return null;
    }

    V put(K key, V value) {
      Node<K, V> parent = null;
      Node<K, V> n = root;
      int order = 0;
      while (n != null) {
        order = key.compareTo(n.key);
        if (order == 0) {
          V before = n.value;
          n.value = value;
          return before;
        }
        parent = n;
        n = order < 0 ? n.left : n.right;
      }
      n = new Node<>(key, value, parent);
      if (parent == null) {
        root = n;
      } else if (order < 0) {
        parent.left = n;
      } else {
        parent.right = n;
      }
      balance(n);
      return null;
    }

    private void balance(Node<K, V> added) {
      Node<K, V> n = added;
      while (n != root && n.parent.red) {
        Node<K, V> parent = n.parent;
        Node<K, V> grand = parent.parent;
        boolean left = parent == grand.left;
        Node<K, V> uncle = left ? grand.right : grand.left;
        if (uncle != null && uncle.red) {
          parent.red = false;
          uncle.red = false;
          grand.red = true;
          n = grand;
          continue;
        }
        if (left) {
          if (n == parent.right) {
            rotateLeft(parent);
            parent = n;
          }
          rotateRight(grand);
        } else {
          if (n == parent.left) {
            rotateRight(parent);
            parent = n;
          }
          rotateLeft(grand);
        }
        parent.red = false;
        grand.red = true;
        n = parent;
      }
      root.red = false;
    }

    private void rotateLeft(Node<K, V> n) {
      Node<K, V> up = n.right;
      n.right = up.left;
      if (up.left != null) {
        up.left.parent = n;
      }
      up.left = n;
      replace(n, up);
    }

    private void rotateRight(Node<K, V> n) {
      Node<K, V> up = n.left;
      n.left = up.right;
      if (up.right != null) {
        up.right.parent = n;
      }
      up.right = n;
      replace(n, up);
    }

    private void replace(Node<K, V> n, Node<K, V> up) {
      up.parent = n.parent;
      if (n.parent == null) {
        root = up;
      } else if (n == n.parent.left) {
        n.parent.left = up;
      } else {
        n.parent.right = up;
      }
      n.parent = up;
    }

    void visit(BiConsumer<K, V> visitor) {
      Node<K, V> n = Node.first(root);
      while (n != null) {
        visitor.accept(n.key, n.value);
        if (n.right != null) {
          n = Node.first(n.right);
        } else {
          while (n.parent != null && n == n.parent.right) {
            n = n.parent;
          }
          n = n.parent;
        }
      }
    }
  }

  private double sum;

  /** Where two motions in the same time come too near; null if they do not. */
  private static Vector meet(Motion a, Motion b) {
    Vector da = a.to.minus(a.from);
    Vector db = b.to.minus(b.from);
    Vector apart = a.from.minus(b.from);
    Vector closing = da.minus(db);
    double square = closing.dot(closing);
    double linear = 2 * apart.dot(closing);
    double constant = apart.dot(apart) - RADIUS * RADIUS;
    if (square == 0) {
      return constant <= 0 ? a.from.plus(b.from).times(0.5) : null;
    }
    double root = linear * linear - 4 * square * constant;
    if (root < 0) {
      return null;
    }
    root = Math.sqrt(root);
    double first = (-linear - root) / (2 * square);
    double last = (-linear + root) / (2 * square);
    if (last < 0 || first > 1) {
      return null;
    }
    first = Math.max(first, 0);
    Vector where = a.from.plus(da.times(first)).plus(b.from.plus(db.times(first))).times(0.5);
    return where.inside() ? where : null;
  }

  private static Cell cellOf(Vector v) {
    return new Cell(SIZE * Math.floor(v.x / SIZE), SIZE * Math.floor(v.y / SIZE));
  }

  private static Interval within(double low, double from, double to) {
    double speed = to - from;
    if (speed == 0) {
      boolean ever = low <= from + 0.5 * RADIUS && from - 0.5 * RADIUS <= low + SIZE;
      return ever ? new Interval(-UNBOUNDED, UNBOUNDED) : null;
    }
    double start = (low - 0.5 * RADIUS - from) / speed;
    double end = (low + SIZE + 0.5 * RADIUS - from) / speed;
    Interval when = speed < 0 ? new Interval(end, start) : new Interval(start, end);
    return when.low <= 1 && 0 <= when.high ? when : null;
  }

  private static boolean touches(Cell c, Motion m) {
    if (c.x < 0 || c.x > FAR || c.y < 0 || c.y > FAR) {
      return false;
    }
    Interval x = within(c.x, m.from.x, m.to.x);
    Interval y = x == null ? null : within(c.y, m.from.y, m.to.y);
    return y != null && x.low <= y.high && y.low <= x.high;
  }

  private static void draw(Cell c, Motion m, Tree<Cell, List<Motion>> all, Tree<Cell, Boolean> visited) {
    if (!touches(c, m) || visited.put(c, Boolean.TRUE) != null) {
      return;
    }
    List<Motion> motions = all.get(c);
    if (motions == null) {
      motions = new ArrayList<>();
      all.put(c, motions);
    }
    motions.add(m);
    for (int east = -1; east <= 1; east++) {
      for (int north = -1; north <= 1; north++) {
        if (east != 0 || north != 0) {
          draw(new Cell(c.x + SIZE * east, c.y + SIZE * north), m, all, visited);
        }
      }
    }
  }

  private static Vector place(int sign, double time) {
    return sign % 2 == 0
        ? new Vector(time, Math.cos(time) * 2 + sign * 3, 10)
        : new Vector(time, Math.sin(time) * 2 + (sign - 1) * 3, 10);
  }

  private static List<Motion> motions(double time, Tree<CallSign, Vector> last) {
    List<Motion> motions = new ArrayList<>(AIRCRAFT);
    for (int i = 0; i < AIRCRAFT; i++) {
      CallSign sign = new CallSign(i);
      Vector to = place(i, time);
      Vector from = last.put(sign, to);
      motions.add(new Motion(sign, from == null ? to : from, to));
    }
    return motions;
  }

  private int collisions(List<Motion> motions) {
    Tree<Cell, List<Motion>> cells = new Tree<>();
    for (Motion m : motions) {
      draw(cellOf(m.from), m, cells, new Tree<>());
    }
    List<List<Motion>> shared = new ArrayList<>();
    cells.visit((cell, over) -> {
      if (over.size() > 1) {
        shared.add(over);
      }
    });
    int count = 0;
    for (List<Motion> over : shared) {
      count += inCell(over);
    }
    return count;
  }

  private int inCell(List<Motion> motions) {
    int count = 0;
    for (int i = 0; i < motions.size() - 1; i++) {
      for (int j = i + 1; j < motions.size(); j++) {
        Vector where = meet(motions.get(i), motions.get(j));
        if (where != null) {
          count++;
          sum += where.x + where.y + where.z;
        }
      }
    }
    return count;
  }

  private static long round() {
    CD detector = new CD();
    Tree<CallSign, Vector> last = new Tree<>();
    long count = 0;
    for (int frame = 0; frame < FRAMES; frame++) {
      count += detector.collisions(motions(frame / 10.0, last));
    }
    return count * 1000000 + Math.round(detector.sum);
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, CD::round);
  }
}
