MODULE Ordering EXPORTS Main;
(* What holds in every order of turns (5.1): priorities, Pause in the order of time, Signal and Broadcast, Alert in each of its ways, Join of the ended, LOCK left by every exit. *)
IMPORT Check, Scheduler, Thread;
TYPE
  Marker = Thread.Closure OBJECT mark := '-'; rounds := 1; pause := 0.0d0 OVERRIDES apply := Mark END;
  Waiter = Thread.Closure OBJECT OVERRIDES apply := Await END;
  Way = {Wait, Pause, Join, Test};
  Alertee = Thread.Closure OBJECT way: Way; other: Thread.T := NIL OVERRIDES apply := BeAlerted END;
  Spinner = Thread.Closure OBJECT OVERRIDES apply := Spin END;
  Number = REF INTEGER;
EXCEPTION E;
VAR mu := NEW(MUTEX); cond := NEW(Thread.Condition); t: ARRAY [0 .. 3] OF Thread.T; open, stop := FALSE; waiting, woken := 0; spins := 0; forever: Thread.T;

PROCEDURE Mark(self: Marker): REFANY =
  VAR n := NEW(Number);
  BEGIN FOR i := 1 TO self.rounds DO IF self.pause > 0.0d0 THEN Thread.Pause(self.pause) ELSE Thread.Yield() END; IF self.mark # '-' THEN Check.Note(self.mark) END; INC(n^) END; RETURN n END Mark;
PROCEDURE Await(<*UNUSED*> self: Waiter): REFANY =
  BEGIN LOCK mu DO INC(waiting); WHILE NOT open DO Thread.Wait(mu, cond) END; DEC(waiting); INC(woken) END; RETURN NIL END Await;
PROCEDURE BeAlerted(self: Alertee): REFANY =
  VAR m := NEW(MUTEX); c := NEW(Thread.Condition);
  BEGIN
    TRY
      CASE self.way OF
      | Way.Wait => LOCK m DO TRY Thread.AlertWait(m, c) FINALLY Check.Note('w') END END
      | Way.Pause => Thread.AlertPause(1000.0d0)
      | Way.Join => EVAL Thread.AlertJoin(self.other)
      | Way.Test => WHILE NOT Thread.TestAlert() DO Thread.Yield() END; Check.That("cleared", NOT Thread.TestAlert()); RAISE Thread.Alerted
      END;
      Check.Never("not alerted")
    EXCEPT Thread.Alerted => Check.Note('a')
    END;
    LOCK m DO END;
    RETURN NIL
  END BeAlerted;
PROCEDURE Spin(<*UNUSED*> self: Spinner): REFANY = BEGIN WHILE NOT stop DO INC(spins) END; RETURN NIL END Spin;
PROCEDURE Leave(way: INTEGER) RAISES {E} = BEGIN LOOP LOCK mu DO CASE way OF | 0 => EXIT | 1 => RETURN ELSE RAISE E END END END END Leave;
PROCEDURE Result(t: Thread.T): INTEGER = BEGIN RETURN NARROW(Thread.Join(t), Number)^ END Result;

BEGIN
  FOR i := 0 TO 2 DO t[i] := Thread.Fork(NEW(Marker, rounds := 3)) END; Check.Int("results", Result(t[0]) + Result(t[1]) + Result(t[2]), 9);
  Check.Int("join again of what ended", Result(t[1]), 3);
  FOR i := 0 TO 2 DO t[i] := Thread.Fork(NEW(Marker, mark := VAL(ORD('a') + i, CHAR), pause := FLOAT(3 - i, LONGREAL) * 0.02d0)) END; FOR i := 0 TO 2 DO EVAL Thread.Join(t[i]) END; Check.Trace("by time", "cba");
  (* of those that can run only the most urgent do *)
  Scheduler.SetPriority(Thread.Self(), 4); Check.Int("own", Scheduler.GetPriority(Thread.Self()), 4);
  FOR i := 0 TO 2 DO t[i] := Thread.Fork(NEW(Marker, mark := VAL(ORD('a') + i, CHAR), rounds := 2)); Scheduler.SetPriority(t[i], -3 + i) END; Check.Int("priority", Scheduler.GetPriority(t[1]), -2); FOR i := 0 TO 2 DO EVAL Thread.Join(t[i]) END; Check.Trace("urgent first", "ccbbaa");
  t[0] := Thread.Fork(NEW(Marker, mark := 'u')); Check.Trace("not yet", ""); Scheduler.SetPriority(t[0], 5); Check.Trace("at once", "u"); EVAL Thread.Join(t[0]); Scheduler.SetPriority(Thread.Self(), 0);
  (* Signal wakes one, Broadcast all; each holds the mutex again *)
  FOR i := 0 TO 2 DO t[i] := Thread.Fork(NEW(Waiter)) END; WHILE waiting < 3 DO Thread.Yield() END; LOCK mu DO open := TRUE; Thread.Signal(cond); Thread.Yield(); Check.Int("mutex is held", woken, 0) END; WHILE woken = 0 DO Thread.Yield() END; Check.Int("two wait", waiting, 2); LOCK mu DO Thread.Broadcast(cond) END; FOR i := 0 TO 2 DO EVAL Thread.Join(t[i]) END; Check.Int("all", woken, 3);
  Thread.Signal(cond); Thread.Broadcast(cond); Check.Int("nobody waits", waiting, 0);
  FOR w := FIRST(Way) TO LAST(Way) DO
    forever := Thread.Fork(NEW(Marker, mark := 'f', pause := 0.05d0)); t[0] := Thread.Fork(NEW(Alertee, way := w, other := forever)); Thread.Yield(); Thread.Alert(t[0]); EVAL Thread.Join(t[0]); EVAL Thread.Join(forever);
  END; Check.Trace("alerted in each way", "waf" & "af" & "af" & "af");
  t[0] := Thread.Fork(NEW(Alertee, way := Way.Pause)); Thread.Alert(t[0]); EVAL Thread.Join(t[0]); Check.Trace("alerted before it waits", "a");
  Thread.Alert(Thread.Self()); TRY Thread.AlertPause(10.0d0); Check.Never("own alert") EXCEPT Thread.Alerted => END; Check.That("gone", NOT Thread.TestAlert());
  FOR i := 0 TO 2 DO TRY Leave(i) EXCEPT E => Check.Int("raised", i, 2) END; LOCK mu DO Check.Note('l') END END; Check.Trace("released by every exit", "lll");
  (* a thread that never calls anything is preempted, within its loop *)
  t[0] := Thread.Fork(NEW(Spinner)); Thread.Pause(0.0005d0); stop := TRUE; EVAL Thread.Join(t[0]); Check.That("preempted", spins > 0);
  Thread.Acquire(mu); Thread.Release(mu); Check.That("self", Thread.Self() = Thread.Self() AND Thread.Self() # t[0]);
  Check.Done();
END Ordering.
