MODULE References EXPORTS Main;
(* 2.2.7 references: traced, structural equivalence, brands, REFANY, NIL, NARROW, ISTYPE, TYPECODE, TYPECASE. *)
IMPORT Check;
TYPE
  Int = REF INTEGER;
  AlsoInt = REF INTEGER;
  Named = BRANDED "References.Named" REF INTEGER;
  Anon = BRANDED REF INTEGER;
  List = REF RECORD head: INTEGER; tail: List END;
  AlsoList = REF RECORD head: INTEGER; tail: AlsoList END;
  Expanded = REF RECORD head: INTEGER; tail: REF RECORD head: INTEGER; tail: Expanded END END;
  RefRef = REF Int;
  RefSet = REF SET OF CHAR;
  RefArr = REF ARRAY [0 .. 2] OF INTEGER;
  RefOpen = REF ARRAY OF CHAR;
  RefProc = REF PROCEDURE (): INTEGER;
VAR
  i, j: Int; also: AlsoInt; b: Named; c: Anon; any: REFANY; l: List; al: AlsoList; ex: Expanded; rr: RefRef; rs: RefSet; ra: RefArr; ro: RefOpen; rp: RefProc; t: TEXT; null: NULL := NIL;

PROCEDURE Seven(): INTEGER = BEGIN RETURN 7 END Seven;
PROCEDURE Bump(VAR n: INTEGER) = BEGIN INC(n) END Bump;
PROCEDURE Kind(r: REFANY): TEXT =
  BEGIN
    TYPECASE r OF
    | NULL => RETURN "null"
    | Int(x) => INC(x^); RETURN "int"
    | Named, Anon => RETURN "branded"
    | List => RETURN "list"
    | TEXT(t) => RETURN t
    | RefSet(s) => IF 'a' IN s^ THEN RETURN "set with a" ELSE RETURN "set" END
    | ROOT => RETURN "object"
    ELSE RETURN "other"
    END
  END Kind;

BEGIN
  Check.That("nil at first", i = NIL); i := NEW(Int); i^ := 3; j := i; INC(j^); Check.Int("shared", i^, 4);
  also := i; Check.That("structural", also = i); Check.That("different referents", NEW(Int) # NEW(Int));
  b := NEW(Named); b^ := 1; c := NEW(Anon); any := b; Check.That("branded is not int", NOT ISTYPE(any, Int)); Check.That("branded", ISTYPE(any, Named)); Check.That("other brand", NOT ISTYPE(any, Anon));
  any := i; Check.That("also int", ISTYPE(any, AlsoInt)); Check.Int("narrow", NARROW(any, AlsoInt)^, 4); j := any; Check.That("assignment narrows", j = i);
  any := NIL; Check.That("nil is of every type", ISTYPE(any, Named) AND ISTYPE(any, NULL)); b := any; Check.That("nil narrows", b = NIL); Check.That("null", null = any);
  l := NEW(List, head := 1); al := l; l.tail := al; Check.That("recursive structural equivalence", l.tail = l); ex := l; Check.Int("expanded", ex.tail.tail.head, 1);
  rr := NEW(RefRef); rr^ := NEW(Int); rr^^ := 6; Bump(rr^^); Check.Int("reference to reference", rr^^, 7);
  rs := NEW(RefSet); rs^ := SET OF CHAR{'a'}; Check.That("set referent", 'a' IN rs^); ra := NEW(RefArr); ra[1] := 5; ra^ := ARRAY [0 .. 2] OF INTEGER{ra[1], ..}; Check.Int("array referent", ra[2], 5); Bump(ra^[0]); Check.Int("var of referent", ra[0], 6);
  ro := NEW(RefOpen, 2); ro[0] := 'x'; ro[1] := ro[0]; Check.That("open referent", ro[1] = 'x'); rp := NEW(RefProc); rp^ := Seven; Check.Int("procedure referent", rp^(), 7);
  (* TYPECODE tells the allocated type *)
  any := i; Check.That("typecode", TYPECODE(any) = TYPECODE(Int)); Check.That("same code for equal types", TYPECODE(Int) = TYPECODE(AlsoInt)); Check.That("other code for brands", TYPECODE(Named) # TYPECODE(Int));
  Check.That("code of a list", TYPECODE(l) = TYPECODE(AlsoList)); t := "text"; any := t; Check.That("text", ISTYPE(any, TEXT) AND TYPECODE(any) = TYPECODE(TEXT));
  Check.Text("typecase null", Kind(NIL), "null"); Check.Text("typecase int", Kind(i), "int"); Check.Int("arm's variable", i^, 5); Check.Text("typecase branded", Kind(c), "branded");
  Check.Text("typecase list", Kind(l), "list"); Check.Text("typecase text", Kind("hello"), "hello"); Check.Text("typecase set", Kind(rs), "set with a"); Check.Text("typecase object", Kind(NEW(MUTEX)), "object"); Check.Text("typecase else", Kind(ro), "other");
  i := NEW(Int); Bump(i^); WITH x = i^ DO INC(x, 10); i := NIL; INC(x) END; Check.That("alias outlives", i = NIL);
  Check.Done();
END References.
