(* SPDX-License-Identifier: MIT *)
MODULE List EXPORTS Main;

(* Takeuchi's function over lengths of linked lists: recursion and reading of fields. *)

IMPORT Rounds;

CONST Repeats = 30;

TYPE Element = REF RECORD next: Element END;

PROCEDURE Make (length: CARDINAL): Element =
  BEGIN
    IF length = 0 THEN RETURN NIL END;
    RETURN NEW(Element, next := Make(length - 1));
  END Make;

PROCEDURE Length (e: Element): CARDINAL =
  BEGIN
    IF e = NIL THEN RETURN 0 END;
    RETURN 1 + Length(e.next);
  END Length;

PROCEDURE IsShorter (x, y: Element): BOOLEAN =
  BEGIN
    WHILE y # NIL DO
      IF x = NIL THEN RETURN TRUE END;
      x := x.next;
      y := y.next;
    END;
    RETURN FALSE;
  END IsShorter;

PROCEDURE Tail (x, y, z: Element): Element =
  BEGIN
    IF NOT IsShorter(y, x) THEN RETURN z END;
    RETURN Tail(Tail(x.next, y, z), Tail(y.next, z, x), Tail(z.next, x, y));
  END Tail;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 1 TO Repeats DO
      INC(sum, Length(Tail(Make(15), Make(10), Make(6))));
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END List.
