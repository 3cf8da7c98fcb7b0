(* SPDX-License-Identifier: MIT *)
MODULE HotList EXPORTS Main;

(* A list of entries with a short list of those found last before it: most searches end in the short one. *)

IMPORT Rounds, Word;

CONST
  Entries  = 1000;
  Hot      = 8;
  Searches = 20000;

TYPE
  Entry = OBJECT
    key, uses: INTEGER;
    next: Entry := NIL;
  END;

VAR
  all : Entry;
  hot : ARRAY [0 .. Hot - 1] OF Entry;
  seed: INTEGER;

PROCEDURE Search (key: INTEGER): Entry =
  VAR e: Entry;
  BEGIN
    FOR i := FIRST(hot) TO LAST(hot) DO
      e := hot[i];
      IF e # NIL AND e.key = key THEN
        FOR j := i TO 1 BY -1 DO hot[j] := hot[j - 1] END;
        hot[0] := e;
        RETURN e;
      END;
    END;
    e := all;
    WHILE e # NIL AND e.key # key DO e := e.next END;
    IF e # NIL THEN
      FOR j := LAST(hot) TO 1 BY -1 DO hot[j] := hot[j - 1] END;
      hot[0] := e;
    END;
    RETURN e;
  END Search;

PROCEDURE Key (): INTEGER =
  BEGIN
    seed := Word.And(seed * 1309 + 13849, 65535);
    IF seed MOD 16 = 0 THEN RETURN seed DIV 16 MOD Entries END;
    RETURN seed DIV 16 MOD (Hot - 2) * 100;
  END Key;

PROCEDURE Round (): INTEGER =
  VAR sum := 0; e: Entry;
  BEGIN
    seed := 74755;
    all := NIL;
    FOR i := FIRST(hot) TO LAST(hot) DO hot[i] := NIL END;
    FOR key := 0 TO Entries - 1 DO all := NEW(Entry, key := key, uses := 0, next := all) END;
    FOR i := 1 TO Searches DO
      e := Search(Key());
      INC(e.uses);
      INC(sum, e.key + e.uses);
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END HotList.
