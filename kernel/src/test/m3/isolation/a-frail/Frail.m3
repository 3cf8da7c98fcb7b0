MODULE Frail;
IMPORT Bell, Dispatcher, IO, Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Apply END;
VAR n := 0; r: REF INTEGER := NIL;
PROCEDURE Count (): INTEGER = BEGIN INC(n); RETURN n END Count;
PROCEDURE Break (): Thread.T = BEGIN RETURN Thread.Fork(NEW(C)) END Break;
PROCEDURE Apply (<*UNUSED*> c: C): REFANY = BEGIN Fail(); RETURN NIL END Apply;
PROCEDURE Fail () =
  BEGIN
    r^ := 1;
  END Fail;
PROCEDURE Hang () = BEGIN LOOP TRY LOOP END EXCEPT ELSE END END END Hang;
PROCEDURE Hear (): INTEGER = BEGIN RETURN 1 END Hear;
<*FATAL Dispatcher.Error*>
BEGIN
  IO.Put("frail begins\n");
  EVAL Dispatcher.InstallHandler(Bell.Ring, NIL, Hear);
END Frail.
