MODULE Driver;
(* A service is replaced while four threads call it all the time: no call is lost or answered twice. *)
IMPORT Client, CoffFile, Counter, Domain, Fmt, HostBoot, IO, NameServer, SpinException, Thread;

TYPE
  Guest = Thread.Closure OBJECT OVERRIDES apply := Stay END;
  Caller = Thread.Closure OBJECT calls, before, after := 0 OVERRIDES apply := Apply END;

VAR
  me := Domain.CreateFromModule();
  counter: Domain.T;
  callers: ARRAY [0 .. 3] OF Caller;
  threads: ARRAY [0 .. 3] OF Thread.T;
  stop, entered := FALSE;
  calls := 0;
  versions := 0;
  guest: Thread.T;

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

PROCEDURE Stay (<*UNUSED*> self: Guest): REFANY =
  BEGIN
    entered := TRUE;
    Counter.Stay(3.0d0);
    RETURN NIL;
  END Stay;

PROCEDURE Apply (self: Caller): REFANY =
  VAR n: INTEGER;
  BEGIN
    REPEAT
      n := Client.Call();
      INC(self.calls);
      IF n > 100 AND Counter.Version() > 1 THEN INC(self.after) ELSE INC(self.before) END;
    UNTIL stop;
    RETURN NIL;
  END Apply;

(* Waits until each caller has met the version before, or after, the upgrade. *)
PROCEDURE AwaitAll (after: BOOLEAN) =
  BEGIN
    FOR i := FIRST(callers) TO LAST(callers) DO
      WHILE after AND callers[i].after = 0 OR NOT after AND callers[i].before = 0 DO Thread.Pause(0.001d0) END;
    END;
  END AwaitAll;

PROCEDURE Upgrade (i: CARDINAL) =
  BEGIN
    TRY
      Domain.Upgrade(counter, File(i));
      IO.Put("upgraded\n");
    EXCEPT
      Domain.Error (problem) => IO.Put(problem & "\n");
    END;
  END Upgrade;

<*FATAL NameServer.Error*>
BEGIN
  counter := NameServer.Import("lab/a-counter", me);
  old := Counter.New();
  FOR i := FIRST(callers) TO LAST(callers) DO
    callers[i] := NEW(Caller);
    threads[i] := Thread.Fork(callers[i]);
  END;
  AwaitAll(FALSE);
  IF Counter.Version() = 1 THEN INC(versions) END;
  Upgrade(1);
  IF Counter.Version() > 20000 THEN INC(versions) END;
  AwaitAll(TRUE);
  FOR i := 2 TO 5 DO Upgrade(i) END;
  stop := TRUE;
  FOR i := FIRST(callers) TO LAST(callers) DO
    EVAL Thread.Join(threads[i]);
    INC(calls, callers[i].calls);
  END;
  IO.Put("versions met: " & Fmt.Int(versions) & "\n");
  IO.Put("calls answered once: " & Fmt.Bool(calls = Counter.total AND Counter.Version() MOD 1000 = calls MOD 1000) & "\n");
  IO.Put("counters made: " & Fmt.Int((Counter.Version() - 20000) DIV 1000) & ", revoked for the client: " & Fmt.Int(Client.Refused()) & "\n");
  TRY EVAL Counter.Next(old) EXCEPT SpinException.Exception (info) => IO.Put(info.message & "\n") END;
  guest := Thread.Fork(NEW(Guest));
  WHILE NOT entered DO Thread.Pause(0.001d0) END;
  Thread.Pause(0.2d0);
  Upgrade(3);
  EVAL Thread.Join(guest);
  IO.Put("still the second: " & Fmt.Bool(Counter.Version() > 20000) & "\n");
END Driver.
