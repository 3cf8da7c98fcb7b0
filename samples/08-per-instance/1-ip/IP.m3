(* SPDX-License-Identifier: MIT *)
MODULE IP;

IMPORT Auth, Dispatcher;

REVEAL Service = BRANDED REF RECORD protocols: Protocols END;

TYPE Author = Auth.T OBJECT OVERRIDES authorize := Authorize END;

VAR taken := Protocols{};

PROCEDURE PacketArrived (<*UNUSED*> READONLY p: Packet) = BEGIN END PacketArrived;

PROCEDURE Register (protocols: Protocols): Service =
  VAR s := NEW(Service, protocols := protocols - taken);
  BEGIN
    taken := taken + protocols;
    RETURN s;
  END Register;

(* One guard for all; which packets it lets through is in its closure, the set that this handler may service. *)
FUNCTIONAL PROCEDURE MayService (s: Service; READONLY p: Packet): BOOLEAN =
  BEGIN
    RETURN p.protocol IN s.protocols;
  END MayService;

PROCEDURE Authorize (<*UNUSED*> self: Author; key: Auth.Key; arg: REFANY): BOOLEAN =
  VAR request: Dispatcher.Request := arg;
  BEGIN
    TRY
      IF ISTYPE(key, Service) AND key # NIL AND request.operation = Dispatcher.Operation.Install THEN
        EVAL Dispatcher.ImposeGuard(request.binding, MayService, key);
        RETURN TRUE;
      END;
    EXCEPT
      Dispatcher.Error => (* as if not allowed *)
    END;
    RETURN FALSE;
  END Authorize;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(NEW(Author), PacketArrived, THIS_MODULE());
END IP.
