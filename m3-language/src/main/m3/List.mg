(* SPDX-License-Identifier: MIT *)
GENERIC MODULE List(Elem);

PROCEDURE Cons (READONLY head: Elem.T; tail: T): T =
  BEGIN
    RETURN NEW(T, head := head, tail := tail);
  END Cons;

PROCEDURE List1 (READONLY e1: Elem.T): T =
  BEGIN
    RETURN Cons(e1, NIL);
  END List1;

PROCEDURE List2 (READONLY e1, e2: Elem.T): T =
  BEGIN
    RETURN Cons(e1, Cons(e2, NIL));
  END List2;

PROCEDURE List3 (READONLY e1, e2, e3: Elem.T): T =
  BEGIN
    RETURN Cons(e1, Cons(e2, Cons(e3, NIL)));
  END List3;

PROCEDURE FromArray (READONLY e: ARRAY OF Elem.T): T =
  VAR l: T := NIL;
  BEGIN
    FOR i := LAST(e) TO 0 BY -1 DO l := Cons(e[i], l) END;
    RETURN l;
  END FromArray;

PROCEDURE Length (l: T): CARDINAL =
  VAR n: CARDINAL := 0;
  BEGIN
    WHILE l # NIL DO INC(n); l := l.tail END;
    RETURN n;
  END Length;

PROCEDURE Nth (l: T; n: CARDINAL): Elem.T =
  BEGIN
    FOR i := 1 TO n DO l := l.tail END;
    RETURN l.head;
  END Nth;

PROCEDURE Member (l: T; READONLY e: Elem.T): BOOLEAN =
  BEGIN
    WHILE l # NIL DO
      IF Elem.Equal(l.head, e) THEN RETURN TRUE END;
      l := l.tail;
    END;
    RETURN FALSE;
  END Member;

PROCEDURE Append (l1, l2: T): T =
  VAR first, last: T;
  BEGIN
    IF l1 = NIL THEN RETURN l2 END;
    first := List1(l1.head);
    last := first;
    l1 := l1.tail;
    WHILE l1 # NIL DO
      last.tail := List1(l1.head);
      last := last.tail;
      l1 := l1.tail;
    END;
    last.tail := l2;
    RETURN first;
  END Append;

PROCEDURE AppendD (l1, l2: T): T =
  VAR last := l1;
  BEGIN
    IF l1 = NIL THEN RETURN l2 END;
    WHILE last.tail # NIL DO last := last.tail END;
    last.tail := l2;
    RETURN l1;
  END AppendD;

PROCEDURE Reverse (l: T): T =
  VAR reversed: T := NIL;
  BEGIN
    WHILE l # NIL DO
      reversed := Cons(l.head, reversed);
      l := l.tail;
    END;
    RETURN reversed;
  END Reverse;

PROCEDURE ReverseD (l: T): T =
  VAR reversed, next: T := NIL;
  BEGIN
    WHILE l # NIL DO
      next := l.tail;
      l.tail := reversed;
      reversed := l;
      l := next;
    END;
    RETURN reversed;
  END ReverseD;

BEGIN
END List.
