// SPDX-License-Identifier: MIT
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Twin of Havlak.m3. */
final class Havlak {
  private static final int BLOCKS = 5213;
  private static final int SEARCHES = 2;

  private static final class Block {
    final int name;
    final List<Block> in = new ArrayList<>(2);
    final List<Block> out = new ArrayList<>(2);

    Block(int name) {
      this.name = name;
    }
  }

  private static final class Loop {
    final Block header;
    final boolean reducible;
    final List<Loop> children = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    Loop parent;
    int nesting;

    Loop(Block header, boolean reducible) {
      this.header = header;
      this.reducible = reducible;
    }

    void setParent(Loop parent) {
      this.parent = parent;
      parent.children.add(this);
    }

    long nest(int depth) {
      long sum = depth * (1L + blocks.size()) + (reducible ? 1 : 0);
      for (Loop child : children) {
        sum += child.nest(depth + 1);
        nesting = Math.max(nesting, child.nesting + 1);
      }
      return sum + nesting;
    }
  }

  private enum Kind { PLAIN, REDUCIBLE, IRREDUCIBLE, SELF }

  private static final class Node {
    final Block block;
    final int number;
    final List<Node> back = new ArrayList<>(2);
    final Set<Integer> others = new HashSet<>();
    Node parent = this;
    Loop loop;
    int last;
    Kind kind = Kind.PLAIN;
    int pool = -1;

    Node(Block block, int number) {
      this.block = block;
      this.number = number;
    }

    Node find() {
      Node set = this;
      while (set.parent != set) {
        set = set.parent;
      }
      Node n = this;
      while (n != set) {
        Node next = n.parent;
        n.parent = set;
        n = next;
      }
      return set;
    }

    boolean above(Node n) {
      return number <= n.number && n.number <= last;
    }
  }

  private final Block[] graph;
  private Node[] byName;
  private Node[] byNumber;
  private int count;

  private Havlak() {
    graph = new Block[BLOCKS];
    for (int i = 0; i < BLOCKS; i++) {
      graph[i] = new Block(i);
    }
  }

  private void connect(int from, int to) {
    graph[from].out.add(graph[to]);
    graph[to].in.add(graph[from]);
  }

  private int straight(int from) {
    connect(from, from + 1);
    return from + 1;
  }

  private int diamond(int from) {
    connect(from, from + 1);
    connect(from, from + 2);
    connect(from + 1, from + 3);
    connect(from + 2, from + 3);
    return from + 3;
  }

  private int baseLoop(int from) {
    int header = straight(from);
    int first = diamond(header);
    int second = straight(first);
    int footer = diamond(second);
    connect(footer, second);
    connect(first, header);
    footer = straight(footer);
    connect(footer, from);
    return straight(footer);
  }

  private int build() {
    int n = 2;
    connect(0, 1);
    connect(0, 2);
    for (int tree = 1; tree <= 10; tree++) {
      connect(2, n + 1);
      n++;
      for (int outer = 1; outer <= 10; outer++) {
        int top = n;
        n = straight(n);
        for (int inner = 1; inner <= 5; inner++) {
          n = baseLoop(n);
        }
        connect(straight(n), top);
        n++;
      }
      connect(n, 1);
    }
    connect(1, 2);
    return n + 1;
  }

  private void visit(Block b) {
    Node n = new Node(b, count);
    byName[b.name] = n;
    byNumber[count] = n;
    count++;
    for (Block next : b.out) {
      if (byName[next.name] == null) {
        visit(next);
      }
    }
    n.last = count - 1;
  }

  private void sortEdges(Node w) {
    for (Block from : w.block.in) {
      Node v = byName[from.name];
      if (v != null) {
        if (w.above(v)) {
          w.back.add(v);
        } else {
          w.others.add(v.number);
        }
      }
    }
  }

  private List<Node> collect(Node w) {
    List<Node> pool = new ArrayList<>();
    for (Node x : w.back) {
      if (x == w) {
        w.kind = Kind.SELF;
      } else {
        gather(x.find(), w, pool);
      }
    }
    if (!pool.isEmpty()) {
      w.kind = Kind.REDUCIBLE;
    }
    for (int i = 0; i < pool.size(); i++) {
      for (int number : pool.get(i).others) {
        Node y = byNumber[number].find();
        if (!w.above(y)) {
          w.kind = Kind.IRREDUCIBLE;
          w.others.add(y.number);
        } else if (y != w) {
          gather(y, w, pool);
        }
      }
    }
    return pool;
  }

  private static void gather(Node y, Node w, List<Node> pool) {
    if (y.pool != w.number) {
      y.pool = w.number;
      pool.add(y);
    }
  }

  private List<Loop> loops() {
    List<Loop> loops = new ArrayList<>();
    byName = new Node[BLOCKS];
    byNumber = new Node[BLOCKS];
    count = 0;
    visit(graph[0]);
    for (int i = 0; i < count; i++) {
      sortEdges(byNumber[i]);
    }
    for (int i = count - 1; i >= 0; i--) {
      Node w = byNumber[i];
      List<Node> pool = collect(w);
      if (w.kind != Kind.PLAIN) {
        Loop loop = new Loop(w.block, w.kind != Kind.IRREDUCIBLE);
        loop.blocks.add(w.block);
        w.loop = loop;
        for (Node n : pool) {
          n.parent = w;
          if (n.loop != null) {
            n.loop.setParent(loop);
          } else {
            loop.blocks.add(n.block);
          }
        }
        loops.add(loop);
      }
    }
    Loop root = new Loop(graph[0], true);
    for (Loop loop : loops) {
      if (loop.parent == null) {
        loop.setParent(root);
      }
    }
    loops.add(root);
    return loops;
  }

  private static long round() {
    Havlak havlak = new Havlak();
    long blocks = havlak.build();
    long sum = 0;
    for (int i = 0; i < SEARCHES; i++) {
      List<Loop> loops = havlak.loops();
      sum += loops.size() * 100000L + loops.getLast().nest(0);
    }
    return sum + blocks * 1000000000;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Havlak::round);
  }
}
