// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import m3.nodes.ArrayNodes;
import m3.nodes.CellNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.LiteralNodes;
import m3.nodes.LocalNodes;
import m3.nodes.RecordNodes;
import m3.nodes.StatementNode;
import m3.runtime.ArrayLayout;
import m3.runtime.Cell;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.runtime.ScalarLayout;
import m3.runtime.ValueLayout;
import m3.types.Type;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Variables: where they live, how they are read, written, referred to, and begun. */
final class Variables {
  private final BodyTranslator body;

  Variables(BodyTranslator body) {
    this.body = body;
  }

  private Activation activation() {
    return body.activation();
  }

  private boolean isOuter(VariableSymbol variable) {
    return variable.storage() != VariableSymbol.Kind.GLOBAL && variable.owner() != activation().procedure();
  }

  private ExpressionNode captured(VariableSymbol variable) {
    Activation owner = activation().at(variable.owner());
    return new CellNodes.Captured(activation().distance(variable.owner()), owner.export(variable));
  }

  /** The designator that a WITH name stands for, or null; of names outside this activation only those of viewed arrays and records. */
  Value.Place aliased(VariableSymbol variable) {
    if (!isOuter(variable)) {
      return activation().home(variable) instanceof Home.Alias(Value.Place place) ? place : null;
    }
    return variable.type().isStructured() && activation().at(variable.owner()).home(variable) instanceof Home.Alias(Value.Place place)
        && body.views().isViewed(place) ? place : null;
  }

  /** The three slots of an open array of this activation, or -1. */
  int openSlots(VariableSymbol variable) {
    return !isOuter(variable) && activation().home(variable) instanceof Home.Open(int slot) ? slot : -1;
  }

  /** The value of a scalar variable. */
  ExpressionNode read(VariableSymbol variable) {
    Kind kind = Kind.of(variable.type());
    Value.Place aliased = aliased(variable);
    if (aliased != null) {
      return body.values().scalar(aliased);
    }
    if (!isOuter(variable) && activation().home(variable) instanceof Home.Slot(Kind k, int slot)) {
      return readSlot(k, slot);
    }
    return new CellNodes.Read(kind, refer(variable));
  }

  static ExpressionNode readSlot(Kind kind, int slot) {
    return switch (kind) {
      case LONG -> new LocalNodes.ReadLong(slot);
      case DOUBLE -> new LocalNodes.ReadDouble(slot);
      case OBJECT -> new LocalNodes.ReadObject(slot);
    };
  }

  static StatementNode writeSlot(Kind kind, int slot, ExpressionNode value) {
    return switch (kind) {
      case LONG -> new LocalNodes.WriteLong(slot, value);
      case DOUBLE -> new LocalNodes.WriteDouble(slot, value);
      case OBJECT -> new LocalNodes.WriteObject(slot, value);
    };
  }

  /** Assignment to a scalar variable. */
  StatementNode write(VariableSymbol variable, ExpressionNode value) {
    Value.Place aliased = aliased(variable);
    if (aliased != null) {
      return body.places().write(aliased, value);
    }
    if (!isOuter(variable) && activation().home(variable) instanceof Home.Slot(Kind k, int slot)) {
      return writeSlot(k, slot, value);
    }
    return new CellNodes.Write(Kind.of(variable.type()), variable.name(), refer(variable), value);
  }

  /** A reference to a scalar variable that has one: global, cell, VAR formal. */
  ExpressionNode refer(VariableSymbol variable) {
    Value.Place aliased = aliased(variable);
    if (aliased != null) {
      return body.places().refer(aliased);
    }
    if (variable.storage() == VariableSymbol.Kind.GLOBAL) {
      return new LiteralNodes.OfObject(body.calls().linked(body.instance().global(variable), variable));
    }
    if (isOuter(variable)) {
      return captured(variable);
    }
    return new LocalNodes.ReadObject(((Home.Referred) activation().home(variable)).slot());
  }

  /** The storage of a record or array variable. */
  ExpressionNode storage(VariableSymbol variable) {
    Value.Place aliased = aliased(variable);
    if (aliased != null) {
      return body.places().storage(aliased);
    }
    if (variable.storage() == VariableSymbol.Kind.GLOBAL) {
      return new LiteralNodes.OfObject(body.calls().linked(body.instance().global(variable), variable));
    }
    if (isOuter(variable)) {
      return captured(variable);
    }
    return switch (activation().home(variable)) {
      case Home.Open(int slot) -> new ArrayNodes.Bound((ArrayLayout) body.layout(variable.type()), slot);
      case Home.Stored(int slot) -> new LocalNodes.ReadObject(slot);
      case Home other -> throw new IllegalStateException(variable.name() + " " + other);
    };
  }

