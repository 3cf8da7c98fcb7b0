MODULE Operations EXPORTS Main;
(* 2.6.2 - 2.6.14: order of evaluation, boolean operators, relations, texts, constructors, constants, predeclared operations. *)
IMPORT Check, Text;
TYPE
  Colour = {Red, Green, Blue}; V = ARRAY [1 .. 3] OF INTEGER; R = RECORD a: INTEGER; v := V{7, ..}; t := "t" END; Sub = [2 .. 9]; S = SET OF Colour; Shape = REF ARRAY OF ARRAY OF INTEGER;
  T = OBJECT n := 4; v := V{1, 2, 3} METHODS get(): INTEGER := Get; add(k: INTEGER := 1): T := Add END; U = T OBJECT m := 6 END; Rf = REF R; Gen = PROCEDURE (): INTEGER;
CONST
  N = 3; Twice = N * 2; Name = "na" & "me"; Pi = 3.25; Vec = V{N, Twice, ..}; Rec = R{a := N, v := Vec}; Set = S{Colour.Red .. Colour.Green}; Last = LAST(V); Big = 16_FFFF; Flag = N > 2 AND NOT FALSE; Ch = VAL(ORD('a') + N, CHAR); Next = Colour.Blue; Grid = ARRAY [0 .. 1] OF V{V{1, ..}, Vec}; Long = 5L * 1000000000L; Count = NUMBER(Colour) + BITSIZE(INTEGER);
  Proc = Three; Nil: REFANY = NIL; Field = Rec.v[2]; Elem = Grid[1][3]; In = Colour.Red IN Set; Max = MAX(N, Twice); Neg = -N MOD 2; Real = FLOAT(N) * Pi; Trunc = TRUNC(Pi); Wide = W"w\x0416" ;
VAR a: ARRAY [0 .. 4] OF INTEGER; r: R; o: T; u := NEW(U); rf: Rf; sub: Sub := 5; any: REFANY; t1, t2: TEXT; sh: Shape; n := 2; gen: Gen := Three; c := Colour.Green; s: S; b: BOOLEAN;

PROCEDURE Get(self: T): INTEGER = BEGIN RETURN self.n END Get;
PROCEDURE Add(self: T; k: INTEGER): T = BEGIN INC(self.n, k); RETURN self END Add;
PROCEDURE Other(self: T): INTEGER = BEGIN RETURN -self.n END Other;
PROCEDURE Three(): INTEGER = BEGIN RETURN 3 END Three;
PROCEDURE Mark(m: CHAR; v: INTEGER): INTEGER = BEGIN Check.Note(m); RETURN v END Mark;
PROCEDURE Is(m: CHAR; v: BOOLEAN): BOOLEAN = BEGIN Check.Note(m); RETURN v END Is;
PROCEDURE Sum(a, b, c: INTEGER): INTEGER = BEGIN RETURN a + b + c END Sum;
PROCEDURE Default(a: INTEGER := N; v := Vec; READONLY q: V := V{1, ..}; t: TEXT := "d"; s := Set): INTEGER = BEGIN RETURN a + v[2] + q[3] + Text.Length(t) + ORD(Colour.Green IN s) END Default;

