MODULE Locked EXPORTS Main;
(* As Race, with a mutex; also a condition, and time, which costs nothing under a seed. *)
IMPORT IO, Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Apply END; D = Thread.Closure OBJECT OVERRIDES apply := Await END;
VAR n := 0; all: ARRAY [0 .. 3] OF Thread.T; mu := NEW(MUTEX); full := NEW(Thread.Condition);
PROCEDURE Apply(<*UNUSED*> self: C): REFANY =
  VAR old: INTEGER;
  BEGIN FOR i := 1 TO 3 DO LOCK mu DO old := n; n := old + 1; Thread.Broadcast(full) END; Thread.Pause(3600.0d0) END; RETURN NIL END Apply;
PROCEDURE Await(<*UNUSED*> self: D): REFANY = BEGIN LOCK mu DO WHILE n < 9 DO Thread.Wait(mu, full) END END; RETURN NIL END Await;
BEGIN
  FOR i := 0 TO 2 DO all[i] := Thread.Fork(NEW(C)) END; all[3] := Thread.Fork(NEW(D)); FOR i := 0 TO 3 DO EVAL Thread.Join(all[i]) END;
  <*ASSERT n = 9*>
  IO.PutInt(n); IO.Put("\n");
END Locked.
