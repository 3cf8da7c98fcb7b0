(* SPDX-License-Identifier: MIT *)
MODULE Rows EXPORTS Main;

(* 2.6.8: constructors of open arrays of open arrays, whose rows must be of one shape. *)

IMPORT Check, RuntimeError;

TYPE
  Row = ARRAY OF INTEGER;
  Plane = ARRAY OF ARRAY OF INTEGER;
  Square = ARRAY [0 .. 1], [5 .. 6] OF INTEGER;

PROCEDURE Digits (READONLY m: ARRAY OF ARRAY OF INTEGER): INTEGER =
  VAR s := 0;
  BEGIN
    FOR i := 0 TO LAST(m) DO FOR j := 0 TO LAST(m[i]) DO s := s * 10 + m[i, j] END END;
    RETURN s;
  END Digits;

PROCEDURE Deep (READONLY m: ARRAY OF ARRAY OF ARRAY OF INTEGER): INTEGER =
  VAR s := 0;
  BEGIN FOR i := 0 TO LAST(m) DO s := s * 100 + Digits(m[i]) END; RETURN s END Deep;

PROCEDURE Kept (READONLY a, b: ARRAY OF INTEGER): INTEGER =
  VAR s: Square := ARRAY OF Row{a, b};
  BEGIN RETURN s[0, 5] * 1000 + s[0, 6] * 100 + s[1, 5] * 10 + s[1, 6] END Kept;

PROCEDURE Try (way: INTEGER; READONLY a, b: ARRAY OF INTEGER): INTEGER =
  BEGIN
    TRY
      CASE way OF
      | 0 => RETURN Digits(ARRAY OF Row{a, b})
      | 1 => RETURN Digits(ARRAY OF Row{a, Row{1, 2}})
      | 2 => RETURN Digits(ARRAY OF Row{Row{1, 2}, b})
      | 3 => RETURN Deep(ARRAY OF Plane{ARRAY OF Row{a}, ARRAY OF Row{b}})
      | 4 => RETURN Deep(ARRAY OF Plane{ARRAY OF Row{a, a}, ARRAY OF Row{b}})
      | 5 => RETURN Kept(a, b)
      ELSE RETURN 0
      END
    EXCEPT RuntimeError.E (e) => RETURN -ORD(e)
    END
  END Try;

CONST Fault = -ORD(RuntimeError.T.IncompatibleArrayShape);
VAR a := ARRAY [0 .. 1] OF INTEGER{1, 2};

BEGIN
  Check.Int("open rows", Try(0, a, Row{3, 4}), 1234);
  Check.Int("of two lengths", Try(0, a, Row{3}), Fault);
  Check.Int("an open row first", Try(1, Row{3, 4}, a), 3412);
  Check.Int("of another length", Try(1, Row{3}, a), Fault);
  Check.Int("an open row last", Try(2, a, Row{3, 4}), 1234);
  Check.Int("of another length", Try(2, a, Row{3, 4, 5}), Fault);
  Check.Int("planes", Try(3, a, Row{3, 4}), 1234);
  Check.Int("of rows of two lengths", Try(3, a, Row{3}), Fault);
  Check.Int("of two numbers of rows", Try(4, a, a), Fault);
  Check.Int("for a fixed array", Try(5, a, Row{3, 4}), 1234);
  Check.Int("whose rows are shorter", Try(5, Row{1}, Row{3}), Fault);
  Check.Int("no rows", Digits(ARRAY OF Row{}), 0);
  WITH rows = ARRAY OF Row{a, a} DO a[0] := 7; Check.Int("rows are copies", Digits(rows), 1212) END;
  Check.Done();
END Rows.
