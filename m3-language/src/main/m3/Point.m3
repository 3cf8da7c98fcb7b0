(* SPDX-License-Identifier: MIT *)
MODULE Point;

IMPORT Axis, Integer, Word;

PROCEDURE FromCoords (h, v: INTEGER): T =
  BEGIN
    RETURN T{h, v};
  END FromCoords;

PROCEDURE FromAxes (axis: Axis.T; n, m: INTEGER): T =
  BEGIN
    IF axis = Axis.T.Hor THEN RETURN T{n, m} ELSE RETURN T{m, n} END;
  END FromAxes;

PROCEDURE DistSquare (READONLY p, q: T): INTEGER =
  VAR h := p.h - q.h; v := p.v - q.v;
  BEGIN
    RETURN h * h + v * v;
  END DistSquare;

PROCEDURE Minus (READONLY p: T): T =
  BEGIN
    RETURN T{-p.h, -p.v};
  END Minus;

PROCEDURE Add (READONLY p, q: T): T =
  BEGIN
    RETURN T{p.h + q.h, p.v + q.v};
  END Add;

PROCEDURE Sub (READONLY p, q: T): T =
  BEGIN
    RETURN T{p.h - q.h, p.v - q.v};
  END Sub;

PROCEDURE Mul (READONLY p: T; n: INTEGER): T =
  BEGIN
    RETURN T{p.h * n, p.v * n};
  END Mul;

PROCEDURE Div (READONLY p: T; n: INTEGER): T =
  BEGIN
    RETURN T{p.h DIV n, p.v DIV n};
  END Div;

PROCEDURE Mod (READONLY p: T; n: INTEGER): T =
  BEGIN
    RETURN T{p.h MOD n, p.v MOD n};
  END Mod;

PROCEDURE Min (READONLY p, q: T): T =
  BEGIN
    RETURN T{MIN(p.h, q.h), MIN(p.v, q.v)};
  END Min;

PROCEDURE Max (READONLY p, q: T): T =
  BEGIN
    RETURN T{MAX(p.h, q.h), MAX(p.v, q.v)};
  END Max;

PROCEDURE Scale (READONLY p: T; num, den: INTEGER): T =
  BEGIN
    RETURN Div(Mul(p, num), den);
  END Scale;

PROCEDURE Move (READONLY p, dp: T): T =
  BEGIN
    RETURN Add(p, dp);
  END Move;

PROCEDURE MoveH (READONLY p: T; dh: INTEGER): T =
  BEGIN
    RETURN MoveHV(p, dh, 0);
  END MoveH;

PROCEDURE MoveV (READONLY p: T; dv: INTEGER): T =
  BEGIN
    RETURN MoveHV(p, 0, dv);
  END MoveV;

PROCEDURE MoveHV (READONLY p: T; dh, dv: INTEGER): T =
  BEGIN
    RETURN T{p.h + dh, p.v + dv};
  END MoveHV;

PROCEDURE Transpose (READONLY p: T; ax := Axis.T.Ver): T =
  BEGIN
    IF ax = Axis.T.Hor THEN RETURN p ELSE RETURN T{p.v, p.h} END;
  END Transpose;

PROCEDURE Less (READONLY p, q: T): BOOLEAN =
  BEGIN
    RETURN p.h < q.h AND p.v < q.v;
  END Less;

PROCEDURE LessEq (READONLY p, q: T): BOOLEAN =
  BEGIN
    RETURN p.h <= q.h AND p.v <= q.v;
  END LessEq;

PROCEDURE Equal (READONLY p, q: T): BOOLEAN =
  BEGIN
    RETURN p = q;
  END Equal;

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1] =
  BEGIN
    IF a.h # b.h THEN RETURN Integer.Compare(a.h, b.h) ELSE RETURN Integer.Compare(a.v, b.v) END;
  END Compare;

PROCEDURE Hash (READONLY a: T): Word.T =
  BEGIN
    RETURN Word.Plus(Word.Times(a.h, 31), a.v);
  END Hash;

BEGIN
END Point.
