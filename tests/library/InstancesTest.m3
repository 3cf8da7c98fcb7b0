(* SPDX-License-Identifier: MIT *)
MODULE InstancesTest EXPORTS Main;

(* Each instance of a generic that the library has: that it is there, and is one for its types. *)

IMPORT Atom, AtomAtomTbl, AtomIntTbl, AtomList, AtomListSort, AtomLongRealTbl, AtomPQ, AtomRefTbl, AtomSeq, AtomSetDef, AtomSetList,
       AtomStack, AtomTextTbl, BooleanList, BooleanSeq, CharArraySort, CharIntTbl, CharList, CharListSort, CharRefTbl, CharSeq,
       CharSetDef, CharTextTbl, Expect, IntArraySort, IntAtomTbl, IntIntTbl, IntList, IntListSort, IntLongRealTbl, IntPQ,
       IntRefTbl, IntSeq, IntSetDef, IntSetList, IntStack, Integer, IntTextTbl, LongrealArraySort, LongrealList, LongrealListSort,
       LongrealPQ, LongrealSeq, RealArraySort, RealList, RealListSort, RealPQ, RealSeq, RefAtomTbl, RefIntTbl, RefList, RefListSort, RefPQ, RefRefTbl,
       RefSeq, RefSetDef, RefSetList, RefStack, RefTextTbl, SortedAtomAtomTbl, SortedAtomIntTbl, SortedAtomRefTbl,
       SortedAtomTextTbl, SortedIntAtomTbl, SortedIntIntTbl, SortedIntRefTbl, SortedIntTextTbl, SortedRefAtomTbl, SortedRefIntTbl, SortedRefRefTbl, SortedRefTextTbl, SortedTextAtomTbl,
       SortedTextIntTbl, SortedTextRefTbl, SortedTextTextTbl, Text, TextArraySort, TextAtomTbl, TextIntTbl, TextList,
       TextListSort, TextLongRealTbl, TextPQ, TextRefTbl, TextSeq, TextSetDef, TextSetList, TextStack, TextTextTbl;

<*FATAL AtomPQ.Empty, IntPQ.Empty, RefPQ.Empty, LongrealPQ.Empty, RealPQ.Empty, TextPQ.Empty*>

VAR
  x             := Atom.FromText("x");
  y             := Atom.FromText("y");
  r1            := NEW(REF INTEGER);
  r2            := NEW(REF INTEGER);
  atom, atomKey : Atom.T;
  int, intKey   : INTEGER;
  text, textKey : TEXT;
  ref, refKey   : REFANY;
  longreal      : LONGREAL;

