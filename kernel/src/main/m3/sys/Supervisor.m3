(* SPDX-License-Identifier: MIT *)
MODULE Supervisor;

IMPORT CoffFile, Domain, DomainPrivate, HostBoot, HostDomain, Thread;

CONST Most = 100.0d0;  (* the longest pause, in the shortest ones *)

TYPE
  Watched = REF RECORD
    host: REFANY; domain: Domain.T; coff: CoffFile.T; policy: Policy; backOff, pause: LONGREAL; restarts: CARDINAL; next: Watched;
  END;
  Keeper = Thread.Closure OBJECT OVERRIDES apply := Keep END;
  Nurse = Thread.Closure OBJECT w: Watched OVERRIDES apply := Restart END;

VAR mutex := NEW(MUTEX); all: Watched := NIL; started := FALSE;

PROCEDURE Watch (d: Domain.T; coff: CoffFile.T; policy: Policy; backOff := 0.1d0) RAISES {Domain.Error} =
  VAR w: Watched; host := DomainPrivate.HostToModify(d);
  BEGIN
    LOCK mutex DO
      w := Find(host);
      IF w = NIL THEN
        w := NEW(Watched, host := host, domain := d, next := all);
        all := w;
      END;
      w.coff := coff;
      w.policy := policy;
      w.backOff := backOff;
      w.pause := backOff;
      w.restarts := 0;
    END;
  END Watch;

PROCEDURE Restarts (d: Domain.T): CARDINAL =
  BEGIN
    LOCK mutex DO
      WITH w = Find(DomainPrivate.Host(d)) DO
        IF w = NIL THEN RETURN 0 ELSE RETURN w.restarts END;
      END;
    END;
  END Restarts;

(* What is known of host; NIL when nothing. Forgets what was destroyed. The mutex is held. *)
PROCEDURE Find (host: REFANY): Watched =
  VAR w := all; before, found: Watched := NIL;
  BEGIN
    WHILE w # NIL DO
      IF w.host = host THEN found := w END;
      IF Domain.IsDestroyed(w.domain) THEN
        IF before = NIL THEN all := w.next ELSE before.next := w.next END;
      ELSE
        before := w;
      END;
      w := w.next;
    END;
    RETURN found;
  END Find;

PROCEDURE Keep (<*UNUSED*> self: Keeper): REFANY =
  VAR host: REFANY; w: Watched;
  BEGIN
    LOOP
      host := HostDomain.NextFailure();
      LOCK mutex DO w := Find(host) END;
      IF w # NIL AND NOT Domain.IsDestroyed(w.domain)
           AND (w.policy = Policy.Always OR w.policy = Policy.Once AND w.restarts = 0) THEN
        INC(w.restarts);
        HostDomain.Stop(host, "it failed and begins anew");
        EVAL Thread.Fork(NEW(Nurse, w := w));
      END;
    END;
  END Keep;

PROCEDURE Restart (self: Nurse): REFANY =
  VAR problem: TEXT; w := self.w;
  BEGIN
    LOOP
      Thread.Pause(w.pause);
      w.pause := MIN(2.0d0 * w.pause, Most * w.backOff);
      IF Domain.IsDestroyed(w.domain) OR NOT HostDomain.IsStopped(w.host)
           OR HostDomain.Upgrade(w.host, CoffFile.Name(w.coff), CoffFile.Bytes(w.coff)^, problem) # NIL THEN
        RETURN NIL;
      END;
      HostBoot.Report(problem);
      IF w.policy # Policy.Always THEN RETURN NIL END;
      INC(w.restarts);
    END;
  END Restart;

PROCEDURE Start () =
  BEGIN
    IF NOT started THEN
      started := TRUE;
      EVAL Thread.Fork(NEW(Keeper));
    END;
  END Start;

BEGIN
END Supervisor.
