(* SPDX-License-Identifier: MIT *)
MODULE Sieve EXPORTS Main;

(* The sieve of Eratosthenes over an open array of BOOLEAN; counts the primes. *)

IMPORT Rounds;

CONST
  Size    = 100000;
  Repeats = 30;

PROCEDURE Primes (VAR flags: ARRAY OF BOOLEAN): CARDINAL =
  VAR count := 0; k: INTEGER;
  BEGIN
    FOR i := 0 TO LAST(flags) DO flags[i] := TRUE END;
    FOR i := 2 TO LAST(flags) DO
      IF flags[i] THEN
        INC(count);
        k := i + i;
        WHILE k <= LAST(flags) DO flags[k] := FALSE; INC(k, i) END;
      END;
    END;
    RETURN count;
  END Primes;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 1 TO Repeats DO
      INC(sum, Primes(NEW(REF ARRAY OF BOOLEAN, Size)^));
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Sieve.
