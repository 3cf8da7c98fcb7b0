// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.M3Language;

/** A part of any number of entries of one likeness or of several: guards are asked likeness by likeness, and who is selected fires in order. */
final class Loop extends Part {
  /** So many shapes are called directly. */
  private static final int FEW = 8;

  private final int[] places;
  private final Shape[] shapes;
  /** The shape of each entry, where the run of entries of that shape ends, and how far it is from its place among those. */
  private final int[] shapeOf;
  private final int[] runEnd;
  private final int[] shift;
  private final int index;
  private final int word;
  @Children private final Call[] calls;
  @Child private IndirectCallNode other = Truffle.getRuntime().createIndirectCallNode();

  /** One shape's code. */
  private static final class Call extends Node {
    @Child DirectCallNode ask;
    @Child DirectCallNode fire;

    Call(Shape shape) {
      ask = DirectCallNode.create(shape.ask);
      fire = DirectCallNode.create(shape.fire);
    }
  }

  /** The {@code index}-th part of its stage, with bits from {@code word} on. */
  Loop(M3Language language, Event event, List<Question> questions, Plan plan, int index, int word) {
    super(questions);
    this.index = index;
    this.word = word;
    places = questions.stream().mapToInt(question -> question.place).toArray();
    shapeOf = new int[places.length];
    runEnd = new int[places.length];
    shift = new int[places.length];
    Map<Likeness, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      groups.computeIfAbsent(Likeness.of(questions.get(i)), likeness -> new ArrayList<>()).add(i);
    }
    List<Shape> made = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      int[] positions = group.stream().mapToInt(Integer::intValue).toArray();
      for (int rank = 0; rank < positions.length; rank++) {
        shapeOf[positions[rank]] = made.size();
        shift[positions[rank]] = positions[rank] - rank;
      }
      List<Question> alike = group.stream().map(questions::get).toList();
      made.add(new Shape(language, event, alike, groups.size() == 1 ? null : positions, plan, word));
    }
    shapes = made.toArray(Shape[]::new);
    for (int i = places.length - 1; i >= 0; i--) {
      runEnd[i] = i + 1 < places.length && shapeOf[i + 1] == shapeOf[i] ? runEnd[i + 1] : i + 1;
    }
    calls = shapes.length > FEW ? new Call[0] : made.stream().map(Call::new).toArray(Call[]::new);
  }

  @Override
  int endWord() {
    return word + (places.length + Long.SIZE - 1 >> 6);
  }

  @Override
  void ask(Scratch scratch) {
    scratch.passed[index] = 0;
    if (shapes.length == 1 && shapes[0].isAlways()) {
      return;
    }
    Arrays.fill(scratch.selected, word, endWord(), 0);
    if (calls.length > 0) {
      askFew(scratch);
      return;
    }
    for (Shape shape : shapes) {
      other.call(shape.ask, scratch.self);
    }
  }

  @ExplodeLoop
  private void askFew(Scratch scratch) {
    for (Call call : calls) {
      call.ask.call(scratch.self);
    }
  }

  @Override
  void fire(Scratch scratch, long below) {
    int at = scratch.passed[index];
    int end = below > last ? places.length : passedBelow((int) below);
    scratch.passed[index] = end;
    while (at < end) {
      int to = Math.min(end, runEnd[at]);
      scratch.shift = shift[at];
      scratch.from = at - scratch.shift;
      scratch.to = to - scratch.shift;
      fire(shapeOf[at], scratch);
      at = to;
    }
  }

  @ExplodeLoop
  private void fire(int shape, Scratch scratch) {
    for (int i = 0; i < calls.length; i++) {
      if (i == shape) {
        calls[i].fire.call(scratch.self);
        return;
      }
    }
    other.call(shapes[shape].fire, scratch.self);
  }

  private int passedBelow(int place) {
    int found = Arrays.binarySearch(places, place);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  String describe() {
    int handlers = places.length;
    return handlers + " handlers in a loop of " + (shapes.length == 1 ? "one shape" : shapes.length + " shapes")
        + (shapes.length == 1 && shapes[0].isAlways() ? ", not guarded" : "");
  }
}
