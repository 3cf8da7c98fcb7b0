(* SPDX-License-Identifier: MIT *)
MODULE Storage EXPORTS Main;

(* Trees of arrays, built and dropped: allocation and collection. Counts the arrays. *)

IMPORT Rounds, Word;

CONST
  Depth   = 7;
  Width   = 4;
  Repeats = 15;

TYPE Tree = REF ARRAY OF REFANY;

VAR
  seed : INTEGER;
  count: CARDINAL;

PROCEDURE Random (): INTEGER =
  BEGIN
    seed := Word.And(seed * 1309 + 13849, 65535);
    RETURN seed;
  END Random;

PROCEDURE Build (depth: CARDINAL): Tree =
  VAR tree: Tree;
  BEGIN
    INC(count);
    IF depth = 1 THEN RETURN NEW(Tree, Random() MOD 10 + 1) END;
    tree := NEW(Tree, Width);
    FOR i := 0 TO LAST(tree^) DO tree[i] := Build(depth - 1) END;
    RETURN tree;
  END Build;

PROCEDURE Round (): INTEGER =
  BEGIN
    seed := 74755;
    count := 0;
    FOR i := 1 TO Repeats DO EVAL Build(Depth) END;
    RETURN count + seed;
  END Round;

BEGIN
  Rounds.Run(Round);
END Storage.
