// SPDX-License-Identifier: MIT
package spin.embed;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An interface that the host implements.
 *
 * @param text the interface in Modula-3; it imports nothing, and its procedures have formals and results of type INTEGER and its
 *     subranges, BOOLEAN, LONGREAL, REAL and TEXT, by value
 * @param procedures what each procedure does, by name; arguments and results are Long, Boolean, Double and String
 * @param domains the names of the domains that may import it
 */
public record Offer(String text, Map<String, Function<Object[], Object>> procedures, Set<String> domains) {
  public Offer {
    procedures = Map.copyOf(procedures);
    domains = Set.copyOf(domains);
  }
}
