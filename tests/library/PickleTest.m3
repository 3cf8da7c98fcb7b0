(* SPDX-License-Identifier: MIT *)
MODULE PickleTest EXPORTS Main;

(* Pickle: every kind of value, subtypes, sharing, circles, depth; bytes that someone changed. *)

IMPORT Expect, Fmt, IntTextTbl, Pickle, Rd, RefSeq, Text, TextRd, TextWr, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

TYPE
  Colour = {Red, Green, Blue};
  Small  = RECORD a: [1 .. 7] := 3; b: CHAR := 'x'; c: Colour := Colour.Red END;
  All    = REF RECORD
    n       : INTEGER;
    x       : REAL;
    y       : LONGREAL;
    colours : SET OF Colour;
    chars   : SET OF CHAR;
    small   : Small;
    numbers : ARRAY [0 .. 2] OF INTEGER;
    smalls  : ARRAY [0 .. 1] OF Small;
    t, u    : TEXT;
    any     : REFANY;
  END;
  List    = REF RECORD n: INTEGER; next: List END;
  Shape   = BRANDED "PickleTest.Shape" OBJECT name: TEXT METHODS area (): INTEGER := NoArea END;
  Square  = Shape BRANDED "PickleTest.Square" OBJECT side: INTEGER OVERRIDES area := SquareArea END;
  Guarded = MUTEX BRANDED "PickleTest.Guarded" OBJECT n: INTEGER END;
  Matrix  = REF ARRAY OF ARRAY OF LONGREAL;
  Handler = REF RECORD p: PROCEDURE () END;
  Later   = BRANDED "PickleTest.Later" REF INTEGER;

PROCEDURE NoArea (<*UNUSED*> s: Shape): INTEGER = BEGIN RETURN 0 END NoArea;
PROCEDURE SquareArea (s: Square): INTEGER = BEGIN RETURN s.side * s.side END SquareArea;

PROCEDURE Pickled (r: REFANY): TEXT RAISES {Pickle.Error} =
  VAR wr := TextWr.New();
  BEGIN
    Pickle.Write(wr, r);
    RETURN TextWr.ToText(wr);
  END Pickled;

PROCEDURE Copy (r: REFANY): REFANY RAISES {Pickle.Error} =
  BEGIN
    TRY RETURN Pickle.Read(TextRd.New(Pickled(r))) EXCEPT Rd.EndOfFile => RAISE Pickle.Error("end") END;
  END Copy;

PROCEDURE Reads (t: TEXT): TEXT =
  BEGIN
    TRY
      EVAL Pickle.Read(TextRd.New(t));
      RETURN "read";
    EXCEPT
    | Pickle.Error (problem) => RETURN problem;
    | Rd.EndOfFile => RETURN "end";
    END;
  END Reads;

