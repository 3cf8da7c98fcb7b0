(* SPDX-License-Identifier: MIT *)
MODULE Matrix;

IMPORT Fmt;

PROCEDURE Times (a, b: T): T =
  VAR c := NEW(T, NUMBER(a^), NUMBER(b[0]));
  BEGIN
    <*ASSERT NUMBER(a[0]) = NUMBER(b^)*>
    FOR i := 0 TO LAST(a^) DO
      FOR k := 0 TO LAST(b^) DO
        WITH x = a[i, k] DO
          FOR j := 0 TO LAST(b[0]) DO c[i, j] := c[i, j] + x * b[k, j] END;
        END;
      END;
    END;
    RETURN c;
  END Times;

PROCEDURE Transposed (a: T): T =
  VAR b := NEW(T, NUMBER(a[0]), NUMBER(a^));
  BEGIN
    FOR i := 0 TO LAST(a^) DO
      FOR j := 0 TO LAST(a[0]) DO b[j, i] := a[i, j] END;
    END;
    RETURN b;
  END Transposed;

PROCEDURE Identity (n: CARDINAL): T =
  VAR a := NEW(T, n, n);
  BEGIN
    FOR i := 0 TO n - 1 DO a[i, i] := 1.0d0 END;
    RETURN a;
  END Identity;

PROCEDURE Copy (a: T): T =
  VAR b := NEW(T, NUMBER(a^), NUMBER(a[0]));
  BEGIN
    b^ := a^;
    RETURN b;
  END Copy;

(* Makes a triangular by elimination, doing to b what it does to a; the determinant of a. *)
PROCEDURE Eliminate (a, b: T): LONGREAL =
  VAR determinant := 1.0d0; pivot: CARDINAL; factor: LONGREAL;
  BEGIN
    FOR k := 0 TO LAST(a^) DO
      pivot := k;
      FOR i := k + 1 TO LAST(a^) DO
        IF ABS(a[i, k]) > ABS(a[pivot, k]) THEN pivot := i END;
      END;
      IF a[pivot, k] = 0.0d0 THEN RETURN 0.0d0 END;
      IF pivot # k THEN
        Exchange(a, k, pivot);
        Exchange(b, k, pivot);
        determinant := -determinant;
      END;
      determinant := determinant * a[k, k];
      FOR i := k + 1 TO LAST(a^) DO
        factor := a[i, k] / a[k, k];
        Subtract(a, i, k, factor);
        Subtract(b, i, k, factor);
      END;
    END;
    RETURN determinant;
  END Eliminate;

PROCEDURE Exchange (a: T; i, k: CARDINAL) =
  VAR x: LONGREAL;
  BEGIN
    FOR j := 0 TO LAST(a[0]) DO
      x := a[i, j];
      a[i, j] := a[k, j];
      a[k, j] := x;
    END;
  END Exchange;

(* Subtracts factor times row k from row i. *)
PROCEDURE Subtract (a: T; i, k: CARDINAL; factor: LONGREAL) =
  BEGIN
    FOR j := 0 TO LAST(a[0]) DO a[i, j] := a[i, j] - factor * a[k, j] END;
  END Subtract;

PROCEDURE Solution (a, b: T): T RAISES {Singular} =
  VAR left := Copy(a); x := Copy(b);
  BEGIN
    IF Eliminate(left, x) = 0.0d0 THEN RAISE Singular END;
    FOR i := LAST(left^) TO 0 BY -1 DO
      FOR k := i + 1 TO LAST(left^) DO Subtract(x, i, k, left[i, k]) END;
      FOR j := 0 TO LAST(x[0]) DO x[i, j] := x[i, j] / left[i, i] END;
    END;
    RETURN x;
  END Solution;

PROCEDURE Determinant (a: T): LONGREAL =
  BEGIN
    RETURN Eliminate(Copy(a), NEW(T, NUMBER(a^), 0));
  END Determinant;

PROCEDURE ToText (a: T; prec: CARDINAL := 3): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 0 TO LAST(a^) DO
      FOR j := 0 TO LAST(a[0]) DO
        t := t & Fmt.Pad(Fmt.LongReal(a[i, j], Fmt.Style.Fix, prec), prec + 7);
      END;
      t := t & "\n";
    END;
    RETURN t;
  END ToText;

BEGIN
END Matrix.
