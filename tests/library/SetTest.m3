(* SPDX-License-Identifier: MIT *)
MODULE SetTest EXPORTS Main;

(* Set, as SetDef and as SetList. *)

IMPORT Expect, Fmt, IntArraySort, IntSet, IntSetDef, IntSetList, TextSetDef;

PROCEDURE Show (s: IntSet.T): TEXT =
  VAR a := NEW(REF ARRAY OF INTEGER, s.size()); n := 0; e: INTEGER; all := s.iterate(); t := "";
  BEGIN
    WHILE all.next(e) DO a[n] := e; INC(n) END;
    IntArraySort.Sort(a^);
    FOR i := 0 TO n - 1 DO t := t & Fmt.Int(a[i]) & " " END;
    RETURN t;
  END Show;

PROCEDURE Try (kind: TEXT; a, b: IntSet.T) =
  VAR c: IntSet.T;
  BEGIN
    Expect.True(kind & " starts empty", a.isEmpty());
    Expect.False(kind & " insert", a.insert(1));
    Expect.True(kind & " insert again", a.insert(1));
    Expect.True(kind & " member", a.member(1));
    Expect.True(kind & " delete", a.delete(1));
    Expect.False(kind & " delete again", a.delete(1));
    FOR i := 1 TO 6 DO EVAL a.insert(i) END;
    FOR i := 4 TO 8 DO EVAL b.insert(i) END;
    Expect.Int(kind & " size", a.size(), 6);
    Expect.Text(kind & " union", Show(a.union(b)), "1 2 3 4 5 6 7 8 ");
    Expect.Text(kind & " intersection", Show(a.intersection(b)), "4 5 6 ");
    Expect.Text(kind & " difference", Show(a.diff(b)), "1 2 3 ");
    Expect.Text(kind & " is left as it was", Show(a), "1 2 3 4 5 6 ");
    Expect.True(kind & " intersect", a.intersect(b));
    Expect.False(kind & " do not intersect", a.diff(b).intersect(b));
    Expect.True(kind & " subset", a.intersection(b).subset(b));
    Expect.False(kind & " no subset", a.subset(b));
    c := a.copy();
    Expect.True(kind & " equal", c.equal(a) AND IntSet.Equal(a, c));
    Expect.False(kind & " not equal", a.equal(b));
    Expect.True(kind & " unionD is itself", c.unionD(b) = c);
    Expect.Text(kind & " unionD", Show(c), "1 2 3 4 5 6 7 8 ");
    Expect.Text(kind & " intersectionD", Show(c.intersectionD(b)), "4 5 6 7 8 ");
    Expect.Text(kind & " diffD", Show(c.diffD(a)), "7 8 ");
    Expect.True(kind & " diffD with itself", c.diffD(c).isEmpty());
    Expect.Text(kind & " from an array", Show(c.fromArray(ARRAY OF INTEGER{3, 1, 3})), "1 3 ");
  END Try;

VAR words := NEW(TextSetDef.T).init();
BEGIN
  Try("hashed", NEW(IntSetDef.T).init(), NEW(IntSetDef.T).init(100));
  Try("listed", NEW(IntSetList.T).init(), NEW(IntSetDef.T).init());
  FOR i := 0 TO 999 DO EVAL words.insert(Fmt.Int(i MOD 500)) END;
  Expect.Int("equal elements are one", words.size(), 500);
  Expect.Done();
END SetTest.
