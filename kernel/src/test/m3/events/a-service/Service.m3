MODULE Service;
IMPORT Auth, Dispatcher, Fmt, IO, Service;

PROCEDURE Note (n: INTEGER) RAISES {Busy} =
  BEGIN
    IF n = 99 THEN RAISE Busy(n) END;
    IO.Put(" body(" & Fmt.Int(n) & ")");
  END Note;

PROCEDURE Sum (n: INTEGER): INTEGER = BEGIN RETURN n END Sum;
PROCEDURE Closed (n: INTEGER) = BEGIN IO.Put(" closed(" & Fmt.Int(n) & ")") END Closed;
PROCEDURE Change (VAR n: INTEGER) = BEGIN INC(n) END Change;
PROCEDURE Text (READONLY t: ARRAY OF CHAR; <*UNUSED*> r: REFANY): TEXT = BEGIN RETURN Fmt.Int(NUMBER(t)) END Text;
EPHEMERAL PROCEDURE Tick (n: INTEGER) = BEGIN last := n END Tick;

VAR last := 0; sums: Dispatcher.ResultHandlers;

PROCEDURE Add (result, previous: INTEGER): INTEGER = BEGIN RETURN result + previous END Add;

<*FATAL Dispatcher.Error*>
PROCEDURE Fold (on: BOOLEAN; initial: INTEGER) =
  VAR first := NEW(REF INTEGER);
  BEGIN
    first^ := initial;
    IF on THEN
      sums := Dispatcher.ImposeResultHandlers(Sum, Add, NIL, first, THIS_MODULE());
      Dispatcher.UninstallResultHandlers(sums);
      Dispatcher.InstallResultHandlers(sums);
    ELSE
      Dispatcher.UninstallResultHandlers(sums);
    END;
  END Fold;

PROCEDURE Default (handler: PROCANY) =
  BEGIN
    Dispatcher.InstallDefaultHandler(Sum, handler, NIL, THIS_MODULE());
  END Default;

PROCEDURE DefaultResult (r: REFANY) =
  BEGIN
    Dispatcher.SetDefaultResult(Sum, r, THIS_MODULE());
  END DefaultResult;

PROCEDURE Asynchronous (on: BOOLEAN) =
  BEGIN
    Dispatcher.SetAsynchronousEvent(Note, on, THIS_MODULE());
  END Asynchronous;

PROCEDURE Handlers (event: PROCANY): TEXT =
  VAR all := Dispatcher.GetHandlers(event, THIS_MODULE()); names := "";
  BEGIN
    FOR i := 0 TO LAST(all^) DO names := names & " " & Dispatcher.GetName(all[i].getHandler()) END;
    RETURN names;
  END Handlers;

FUNCTIONAL PROCEDURE Even (n: INTEGER): BOOLEAN = BEGIN RETURN n MOD 2 = 0 END Even;

PROCEDURE Impose (b: Dispatcher.Binding; even: BOOLEAN) =
  BEGIN
    IF even THEN EVAL Dispatcher.ImposeGuard(b, Even) END;
  END Impose;

BEGIN
  Dispatcher.InstallAuthorizerForInterface(Auth.AuthAlways(), INTERFACE_UNIT(Service), THIS_MODULE());
  Dispatcher.InstallAuthorizerForEvent(NIL, Closed, THIS_MODULE());
END Service.
