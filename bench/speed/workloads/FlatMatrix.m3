(* SPDX-License-Identifier: MIT *)
MODULE FlatMatrix EXPORTS Main;

(* The product of two matrices, each in one open array. *)

IMPORT Rounds;

CONST Size = 160;

PROCEDURE Fill (VAR a: ARRAY OF LONGREAL; factor: INTEGER) =
  BEGIN
    FOR i := 0 TO Size - 1 DO
      FOR j := 0 TO Size - 1 DO a[i * Size + j] := FLOAT(i * factor + j, LONGREAL) END;
    END;
  END Fill;

PROCEDURE Multiply (READONLY a, b: ARRAY OF LONGREAL; VAR c: ARRAY OF LONGREAL) =
  VAR sum: LONGREAL;
  BEGIN
    FOR i := 0 TO Size - 1 DO
      FOR j := 0 TO Size - 1 DO
        sum := 0.0d0;
        FOR k := 0 TO Size - 1 DO sum := sum + a[i * Size + k] * b[k * Size + j] END;
        c[i * Size + j] := sum;
      END;
    END;
  END Multiply;

VAR a, b, c: REF ARRAY OF LONGREAL;

PROCEDURE Round (): INTEGER =
  VAR trace := 0.0d0;
  BEGIN
    Multiply(a^, b^, c^);
    FOR i := 0 TO Size - 1 DO trace := trace + c[i * Size + i] END;
    RETURN ROUND(trace);
  END Round;

BEGIN
  a := NEW(REF ARRAY OF LONGREAL, Size * Size);
  b := NEW(REF ARRAY OF LONGREAL, Size * Size);
  c := NEW(REF ARRAY OF LONGREAL, Size * Size);
  Fill(a^, 3);
  Fill(b^, 5);
  Rounds.Run(Round);
END FlatMatrix.
