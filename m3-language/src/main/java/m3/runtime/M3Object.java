// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/** An object: its fields are static properties of a subclass made for its {@link ObjectDescriptor}. */
public abstract non-sealed class M3Object implements Allocated, TruffleObject {
  /** The allocated type. */
  public final ObjectDescriptor type;

  protected M3Object(ObjectDescriptor type) {
    this.type = type;
  }

  @Override
  public final TypeDescriptor descriptor() {
    return type;
  }

  /** Makes objects of one shape. */
  public interface Factory {
    M3Object create(ObjectDescriptor type);
  }
}
