// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** The layout of a scalar: its kind and its default value. */
public final class ScalarLayout extends ValueLayout {
  private final Kind kind;
  private final Object initial;

  public ScalarLayout(Kind kind, Object initial) {
    this.kind = kind;
    this.initial = initial;
  }

  public Kind kind() {
    return kind;
  }

  /** The default value, boxed. */
  public Object initial() {
    return initial;
  }

  @Override
  public Object create() {
    return initial;
  }

  @Override
  @TruffleBoundary
  public boolean equal(Object left, Object right) {
    return switch (kind) {
      case LONG -> ((Long) left).longValue() == (Long) right;
      case DOUBLE -> ((Double) left).doubleValue() == (Double) right;
      case OBJECT -> left == right || left instanceof long[] a && right instanceof long[] b && Arrays.equals(a, b);
    };
  }

  @Override
  public Object copy(Object value) {
    return value;
  }
}