BEGIN
  (* AND and OR evaluate the right side only when needed; both sides of the rest *)
  b := Is('1', FALSE) AND Is('2', TRUE); Check.Trace("and", "1"); b := Is('1', TRUE) OR Is('2', FALSE); Check.Trace("or", "1"); b := Is('1', TRUE) AND Is('2', FALSE) OR Is('3', TRUE); Check.That("precedence", b); Check.Trace("and or", "123"); b := NOT Is('1', TRUE) AND Is('2', TRUE); Check.That("not binds", NOT b); Check.Trace("not", "1");
  b := Is('1', TRUE) = Is('2', TRUE); Check.Trace("equality", "12"); Check.That("implication", (FALSE <= TRUE) AND NOT (TRUE <= FALSE)); Check.Int("left to right", Mark('a', 1) + Mark('b', 2) * Mark('c', 3), 7); Check.Trace("operands", "abc"); Check.Int("arguments", Sum(Mark('a', 1), Mark('b', 2), Mark('c', 3)), 6); Check.Trace("arguments", "abc");
  (* constants *)
  Check.Int("constants", Twice + Last + Big + Field + Elem + Max + Neg + Trunc, 6 + 3 + 65535 + 6 + 6 + 6 + 1 + 3); Check.Text("text constant", Name, "name"); Check.That("more constants", Flag AND Ch = 'd' AND Next = Colour.Blue AND In AND Real = 9.75 AND Pi = 3.25 AND Nil = NIL); Check.Long("long constant", Long, 5000000000L); Check.Int("procedure constant", Proc(), 3); Check.Int("count", Count, 67); Check.Int("wide text", Text.Length(Wide), 2); Check.That("wide character", Text.GetWideChar(Wide, 1) = W'\x0416');
  FOR i := 1 TO 3 DO Check.Int("vector constant", Vec[i], ARRAY [1 .. 3] OF INTEGER{3, 6, 6}[i]) END; FOR x := FIRST(Colour) TO LAST(Colour) DO Check.That("set constant", (x IN Set) = (x # Colour.Blue)) END; a[0] := Rec.a; r := Rec; r.v[1] := 100; Check.Int("constant kept", Rec.v[1], 3);
  (* constructors *)
  r := R{5}; Check.Int("defaults", r.v[3], 7); r := R{v := V{n, n + 1, n * 2}, a := n}; Check.Int("values", r.v[3] + r.a, 6); Check.That("set of variables", S{c .. Colour.Blue} = S{Colour.Blue, c}); s := S{c}; Check.That("set", s <= Set); a := ARRAY [0 .. 4] OF INTEGER{n, n * n, ..}; Check.Int("repeat variable", a[4], 4); Check.That("nested", Grid[0] = V{1, 1, 1});
  Check.Int("constructor order", V{Mark('x', 1), Mark('y', 2), ..}[3], 2); Check.Trace("repeated once", "xy");
  (* NEW *)
  o := NEW(T); Check.Int("new", o.get() + o.v[3], 7); o := NEW(T, n := 9); Check.Int("field", o.n, 9); o := NEW(T, get := Other, n := 2); Check.Int("override", o.get(), -2); u := NEW(U, n := 1, m := 2, get := Other); Check.Int("subtype", u.get() + u.m, 1); Check.Int("evaluated in order", NEW(T, n := Mark('p', 1), v := V{Mark('q', 2), ..}).n, 1); Check.Trace("fields in order", "pq"); Check.That("still a T", TYPECODE(NEW(T, n := 1)) = TYPECODE(T));
  rf := NEW(Rf, a := 3); Check.Int("record", rf.a + rf.v[1], 10); rf := NEW(Rf, v := Vec, t := "x", a := 1); Check.Text("record fields", rf.t, "x"); sh := NEW(Shape, n, n + 1); Check.Int("shape", NUMBER(sh^) * 10 + NUMBER(sh[0]), 23); Check.Int("zeroed", sh[1, 2], 0); sh := NEW(Shape, 0, 5); Check.Int("no rows", NUMBER(sh^), 0); Check.Int("new of record by type", NEW(REF R, a := 8).a, 8);
  (* methods as procedures *)
  Check.Int("T.m(o)", T.get(u), 1); Check.Int("chain", o.add().add(5).add(k := 2).n, 10); Check.That("same object", o.add(0) = o); Check.Int("call of a call", NEW(T).add(3).get(), 7);
  (* named and default arguments *)
  Check.Int("all defaults", Default(), 3 + 6 + 1 + 1 + 1); Check.Int("named", Default(t := "four", a := 0), 0 + 6 + 1 + 4 + 1); Check.Int("mixed", Default(1, V{0, ..}, s := S{}, q := Vec), 1 + 0 + 6 + 1 + 0); Check.Int("named in another order", Sum(c := 1, a := 2, b := n), 5);
  (* NARROW, ISTYPE, ORD, VAL, FIRST, LAST, NUMBER *)
  any := u; Check.Int("narrow", NARROW(any, U).m, 2); NARROW(any, T).n := 11; Check.Int("narrow is a designator's root", u.n, 11); Check.That("istype", ISTYPE(any, U) AND NOT ISTYPE(any, Rf)); Check.Int("bounds", FIRST(Sub) + LAST(Sub) + NUMBER(Sub) + FIRST(a) + LAST(a) + NUMBER(a), 2 + 9 + 8 + 0 + 4 + 5); Check.That("val", VAL(ORD(c) + 1, Colour) = Colour.Blue AND VAL(sub, INTEGER) = 5); Check.Int("first of enumeration index", ORD(FIRST(ARRAY Colour OF CHAR)), 0);
  (* texts *)
  t1 := "ab"; t2 := "a"; t2 := t2 & "b"; Check.That("text by value", Text.Equal(t1, t2)); Check.Int("concatenation", Text.Length(t1 & t2 & "" & "xyz"), 7); Check.Text("escapes", "\101\n\"\\\'\t", Text.FromChar('A') & Text.FromChar('\n') & Text.FromChar('"') & "\\" & "'" & Text.FromChar('\t')); Check.That("character", Text.GetChar(t1 & t2, 3) = 'b'); Check.That("same text", t1 = t1); Check.Text("empty", "" & "", "");
  (* results as designators' roots; procedures called through expressions *)
  Check.Int("generator", gen() + Three() * gen(), 12); gen := Proc; Check.That("procedure equality", gen = Three); Check.Int("call in subscript", a[Three()] + Vec[Three()], 4 + 6);
  Check.Done();
END Operations.
