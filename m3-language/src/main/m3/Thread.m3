(* SPDX-License-Identifier: MIT *)
MODULE Thread;

IMPORT HostStrand;

REVEAL
  T = BRANDED "Thread.T" OBJECT
        strand  : REFANY  := NIL;
        closure : Closure := NIL;
        result  : REFANY  := NIL;
      END;

  Condition = BRANDED "Thread.Condition" OBJECT queue: REFANY := NIL END;

PROCEDURE Run (argument: REFANY) =
  VAR t: T := argument;
  BEGIN
    t.result := t.closure.apply();
  END Run;

PROCEDURE Fork (cl: Closure): T =
  VAR t := NEW(T, closure := cl);
  BEGIN
    <*ASSERT cl # NIL WITH "a thread needs a closure"*>
    t.strand := HostStrand.Create(Run, t, "thread");
    HostStrand.Start(t.strand);
    RETURN t;
  END Fork;

PROCEDURE Join (t: T): REFANY =
  BEGIN
    EVAL HostStrand.Join(t.strand, FALSE);
    RETURN t.result;
  END Join;

PROCEDURE AlertJoin (t: T): REFANY RAISES {Alerted} =
  BEGIN
    IF HostStrand.Join(t.strand, TRUE) THEN RAISE Alerted END;
    RETURN t.result;
  END AlertJoin;

PROCEDURE Wait (m: Mutex; c: Condition) =
  BEGIN
    EVAL HostStrand.Wait(m, c.queue, FALSE);
  END Wait;

PROCEDURE AlertWait (m: Mutex; c: Condition) RAISES {Alerted} =
  BEGIN
    IF HostStrand.Wait(m, c.queue, TRUE) THEN RAISE Alerted END;
  END AlertWait;

PROCEDURE Acquire (m: Mutex) =
  BEGIN
    HostStrand.Acquire(m);
  END Acquire;

PROCEDURE Release (m: Mutex) =
  BEGIN
    HostStrand.Release(m);
  END Release;

PROCEDURE Broadcast (c: Condition) =
  BEGIN
    HostStrand.Wake(c.queue, TRUE);
  END Broadcast;

PROCEDURE Signal (c: Condition) =
  BEGIN
    HostStrand.Wake(c.queue, FALSE);
  END Signal;

PROCEDURE Pause (n: LONGREAL) =
  BEGIN
    EVAL HostStrand.Pause(n, FALSE);
  END Pause;

PROCEDURE AlertPause (n: LONGREAL) RAISES {Alerted} =
  BEGIN
    IF HostStrand.Pause(n, TRUE) THEN RAISE Alerted END;
  END AlertPause;

PROCEDURE Self (): T =
  VAR data := HostStrand.GetData(HostStrand.Self());
  BEGIN
    IF data = NIL THEN
      WITH t = NEW(T, strand := HostStrand.Self()) DO
        HostStrand.SetData(t.strand, t);
        RETURN t;
      END;
    END;
    RETURN data;
  END Self;

PROCEDURE Alert (t: T) =
  BEGIN
    HostStrand.Alert(t.strand);
  END Alert;

PROCEDURE TestAlert (): BOOLEAN =
  BEGIN
    RETURN HostStrand.TestAlert();
  END TestAlert;

PROCEDURE Yield () =
  BEGIN
    HostStrand.Yield();
  END Yield;

VAR stackSize: CARDINAL := 4096;

PROCEDURE GetDefaultStackSize (): CARDINAL =
  BEGIN
    RETURN stackSize;
  END GetDefaultStackSize;

PROCEDURE MinDefaultStackSize (min: CARDINAL) =
  BEGIN
    stackSize := MAX(stackSize, min);
  END MinDefaultStackSize;

PROCEDURE IncDefaultStackSize (inc: CARDINAL) =
  BEGIN
    INC(stackSize, inc);
  END IncDefaultStackSize;

BEGIN
END Thread.
