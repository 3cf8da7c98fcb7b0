// SPDX-License-Identifier: MIT
package m3.runtime;

import java.util.function.Predicate;

/** Code that may call procedures of modules which it is not of: what a raise does. */
public interface Reaching {
  /** Whether a module that {@code wanted} takes is among those that it may still call. */
  boolean reaches(Predicate<ModuleInstance> wanted);
}
