// SPDX-License-Identifier: MIT
package m3.translate;

import m3.nodes.AllocationNodes;
import m3.nodes.ExpressionNode;
import m3.runtime.ArrayLayout;
import m3.runtime.FieldSlot;
import m3.runtime.ObjectDescriptor;
import m3.runtime.RecordLayout;
import m3.runtime.TypeDescriptor;
import m3.runtime.ValueLayout;
import m3.unit.Value;

/** NEW. */
final class Allocations {
  private final BodyTranslator body;

  Allocations(BodyTranslator body) {
    this.body = body;
  }

  ExpressionNode referent(Value.NewReferent n) {
    TypeDescriptor type = body.types().descriptor(n.type(), body.instance());
    ValueLayout layout = body.layout(n.referent());
    if (!(layout instanceof RecordLayout record)) {
      return BodyTranslator.at(new AllocationNodes.Referent(type, layout), n.span());
    }
    FieldSlot[] slots = n.initial().stream().map(f -> record.slot(record.type().indexOf(f.name()))).toArray(FieldSlot[]::new);
    return BodyTranslator.at(new AllocationNodes.Record(type, record, slots, values(n.initial())), n.span());
  }

  private ExpressionNode[] values(java.util.List<Value.FieldValue> initial) {
    return initial.stream().map(f -> body.values().any(f.value())).toArray(ExpressionNode[]::new);
  }

  ExpressionNode openArray(Value.NewOpenArray n) {
    TypeDescriptor type = body.types().descriptor(n.type(), body.instance());
    return BodyTranslator.at(new AllocationNodes.OpenArray(type, (ArrayLayout) body.layout(n.array()),
        body.values().all(n.sizes())), n.span());
  }

  ExpressionNode object(Value.NewObject n) {
    ObjectDescriptor type = body.types().object(n.anonymous() != null ? n.anonymous() : n.type(), body.instance());
    FieldSlot[] slots = n.initial().stream()
        .map(f -> body.types().object(f.owner(), body.instance()).ownSlot(f.name())).toArray(FieldSlot[]::new);
    return BodyTranslator.at(new AllocationNodes.OfObject(type, slots, values(n.initial())), n.span());
  }
}
