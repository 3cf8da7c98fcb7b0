(* SPDX-License-Identifier: MIT *)
MODULE RunTimeTest EXPORTS Main;

(* Property, MProperty, PropertyV, RTType, RTHeapStats, RTMisc, RTIO, Compiler, RuntimeError, ThreadF, Scheduler, Refany, Atom. *)

IMPORT Atom, AtomList, Compiler, Expect, MProperty, Property, PropertyV, RTHeapStats, RTIO, RTMisc, RTProcess, RTType, Refany,
       RuntimeError, Scheduler, Text, Thread, ThreadF;

TYPE
  A = OBJECT name: TEXT := "a" END;
  B = A OBJECT END;
  C = REF INTEGER;
  Grid = REF ARRAY OF ARRAY OF INTEGER;
  D = OBJECT n: INTEGER END;
  E = D OBJECT END;  (* made before D is *)
  Other = Thread.Closure OBJECT id: INTEGER OVERRIDES apply := Apply END;

PROCEDURE Apply (other: Other): REFANY =
  BEGIN
    Scheduler.Yield();
    other.id := ThreadF.MyId();
    RETURN NIL;
  END Apply;

PROCEDURE Sets (kind: TEXT; s: Property.Set) =
  VAR a := NEW(A); b := NEW(B); c := NEW(C);
  BEGIN
    s.put(c);
    s.put(b);
    Expect.True(kind & " get", s.get(TYPECODE(C)) = c);
    Expect.True(kind & " get is exact", s.get(TYPECODE(A)) = NIL);
    Expect.True(kind & " getSub", s.getSub(TYPECODE(A)) = b);
    s.put(a);
    Expect.True(kind & " both", s.get(TYPECODE(A)) = a AND s.get(TYPECODE(B)) = b);
    s.put(NEW(A));
    Expect.False(kind & " one of a type", s.get(TYPECODE(A)) = a);
    s.remove(TYPECODE(A));
    Expect.True(kind & " remove", s.get(TYPECODE(A)) = NIL AND s.getSub(TYPECODE(A)) = b);
    s.removeSub(TYPECODE(A));
    Expect.True(kind & " removeSub", s.getSub(TYPECODE(A)) = NIL AND s.get(TYPECODE(C)) = c);
  END Sets;

PROCEDURE NullSets () =
  VAR s := PropertyV.NullSet; c := NEW(C); b := NEW(B);
  BEGIN
    PropertyV.Remove(s, TYPECODE(C));
    Expect.True("nothing in NIL", PropertyV.Get(s, TYPECODE(C)) = NIL AND PropertyV.GetSub(s, TYPECODE(A)) = NIL AND s = NIL);
    PropertyV.Put(s, c);
    PropertyV.Put(s, b);
    Expect.True("put made a set", PropertyV.Get(s, TYPECODE(C)) = c AND PropertyV.GetSub(s, TYPECODE(A)) = b);
    PropertyV.RemoveSub(s, TYPECODE(A));
    Expect.True("removed", PropertyV.GetSub(s, TYPECODE(A)) = NIL);
  END NullSets;

PROCEDURE NoClosure () =
  BEGIN
    TRY EVAL Thread.Fork(NIL); Expect.True("no closure", FALSE) EXCEPT RuntimeError.E => Expect.True("no closure", TRUE) END;
  END NoClosure;

VAR first := NEW(A); other := NEW(Other); me := ThreadF.MyId(); r := NEW(REF INTEGER); atoms: AtomList.T;
BEGIN
  Sets("plain", Property.New());
  Sets("locked", MProperty.New());
  NullSets();
  NoClosure();

  Expect.True("subtype", RTType.IsSubtype(TYPECODE(B), TYPECODE(A)));
  Expect.False("no subtype", RTType.IsSubtype(TYPECODE(A), TYPECODE(B)));
  Expect.True("NIL is in all", RTType.IsSubtype(TYPECODE(NIL), TYPECODE(A)));
  Expect.Int("above", RTType.Supertype(TYPECODE(B)), TYPECODE(A));
  Expect.Int("above a reference", RTType.Supertype(TYPECODE(C)), RTType.NoSuchType);
  Expect.True("traced", RTType.IsTraced(TYPECODE(C)));
  Expect.Int("dimensions", RTType.GetNDimensions(TYPECODE(Grid)) * 10 + RTType.GetNDimensions(TYPECODE(C)), 20);
  Expect.True("codes", TYPECODE(B) <= RTType.MaxTypecode() AND TYPECODE(first) # TYPECODE(B));
  Expect.True("a subtype made first has a code of its own", TYPECODE(NEW(E)) # TYPECODE(NEW(D)));
  Expect.Text("name", RTType.TypeName(r), "REF INTEGER");

  Expect.True("heap", RTHeapStats.Get().used > 0 AND RTHeapStats.Get().available >= RTHeapStats.Get().used);
  Expect.True("processor time", RTProcess.TimeUsed() > 0.0);
  Expect.Int("upper", RTMisc.Upper(13, 8), 16);
  Expect.Int("upper of a multiple", RTMisc.Upper(16, 8), 16);
  Expect.Text("file", Compiler.ThisFile(), "RunTimeTest.m3");
  Expect.Int("line", Compiler.ThisLine(), 83);
  Expect.True("platform", Compiler.ThisOS = Compiler.OS.POSIX AND Compiler.ThisPlatform = Compiler.Platform.JVM);
  Expect.Text("tag", RuntimeError.Tag(RuntimeError.T.AssertFailed), "assertion failed");

  EVAL Thread.Join(Thread.Fork(other));
  Expect.False("threads have numbers of their own", other.id = me);
  Expect.Int("that stay", ThreadF.MyId(), me);
  Expect.True("hash of a reference", Refany.Hash(r) = Refany.Hash(r));

  atoms := AtomList.FromArray(ARRAY OF Atom.T{Atom.FromText("x"), Atom.FromText("y")});
  Expect.True("atoms are unique", AtomList.Member(atoms, Atom.FromText(Text.Cat("", "y"))));
  RTIO.PutText("number ");
  RTIO.PutInt(42, 4);
  RTIO.PutChar(' ');
  RTIO.PutHex(255);
  RTIO.PutChar('\n');
  Expect.Done();
END RunTimeTest.
