(* SPDX-License-Identifier: MIT *)
MODULE OpenToFixed EXPORTS Main;
(* An open array is assignable to a fixed one, so it may stand for a VAR formal of that type (definition 2.3.1, 2.3.2). *)

IMPORT IO, Fmt, RuntimeError;

TYPE
  Vector = ARRAY [1 .. 4] OF INTEGER;
  Matrix = ARRAY [0 .. 1], [0 .. 2] OF CHAR;
  Pair = RECORD x, y := 0 END;
  Pairs = ARRAY [0 .. 1] OF Pair;
  O = OBJECT METHODS fill(VAR v: Vector) := Method END;

PROCEDURE Fill(VAR v: Vector; with: INTEGER) = BEGIN FOR i := 1 TO 4 DO v[i] := i * with END END Fill;
PROCEDURE Method(<*UNUSED*> self: O; VAR v: Vector) = BEGIN v[1] := -1 END Method;
PROCEDURE Sum(READONLY v: Vector): INTEGER = BEGIN RETURN v[1] + v[2] + v[3] + v[4] END Sum;
PROCEDURE Letter(VAR m: Matrix) = BEGIN m[1, 2] := 'x' END Letter;
PROCEDURE Rows(VAR m: ARRAY OF ARRAY [0 .. 2] OF CHAR) = BEGIN m[LAST(m)] := ARRAY [0 .. 2] OF CHAR{'r', ..} END Rows;
PROCEDURE Bump(VAR p: Pairs) = BEGIN INC(p[0].x); p[1] := Pair{5, 6}; INC(p[1].y) END Bump;
PROCEDURE Both(VAR v: Vector; VAR w: ARRAY OF INTEGER) = BEGIN w[0] := 1; v[4] := w[0] END Both;
PROCEDURE Fail(VAR v: Vector) RAISES ANY = BEGIN v[2] := 77; EVAL VAL(v[2], [0 .. 9]) END Fail;

PROCEDURE Through(VAR open: ARRAY OF INTEGER) = BEGIN Fill(open, 100) END Through;

PROCEDURE Put(READONLY a: ARRAY OF INTEGER) =
  BEGIN FOR i := 0 TO LAST(a) DO IO.Put(Fmt.Int(a[i]) & " ") END; IO.Put("\n") END Put;

VAR
  r := NEW(REF ARRAY OF INTEGER, 4);
  long := NEW(REF ARRAY OF INTEGER, 7);
  m := NEW(REF ARRAY OF ARRAY OF CHAR, 2, 3);
  p := NEW(REF ARRAY OF Pair, 2);
  ps := NEW(REF ARRAY OF Pair, 4);
BEGIN
  Fill(r^, 1); Put(r^);
  Fill(SUBARRAY(long^, 2, 4), 2); Put(long^);
  Through(r^); Put(r^);
  Through(SUBARRAY(long^, 3, 4)); Put(long^);
  NEW(O).fill(r^); Put(r^);
  NEW(O).fill(SUBARRAY(long^, 0, 4)); Put(long^);
  IO.Put(Fmt.Int(Sum(r^)) & " " & Fmt.Int(Sum(SUBARRAY(long^, 3, 4))) & "\n");
  WITH part = SUBARRAY(long^, 1, 4) DO Fill(part, 3) END; Put(long^);
  Letter(m^); Rows(m^); IO.Put(Fmt.Char(m[1, 2]) & Fmt.Char(m[1, 0]) & "\n");
  Bump(p^); Bump(SUBARRAY(ps^, 1, 2));
  IO.Put(Fmt.Int(p[0].x) & Fmt.Int(p[1].x) & Fmt.Int(p[1].y) & " " & Fmt.Int(ps[1].x) & Fmt.Int(ps[2].y) & Fmt.Int(ps[3].x) & "\n");
  Both(r^, r^); Put(r^);
  TRY Fail(SUBARRAY(long^, 0, 4)) EXCEPT RuntimeError.E => IO.Put("failed ") END; Put(long^);
  TRY Fill(long^, 1) EXCEPT RuntimeError.E(e) => IO.Put(Fmt.Bool(e = RuntimeError.T.IncompatibleArrayShape) & "\n") END;
  TRY Rows(NEW(REF ARRAY OF ARRAY OF CHAR, 2, 4)^) EXCEPT RuntimeError.E => IO.Put("rows\n") END
END OpenToFixed.
