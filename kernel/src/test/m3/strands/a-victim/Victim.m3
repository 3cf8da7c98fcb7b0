MODULE Victim;
(* Threads that do not want to end. *)
IMPORT Thread;
TYPE C = Thread.Closure OBJECT kind: Kind OVERRIDES apply := Apply END;
PROCEDURE Fork (kind: Kind): Thread.T = BEGIN RETURN Thread.Fork(NEW(C, kind := kind)) END Fork;
PROCEDURE Apply (c: C): REFANY =
  BEGIN
    CASE c.kind OF
    | Kind.Loop => LOOP END;
    | Kind.Stubborn => LOOP TRY LOOP END EXCEPT ELSE END END;
    | Kind.Locked => LOCK mutex DO LOOP END END;
    | Kind.Waits => LOCK mutex DO Thread.Wait(mutex, never) END;
    | Kind.Pauses => Thread.Pause(1.0d9);
    | Kind.Finally => TRY LOOP END FINALLY INC(released); Thread.Pause(1.0d9); LOOP END END;
    | Kind.Acquires => Thread.Acquire(other); LOOP END;
    | Kind.Joins => EVAL Thread.Join(Fork(Kind.Pauses));
    END;
    RETURN c;
  END Apply;
PROCEDURE WaitHere () = BEGIN LOCK mutex DO Thread.Wait(mutex, never) END END WaitHere;
PROCEDURE LoopHere () = BEGIN LOOP END END LoopHere;
BEGIN
  mutex := NEW(MUTEX); other := NEW(MUTEX); never := NEW(Thread.Condition);
END Victim.