PROCEDURE Tables () =
  BEGIN
    WITH t = NEW(AtomAtomTbl.Default).init() DO
      Expect.True("AtomAtomTbl", NOT t.put(x, x) AND t.put(x, y) AND t.get(x, atom) AND atom = y
                  AND NOT t.get(y, atom) AND t.size() = 1);
    END;
    WITH t = NEW(AtomIntTbl.Default).init() DO
      Expect.True("AtomIntTbl", NOT t.put(x, 1) AND t.put(x, 2) AND t.get(x, int) AND int = 2
                  AND NOT t.get(y, int) AND t.size() = 1);
    END;
    WITH t = NEW(AtomLongRealTbl.Default).init() DO
      Expect.True("AtomLongRealTbl", NOT t.put(x, 1.0d0) AND t.put(x, 2.0d0) AND t.get(x, longreal) AND longreal = 2.0d0
                  AND NOT t.get(y, longreal) AND t.size() = 1);
    END;
    WITH t = NEW(AtomRefTbl.Default).init() DO
      Expect.True("AtomRefTbl", NOT t.put(x, r1) AND t.put(x, r2) AND t.get(x, ref) AND ref = r2
                  AND NOT t.get(y, ref) AND t.size() = 1);
    END;
    WITH t = NEW(AtomTextTbl.Default).init() DO
      Expect.True("AtomTextTbl", NOT t.put(x, "x") AND t.put(x, "y") AND t.get(x, text) AND Text.Equal(text, "y")
                  AND NOT t.get(y, text) AND t.size() = 1);
    END;
    WITH t = NEW(CharIntTbl.Default).init() DO
      Expect.True("CharIntTbl", NOT t.put('a', 1) AND t.put('a', 2) AND t.get('a', int) AND int = 2
                  AND NOT t.get('b', int) AND t.size() = 1);
    END;
    WITH t = NEW(CharRefTbl.Default).init() DO
      Expect.True("CharRefTbl", NOT t.put('a', r1) AND t.put('a', r2) AND t.get('a', ref) AND ref = r2
                  AND NOT t.get('b', ref) AND t.size() = 1);
    END;
    WITH t = NEW(CharTextTbl.Default).init() DO
      Expect.True("CharTextTbl", NOT t.put('a', "x") AND t.put('a', "y") AND t.get('a', text) AND Text.Equal(text, "y")
                  AND NOT t.get('b', text) AND t.size() = 1);
    END;
    WITH t = NEW(IntAtomTbl.Default).init() DO
      Expect.True("IntAtomTbl", NOT t.put(1, x) AND t.put(1, y) AND t.get(1, atom) AND atom = y
                  AND NOT t.get(2, atom) AND t.size() = 1);
    END;
    WITH t = NEW(IntIntTbl.Default).init() DO
      Expect.True("IntIntTbl", NOT t.put(1, 1) AND t.put(1, 2) AND t.get(1, int) AND int = 2
                  AND NOT t.get(2, int) AND t.size() = 1);
    END;
    WITH t = NEW(IntLongRealTbl.Default).init() DO
      Expect.True("IntLongRealTbl", NOT t.put(1, 1.0d0) AND t.put(1, 2.0d0) AND t.get(1, longreal) AND longreal = 2.0d0
                  AND NOT t.get(2, longreal) AND t.size() = 1);
    END;
    WITH t = NEW(IntRefTbl.Default).init() DO
      Expect.True("IntRefTbl", NOT t.put(1, r1) AND t.put(1, r2) AND t.get(1, ref) AND ref = r2
                  AND NOT t.get(2, ref) AND t.size() = 1);
    END;
    WITH t = NEW(IntTextTbl.Default).init() DO
      Expect.True("IntTextTbl", NOT t.put(1, "x") AND t.put(1, "y") AND t.get(1, text) AND Text.Equal(text, "y")
                  AND NOT t.get(2, text) AND t.size() = 1);
    END;
    WITH t = NEW(RefAtomTbl.Default).init() DO
      Expect.True("RefAtomTbl", NOT t.put(r1, x) AND t.put(r1, y) AND t.get(r1, atom) AND atom = y
                  AND NOT t.get(r2, atom) AND t.size() = 1);
    END;
    WITH t = NEW(RefIntTbl.Default).init() DO
      Expect.True("RefIntTbl", NOT t.put(r1, 1) AND t.put(r1, 2) AND t.get(r1, int) AND int = 2
                  AND NOT t.get(r2, int) AND t.size() = 1);
    END;
    WITH t = NEW(RefRefTbl.Default).init() DO
      Expect.True("RefRefTbl", NOT t.put(r1, r1) AND t.put(r1, r2) AND t.get(r1, ref) AND ref = r2
                  AND NOT t.get(r2, ref) AND t.size() = 1);
    END;
    WITH t = NEW(RefTextTbl.Default).init() DO
      Expect.True("RefTextTbl", NOT t.put(r1, "x") AND t.put(r1, "y") AND t.get(r1, text) AND Text.Equal(text, "y")
                  AND NOT t.get(r2, text) AND t.size() = 1);
    END;
    WITH t = NEW(TextAtomTbl.Default).init() DO
      Expect.True("TextAtomTbl", NOT t.put("x", x) AND t.put("x", y) AND t.get("x", atom) AND atom = y
                  AND NOT t.get("y", atom) AND t.size() = 1);
    END;
    WITH t = NEW(TextIntTbl.Default).init() DO
      Expect.True("TextIntTbl", NOT t.put("x", 1) AND t.put("x", 2) AND t.get("x", int) AND int = 2
                  AND NOT t.get("y", int) AND t.size() = 1);
    END;
    WITH t = NEW(TextLongRealTbl.Default).init() DO
      Expect.True("TextLongRealTbl", NOT t.put("x", 1.0d0) AND t.put("x", 2.0d0) AND t.get("x", longreal) AND longreal = 2.0d0
                  AND NOT t.get("y", longreal) AND t.size() = 1);
    END;
    WITH t = NEW(TextRefTbl.Default).init() DO
      Expect.True("TextRefTbl", NOT t.put("x", r1) AND t.put("x", r2) AND t.get("x", ref) AND ref = r2
                  AND NOT t.get("y", ref) AND t.size() = 1);
    END;
    WITH t = NEW(TextTextTbl.Default).init() DO
      Expect.True("TextTextTbl", NOT t.put("x", "x") AND t.put("x", "y") AND t.get("x", text) AND Text.Equal(text, "y")
                  AND NOT t.get("y", text) AND t.size() = 1);
    END;
  END Tables;

