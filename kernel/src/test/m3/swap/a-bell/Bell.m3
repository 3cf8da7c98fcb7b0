MODULE Bell;
IMPORT Auth, Dispatcher;
PROCEDURE Ring (<*UNUSED*> n: INTEGER): INTEGER = BEGIN INC(rung); RETURN 0 END Ring;
PROCEDURE Heirs (): INTEGER = BEGIN RETURN 1 END Heirs;
FUNCTIONAL PROCEDURE Fair (n: INTEGER): BOOLEAN = BEGIN RETURN n >= 0 END Fair;
TYPE Strict = Auth.T OBJECT OVERRIDES authorize := Impose END;
PROCEDURE Impose (<*UNUSED*> self: Strict; <*UNUSED*> key: Auth.Key; arg: REFANY): BOOLEAN =
  BEGIN
    WITH request = NARROW(arg, Dispatcher.Request) DO
      TRY
        IF request.operation = Dispatcher.Operation.Install THEN EVAL Dispatcher.ImposeGuard(request.binding, Fair) END;
      EXCEPT
        Dispatcher.Error => RETURN FALSE;
      END;
    END;
    RETURN TRUE;
  END Impose;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(NEW(Strict), Ring, THIS_MODULE());
END Bell.
