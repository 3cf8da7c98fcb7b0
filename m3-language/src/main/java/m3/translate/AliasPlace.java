// SPDX-License-Identifier: MIT
package m3.translate;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.interop.LocalPlace;
import m3.nodes.ExpressionNode;
import m3.runtime.M3Exception;
import m3.unit.Value;

/** What a debugger sees behind a name of WITH: nodes of its own for the designator, made when it is first looked at. */
final class AliasPlace implements LocalPlace {
  private final BodyTranslator body;
  private final Value.Place place;
  private ExpressionNode reading;

  AliasPlace(BodyTranslator body, Value.Place place) {
    this.body = body;
    this.place = place;
  }

  @Override
  public Object read(Frame frame) {
    if (reading == null) {
      reading = place.type().isStructured() ? body.places().storage(place) : body.places().read(place);
    }
    try {
      return reading.execute((VirtualFrame) frame);
    } catch (M3Exception | NullPointerException notBegun) {
      return null;
    }
  }

  @Override
  public void write(Frame frame, Object value) {
    body.places().write(place, new Given(value)).execute((VirtualFrame) frame);
  }

  /** A value from outside. */
  private static final class Given extends ExpressionNode {
    private final Object value;

    Given(Object value) {
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return value;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return (Long) value;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return (Double) value;
    }
  }
}