PROCEDURE SortedTables () =
  BEGIN
    WITH t = NEW(SortedAtomAtomTbl.Default).init() DO
      Expect.True("SortedAtomAtomTbl", NOT t.put(y, y) AND NOT t.put(x, x) AND t.iterateOrdered().next(atomKey, atom)
                  AND atomKey = x AND atom = x);
    END;
    WITH t = NEW(SortedAtomIntTbl.Default).init() DO
      Expect.True("SortedAtomIntTbl", NOT t.put(y, 2) AND NOT t.put(x, 1) AND t.iterateOrdered().next(atom, int)
                  AND atom = x AND int = 1);
    END;
    WITH t = NEW(SortedAtomRefTbl.Default).init() DO
      Expect.True("SortedAtomRefTbl", NOT t.put(y, r2) AND NOT t.put(x, r1) AND t.iterateOrdered().next(atom, ref)
                  AND atom = x AND ref = r1);
    END;
    WITH t = NEW(SortedAtomTextTbl.Default).init() DO
      Expect.True("SortedAtomTextTbl", NOT t.put(y, "y") AND NOT t.put(x, "x") AND t.iterateOrdered().next(atom, text)
                  AND atom = x AND Text.Equal(text, "x"));
    END;
    WITH t = NEW(SortedIntAtomTbl.Default).init() DO
      Expect.True("SortedIntAtomTbl", NOT t.put(2, y) AND NOT t.put(1, x) AND t.iterateOrdered().next(int, atom)
                  AND int = 1 AND atom = x);
    END;
    WITH t = NEW(SortedIntIntTbl.Default).init() DO
      Expect.True("SortedIntIntTbl", NOT t.put(2, 2) AND NOT t.put(1, 1) AND t.iterateOrdered().next(intKey, int)
                  AND intKey = 1 AND int = 1);
    END;
    WITH t = NEW(SortedIntRefTbl.Default).init() DO
      Expect.True("SortedIntRefTbl", NOT t.put(2, r2) AND NOT t.put(1, r1) AND t.iterateOrdered().next(int, ref)
                  AND int = 1 AND ref = r1);
    END;
    WITH t = NEW(SortedIntTextTbl.Default).init() DO
      Expect.True("SortedIntTextTbl", NOT t.put(2, "y") AND NOT t.put(1, "x") AND t.iterateOrdered().next(int, text)
                  AND int = 1 AND Text.Equal(text, "x"));
    END;
    WITH t = NEW(SortedTextAtomTbl.Default).init() DO
      Expect.True("SortedTextAtomTbl", NOT t.put("y", y) AND NOT t.put("x", x) AND t.iterateOrdered().next(text, atom)
                  AND Text.Equal(text, "x") AND atom = x);
    END;
    WITH t = NEW(SortedTextIntTbl.Default).init() DO
      Expect.True("SortedTextIntTbl", NOT t.put("y", 2) AND NOT t.put("x", 1) AND t.iterateOrdered().next(text, int)
                  AND Text.Equal(text, "x") AND int = 1);
    END;
    WITH t = NEW(SortedTextRefTbl.Default).init() DO
      Expect.True("SortedTextRefTbl", NOT t.put("y", r2) AND NOT t.put("x", r1) AND t.iterateOrdered().next(text, ref)
                  AND Text.Equal(text, "x") AND ref = r1);
    END;
    WITH t = NEW(SortedTextTextTbl.Default).init() DO
      Expect.True("SortedTextTextTbl", NOT t.put("y", "y") AND NOT t.put("x", "x") AND t.iterateOrdered().next(textKey, text)
                  AND Text.Equal(textKey, "x") AND Text.Equal(text, "x"));
    END;
    WITH t = NEW(RefAtoms).init() DO
      Expect.True("SortedRefAtomTbl", NOT t.put(r2, y) AND NOT t.put(r1, x) AND t.iterateOrdered().next(refKey, atom) AND refKey = r1);
    END;
    WITH t = NEW(RefInts).init() DO
      Expect.True("SortedRefIntTbl", NOT t.put(r2, 2) AND NOT t.put(r1, 1) AND t.iterateOrdered().next(refKey, int) AND refKey = r1);
    END;
    WITH t = NEW(RefRefs).init() DO
      Expect.True("SortedRefRefTbl", NOT t.put(r2, r2) AND NOT t.put(r1, r1) AND t.iterateOrdered().next(refKey, ref) AND refKey = r1);
    END;
    WITH t = NEW(RefTexts).init() DO
      Expect.True("SortedRefTextTbl", NOT t.put(r2, "") AND NOT t.put(r1, "") AND t.iterateOrdered().next(refKey, text) AND refKey = r1);
    END;
  END SortedTables;

