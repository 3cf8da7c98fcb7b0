// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/** The referent of a reference to an array: its Java array with the allocated type. */
public final class ArrayReferent implements Allocated, TruffleObject {
  /** The Java array. */
  public final Object array;
  private final TypeDescriptor type;

  public ArrayReferent(TypeDescriptor type, Object array) {
    this.type = type;
    this.array = array;
  }

  @Override
  public TypeDescriptor descriptor() {
    return type;
  }
}
