(* SPDX-License-Identifier: MIT *)
MODULE Alarm;

IMPORT Auth, Dispatcher, Fmt, IO, Text;

TYPE
  Key = BRANDED REF RECORD name: TEXT END;
  Members = Auth.T OBJECT OVERRIDES authorize := Decide END;

PROCEDURE Ring (level: INTEGER) =
  BEGIN
    IO.Put("alarm " & Fmt.Int(level) & "\n");
  END Ring;

PROCEDURE Join (name: TEXT): REFANY =
  BEGIN
    IF Text.Equal(name, "burglar") THEN RETURN NIL END;
    RETURN NEW(Key, name := name);
  END Join;

(* Members may install handlers: behind the alarm's own, and for serious alarms only. Nobody may take out what others installed. *)
PROCEDURE Decide (<*UNUSED*> self: Members; key: Auth.Key; arg: REFANY): BOOLEAN =
  VAR request: Dispatcher.Request := arg;
  BEGIN
    IF NOT ISTYPE(key, Key) OR key = NIL OR request.operation = Dispatcher.Operation.Uninstall THEN RETURN FALSE END;
    TRY
      Dispatcher.SetOptions(request.binding, Dispatcher.Options{Dispatcher.Opt.Last});
      EVAL Dispatcher.ImposeGuard(request.binding, IsSerious);
      IO.Put(NARROW(key, Key).name & " listens\n");
      RETURN TRUE;
    EXCEPT
      Dispatcher.Error => RETURN FALSE;
    END;
  END Decide;

FUNCTIONAL PROCEDURE IsSerious (level: INTEGER): BOOLEAN =
  BEGIN
    RETURN level >= 3;
  END IsSerious;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(NEW(Members), Ring, THIS_MODULE());
END Alarm.
