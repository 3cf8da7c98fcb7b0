(* SPDX-License-Identifier: MIT *)
MODULE Load EXPORTS Main;

(* Raises by several threads while handlers are installed, removed and swapped at random by others. Each raise looks whether exactly
   one of two handlers that are swapped ran, and a guarded one just when it had to. *)

IMPORT Dispatcher, Random, Thread, Tick;

TYPE
  Raise = OBJECT one, two, port, guarded: INTEGER := 0 END;
  Key = OBJECT port: INTEGER END;
  Worker = Thread.Closure OBJECT seed: INTEGER; wrong, turns: INTEGER := 0 END;

CONST Guards = 64;

VAR
  stop := FALSE;
  pair: ARRAY [0 .. 1] OF Dispatcher.Binding;
  fixed: Dispatcher.Binding;
  noise: ARRAY [0 .. Guards - 1] OF Dispatcher.Binding;

PROCEDURE E (<*UNUSED*> r: Raise) = BEGIN END E;
PROCEDURE One (r: Raise) = BEGIN INC(r.one) END One;
PROCEDURE Two (r: Raise) = BEGIN INC(r.two) END Two;
PROCEDURE Guarded (r: Raise) = BEGIN INC(r.guarded) END Guarded;
PROCEDURE Noise (<*UNUSED*> r: Raise) = BEGIN END Noise;
FUNCTIONAL PROCEDURE AtPort (k: Key; r: Raise): BOOLEAN = BEGIN RETURN r.port = k.port END AtPort;

PROCEDURE Raises (self: Worker): REFANY =
  VAR r := NEW(Raise);
  BEGIN
    WHILE NOT stop DO
      FOR i := 1 TO 1000 DO
        r.one := 0; r.two := 0; r.guarded := 0; r.port := i MOD 100;
        E(r);
        IF r.one + r.two # 1 OR r.guarded # ORD(r.port = 7) THEN INC(self.wrong) END;
      END;
      INC(self.turns, 1000);
    END;
    RETURN NIL;
  END Raises;

<*FATAL Dispatcher.Error*>
PROCEDURE Swap (from: [0 .. 1]) =
  BEGIN
    Dispatcher.AtomicSwap(ARRAY OF Dispatcher.Binding{pair[from]}, ARRAY OF Dispatcher.Binding{pair[1 - from]},
      ARRAY [0 .. -1] OF Dispatcher.ImposedGuard{}, ARRAY [0 .. -1] OF Dispatcher.ImposedGuard{}, ARRAY [0 .. -1] OF Dispatcher.ResultHandlers{});
  END Swap;

PROCEDURE Changes (self: Worker): REFANY =
  VAR random := NEW(Random.Default).init(TRUE); i: INTEGER;
  BEGIN
    WHILE NOT stop DO
      IF self.seed = 0 THEN
        IF Dispatcher.IsInstalled(pair[0]) THEN Swap(0) ELSE Swap(1) END;
      ELSE
        i := random.integer(0, Guards - 1);
        IF Dispatcher.IsInstalled(noise[i]) THEN Dispatcher.Uninstall(noise[i]) ELSE Dispatcher.Install(noise[i]) END;
      END;
      INC(self.turns);
      IF self.turns MOD 50 = 0 THEN Thread.Pause(0.001d0) END;
    END;
    RETURN NIL;
  END Changes;

(* Millions of raises in so many seconds under change; negative when one was wrong. *)
PROCEDURE Run (seconds: LONGREAL): LONGREAL =
  VAR
    workers := ARRAY [0 .. 3] OF Worker{
      NEW(Worker, seed := 0, apply := Raises), NEW(Worker, seed := 1, apply := Raises),
      NEW(Worker, seed := 0, apply := Changes), NEW(Worker, seed := 1, apply := Changes)};
    threads: ARRAY [0 .. 3] OF Thread.T;
    begun := Tick.Now();
    wrong := 0;
  BEGIN
    stop := FALSE;
    FOR i := 0 TO 3 DO threads[i] := Thread.Fork(workers[i]) END;
    WHILE Tick.ToSeconds(Tick.Now() - begun) < seconds DO Thread.Pause(0.05d0) END;
    stop := TRUE;
    FOR i := 0 TO 3 DO EVAL Thread.Join(threads[i]); INC(wrong, workers[i].wrong) END;
    IF wrong > 0 OR workers[2].turns = 0 OR workers[3].turns = 0 THEN RETURN -FLOAT(wrong + 1, LONGREAL) END;
    RETURN FLOAT(workers[0].turns + workers[1].turns, LONGREAL) / 1.0d6;
  END Run;

(* So many raises without change; whether all were right. *)
PROCEDURE Quiet (turns: INTEGER): BOOLEAN =
  VAR r := NEW(Raise); wrong := 0;
  BEGIN
    FOR i := 1 TO turns DO
      r.one := 0; r.two := 0; r.guarded := 0; r.port := i MOD 100;
      E(r);
      IF r.one + r.two # 1 OR r.guarded # ORD(r.port = 7) THEN INC(wrong) END;
    END;
    RETURN wrong = 0;
  END Quiet;

BEGIN
  pair[0] := Dispatcher.InstallHandler(E, NIL, One);
  pair[1] := Dispatcher.Create(E, NIL, Two);
  fixed := Dispatcher.InstallHandler(E, AtPort, Guarded, NEW(Key, port := 7));
  FOR i := 0 TO Guards - 1 DO noise[i] := Dispatcher.Create(E, AtPort, Noise, NEW(Key, port := i)) END;
END Load.
