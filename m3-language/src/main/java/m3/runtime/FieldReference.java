// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.staticobject.StaticProperty;

/** A VAR formal's hold on one scalar field of a record or object. */
public final class FieldReference extends Reference {
  public final StaticProperty property;
  public final Object holder;

  public FieldReference(StaticProperty property, Object holder) {
    this.property = property;
    this.holder = holder;
  }

  @Override
  public long getLong() {
    return property.getLong(holder);
  }

  @Override
  public void setLong(long value) {
    property.setLong(holder, value);
  }

  @Override
  public double getDouble() {
    return property.getDouble(holder);
  }

  @Override
  public void setDouble(double value) {
    property.setDouble(holder, value);
  }

  @Override
  public Object getObject() {
    return property.getObject(holder);
  }

  @Override
  public void setObject(Object value) {
    property.setObject(holder, value);
  }
}
