// SPDX-License-Identifier: MIT
package m3.trace;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import m3.interop.EnumerationValue;
import m3.interop.FieldsView;
import m3.interop.SetView;
import m3.interop.View;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.LinkScope;
import m3.runtime.M3Context;
import m3.runtime.Reference;
import m3.runtime.Text;
import m3.types.AnyReference;
import m3.types.ProcedureType;
import m3.types.ProcedureType.Formal;
import m3.types.ProcedureType.Mode;
import m3.types.Type;

/** Values in words for people, by their types as {@code scope} understands them. */
public final class ValueText {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
  private static final int ELEMENTS = 8;
  private static final int CHARACTERS = 60;
  private static final int DEPTH = 2;

  private final M3Context context;
  private final LinkScope scope;

  public ValueText(M3Context context, LinkScope scope) {
    this.context = context;
    this.scope = scope;
  }

  /** The arguments of a call of a procedure of {@code type}, from index 1, with the names of its formals. */
  public String arguments(ProcedureType type, Object[] arguments) {
    return named(type.formals(), arguments, formal -> true).toString();
  }

  /** Those of them that are variables of the caller's, as they are now; empty when none is. */
  public String variables(ProcedureType type, Object[] arguments) {
    return named(type.formals(), arguments, formal -> formal.mode() == Mode.VAR).setEmptyValue("").toString();
  }

  private StringJoiner named(List<Formal> formals, Object[] arguments, Predicate<Formal> wanted) {
    StringJoiner all = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < formals.size(); i++) {
      Formal formal = formals.get(i);
      if (wanted.test(formal)) {
        all.add(formal.name() + " = " + of(value(arguments[i + 1], formal), formal.type()));
      }
    }
    return all;
  }

  private static Object value(Object given, Formal formal) {
    return given instanceof Reference place && !formal.type().isStructured() && formal.mode() != Mode.VALUE
        ? place.get(Kind.of(formal.type())) : given;
  }

  /** {@code value}, of {@code type}. */
  public String of(Object value, Type type) {
    return shown(HostValues.outgoing(value, type, context.types().layout(type, scope)), 0);
  }

  /** {@code reference}, of any reference type. */
  public static String ofReference(Object reference) {
    return reference == null ? "NIL" : shown(HostValues.outgoing(reference, AnyReference.REFANY, null), 0);
  }

  /** {@code value}, which lies {@code depth} records or arrays deep in what is shown. */
  private static String shown(Object value, int depth) {
    try {
      return switch (value) {
        case Boolean truth -> truth ? "TRUE" : "FALSE";
        case EnumerationValue named -> INTEROP.asString(named);
        case Text text -> quoted(INTEROP.asString(text), '"');
        case String character -> quoted(character, '\'');
        case View view when depth == DEPTH -> view.toString();
        case FieldsView record -> record + fields(record, depth + 1);
        case View view when INTEROP.hasArrayElements(view) -> elements(view, view instanceof SetView ? "{}" : "[]", depth + 1);
        default -> String.valueOf(INTEROP.toDisplayString(value, false));
      };
    } catch (InteropException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String fields(FieldsView record, int depth) throws InteropException {
    Object names = INTEROP.getMembers(record);
    StringJoiner all = new StringJoiner(", ", "{", "}");
    for (long i = 0; i < INTEROP.getArraySize(names); i++) {
      String name = INTEROP.asString(INTEROP.readArrayElement(names, i));
      if (!INTEROP.isMemberInvocable(record, name)) {
        all.add(name + " = " + shown(INTEROP.readMember(record, name), depth));
      }
    }
    return all.toString();
  }

  private static String elements(View array, String marks, int depth) throws InteropException {
    long size = INTEROP.getArraySize(array);
    StringJoiner all = new StringJoiner(", ", marks.substring(0, 1), marks.substring(1));
    for (long i = 0; i < Math.min(size, ELEMENTS); i++) {
      all.add(shown(INTEROP.readArrayElement(array, i), depth));
    }
    return size > ELEMENTS ? all.add("... " + size).toString() : all.toString();
  }

  private static String quoted(String text, char mark) {
    StringBuilder out = new StringBuilder().append(mark);
    for (char c : text.substring(0, Math.min(text.length(), CHARACTERS)).toCharArray()) {
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (c == mark || c == '\\') {
            out.append('\\').append(c);
          } else {
            out.append(c < ' ' ? String.format("\\%03o", (int) c) : String.valueOf(c));
          }
        }
      }
    }
    return out.append(text.length() > CHARACTERS ? "..." : "").append(mark).toString();
  }
}
