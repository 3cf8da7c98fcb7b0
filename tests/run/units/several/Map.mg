GENERIC MODULE Map(Key, Value, Order);
IMPORT Text;
REVEAL T = Public BRANDED OBJECT n := 0; a: REF ARRAY OF Pair; name: TEXT OVERRIDES put := Put; get := Get; do := Do END;
PROCEDURE New(n: CARDINAL; t: TEXT): T = BEGIN last := t; RETURN NEW(T, a := NEW(REF ARRAY OF Pair, n), name := t) END New;
PROCEDURE Put(self: T; READONLY k: Key.T; READONLY v: Value.T) =
  BEGIN
    FOR i := 0 TO self.n - 1 DO IF Order.Compare(self.a[i].k, k) = 0 THEN self.a[i].v := v; RETURN END END;
    IF self.n > LAST(self.a^) THEN WITH b = NEW(REF ARRAY OF Pair, 2 * MAX(1, NUMBER(self.a^))) DO SUBARRAY(b^, 0, self.n) := self.a^; self.a := b END END;
    self.a[self.n] := Pair{k, v}; INC(self.n);
  END Put;
PROCEDURE Get(self: T; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  BEGIN FOR i := 0 TO self.n - 1 DO WITH p = self.a[i] DO IF Order.Compare(p.k, k) = 0 THEN v := p.v; RETURN TRUE END END END; RETURN FALSE END Get;
PROCEDURE Do(self: T; v: Visit) RAISES {Stop} =
  PROCEDURE Each(READONLY p: Pair) RAISES {Stop} = BEGIN IF NOT v(p) THEN RAISE Stop(p) END END Each;
  BEGIN FOR i := 0 TO self.n - 1 DO Each(self.a[i]) END END Do;
BEGIN last := "init " & Name; EVAL Text.Length(last)
END Map.
