// SPDX-License-Identifier: MIT
package spin.embed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import m3.types.ProcedureType;
import spin.kernel.HostFunction;

/** A Java method as what a Modula-3 procedure does: its types are compared once, when it is offered or installed. */
final class HostMethod {
  private static final Map<Class<?>, String> WORDS = Map.of(
      long.class, "integer", int.class, "integer", double.class, "real", boolean.class, "boolean", String.class, "text");
  private static final Map<String, String> TYPES = Map.of("integer", "INTEGER", "real", "LONGREAL", "boolean", "BOOLEAN", "text", "TEXT");

  private HostMethod() {}

  /** The one method of the functional interface {@code type}; an {@link IllegalArgumentException} when it is none. */
  static Method only(Class<?> type) {
    List<Method> methods = methods(type);
    if (!type.isInterface() || methods.size() != 1) {
      throw new IllegalArgumentException(type.getName() + " is no functional interface");
    }
    return methods.getFirst();
  }

  /** {@code method} of {@code target} as a function on Long, Boolean, Double and String. */
  static Function<Object[], Object> function(Method method, Object target) {
    method.setAccessible(true);
    Class<?>[] types = method.getParameterTypes();
    return arguments -> {
      Object[] given = arguments.clone();
      for (int i = 0; i < given.length; i++) {
        if (types[i] == int.class) {
          given[i] = Math.toIntExact((Long) given[i]);
        }
      }
      try {
        return method.invoke(target, given);
      } catch (InvocationTargetException failed) {
        if (failed.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(String.valueOf(failed.getCause()), failed.getCause());
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    };
  }

  /** An {@link IllegalArgumentException} unless {@code method} takes what {@code type} does, and gives {@code result}, a word for a type or null. */
  static void requireFit(Method method, ProcedureType type, String result, String procedure) {
    List<String> wanted = type.formals().stream().map(formal -> HostFunction.wordFor(formal.type())).toList();
    List<String> given = Arrays.stream(method.getParameterTypes()).map(WORDS::get).toList();
    String gives = WORDS.get(method.getReturnType());
    if (!wanted.equals(given) || result != null && !result.equals(gives)) {
      throw new IllegalArgumentException("`" + method + "` does not fit `" + procedure + type.formalsText()
          + "`: it needs parameters " + wanted + (result == null ? "" : " and gives " + result)
          + ", where integer is long or int, real is double, and text is String");
    }
  }

  /** The interface in Modula-3 that says what the Java interface {@code type} does: a procedure for each method, in alphabetical order. */
  static String text(Class<?> type) {
    StringBuilder text = new StringBuilder("INTERFACE ").append(type.getSimpleName()).append(";\n");
    for (Method method : methods(type)) {
      StringJoiner formals = new StringJoiner("; ");
      for (Parameter parameter : method.getParameters()) {
        formals.add(parameter.getName() + ": " + typeName(parameter.getType(), method));
      }
      String result = method.getReturnType() == void.class ? "" : ": " + typeName(method.getReturnType(), method);
      text.append("PROCEDURE ").append(procedureName(method)).append(" (").append(formals).append(")").append(result).append(";\n");
    }
    return text.append("END ").append(type.getSimpleName()).append(".\n").toString();
  }

  /** The methods of {@code type} that are procedures, in alphabetical order. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers()))
        .sorted((a, b) -> a.getName().compareTo(b.getName())).toList();
  }

  /** What a method is called as a procedure: its name with a capital. */
  static String procedureName(Method method) {
    return method.getName().substring(0, 1).toUpperCase(Locale.ROOT) + method.getName().substring(1);
  }

  private static String typeName(Class<?> type, Method method) {
    if (!WORDS.containsKey(type)) {
      throw new IllegalArgumentException("`" + method + "` has the type " + type.getName() + "; long, int, double, boolean and String can be offered");
    }
    return TYPES.get(WORDS.get(type));
  }
}
