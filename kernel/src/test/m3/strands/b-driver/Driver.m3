MODULE Driver;
(* A domain is destroyed: its own threads are killed, calls of it on others' threads end with a fault, its locks are free. *)
IMPORT Domain, Fmt, IO, NameServer, SpinException, Thread, Victim;

TYPE
  Visitor = Thread.Closure OBJECT waits: BOOLEAN OVERRIDES apply := Visit END;
  Joiner = Thread.Closure OBJECT kind: Victim.Kind; thread: Thread.T OVERRIDES apply := Join END;

CONST Names = ARRAY Victim.Kind OF TEXT{"loop", "stubborn", "locked", "waits", "pauses", "finally", "acquires", "joins"};

VAR
  me := Domain.CreateFromModule();
  victim: Domain.T;
  joiners: ARRAY Victim.Kind OF Thread.T;
  visitors: ARRAY BOOLEAN OF Thread.T;
  mutex, other: MUTEX;
  said: ARRAY Victim.Kind OF TEXT;

PROCEDURE Visit (self: Visitor): REFANY =
  BEGIN
    TRY
      IF self.waits THEN Victim.WaitHere() ELSE Victim.LoopHere() END;
      RETURN "no fault";
    EXCEPT
      SpinException.Exception (info) => RETURN info.message;
    END;
  END Visit;

PROCEDURE Join (self: Joiner): REFANY =
  BEGIN
    TRY EVAL Thread.Join(self.thread); RETURN "ended well" EXCEPT
      SpinException.Exception (info) =>
        IF info.code = SpinException.Code.ThreadEnded THEN RETURN "ThreadEnded" ELSE RETURN info.message END;
    END;
  END Join;

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  victim := NameServer.Import("lab/a-victim", me);
  mutex := Victim.mutex;
  other := Victim.other;
  FOR k := FIRST(Victim.Kind) TO LAST(Victim.Kind) DO
    killed := Victim.Fork(k);
    joiners[k] := Thread.Fork(NEW(Joiner, kind := k, thread := killed));
  END;
  FOR w := FALSE TO TRUE DO visitors[w] := Thread.Fork(NEW(Visitor, waits := w)) END;
  Thread.Pause(0.1d0);
  Domain.Destroy(victim);
  FOR k := FIRST(Victim.Kind) TO LAST(Victim.Kind) DO said[k] := Thread.Join(joiners[k]) END;
  FOR k := FIRST(Victim.Kind) TO LAST(Victim.Kind) DO IO.Put(Names[k] & ": " & said[k] & "\n") END;
  FOR w := FALSE TO TRUE DO IO.Put("visitor: " & NARROW(Thread.Join(visitors[w]), TEXT) & "\n") END;
  LOCK mutex DO LOCK other DO IO.Put("both locks are free\n") END END;
  IO.Put("FINALLY parts that ran: " & Fmt.Int(Victim.released) & "\n");
END Driver.
