(* SPDX-License-Identifier: MIT *)
MODULE Matrix EXPORTS Main;

(* The product of two matrices, as arrays of arrays. *)

IMPORT Rounds;

CONST Size = 160;

TYPE
  Index = [0 .. Size - 1];
  T     = ARRAY Index OF ARRAY Index OF LONGREAL;

PROCEDURE Fill (VAR a: T; factor: INTEGER) =
  BEGIN
    FOR i := FIRST(Index) TO LAST(Index) DO
      FOR j := FIRST(Index) TO LAST(Index) DO a[i, j] := FLOAT(i * factor + j, LONGREAL) END;
    END;
  END Fill;

PROCEDURE Multiply (READONLY a, b: T; VAR c: T) =
  VAR sum: LONGREAL;
  BEGIN
    FOR i := FIRST(Index) TO LAST(Index) DO
      FOR j := FIRST(Index) TO LAST(Index) DO
        sum := 0.0d0;
        FOR k := FIRST(Index) TO LAST(Index) DO sum := sum + a[i, k] * b[k, j] END;
        c[i, j] := sum;
      END;
    END;
  END Multiply;

VAR a, b, c: REF T;

PROCEDURE Round (): INTEGER =
  VAR trace := 0.0d0;
  BEGIN
    Multiply(a^, b^, c^);
    FOR i := FIRST(Index) TO LAST(Index) DO trace := trace + c[i, i] END;
    RETURN ROUND(trace);
  END Round;

BEGIN
  a := NEW(REF T);
  b := NEW(REF T);
  c := NEW(REF T);
  Fill(a^, 3);
  Fill(b^, 5);
  Rounds.Run(Round);
END Matrix.
