MODULE Objects EXPORTS Main;
(* 2.2.9 objects: fields, methods, overrides, brands, defaults, subtypes. *)
IMPORT Check, Fmt;
TYPE
  A = OBJECT a := 1; name: TEXT := "A" METHODS p(): TEXT := PA; q(n: INTEGER): INTEGER := QA; abstract(): INTEGER END;
  AB = A OBJECT b: INTEGER := 2 METHODS r(): TEXT := RAB OVERRIDES p := PAB; abstract := Fifty END;
  ABC = AB OBJECT c: REAL; a: CHAR := 'h' METHODS p(x: INTEGER): INTEGER := PABC OVERRIDES q := QABC END;
  Branded = A BRANDED "Objects.Branded" OBJECT END;
  Plain = A OBJECT END;
  AlsoPlain = A OBJECT END;
  Rec = ROOT OBJECT v: RECORD x, y := 4 END; arr: ARRAY [0 .. 2] OF INTEGER; set := SET OF CHAR{'k'} METHODS self(): Rec := Self END;
  Counter = OBJECT n := 0 METHODS inc(by := 1) := Inc; get(): INTEGER := Get END;
  Loud = Counter OBJECT OVERRIDES inc := LoudInc END;
  Chain = OBJECT next: Chain := NIL METHODS depth(): INTEGER := Depth END;
  Stored = OBJECT f: PROCEDURE (n: INTEGER): INTEGER END;

