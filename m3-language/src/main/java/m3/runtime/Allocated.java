// SPDX-License-Identifier: MIT
package m3.runtime;

/** A referent that knows the type it was allocated as. */
public interface Allocated {
  /** The allocated reference type; null for storage that is no referent. */
  TypeDescriptor descriptor();
}
