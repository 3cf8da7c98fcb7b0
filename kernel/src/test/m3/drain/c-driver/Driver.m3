MODULE Driver;
(* Nearly all of the time of three threads is spent in calls of a service, so one of them is within one whenever it is looked at; a fourth waits
   within a call for a mutex that a fifth thread, which does not call, keeps for long. The service is replaced all the same. *)
IMPORT CoffFile, Domain, Fmt, HostBoot, IO, Mill, NameServer, Thread;

TYPE
  Caller = Thread.Closure OBJECT answers := ARRAY [1 .. 2] OF INTEGER{0, ..} OVERRIDES apply := Call END;
  Waiter = Thread.Closure OBJECT answer := 0 OVERRIDES apply := WaitInside END;
  Keeper = Thread.Closure OBJECT OVERRIDES apply := Keep END;

VAR
  me := Domain.CreateFromModule();
  mill: Domain.T;
  callers: ARRAY [1 .. 3] OF Caller;
  threads: ARRAY [1 .. 3] OF Thread.T;
  waiter := NEW(Waiter);
  waiting, keeping: Thread.T;
  lock := NEW(MUTEX);
  kept, within, upgrading, stop := FALSE;
  upgraded := TRUE;

PROCEDURE Call (self: Caller): REFANY =
  BEGIN
    WHILE NOT stop DO INC(self.answers[Mill.Grind(NIL)]) END;
    RETURN NIL;
  END Call;

PROCEDURE Wait () = BEGIN within := TRUE; LOCK lock DO END END Wait;

PROCEDURE WaitInside (self: Waiter): REFANY = BEGIN self.answer := Mill.Grind(Wait); RETURN NIL END WaitInside;

PROCEDURE Keep (<*UNUSED*> self: Keeper): REFANY =
  VAR rounds := 0;
  BEGIN
    LOCK lock DO
      kept := TRUE;
      WHILE NOT upgrading DO Thread.Yield() END;
      FOR i := 1 TO 1000 DO INC(rounds) END;
    END;
    RETURN NIL;
  END Keep;

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

<*FATAL NameServer.Error*>
BEGIN
  mill := NameServer.Import("lab/a-mill", me);
  FOR i := 1 TO 3 DO callers[i] := NEW(Caller); threads[i] := Thread.Fork(callers[i]) END;
  keeping := Thread.Fork(NEW(Keeper));
  WHILE NOT kept DO Thread.Yield() END;
  waiting := Thread.Fork(waiter);
  FOR i := 1 TO 3 DO WHILE callers[i].answers[1] < 3 DO Thread.Yield() END END;
  WHILE NOT within DO Thread.Yield() END;
  upgrading := TRUE;
  TRY Domain.Upgrade(mill, File(1)) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n"); upgraded := FALSE END;
  IO.Put("upgraded: " & Fmt.Bool(upgraded) & ", who waited was answered by " & Fmt.Int(waiter.answer) & "\n");
  FOR i := 1 TO 3 DO WHILE callers[i].answers[2] < 3 AND upgraded DO Thread.Yield() END END;
  stop := TRUE;
  FOR i := 1 TO 3 DO EVAL Thread.Join(threads[i]) END;
  EVAL Thread.Join(waiting);
  EVAL Thread.Join(keeping);
  IO.Put("who waited: " & Fmt.Int(waiter.answer) & "\n");
END Driver.