PROCEDURE PA(self: A): TEXT = BEGIN RETURN "PA" & self.name END PA;
PROCEDURE PAB(self: AB): TEXT = BEGIN RETURN "PAB" & Fmt.Int(self.b) & A.p(self) END PAB;
PROCEDURE QA(self: A; n: INTEGER): INTEGER = BEGIN self.a := self.a + n; RETURN self.a END QA;
PROCEDURE RAB(self: AB): TEXT = BEGIN RETURN "R" & self.p() END RAB;
PROCEDURE Fifty(<*UNUSED*> self: AB): INTEGER = BEGIN RETURN 50 END Fifty;
PROCEDURE PABC(self: ABC; x: INTEGER): INTEGER = BEGIN RETURN x + ORD(self.a) END PABC;
PROCEDURE QABC(self: ABC; n: INTEGER): INTEGER = BEGIN RETURN 1000 + AB.q(self, n) END QABC;
PROCEDURE Self(self: Rec): Rec = BEGIN RETURN self END Self;
PROCEDURE Inc(self: Counter; by: INTEGER) = BEGIN INC(self.n, by) END Inc;
PROCEDURE Get(self: Counter): INTEGER = BEGIN RETURN self.n END Get;
PROCEDURE LoudInc(self: Loud; by: INTEGER) = BEGIN Counter.inc(self, 10 * by) END LoudInc;
PROCEDURE OtherGet(self: Counter): INTEGER = BEGIN RETURN -self.n END OtherGet;
PROCEDURE Depth(self: Chain): INTEGER = BEGIN IF self.next = NIL THEN RETURN 1 ELSE RETURN 1 + self.next.depth() END END Depth;
PROCEDURE Twice(n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Twice;
PROCEDURE Swap(VAR x, y: INTEGER) = VAR t := x; BEGIN x := y; y := t END Swap;
PROCEDURE Each(READONLY all: ARRAY OF A): TEXT = VAR t := ""; BEGIN FOR i := 0 TO LAST(all) DO t := t & all[i].p() & ";" END; RETURN t END Each;

VAR a: A; ab: AB; abc: ABC; r, r2: Rec; c: Counter; any: REFANY; ch: Chain; root: ROOT; st: Stored;

BEGIN
  a := NEW(A); ab := NEW(AB); abc := NEW(ABC);
  Check.Int("default field", a.a, 1); Check.Text("method", a.p(), "PAA"); Check.Int("method with argument", a.q(5), 6); Check.Int("changed", a.a, 6);
  Check.Int("inherited field", ab.a, 1); Check.Text("overridden", ab.p(), "PAB2PAA"); Check.Text("new method", ab.r(), "RPAB2PAA"); Check.Int("inherited method", ab.q(1), 2); Check.Int("implemented", ab.abstract(), 50);
  a := abc; Check.Int("overridden through super", a.q(1), 1002); Check.Text("dynamic", a.p(), "PAB2PAA"); Check.Int("new p hides", abc.p(1), 105); Check.That("new field hides", abc.a = 'h'); Check.Int("hidden field", NARROW(abc, A).a, 2); Check.Text("hidden method", NARROW(abc, AB).p(), "PAB2PAA");
  Check.Text("method of a type", A.p(abc), "PAA"); Check.Int("method of a type with argument", A.q(abc, 3), 5);
  (* NEW with fields and overrides *)
  a := NEW(A, name := "x", a := 9); Check.Text("field bindings", a.p() & Fmt.Int(a.a), "PAx9"); ab := NEW(AB, b := 7, name := "y"); Check.Text("inherited binding", ab.p(), "PAB7PAy");
  c := NEW(Counter, n := 3, get := OtherGet); Check.Int("override binding", c.get(), -3); c.inc(); Check.Int("default argument", c.get(), -4); Check.That("subtype of", ISTYPE(c, Counter)); c := NEW(Counter); Check.Int("type unchanged", c.get(), 0);
  c := NEW(Loud); c.inc(by := 2); c.inc(); Check.Int("super call", c.get(), 30);
  (* subtypes *)
  any := abc; Check.That("istype up", ISTYPE(any, A) AND ISTYPE(any, AB) AND ISTYPE(any, ABC)); any := NEW(AB); Check.That("not down", NOT ISTYPE(any, ABC)); root := ab; Check.That("root", ISTYPE(root, AB));
  any := NEW(Plain); Check.That("structural objects", ISTYPE(any, AlsoPlain)); Check.That("brand", NOT ISTYPE(any, Branded)); any := NEW(Branded); Check.That("brand is", ISTYPE(any, Branded) AND ISTYPE(any, A) AND NOT ISTYPE(any, Plain));
  TYPECASE any OF | ABC => Check.Never("abc") | AB => Check.Never("ab") | A(x) => Check.Int("typecase", x.a, 1) END;
  (* structured fields *)
  r := NEW(Rec); Check.Int("record default", r.v.y, 4); r.v.x := 1; r.arr[2] := 8; Check.That("set default", 'k' IN r.set); r2 := NEW(Rec, v := r.v, arr := ARRAY [0 .. 2] OF INTEGER{7, ..}); r2.v.x := 50; Check.Int("field copied", r.v.x, 1); Check.Int("array binding", r2.arr[2], 7);
  r2.arr := r.arr; r.arr[2] := 0; Check.Int("array copied", r2.arr[2], 8); Swap(r.v.x, r2.arr[0]); Check.Int("var fields", r.v.x * 10 + r2.arr[0], 1); Check.That("self", r.self().self() = r); Check.Int("field of result", r.self().v.y, 4);
  WITH f = r.v.y, o = r DO f := 33; r := NIL; Check.Int("alias of field", f, 33); o := r2 END; Check.That("alias of variable", r = r2);
  ch := NEW(Chain, next := NEW(Chain, next := NEW(Chain))); Check.Int("recursion", ch.depth(), 3); ch.next.next.next := NEW(Chain); Check.Int("deeper", ch.depth(), 4);
  Check.Text("array of objects", Each(ARRAY [0 .. 2] OF A{NEW(A), NEW(ABC), NEW(Branded, name := "b")}), "PAA;PAB2PAA;PAb;");
  st := NEW(Stored, f := Twice); Check.Int("procedure field", st.f(21), 42);
  Check.Int("typecode", ORD(TYPECODE(ab) = TYPECODE(AB)), 1); Check.That("typecode of subtype", TYPECODE(abc) # TYPECODE(AB));
  Check.Done();
END Objects.
