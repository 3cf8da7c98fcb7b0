(* SPDX-License-Identifier: MIT *)
GENERIC MODULE ArraySort(Elem);

CONST Few = 8;  (* so many are sorted by insertion *)

PROCEDURE Sort (VAR a: ARRAY OF Elem.T; cmp := Elem.Compare) =
  VAR half := NEW(REF ARRAY OF Elem.T, NUMBER(a) DIV 2);
  BEGIN
    SortPart(a, 0, NUMBER(a), half^, cmp);
  END Sort;

(* Sorts a[from] .. a[to - 1]. *)
PROCEDURE SortPart (VAR a: ARRAY OF Elem.T; from, to: CARDINAL; VAR half: ARRAY OF Elem.T; cmp := Elem.Compare) =
  VAR middle := from + (to - from) DIV 2;
  BEGIN
    IF to - from <= Few THEN
      Insert(a, from, to, cmp);
    ELSE
      SortPart(a, from, middle, half, cmp);
      SortPart(a, middle, to, half, cmp);
      IF cmp(a[middle - 1], a[middle]) > 0 THEN Merge(a, from, middle, to, half, cmp) END;
    END;
  END SortPart;

PROCEDURE Insert (VAR a: ARRAY OF Elem.T; from, to: CARDINAL; cmp := Elem.Compare) =
  VAR x: Elem.T; j: INTEGER;
  BEGIN
    FOR i := from + 1 TO to - 1 DO
      x := a[i];
      j := i - 1;
      WHILE j >= from AND cmp(a[j], x) > 0 DO
        a[j + 1] := a[j];
        DEC(j);
      END;
      a[j + 1] := x;
    END;
  END Insert;

PROCEDURE Merge (VAR a: ARRAY OF Elem.T; from, middle, to: CARDINAL; VAR half: ARRAY OF Elem.T; cmp := Elem.Compare) =
  VAR n := middle - from; left := 0; right := middle; at := from;
  BEGIN
    SUBARRAY(half, 0, n) := SUBARRAY(a, from, n);
    WHILE left < n AND right < to DO
      IF cmp(half[left], a[right]) <= 0 THEN
        a[at] := half[left];
        INC(left);
      ELSE
        a[at] := a[right];
        INC(right);
      END;
      INC(at);
    END;
    SUBARRAY(a, at, n - left) := SUBARRAY(half, left, n - left);
  END Merge;

BEGIN
END ArraySort.
