// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives;

/**
 * A place that holds one scalar: what a VAR formal receives.
 *
 * <p>Each place answers the pair of methods for its kind only.
 */
public abstract class Reference {
  public long getLong() {
    throw CompilerDirectives.shouldNotReachHere();
  }

  public void setLong(long value) {
    throw CompilerDirectives.shouldNotReachHere();
  }

  public double getDouble() {
    throw CompilerDirectives.shouldNotReachHere();
  }

  public void setDouble(double value) {
    throw CompilerDirectives.shouldNotReachHere();
  }

  public Object getObject() {
    throw CompilerDirectives.shouldNotReachHere();
  }

  public void setObject(Object value) {
    throw CompilerDirectives.shouldNotReachHere();
  }

  /** The value, boxed. */
  public final Object get(Kind kind) {
    return switch (kind) {
      case LONG -> getLong();
      case DOUBLE -> getDouble();
      case OBJECT -> getObject();
    };
  }

  /** Sets the value, boxed. */
  public final void set(Kind kind, Object value) {
    switch (kind) {
      case LONG -> setLong((Long) value);
      case DOUBLE -> setDouble((Double) value);
      case OBJECT -> setObject(value);
    }
  }
}
