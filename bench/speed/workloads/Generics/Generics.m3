(* SPDX-License-Identifier: MIT *)
MODULE Generics EXPORTS Main;

(* One generic heap, instantiated for numbers and for references to records. *)

IMPORT Job, JobHeap, NumberHeap, Rounds, Word;

CONST
  Size    = 1000;
  Repeats = 10;

VAR seed: INTEGER;

PROCEDURE Random (): INTEGER =
  BEGIN
    seed := Word.And(seed * 1309 + 13849, 65535);
    RETURN seed;
  END Random;

PROCEDURE Numbers (): INTEGER =
  VAR h := NEW(NumberHeap.T).init(Size); sum := 0;
  BEGIN
    FOR i := 1 TO Size DO h.put(Random()) END;
    WHILE h.size() > 0 DO sum := Word.And(sum * 3 + h.get(), 16_FFFFFF) END;
    RETURN sum;
  END Numbers;

PROCEDURE Jobs (): INTEGER =
  VAR h := NEW(JobHeap.T).init(Size); sum := 0;
  BEGIN
    FOR i := 1 TO Size DO h.put(NEW(Job.T, due := Random() MOD 64, weight := Random())) END;
    WHILE h.size() > 0 DO sum := Word.And(sum * 3 + h.get().weight, 16_FFFFFF) END;
    RETURN sum;
  END Jobs;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    seed := 74755;
    FOR i := 1 TO Repeats DO INC(sum, Numbers() + Jobs()) END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Generics.
