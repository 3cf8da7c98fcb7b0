MODULE Main;
IMPORT Check, Elem, ElemMap, IntMap, Brand, Vec, BrandRep, IntOrder;
VAR em := ElemMap.New(t := "x"); im := IntMap.New(); b := Brand.New("b"); v: Vec.T; sum := 0; n: INTEGER; r: REFANY;
TYPE Sub = Brand.T OBJECT extra := 3 OVERRIDES name := SubName END;
PROCEDURE SubName(self: Sub): TEXT = BEGIN RETURN Brand.T.name(self) & "sub" & self.t END SubName;
PROCEDURE Walk(limit: INTEGER): INTEGER =
  VAR s := 0;
  PROCEDURE Add(READONLY p: IntMap.Pair): BOOLEAN = BEGIN INC(s, p.k * p.v); RETURN s < limit END Add;
  BEGIN TRY im.do(Add); RETURN s EXCEPT IntMap.Stop(p) => RETURN -1000 * p.k - s END END Walk;
PROCEDURE Kind(r: REFANY): TEXT =
  BEGIN TYPECASE r OF | NULL => RETURN "null" | Sub(s) => RETURN "sub" & s.name() | Brand.T(t) => RETURN "T" & t.name() | ElemMap.T => RETURN "em" | IntMap.T => RETURN "im" ELSE RETURN "?" END END Kind;
BEGIN
  Check.Text("init", IntMap.last & ElemMap.last, "Mapx");
  FOR i := 1 TO 10 DO im.put(i, i * i) END; im.put(3, 0);
  Check.That("get", im.get(4, n) AND n = 16 AND NOT im.get(44, n));
  Check.Int("walk", Walk(100000), 3025 - 27); Check.Int("stopped", Walk(100), -5000 - (1 + 8 + 0 + 64 + 125));
  v := Vec.T{1, 2, ..}; em.put(Elem.T{5, b}, v); v[2] := 9; em.put(Elem.T{6, NIL}, v); Check.That("e", em.get(Elem.T{5, NIL}, v) AND v[2] = 2); Check.That("e", em.get(Elem.T{6, b}, v) AND v[2] = 9); INC(sum, v[2]);
  Check.Int("sizes", IntMap.Size * 10 + ElemMap.Size, 12);
  Check.Text("kinds", Kind(NIL) & Kind(NEW(Sub, t := "q")) & Kind(b) & Kind(em) & Kind(im) & Kind("t"), "nullsubqsubqTbemim?");
  Check.Text("rep", b.t & NARROW(b, BrandRep.Middle).t, "bb");
  TRY Check.Text("next", b.next().next().name(), "b''") EXCEPT ELSE Check.Never("else") END;
  r := b; Check.That("istype", ISTYPE(r, BrandRep.Middle) AND ISTYPE(r, Brand.Public) AND NOT ISTYPE(r, Sub)); Check.Int("made", Brand.made, 1);
  Check.Int("cmp", Elem.Compare(Elem.Zero, Elem.T{1, NIL}) + IntOrder.Compare(3, 2) * 5, 4);
  TRY RAISE Elem.Bad(Elem.T{4, b}) EXCEPT Elem.Bad(e) => Check.Int("bad", e.a, 4) END;
  Check.That("distinct codes", TYPECODE(NEW(Sub, name := SubName)) # TYPECODE(Sub) AND TYPECODE(NIL) = TYPECODE(NULL) AND TYPECODE(b) = TYPECODE(Brand.T));
  Check.Done();
END Main.
