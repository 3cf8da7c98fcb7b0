(* SPDX-License-Identifier: MIT *)
MODULE Tokens EXPORTS Main;

(* A token goes round a ring of threads that wait for it under one mutex, each on a condition of its own. *)

IMPORT Rounds, Thread;

CONST
  Threads = 4;
  Laps    = 500;

TYPE
  Member = [0 .. Threads - 1];
  Runner = Thread.Closure OBJECT
    self: Member;
  OVERRIDES
    apply := Apply;
  END;

VAR
  lock   := NEW(MUTEX);
  arrived: ARRAY Member OF Thread.Condition;
  holder : Member;
  passed : CARDINAL;

PROCEDURE Apply (r: Runner): REFANY =
  BEGIN
    FOR lap := 1 TO Laps DO
      LOCK lock DO
        WHILE holder # r.self DO Thread.Wait(lock, arrived[r.self]) END;
        INC(passed);
        holder := (r.self + 1) MOD Threads;
        Thread.Signal(arrived[holder]);
      END;
    END;
    RETURN NIL;
  END Apply;

PROCEDURE Round (): INTEGER =
  VAR threads: ARRAY Member OF Thread.T;
  BEGIN
    holder := 0;
    passed := 0;
    FOR m := FIRST(Member) TO LAST(Member) DO arrived[m] := NEW(Thread.Condition) END;
    FOR m := FIRST(Member) TO LAST(Member) DO threads[m] := Thread.Fork(NEW(Runner, self := m)) END;
    FOR m := FIRST(Member) TO LAST(Member) DO EVAL Thread.Join(threads[m]) END;
    RETURN passed;
  END Round;

BEGIN
  Rounds.Run(Round);
END Tokens.
