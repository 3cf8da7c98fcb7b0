MODULE Race EXPORTS Main;
(* A planted race: two threads read, then write, without a mutex. The host's clock hardly ever shows it; a seed does. *)
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Apply END;
VAR n := 0; a, b: Thread.T;
PROCEDURE Apply(<*UNUSED*> self: C): REFANY =
  VAR old: INTEGER;
  BEGIN FOR i := 1 TO 3 DO old := n; n := old + 1 END; RETURN NIL END Apply;
BEGIN
  a := Thread.Fork(NEW(C)); b := Thread.Fork(NEW(C)); EVAL Thread.Join(a); EVAL Thread.Join(b);
  <*ASSERT n = 6*>
END Race.
