MODULE DeadlockOfMany EXPORTS Main;
(* Two threads that take two mutexes in different orders, and one that waits for a signal that nobody gives. *)
IMPORT Thread;
TYPE C = Thread.Closure OBJECT a, b: MUTEX OVERRIDES apply := Apply END; W = Thread.Closure OBJECT OVERRIDES apply := Await END;
VAR x := NEW(MUTEX); y := NEW(MUTEX); taken := 0; at: ARRAY [0 .. 2] OF Thread.T;
PROCEDURE Apply(self: C): REFANY = BEGIN LOCK self.a DO INC(taken); WHILE taken < 2 DO Thread.Pause(0.001d0) END; LOCK self.b DO END END; RETURN NIL END Apply;
PROCEDURE Await(<*UNUSED*> self: W): REFANY = VAR m := NEW(MUTEX); c := NEW(Thread.Condition); BEGIN LOCK m DO Thread.Wait(m, c) END; RETURN NIL END Await;
BEGIN
  at[0] := Thread.Fork(NEW(C, a := x, b := y)); at[1] := Thread.Fork(NEW(C, a := y, b := x)); at[2] := Thread.Fork(NEW(W));
  EVAL Thread.Join(at[0]);
END DeadlockOfMany.