  /** Begins a local with {@code initial}, or with its type's default when that is null. */
  StatementNode begin(VariableSymbol variable, Value initial) {
    ValueLayout layout = body.layout(variable.type());
    if (layout instanceof ScalarLayout scalar) {
      ExpressionNode value = initial != null ? body.values().scalar(initial) : literal(scalar);
      return beginScalar(variable, scalar.kind(), value);
    }
    ExpressionNode storage = initial != null ? body.values().owned(initial) : new Fresh(layout);
    return beginStored(variable, storage);
  }

  static ExpressionNode literal(ScalarLayout layout) {
    return switch (layout.kind()) {
      case LONG -> new LiteralNodes.OfLong((Long) layout.initial());
      case DOUBLE -> new LiteralNodes.OfDouble((Double) layout.initial());
      case OBJECT -> new LiteralNodes.OfObject(layout.initial());
    };
  }

  /** Begins a scalar local with {@code value}: in a slot, or in a cell when references to it are made. */
  StatementNode beginScalar(VariableSymbol variable, Kind kind, ExpressionNode value) {
    if (!variable.isCaptured() && !variable.isAddressed()) {
      Home.Slot home = activation().scalar(variable, kind);
      return writeSlot(kind, home.slot(), value);
    }
    int slot = activation().slot(variable.name(), Kind.OBJECT);
    activation().settle(variable, new Home.Referred(kind, slot));
    return exporting(variable, slot, new LocalNodes.WriteObject(slot, new CellNodes.Make(kind, value)));
  }

  /** Begins a record or fixed array local with {@code storage} as its own. */
  StatementNode beginStored(VariableSymbol variable, ExpressionNode storage) {
    int slot = activation().slot(variable.name(), Kind.OBJECT);
    activation().settle(variable, new Home.Stored(slot));
    return exporting(variable, slot, new LocalNodes.WriteObject(slot, storage));
  }

  private StatementNode exporting(VariableSymbol variable, int slot, StatementNode begin) {
    if (!variable.isCaptured()) {
      return begin;
    }
    int index = activation().export(variable);
    return BodyTranslator.sequence(List.of(begin,
        new CellNodes.Export(activation().environmentSlot(), index, new LocalNodes.ReadObject(slot))));
  }

  /** Begins an open array name with the array value {@code value}. */
  StatementNode beginOpen(VariableSymbol variable, ExpressionNode value) {
    ArrayLayout layout = (ArrayLayout) body.layout(variable.type());
    int slot = activation().tripleSlot();
    activation().settle(variable, new Home.Open(slot));
    StatementNode bind = new ArrayNodes.Bind(layout, slot, value);
    if (!variable.isCaptured()) {
      return bind;
    }
    int index = activation().export(variable);
    return BodyTranslator.sequence(List.of(bind,
        new CellNodes.Export(activation().environmentSlot(), index, new ArrayNodes.Bound(layout, slot))));
  }

  /** Takes the actual at {@code index} as formal {@code variable}. */
  StatementNode formal(VariableSymbol variable, int index) {
    ExpressionNode actual = new LocalNodes.Argument(index);
    ValueLayout layout = body.layout(variable.type());
    boolean byValue = variable.storage() == VariableSymbol.Kind.VALUE_FORMAL;
    return switch (layout) {
      case ScalarLayout scalar when byValue -> beginScalar(variable, scalar.kind(), actual);
      case ScalarLayout scalar -> {
        int slot = activation().slot(variable.name(), Kind.OBJECT);
        activation().settle(variable, new Home.Referred(scalar.kind(), slot));
        yield exporting(variable, slot, new LocalNodes.WriteObject(slot, actual));
      }
      case ArrayLayout array when array.length() < 0 ->
          beginOpen(variable, byValue ? new ArrayNodes.Copy(array, actual) : actual);
      case ArrayLayout array -> beginStored(variable, byValue ? new ArrayNodes.Copy(array, actual) : actual);
      case RecordLayout record -> beginStored(variable, byValue ? new RecordNodes.Copy(record, actual) : actual);
    };
  }

  /** A fresh variable of this activation for an intermediate value, not visible to programs. */
  VariableSymbol temporary(String name, Type type) {
    return VariableSymbol.local(VariableSymbol.Kind.LOCAL, name, null, type, activation().procedure(), true);
  }

  /** Default storage of a record or array. */
  static final class Fresh extends ExpressionNode {
    private final ValueLayout layout;

    Fresh(ValueLayout layout) {
      this.layout = layout;
    }

    @Override
    public Object execute(com.oracle.truffle.api.frame.VirtualFrame frame) {
      return layout.create();
    }
  }
}
