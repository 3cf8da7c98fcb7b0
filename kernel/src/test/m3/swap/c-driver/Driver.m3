MODULE Driver;
(* An event is raised by four threads all the time, while who handles it and who implements it are replaced, and destroyed: each raise is handled
   by one version, none by two or by nobody. *)
IMPORT Bell, CoffFile, Dispatcher, Domain, Fmt, HostBoot, IO, Listener, NameServer, SpinException, Text, Thread;

TYPE Raiser = Thread.Closure OBJECT results := ARRAY [0 .. 3] OF INTEGER{0, ..}; raises := 0; end: TEXT := NIL OVERRIDES apply := Raise END;

VAR
  me := Domain.CreateFromModule();
  bell, listener: Domain.T;
  raisers: ARRAY [0 .. 3] OF Raiser;
  threads: ARRAY [0 .. 3] OF Thread.T;
  before: ARRAY [0 .. 3] OF INTEGER;
  raises, silent := 0;

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

PROCEDURE Raise (self: Raiser): REFANY =
  BEGIN
    TRY
      LOOP
        INC(self.results[Bell.Ring(self.raises)]);
        INC(self.raises);
      END;
    EXCEPT
      SpinException.Exception (info) => self.end := info.message;
    END;
    RETURN NIL;
  END Raise;

(* Waits until each raiser has had result at least a hundred times more. *)
PROCEDURE Await (result: INTEGER) =
  BEGIN
    FOR i := 0 TO 3 DO before[i] := raisers[i].results[result] END;
    FOR i := 0 TO 3 DO
      WHILE raisers[i].results[result] < before[i] + 100 AND raisers[i].end = NIL DO Thread.Pause(0.001d0) END;
    END;
  END Await;

PROCEDURE Sum (result: INTEGER): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO 3 DO INC(sum, raisers[i].results[result]) END;
    RETURN sum;
  END Sum;

PROCEDURE Upgrade (d: Domain.T; i: CARDINAL) =
  BEGIN
    TRY
      Domain.Upgrade(d, File(i));
      IO.Put("upgraded to " & HostBoot.Name(i) & "\n");
    EXCEPT
      Domain.Error (problem) => IO.Put(problem & "\n"); IF Dispatcher.Problem() # NIL THEN IO.Put(Dispatcher.Problem() & "\n") END;
    END;
    FOR i := 0 TO 3 DO IF raisers[i].end # NIL THEN IO.Put("a raise failed: " & raisers[i].end & "\n") END END;
  END Upgrade;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  bell := NameServer.Import("lab/a-bell", me);
  listener := NameServer.Import("lab/b-listener", me);
  FOR i := 0 TO 3 DO raisers[i] := NEW(Raiser); threads[i] := Thread.Fork(raisers[i]) END;
  Await(1);
  Upgrade(listener, 3);
  Await(2);
  silent := Sum(1);
  Await(2);
  IO.Put("the first is silent: " & Fmt.Bool(silent = Sum(1)) & "\n");
  Upgrade(listener, 4);
  Await(2);
  IO.Put("the third was never heard: " & Fmt.Bool(Sum(3) = 0) & "\n");
  Upgrade(bell, 5);
  Await(2);
  IO.Put("bell " & Fmt.Int(Bell.Heirs()) & " has authority over " & Fmt.Int(Bell.handlers) & " handlers\n");
  Upgrade(listener, 3);
  Await(2);
  IO.Put("unanswered: " & Fmt.Int(Sum(0)) & "\n");
  Domain.Destroy(listener);
  Await(0);
  Domain.Destroy(bell);
  FOR i := 0 TO 3 DO EVAL Thread.Join(threads[i]); INC(raises, raisers[i].raises) END;
  IO.Put("raised: " & Fmt.Bool(raises > 2000 AND ABS(raises - Bell.rung) <= 4) & ", heard once: "
    & Fmt.Bool(Sum(1) + Sum(2) = raises - Sum(0) AND ABS(Listener.heard - Sum(1) - Sum(2)) <= 4) & "\n");
  FOR i := 0 TO 3 DO IO.Put("a raiser's end: ..." & Text.Sub(raisers[i].end, MAX(0, Text.Length(raisers[i].end) - 14)) & "\n") END;
END Driver.