(* References have no order of their own: these give them that of what they refer to. *)
TYPE
  RefAtoms = SortedRefAtomTbl.Default OBJECT OVERRIDES keyCompare := AtomOrder END;
  RefInts  = SortedRefIntTbl.Default OBJECT OVERRIDES keyCompare := IntOrder END;
  RefRefs  = SortedRefRefTbl.Default OBJECT OVERRIDES keyCompare := RefOrder END;
  RefTexts = SortedRefTextTbl.Default OBJECT OVERRIDES keyCompare := TextOrder END;
  RefQueue = RefPQ.Default OBJECT OVERRIDES pCompare := QueueOrder END;

PROCEDURE Order (a, b: REFANY): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(NARROW(a, REF INTEGER)^, NARROW(b, REF INTEGER)^);
  END Order;

PROCEDURE AtomOrder (<*UNUSED*> t: RefAtoms; READONLY a, b: REFANY): [-1 .. 1] = BEGIN RETURN Order(a, b) END AtomOrder;
PROCEDURE IntOrder (<*UNUSED*> t: RefInts; READONLY a, b: REFANY): [-1 .. 1] = BEGIN RETURN Order(a, b) END IntOrder;
PROCEDURE RefOrder (<*UNUSED*> t: RefRefs; READONLY a, b: REFANY): [-1 .. 1] = BEGIN RETURN Order(a, b) END RefOrder;
PROCEDURE TextOrder (<*UNUSED*> t: RefTexts; READONLY a, b: REFANY): [-1 .. 1] = BEGIN RETURN Order(a, b) END TextOrder;
PROCEDURE QueueOrder (<*UNUSED*> q: RefQueue; READONLY a, b: REFANY): [-1 .. 1] = BEGIN RETURN Order(a, b) END QueueOrder;