PROCEDURE Values () RAISES {Pickle.Error} =
  VAR
    a := NEW(All, n := FIRST(INTEGER), x := 0.1, y := 1.0d300, colours := SET OF Colour{Colour.Green},
             chars := SET OF CHAR{'a', '\377'}, small := Small{7, 'z', Colour.Blue}, numbers := ARRAY OF INTEGER{-1, 0, 300},
             t := "shared");
    b: All;
  BEGIN
    a.u := a.t;
    a.smalls[1].a := 5;
    b := Copy(a);
    Expect.Int("integer", b.n, a.n);
    Expect.True("floats", b.x = a.x AND b.y = a.y);
    Expect.True("sets", b.colours = a.colours AND b.chars = a.chars);
    Expect.True("record", b.small = a.small);
    Expect.True("array", b.numbers = a.numbers);
    Expect.True("array of records", b.smalls = a.smalls);
    Expect.Text("text", b.t, "shared");
    Expect.True("another text, shared", b.t # a.t AND b.t = b.u);
    Expect.True("NIL", b.any = NIL);
    Expect.True("NIL alone", Copy(NIL) = NIL);
    Expect.Text("text alone", Copy("\000\377"), "\000\377");
    Expect.Text("wide", Copy(W"a\x03b1"), W"a\x03b1");
  END Values;

PROCEDURE Shapes () RAISES {Pickle.Error} =
  VAR shape: Shape := Copy(NEW(Square, name := "square", side := 5)); guarded: Guarded := NEW(Guarded, n := 7);
  BEGIN
    Expect.True("subtype", ISTYPE(shape, Square));
    Expect.Int("its method", shape.area(), 25);
    Expect.Text("inherited field", shape.name, "square");
    LOCK guarded DO guarded := Copy(guarded) END;
    LOCK guarded DO Expect.Int("a mutex is free", guarded.n, 7) END;
  END Shapes;

PROCEDURE Arrays () RAISES {Pickle.Error} =
  VAR m := NEW(Matrix, 2, 3); n: Matrix; chars := NEW(REF ARRAY OF CHAR, 1000); copy: REF ARRAY OF CHAR; seq := NEW(RefSeq.T).init();
  BEGIN
    m[1, 2] := -0.5d0;
    n := Copy(m);
    Expect.True("open array", NUMBER(n^) = 2 AND NUMBER(n[0]) = 3 AND n[1, 2] = -0.5d0 AND n[0, 0] = 0.0d0);
    n := Copy(NEW(Matrix, 0, 3));
    Expect.Int("empty array", NUMBER(n^), 0);
    chars[999] := '\377';
    copy := Copy(chars);
    Expect.True("characters", copy^ = chars^);
    Expect.True("a byte each", Text.Length(Pickled(chars)) < 1100);
    seq.addhi(seq);
    seq := Copy(seq);
    Expect.True("an object of the library in itself", seq.size() = 1 AND seq.get(0) = seq);
  END Arrays;

PROCEDURE Tables () RAISES {Pickle.Error} =
  VAR t := NEW(IntTextTbl.Default).init(); v: TEXT := NIL; good := 0;
  BEGIN
    FOR i := 1 TO 500 DO EVAL t.put(i * i, Fmt.Int(i)) END;
    t := Copy(t);
    FOR i := 1 TO 500 DO IF t.get(i * i, v) AND Text.Equal(v, Fmt.Int(i)) THEN INC(good) END END;
    Expect.Int("a table", good, 500);
    Expect.Int("its size", t.size(), 500);
  END Tables;

PROCEDURE Circles () RAISES {Pickle.Error} =
  VAR first := NEW(List, n := 0); last := first; n := 0;
  BEGIN
    FOR i := 1 TO 20000 DO first := NEW(List, n := i, next := first) END;
    last.next := first;
    last := Copy(first);
    first := last;
    REPEAT INC(n, last.n); last := last.next UNTIL last = first;
    Expect.Int("a long circle", n, 20000 * 20001 DIV 2);
  END Circles;

PROCEDURE Refused () =
  BEGIN
    TRY
      EVAL Pickled(NEW(Handler, p := Refused));
      Expect.True("a procedure is refused", FALSE);
    EXCEPT
      Pickle.Error (problem) => Expect.Text("procedure", problem, "a procedure cannot be written");
    END;
    Expect.Text("not a pickle", Reads("hello, world"), "this is no pickle");
    Expect.Text("nothing", Reads(""), "end");
  END Refused;

(* Whatever is done to a pickle, reading it gives a value or one of the two exceptions. *)
PROCEDURE Changed () RAISES {Pickle.Error} =
  VAR t := Pickled(NEW(Square, name := "a name", side := 300)); n := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      EVAL Reads(Text.Sub(t, 0, i));
      FOR c := FIRST(CHAR) TO LAST(CHAR) BY 51 DO
        EVAL Reads(Text.Sub(t, 0, i) & Text.FromChar(c) & Text.Sub(t, i + 1));
        INC(n);
      END;
    END;
    Expect.True("changed pickles are refused or read", n > 300);
    Expect.Text("cut", Reads(Text.Sub(t, 0, Text.Length(t) - 1)), "end");
  END Changed;

VAR w := NEW(Pickle.Writer, wr := TextWr.New()); r: Pickle.Reader; later: Later;
BEGIN
  TRY
    Values();
    Shapes();
    Arrays();
    Tables();
    Circles();
    Refused();
    Changed();
    w.write("one");
    later := NEW(Later);
    later^ := 2;
    w.write(later);
    r := NEW(Pickle.Reader, rd := TextRd.New(TextWr.ToText(w.wr)));
    Expect.Text("a writer puts one after the other", r.read(), "one");
    later := r.read();
    Expect.Int("a REF INTEGER", later^, 2);
  EXCEPT
  | Pickle.Error (problem) => Expect.Text("no error", problem, NIL);
  | Rd.EndOfFile => Expect.True("no end", FALSE);
  END;
  Expect.Done();
END PickleTest.
