// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/** A record: its fields are static properties of a subclass made for its {@link RecordLayout}. */
public abstract non-sealed class M3Record implements Allocated, TruffleObject {
  private final TypeDescriptor type;

  /** A record; {@code type} is the allocated type when it is a referent, else null. */
  protected M3Record(TypeDescriptor type) {
    this.type = type;
  }

  @Override
  public final TypeDescriptor descriptor() {
    return type;
  }

  /** Makes records of one shape. */
  public interface Factory {
    M3Record create(TypeDescriptor type);
  }
}