PROCEDURE Lists () =
  BEGIN
    WITH l = AtomList.List2(x, y) DO
      Expect.True("AtomList", AtomList.Length(AtomList.Append(l, l)) = 4 AND AtomList.Nth(AtomList.Reverse(l), 0) = y
                  AND AtomList.Member(l, x));
    END;
    WITH l = BooleanList.List2(FALSE, TRUE) DO
      Expect.True("BooleanList", BooleanList.Length(BooleanList.Append(l, l)) = 4
                  AND BooleanList.Nth(BooleanList.Reverse(l), 0) = TRUE AND BooleanList.Member(l, FALSE));
    END;
    WITH l = CharList.List2('a', 'b') DO
      Expect.True("CharList", CharList.Length(CharList.Append(l, l)) = 4 AND CharList.Nth(CharList.Reverse(l), 0) = 'b'
                  AND CharList.Member(l, 'a'));
    END;
    WITH l = IntList.List2(1, 2) DO
      Expect.True("IntList", IntList.Length(IntList.Append(l, l)) = 4 AND IntList.Nth(IntList.Reverse(l), 0) = 2
                  AND IntList.Member(l, 1));
    END;
    WITH l = LongrealList.List2(1.0d0, 2.0d0) DO
      Expect.True("LongrealList", LongrealList.Length(LongrealList.Append(l, l)) = 4
                  AND LongrealList.Nth(LongrealList.Reverse(l), 0) = 2.0d0 AND LongrealList.Member(l, 1.0d0));
    END;
    WITH l = RealList.List2(1.0, 2.0) DO
      Expect.True("RealList", RealList.Length(RealList.Append(l, l)) = 4 AND RealList.Nth(RealList.Reverse(l), 0) = 2.0
                  AND RealList.Member(l, 1.0));
    END;
    WITH l = RefList.List2(r1, r2) DO
      Expect.True("RefList", RefList.Length(RefList.Append(l, l)) = 4 AND RefList.Nth(RefList.Reverse(l), 0) = r2
                  AND RefList.Member(l, r1));
    END;
    WITH l = TextList.List2("x", "y") DO
      Expect.True("TextList", TextList.Length(TextList.Append(l, l)) = 4
                  AND Text.Equal(TextList.Nth(TextList.Reverse(l), 0), "y") AND TextList.Member(l, "x"));
    END;
  END Lists;

PROCEDURE SortedLists () =
  BEGIN
    Expect.True("AtomListSort", AtomListSort.Sort(AtomList.List2(y, x)).head = x);
    Expect.True("CharListSort", CharListSort.Sort(CharList.List2('b', 'a')).head = 'a');
    Expect.True("RefListSort", RefListSort.Sort(RefList.List2(r2, r1), Order).head = r1);
    Expect.Text("brands of sorts", RefListSort.Brand & IntListSort.Brand, "(ListSort Refany)(ListSort Integer)");
    Expect.True("IntListSort", IntListSort.Sort(IntList.List2(2, 1)).head = 1);
    Expect.True("LongrealListSort", LongrealListSort.Sort(LongrealList.List2(2.0d0, 1.0d0)).head = 1.0d0);
    Expect.True("RealListSort", RealListSort.Sort(RealList.List2(2.0, 1.0)).head = 1.0);
    Expect.True("TextListSort", Text.Equal(TextListSort.Sort(TextList.List2("y", "x")).head, "x"));
  END SortedLists;

