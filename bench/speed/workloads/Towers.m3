(* SPDX-License-Identifier: MIT *)
MODULE Towers EXPORTS Main;

(* The towers of Hanoi with disks on linked stacks; counts the moves. *)

IMPORT Rounds;

CONST
  Disks   = 13;
  Repeats = 60;

TYPE
  Pile = [0 .. 2];
  Disk = OBJECT
    size: CARDINAL;
    next: Disk := NIL;
  END;

EXCEPTION Misplaced;

VAR
  piles: ARRAY Pile OF Disk;
  moves: CARDINAL;

PROCEDURE Push (disk: Disk; pile: Pile) RAISES {Misplaced} =
  VAR top := piles[pile];
  BEGIN
    IF top # NIL AND disk.size >= top.size THEN RAISE Misplaced END;
    disk.next := top;
    piles[pile] := disk;
  END Push;

PROCEDURE Pop (pile: Pile): Disk RAISES {Misplaced} =
  VAR top := piles[pile];
  BEGIN
    IF top = NIL THEN RAISE Misplaced END;
    piles[pile] := top.next;
    top.next := NIL;
    RETURN top;
  END Pop;

PROCEDURE Move (disks: CARDINAL; from, to: Pile) RAISES {Misplaced} =
  VAR other: Pile;
  BEGIN
    IF disks = 1 THEN
      Push(Pop(from), to);
      INC(moves);
    ELSE
      other := 3 - from - to;
      Move(disks - 1, from, other);
      Move(1, from, to);
      Move(disks - 1, other, to);
    END;
  END Move;

PROCEDURE Round (): INTEGER =
  <*FATAL Misplaced*>
  BEGIN
    moves := 0;
    FOR i := 1 TO Repeats DO
      FOR p := FIRST(piles) TO LAST(piles) DO piles[p] := NIL END;
      FOR size := Disks TO 1 BY -1 DO Push(NEW(Disk, size := size), 0) END;
      Move(Disks, 0, 1);
    END;
    RETURN moves;
  END Round;

BEGIN
  Rounds.Run(Round);
END Towers.
