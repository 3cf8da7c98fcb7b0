(* SPDX-License-Identifier: MIT *)
MODULE Queens EXPORTS Main;

(* Eight queens by backtracking over arrays of BOOLEAN; sums the columns of the first solution. *)

IMPORT Rounds;

CONST Repeats = 1000;

TYPE
  Row      = [0 .. 7];
  Diagonal = [0 .. 14];

VAR
  freeRows  : ARRAY Row OF BOOLEAN;
  freeMaxs  : ARRAY Diagonal OF BOOLEAN;
  freeMins  : ARRAY Diagonal OF BOOLEAN;
  queenRows : ARRAY Row OF [-1 .. LAST(Row)];

PROCEDURE Place (column: CARDINAL): BOOLEAN =
  BEGIN
    IF column > LAST(Row) THEN RETURN TRUE END;
    FOR row := FIRST(Row) TO LAST(Row) DO
      IF freeRows[row] AND freeMaxs[column + row] AND freeMins[column - row + 7] THEN
        queenRows[row] := column;
        Set(row, column, FALSE);
        IF Place(column + 1) THEN RETURN TRUE END;
        Set(row, column, TRUE);
      END;
    END;
    RETURN FALSE;
  END Place;

PROCEDURE Set (row, column: Row; free: BOOLEAN) =
  BEGIN
    freeRows[row] := free;
    freeMaxs[column + row] := free;
    freeMins[column - row + 7] := free;
  END Set;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 1 TO Repeats DO
      FOR r := FIRST(Row) TO LAST(Row) DO freeRows[r] := TRUE; queenRows[r] := -1 END;
      FOR d := FIRST(Diagonal) TO LAST(Diagonal) DO freeMaxs[d] := TRUE; freeMins[d] := TRUE END;
      IF Place(0) THEN
        FOR r := FIRST(Row) TO LAST(Row) DO INC(sum, queenRows[r] * (r + 1)) END;
      END;
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Queens.