PROCEDURE Sequences () =
  BEGIN
    WITH s = NEW(AtomSeq.T).init() DO
      s.addhi(x);
      s.addlo(y);
      Expect.True("AtomSeq", s.size() = 2 AND s.getlo() = y AND s.get(1) = x AND AtomSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(BooleanSeq.T).init() DO
      s.addhi(FALSE);
      s.addlo(TRUE);
      Expect.True("BooleanSeq", s.size() = 2 AND s.getlo() = TRUE AND s.get(1) = FALSE AND BooleanSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(CharSeq.T).init() DO
      s.addhi('a');
      s.addlo('b');
      Expect.True("CharSeq", s.size() = 2 AND s.getlo() = 'b' AND s.get(1) = 'a' AND CharSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(IntSeq.T).init() DO
      s.addhi(1);
      s.addlo(2);
      Expect.True("IntSeq", s.size() = 2 AND s.getlo() = 2 AND s.get(1) = 1 AND IntSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(LongrealSeq.T).init() DO
      s.addhi(1.0d0);
      s.addlo(2.0d0);
      Expect.True("LongrealSeq", s.size() = 2 AND s.getlo() = 2.0d0 AND s.get(1) = 1.0d0 AND LongrealSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(RealSeq.T).init() DO
      s.addhi(1.0);
      s.addlo(2.0);
      Expect.True("RealSeq", s.size() = 2 AND s.getlo() = 2.0 AND s.get(1) = 1.0 AND RealSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(RefSeq.T).init() DO
      s.addhi(r1);
      s.addlo(r2);
      Expect.True("RefSeq", s.size() = 2 AND s.getlo() = r2 AND s.get(1) = r1 AND RefSeq.Cat(s, s).size() = 4);
    END;
    WITH s = NEW(TextSeq.T).init() DO
      s.addhi("x");
      s.addlo("y");
      Expect.True("TextSeq", s.size() = 2 AND Text.Equal(s.getlo(), "y") AND Text.Equal(s.get(1), "x")
                  AND TextSeq.Cat(s, s).size() = 4);
    END;
  END Sequences;

PROCEDURE Queues () =
  BEGIN
    WITH q = NEW(AtomPQ.Default).init() DO
      q.insert(NEW(AtomPQ.Elt, priority := y));
      q.insert(NEW(AtomPQ.Elt, priority := x));
      Expect.True("AtomPQ", q.deleteMin().priority = x AND q.size() = 1);
    END;
    WITH q = NEW(RefQueue).init() DO
      q.insert(NEW(RefPQ.Elt, priority := r2));
      q.insert(NEW(RefPQ.Elt, priority := r1));
      Expect.True("RefPQ", q.deleteMin().priority = r1 AND q.size() = 1);
    END;
    WITH q = NEW(IntPQ.Default).init() DO
      q.insert(NEW(IntPQ.Elt, priority := 2));
      q.insert(NEW(IntPQ.Elt, priority := 1));
      Expect.True("IntPQ", q.deleteMin().priority = 1 AND q.size() = 1);
    END;
    WITH q = NEW(LongrealPQ.Default).init() DO
      q.insert(NEW(LongrealPQ.Elt, priority := 2.0d0));
      q.insert(NEW(LongrealPQ.Elt, priority := 1.0d0));
      Expect.True("LongrealPQ", q.deleteMin().priority = 1.0d0 AND q.size() = 1);
    END;
    WITH q = NEW(RealPQ.Default).init() DO
      q.insert(NEW(RealPQ.Elt, priority := 2.0));
      q.insert(NEW(RealPQ.Elt, priority := 1.0));
      Expect.True("RealPQ", q.deleteMin().priority = 1.0 AND q.size() = 1);
    END;
    WITH q = NEW(TextPQ.Default).init() DO
      q.insert(NEW(TextPQ.Elt, priority := "y"));
      q.insert(NEW(TextPQ.Elt, priority := "x"));
      Expect.True("TextPQ", Text.Equal(q.deleteMin().priority, "x") AND q.size() = 1);
    END;
  END Queues;

PROCEDURE Sets () =
  BEGIN
    WITH s = NEW(AtomSetDef.T).init() DO
      Expect.True("AtomSetDef", NOT s.insert(x) AND s.insert(x) AND s.member(x) AND NOT s.member(y) AND s.size() = 1);
    END;
    WITH s = NEW(AtomSetList.T).init() DO
      Expect.True("AtomSetList", NOT s.insert(x) AND s.insert(x) AND s.member(x) AND NOT s.member(y) AND s.size() = 1);
    END;
    WITH s = NEW(CharSetDef.T).init() DO
      Expect.True("CharSetDef", NOT s.insert('a') AND s.insert('a') AND s.member('a') AND NOT s.member('b') AND s.size() = 1);
    END;
    WITH s = NEW(IntSetDef.T).init() DO
      Expect.True("IntSetDef", NOT s.insert(1) AND s.insert(1) AND s.member(1) AND NOT s.member(2) AND s.size() = 1);
    END;
    WITH s = NEW(IntSetList.T).init() DO
      Expect.True("IntSetList", NOT s.insert(1) AND s.insert(1) AND s.member(1) AND NOT s.member(2) AND s.size() = 1);
    END;
    WITH s = NEW(RefSetDef.T).init() DO
      Expect.True("RefSetDef", NOT s.insert(r1) AND s.insert(r1) AND s.member(r1) AND NOT s.member(r2) AND s.size() = 1);
    END;
    WITH s = NEW(RefSetList.T).init() DO
      Expect.True("RefSetList", NOT s.insert(r1) AND s.insert(r1) AND s.member(r1) AND NOT s.member(r2) AND s.size() = 1);
    END;
    WITH s = NEW(TextSetDef.T).init() DO
      Expect.True("TextSetDef", NOT s.insert("x") AND s.insert("x") AND s.member("x") AND NOT s.member("y") AND s.size() = 1);
    END;
    WITH s = NEW(TextSetList.T).init() DO
      Expect.True("TextSetList", NOT s.insert("x") AND s.insert("x") AND s.member("x") AND NOT s.member("y") AND s.size() = 1);
    END;
  END Sets;

PROCEDURE Stacks () =
  BEGIN
    WITH s = NEW(AtomStack.T).init() DO
      s.push(x);
      s.push(y);
      Expect.True("AtomStack", s.get(1) = x AND s.pop() = y AND s.size() = 1);
    END;
    WITH s = NEW(IntStack.T).init() DO
      s.push(1);
      s.push(2);
      Expect.True("IntStack", s.get(1) = 1 AND s.pop() = 2 AND s.size() = 1);
    END;
    WITH s = NEW(RefStack.T).init() DO
      s.push(r1);
      s.push(r2);
      Expect.True("RefStack", s.get(1) = r1 AND s.pop() = r2 AND s.size() = 1);
    END;
    WITH s = NEW(TextStack.T).init() DO
      s.push("x");
      s.push("y");
      Expect.True("TextStack", Text.Equal(s.get(1), "x") AND Text.Equal(s.pop(), "y") AND s.size() = 1);
    END;
  END Stacks;

PROCEDURE Arrays () =
  BEGIN
    VAR a := ARRAY [0 .. 1] OF CHAR{'b', 'a'};
    BEGIN
      CharArraySort.Sort(a);
      Expect.True("CharArraySort", a[0] = 'a' AND a[1] = 'b');
    END;
    VAR a := ARRAY [0 .. 1] OF INTEGER{2, 1};
    BEGIN
      IntArraySort.Sort(a);
      Expect.True("IntArraySort", a[0] = 1 AND a[1] = 2);
    END;
    VAR a := ARRAY [0 .. 1] OF LONGREAL{2.0d0, 1.0d0};
    BEGIN
      LongrealArraySort.Sort(a);
      Expect.True("LongrealArraySort", a[0] = 1.0d0 AND a[1] = 2.0d0);
    END;
    VAR a := ARRAY [0 .. 1] OF REAL{2.0, 1.0};
    BEGIN
      RealArraySort.Sort(a);
      Expect.True("RealArraySort", a[0] = 1.0 AND a[1] = 2.0);
    END;
    VAR a := ARRAY [0 .. 1] OF TEXT{"y", "x"};
    BEGIN
      TextArraySort.Sort(a);
      Expect.True("TextArraySort", Text.Equal(a[0], "x") AND Text.Equal(a[1], "y"));
    END;
  END Arrays;

BEGIN
  r1^ := 1;
  r2^ := 2;
  Tables();
  SortedTables();
  Lists();
  SortedLists();
  Sequences();
  Queues();
  Sets();
  Stacks();
  Arrays();
  Expect.Done();
END InstancesTest.
