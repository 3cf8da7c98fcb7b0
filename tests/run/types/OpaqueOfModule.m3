MODULE OpaqueOfModule EXPORTS Main;
(* 2.4.6: opaque types of a module, which reveals them; an abstract method of a type fails when it is called, not before. *)
IMPORT Check, RuntimeError;
TYPE
  T <: Public; Public = OBJECT METHODS get (): INTEGER; never (): INTEGER END; Cell <: REFANY; U = T OBJECT OVERRIDES get := GetTwice END;
REVEAL
  T = Public BRANDED OBJECT n := 4 OVERRIDES get := Get END; Cell = BRANDED REF RECORD head: T; tail: Cell END;
VAR t := NEW(T); u: T := NEW(U, n := 5); c := NEW(Cell, head := t, tail := NEW(Cell, head := u)); r: REFANY := c; sum := 0;
PROCEDURE Get (self: T): INTEGER = BEGIN RETURN self.n END Get;
PROCEDURE GetTwice (self: U): INTEGER = BEGIN RETURN 2 * T.get(self) END GetTwice;
PROCEDURE Abstract (call: BOOLEAN): INTEGER = BEGIN IF call THEN RETURN T.never(t) ELSE RETURN 1 END END Abstract;
BEGIN
  WHILE c # NIL DO INC(sum, c.head.get()); c := c.tail END;
  Check.Int("sum", sum, 14);
  Check.That("types", ISTYPE(r, Cell) AND NOT ISTYPE(r, T) AND ISTYPE(u, U) AND TYPECODE(u) = TYPECODE(U) AND TYPECODE(t) = TYPECODE(T));
  TYPECASE r OF T => Check.Never("T") | Cell (d) => Check.Int("cell", d.head.n, 4) ELSE Check.Never("else") END;
  Check.Int("not called", Abstract(FALSE), 1);
  TRY EVAL Abstract(TRUE); Check.Never("called") EXCEPT RuntimeError.E => Check.That("abstract", TRUE) END;
  Check.Int("no code for NULL", TYPECODE(NULL) + TYPECODE(NIL), 0);
  Check.Done();
END OpaqueOfModule.
