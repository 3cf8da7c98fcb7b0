(* SPDX-License-Identifier: MIT *)
MODULE Mouse;

IMPORT Auth, Dispatcher;

TYPE Strict = Auth.T OBJECT OVERRIDES authorize := Bind END;

EPHEMERAL PROCEDURE Moved (<*UNUSED*> x, y: INTEGER) = BEGIN END Moved;

(* Allows everybody, and bounds each. *)
PROCEDURE Bind (<*UNUSED*> self: Strict; <*UNUSED*> key: Auth.Key; arg: REFANY): BOOLEAN =
  BEGIN
    TRY
      Dispatcher.SetTimeBound(NARROW(arg, Dispatcher.Request).binding, Bound);
      RETURN TRUE;
    EXCEPT
      Dispatcher.Error => RETURN FALSE;
    END;
  END Bind;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(NEW(Strict), Moved, THIS_MODULE());
END Mouse.
