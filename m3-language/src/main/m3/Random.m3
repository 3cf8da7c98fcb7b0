(* SPDX-License-Identifier: MIT *)
MODULE Random;

IMPORT ExtendedRep, LongRealRep, RandomReal, RealRep, Time, Word;

REVEAL
  Default = Public BRANDED "Random.Default" OBJECT
    state: Word.T := 1;
  OVERRIDES
    init     := Init;
    integer  := Integer;
    real     := Real;
    longreal := LongReal;
    extended := Extended;
    boolean  := Boolean;
  END;

CONST Odd = 16_1E3779B97F4A7C15;

VAR started: Word.T := 0;  (* how many generators were started that are not fixed *)

PROCEDURE Init (r: Default; fixed := FALSE): Default =
  BEGIN
    r.state := Odd;
    IF NOT fixed THEN
      started := Word.Plus(started, 1);
      r.state := Word.Xor(LongRealRep.Bits(Time.Now()), Word.Times(started, Odd));
      IF r.state = 0 THEN r.state := Odd END;
    END;
    FOR i := 1 TO 8 DO EVAL Next(r) END;
    RETURN r;
  END Init;

PROCEDURE Next (r: Default): Word.T =
  VAR x := r.state;
  BEGIN
    x := Word.Xor(x, Word.RightShift(x, 12));
    x := Word.Xor(x, Word.LeftShift(x, 25));
    x := Word.Xor(x, Word.RightShift(x, 27));
    r.state := x;
    RETURN Word.Times(x, 2685821657736338717);
  END Next;

PROCEDURE Integer (r: Default; min := FIRST(INTEGER); max := LAST(INTEGER)): INTEGER =
  VAR
    count := Word.Plus(Word.Minus(max, min), 1);  (* 0 stands for 2^64 *)
    x := Next(r);
  BEGIN
    <*ASSERT min <= max*>
    IF count = 0 THEN RETURN x END;
    (* The multiples of count that fit are equally likely; what is left over is not used. *)
    WHILE Word.GT(Word.Minus(x, Word.Mod(x, count)), Word.Minus(0, count)) DO x := Next(r) END;
    RETURN Word.Plus(min, Word.Mod(x, count));
  END Integer;

PROCEDURE Real (r: Default; min := 0.0e+0; max := 1.0e+0): REAL =
  VAR x := min + RandomReal.Real(r) * (max - min);
  BEGIN
    <*ASSERT min <= max*>
    IF x >= max AND min < max THEN RETURN RealRep.Next(max, min) ELSE RETURN x END;
  END Real;

PROCEDURE LongReal (r: Default; min := 0.0d+0; max := 1.0d+0): LONGREAL =
  VAR x := min + RandomReal.Longreal(r) * (max - min);
  BEGIN
    <*ASSERT min <= max*>
    IF x >= max AND min < max THEN RETURN LongRealRep.Next(max, min) ELSE RETURN x END;
  END LongReal;

PROCEDURE Extended (r: Default; min := 0.0x+0; max := 1.0x+0): EXTENDED =
  VAR x := min + RandomReal.Extended(r) * (max - min);
  BEGIN
    <*ASSERT min <= max*>
    IF x >= max AND min < max THEN RETURN ExtendedRep.Next(max, min) ELSE RETURN x END;
  END Extended;

PROCEDURE Boolean (r: Default): BOOLEAN =
  BEGIN
    RETURN Next(r) < 0;
  END Boolean;

BEGIN
END Random.
