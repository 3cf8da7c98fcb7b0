// SPDX-License-Identifier: MIT
package m3.check;

import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Type;
import m3.unit.ExceptionSymbol;
import m3.unit.Interface;
import m3.unit.Value;

/** What a name, or a name with selectors, stands for. */
sealed interface Meaning {
  /** The word for it in messages, with its article. */
  String kind();

  record OfValue(Value value) implements Meaning {
    @Override
    public String kind() {
      return switch (value) {
        case Value.ProcedureValue p -> "a procedure";
        case Value.Literal literal -> "a constant";
        default -> "a variable";
      };
    }
  }

  record OfType(Type type) implements Meaning {
    @Override
    public String kind() {
      return "a type";
    }
  }

  record OfUnit(Interface unit) implements Meaning {
    @Override
    public String kind() {
      return "an interface";
    }
  }

  record OfOperation(String name) implements Meaning {
    @Override
    public String kind() {
      return "a predeclared operation";
    }
  }

  record OfException(ExceptionSymbol exception) implements Meaning {
    @Override
    public String kind() {
      return "an exception";
    }
  }

  /** A method of an object: {@code receiver.name}. */
  record OfMethod(Value receiver, ReferenceType owner, String name, ProcedureType signature) implements Meaning {
    @Override
    public String kind() {
      return "a method";
    }
  }

  /** A method of a type: {@code T.name}. */
  record OfTypeMethod(ReferenceType type, ReferenceType owner, String name, ProcedureType signature) implements Meaning {
    @Override
    public String kind() {
      return "a method";
    }
  }

  /** Something already refused. */
  record Broken() implements Meaning {
    @Override
    public String kind() {
      return "unknown";
    }
  }
}
