// SPDX-License-Identifier: MIT
package spin.embed;

import java.lang.reflect.Method;
import java.util.HashMap;
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
  /**
   * The methods of {@code object} that {@code type}, an interface of Java, has, as an interface of that name: a procedure for each method, its
   * name with a capital. Parameters and results are long or int, double, boolean and String. Compile with {@code -parameters} for formals to
   * have the parameters' names.
   */
  public static <T> Offer of(Class<T> type, T object, String... domains) {
    Map<String, Function<Object[], Object>> procedures = new HashMap<>();
    for (Method method : HostMethod.methods(type)) {
      if (procedures.put(HostMethod.procedureName(method), HostMethod.function(method, object)) != null) {
        throw new IllegalArgumentException(type.getName() + " has two methods called " + method.getName());
      }
    }
    return new Offer(HostMethod.text(type), procedures, Set.of(domains));
  }

  public Offer {
    procedures = Map.copyOf(procedures);
    domains = Set.copyOf(domains);
  }
}
