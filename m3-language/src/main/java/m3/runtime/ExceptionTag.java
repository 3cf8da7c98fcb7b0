// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import m3.types.EnumerationType;
import m3.types.Field;
import m3.types.OpaqueType;
import m3.types.ProcedureType.ExceptionName;
import m3.types.RecordType;
import m3.types.Type;
import m3.unit.ExceptionSymbol;

/**
 * A declared exception in one instance of the unit that declares it: what is raised and what handlers look for.
 *
 * <p>RuntimeError.E and SpinException.Exception stand for every run-time error besides: a handler of theirs takes faults.
 */
public final class ExceptionTag {
  private enum Faults {NONE, CLASSICAL, SPIN}

  private final ExceptionSymbol symbol;
  private final LinkScope scope;
  private final Faults faults;

  /** The exception {@code symbol} as {@code scope}, the instance that declares it, understands its argument. */
  ExceptionTag(ExceptionSymbol symbol, LinkScope scope) {
    this.symbol = symbol;
    this.scope = scope;
    this.faults = faults(symbol);
  }

  private static Faults faults(ExceptionSymbol symbol) {
    if (!symbol.isImplicit() || symbol.argument() == null) {
      return Faults.NONE;
    }
    return switch (symbol.identity().unit() + "." + symbol.name()) {
      case "RuntimeError.E" -> symbol.argument().unpacked() instanceof EnumerationType ? Faults.CLASSICAL : Faults.NONE;
      case "SpinException.Exception" -> isInfo(symbol.argument().unpacked()) ? Faults.SPIN : Faults.NONE;
      default -> Faults.NONE;
    };
  }

  /** Whether {@code type} is the record of SpinException.ExceptionInfo: an enumeration {@code code}, and texts. */
  private static boolean isInfo(Type type) {
    return type instanceof RecordType record && record.fields().stream().allMatch(f -> f.name().equals("code")
        ? f.type().unpacked() instanceof EnumerationType : f.type().unpacked() == OpaqueType.TEXT);
  }

  public ExceptionName name() {
    return symbol.identity();
  }

  /** Whether any procedure may raise it, listed or not. */
  public boolean isImplicit() {
    return symbol.isImplicit();
  }

  /** Whether it stands for every run-time error besides what is raised by its name. */
  public boolean takesFaults() {
    return faults != Faults.NONE;
  }

  /** The argument that {@code fault} has for a handler of this exception, boxed. */
  @TruffleBoundary
  public Object argument(Fault fault, M3Context context) {
    FaultNames names = FaultNames.of(fault.code());
    Type type = symbol.argument().unpacked();
    if (type instanceof EnumerationType enumeration) {
      return ordinal(enumeration, names.classical());
    }
    RecordLayout layout = context.types().record((RecordType) type, scope);
    M3Record info = layout.create();
    List<Field> fields = layout.type().fields();
    for (int i = 0; i < fields.size(); i++) {
      Object value = switch (fields.get(i).name()) {
        case "code" -> ordinal((EnumerationType) fields.get(i).type().unpacked(), names.spin());
        case "message" -> new Text(fault.getMessage());
        default -> new Text(place(fault));
      };
      layout.slot(i).set(info, value);
    }
    return info;
  }

  private static long ordinal(EnumerationType type, String element) {
    return Math.max(0, type.ordinalOf(element));
  }

  private static String place(Fault fault) {
    SourceSection at = fault.getLocation() == null ? null : fault.getLocation().getEncapsulatingSourceSection();
    return at == null ? "" : at.getSource().getName() + ":" + at.getStartLine() + ":" + at.getStartColumn();
  }

  @Override
  public String toString() {
    return symbol.identity().toString();
  }
}
