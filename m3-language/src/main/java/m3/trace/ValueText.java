// SPDX-License-Identifier: MIT
package m3.trace;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import java.util.List;
import java.util.StringJoiner;
import m3.interop.ArrayView;
import m3.interop.EnumerationValue;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.LinkScope;
import m3.runtime.M3Context;
import m3.runtime.Reference;
import m3.runtime.Text;
import m3.types.ProcedureType;
import m3.types.ProcedureType.Formal;
import m3.types.Type;

/** Values in words for people, by their types as {@code scope} understands them. */
public final class ValueText {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
  private static final int ELEMENTS = 8;
  private static final int CHARACTERS = 60;

  private final M3Context context;
  private final LinkScope scope;

  public ValueText(M3Context context, LinkScope scope) {
    this.context = context;
    this.scope = scope;
  }

  /** The arguments of a call of a procedure of {@code type}, from index 1, with the names of its formals. */
  public String arguments(ProcedureType type, Object[] arguments) {
    List<Formal> formals = type.formals();
    StringJoiner all = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < formals.size(); i++) {
      Formal formal = formals.get(i);
      Object given = arguments[i + 1];
      Object value = given instanceof Reference place && !formal.type().isStructured() && formal.mode() != ProcedureType.Mode.VALUE
          ? place.get(Kind.of(formal.type())) : given;
      all.add(formal.name() + " = " + of(value, formal.type()));
    }
    return all.toString();
  }

  /** {@code value}, of {@code type}. */
  public String of(Object value, Type type) {
    return shown(HostValues.outgoing(value, type, context.types().layout(type, scope)));
  }

  /** {@code reference}, of any reference type. */
  public static String ofReference(Object reference) {
    return reference == null ? "NIL" : shown(HostValues.outgoing(reference, m3.types.AnyReference.REFANY, null));
  }

  private static String shown(Object value) {
    try {
      return switch (value) {
        case Boolean truth -> truth ? "TRUE" : "FALSE";
        case EnumerationValue named -> INTEROP.asString(named);
        case Text text -> quoted(INTEROP.asString(text), '"');
        case String character -> quoted(character, '\'');
        case ArrayView array -> elements(array);
        default -> String.valueOf(INTEROP.toDisplayString(value, false));
      };
    } catch (UnsupportedMessageException | InvalidArrayIndexException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String elements(ArrayView array) throws UnsupportedMessageException, InvalidArrayIndexException {
    long size = INTEROP.getArraySize(array);
    StringJoiner all = new StringJoiner(", ", "[", "]");
    for (long i = 0; i < Math.min(size, ELEMENTS); i++) {
      all.add(shown(INTEROP.readArrayElement(array, i)));
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
