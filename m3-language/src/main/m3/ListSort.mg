(* SPDX-License-Identifier: MIT *)
GENERIC MODULE ListSort(Elem, ElemList);

PROCEDURE Sort (l: ElemList.T; c := Elem.Compare): ElemList.T =
  BEGIN
    RETURN SortD(ElemList.Append(l, NIL), c);
  END Sort;

PROCEDURE SortD (l: ElemList.T; c := Elem.Compare): ElemList.T =
  VAR rest := l;
  BEGIN
    RETURN First(rest, ElemList.Length(l), c);
  END SortD;

(* The first n cells of rest, sorted; rest becomes what follows them. *)
PROCEDURE First (VAR rest: ElemList.T; n: CARDINAL; c := Elem.Compare): ElemList.T =
  VAR cell: ElemList.T;
  BEGIN
    IF n = 0 THEN RETURN NIL END;
    IF n = 1 THEN
      cell := rest;
      rest := rest.tail;
      cell.tail := NIL;
      RETURN cell;
    END;
    WITH left = First(rest, n DIV 2, c), right = First(rest, n - n DIV 2, c) DO
      RETURN Merge(left, right, c);
    END;
  END First;

PROCEDURE Merge (left, right: ElemList.T; c := Elem.Compare): ElemList.T =
  VAR before := NEW(ElemList.T); last := before;
  BEGIN
    WHILE left # NIL AND right # NIL DO
      IF c(left.head, right.head) <= 0 THEN
        last.tail := left;
        left := left.tail;
      ELSE
        last.tail := right;
        right := right.tail;
      END;
      last := last.tail;
    END;
    IF left = NIL THEN last.tail := right ELSE last.tail := left END;
    RETURN before.tail;
  END Merge;

BEGIN
END ListSort.
