MODULE InThread EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Apply END;
PROCEDURE Apply(<*UNUSED*> self: C): REFANY = VAR r: REF INTEGER := NIL; BEGIN r^ := 1; RETURN r END Apply;
BEGIN EVAL Thread.Join(Thread.Fork(NEW(C)));
END InThread.
