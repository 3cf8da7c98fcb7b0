(* SPDX-License-Identifier: MIT *)
MODULE LongTextTest EXPORTS Main;

(* Text of 10 MB, built a few characters at a time and taken apart. Were each step to copy the whole, the characters copied would be
   10 ** 12 and more, and the test would not end in a quarter of an hour. *)

IMPORT Expect, Text;

CONST
  Steps = 500000;
  Piece = "0123456789";

PROCEDURE Built (): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 1 TO Steps DO t := Piece & t & Piece END;
    RETURN t;
  END Built;

(* The sum of the codes at every "step"-th place. *)
PROCEDURE Sum (t: TEXT; step: CARDINAL): CARDINAL =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 BY step DO INC(sum, ORD(Text.GetChar(t, i))) END;
    RETURN sum;
  END Sum;

VAR long := Built(); rest := long; pieces := 0;
BEGIN
  Expect.Int("length", Text.Length(long), 2 * Steps * Text.Length(Piece));
  Expect.Int("the first of each piece", Sum(long, 10), 2 * Steps * ORD('0'));
  Expect.Int("each seventh", Sum(Text.Sub(long, 0, 700000), 7), 450000 + 100000 * ORD('0'));
  FOR i := 1 TO 200000 DO rest := Text.Sub(rest, 10) END;
  Expect.Int("parts of parts", Text.Length(rest), Text.Length(long) - 2000000);
  Expect.True("they are parts", Text.Equal(Text.Sub(rest, 5000, 20), Piece & Piece));
  FOR i := 0 TO 99999 DO INC(pieces, Text.FindChar(Text.Sub(long, 95 * i, 95), '9')) END;
  Expect.Int("pieces", pieces, 50000 * (9 + 4));
  Expect.Int("found far away", Text.FindChar(long & "x", 'x'), Text.Length(long));
  Expect.Done();
END LongTextTest.
