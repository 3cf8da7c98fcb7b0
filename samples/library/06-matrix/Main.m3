(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* Solves equations, inverts a matrix, and finds that some equations cannot be solved. *)

IMPORT Fmt, IO, Matrix;

PROCEDURE Hilbert (n: CARDINAL): Matrix.T =
  VAR a := NEW(Matrix.T, n, n);
  BEGIN
    FOR i := 0 TO n - 1 DO
      FOR j := 0 TO n - 1 DO a[i, j] := 1.0d0 / FLOAT(i + j + 1, LONGREAL) END;
    END;
    RETURN a;
  END Hilbert;

PROCEDURE Of (READONLY rows: ARRAY [0 .. 2] OF ARRAY [0 .. 2] OF LONGREAL): Matrix.T =
  VAR a := NEW(Matrix.T, 3, 3);
  BEGIN
    a^ := rows;
    RETURN a;
  END Of;

PROCEDURE Solve (a: Matrix.T) =
  VAR b := NEW(Matrix.T, NUMBER(a^), 1);
  BEGIN
    FOR i := 0 TO LAST(a^) DO b[i, 0] := FLOAT(i + 1, LONGREAL) END;
    TRY
      WITH x = Matrix.Solution(a, b) DO
        IO.Put("x, and a * x:\n" & Matrix.ToText(Matrix.Transposed(x)) & Matrix.ToText(Matrix.Transposed(Matrix.Times(a, x))));
      END;
    EXCEPT
      Matrix.Singular => IO.Put("no single solution\n");
    END;
  END Solve;

TYPE Row = ARRAY [0 .. 2] OF LONGREAL;

VAR
  a := Of(ARRAY [0 .. 2] OF Row{Row{2.0d0, 1.0d0, -1.0d0}, Row{-3.0d0, -1.0d0, 2.0d0}, Row{-2.0d0, 1.0d0, 2.0d0}});
  s := Of(ARRAY [0 .. 2] OF Row{Row{1.0d0, 2.0d0, 3.0d0}, Row{2.0d0, 4.0d0, 6.0d0}, Row{4.0d0, 8.0d0, 1.0d0}});
  <*FATAL Matrix.Singular*>
BEGIN
  Solve(a);
  Solve(s);
  IO.Put("determinant " & Fmt.LongReal(Matrix.Determinant(a), Fmt.Style.Fix, 6) & "\n");
  IO.Put("a Hilbert matrix, inverted:\n" & Matrix.ToText(Matrix.Solution(Hilbert(4), Matrix.Identity(4)), 1));
END Main.
