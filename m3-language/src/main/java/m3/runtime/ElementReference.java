// SPDX-License-Identifier: MIT
package m3.runtime;

/** A VAR formal's hold on one scalar element of an array. */
public final class ElementReference extends Reference {
  public final Storage storage;
  public final Object array;
  public final int index;

  public ElementReference(Storage storage, Object array, int index) {
    this.storage = storage;
    this.array = array;
    this.index = index;
  }

  @Override
  public long getLong() {
    return storage.getLong(array, index);
  }

  @Override
  public void setLong(long value) {
    storage.setLong(array, index, value);
  }

  @Override
  public double getDouble() {
    return storage.getDouble(array, index);
  }

  @Override
  public void setDouble(double value) {
    storage.setDouble(array, index, value);
  }

  @Override
  public Object getObject() {
    return Storage.getObject(array, index);
  }

  @Override
  public void setObject(Object value) {
    Storage.setObject(array, index, value);
  }
}
