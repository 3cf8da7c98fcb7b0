(* SPDX-License-Identifier: MIT *)
MODULE Model EXPORTS Main;

(* Two events and all kinds of handlers and guards, to be driven by histories of installs, changes and raises. Who is told what is
   written to log. *)

IMPORT Dispatcher, Fmt, SpinException;

TYPE
  H = OBJECT id, port, low, high: INTEGER := 0 END;
  Handlers = {Log, Fail, Filter, Silent};
  Guards = {None, Port, Range, Odd, Opaque, Faulty, PortThenFaulty, KeyFaults, Both, Never};
  Slot = RECORD h: H; b: Dispatcher.Binding; imposed: Dispatcher.ImposedGuard END;

EXCEPTION Failed(INTEGER);

VAR
  log := "";
  slots: ARRAY [0 .. 1111] OF Slot;

PROCEDURE Note (what: TEXT; id, n: INTEGER) =
  BEGIN
    log := log & " " & what & Fmt.Int(id) & ":" & Fmt.Int(n);
  END Note;

(* the events *)

PROCEDURE E (n: INTEGER) RAISES {Failed} =
  BEGIN
    Note("body", 0, n);
    IF n = 13 THEN RAISE Failed(13) END;
  END E;

PROCEDURE R (n: INTEGER): INTEGER RAISES {Failed} =
  BEGIN
    Note("body", 0, n);
    IF n = 13 THEN RAISE Failed(13) END;
    RETURN n;
  END R;

(* handlers *)

PROCEDURE LogE (h: H; n: INTEGER) = BEGIN Note("log", h.id, n) END LogE;
PROCEDURE FailE (h: H; n: INTEGER) RAISES {Failed} = BEGIN Note("fail", h.id, n); RAISE Failed(h.id) END FailE;
PROCEDURE FilterE (h: H; VAR n: INTEGER) = BEGIN Note("filter", h.id, n); INC(n, h.low) END FilterE;
PROCEDURE SilentE (n: INTEGER) = BEGIN Note("silent", 0, n) END SilentE;
PROCEDURE LogR (h: H; n: INTEGER): INTEGER = BEGIN Note("log", h.id, n); RETURN h.id END LogR;
PROCEDURE FailR (h: H; n: INTEGER): INTEGER RAISES {Failed} = BEGIN Note("fail", h.id, n); RAISE Failed(h.id) END FailR;
PROCEDURE FilterR (h: H; VAR n: INTEGER): INTEGER = BEGIN Note("filter", h.id, n); INC(n, h.low); RETURN h.id END FilterR;
PROCEDURE SilentR (n: INTEGER): INTEGER = BEGIN Note("silent", 0, n); RETURN -n END SilentR;
PROCEDURE Default (n: INTEGER): INTEGER = BEGIN Note("default", 0, n); RETURN -1 END Default;
PROCEDURE Sum (result, previous: INTEGER): INTEGER = BEGIN RETURN result + previous END Sum;

(* guards *)

FUNCTIONAL PROCEDURE Port (h: H; n: INTEGER): BOOLEAN = BEGIN RETURN n = h.port END Port;
FUNCTIONAL PROCEDURE Range (h: H; n: INTEGER): BOOLEAN = BEGIN RETURN n >= h.low AND h.high >= n END Range;
FUNCTIONAL PROCEDURE Odd (n: INTEGER): BOOLEAN = BEGIN RETURN n MOD 2 = 1 END Odd;
FUNCTIONAL PROCEDURE Opaque (h: H; n: INTEGER): BOOLEAN = BEGIN RETURN n = h.port OR n = h.low END Opaque;
FUNCTIONAL PROCEDURE Faulty (h: H; n: INTEGER): BOOLEAN = BEGIN RETURN 100 DIV (n - h.port) > 0 OR FALSE END Faulty;
FUNCTIONAL PROCEDURE PortThenFaulty (h: H; n: INTEGER): BOOLEAN =
  BEGIN
    RETURN n = h.port AND (100 DIV h.low > 0 OR FALSE)
  END PortThenFaulty;
FUNCTIONAL PROCEDURE KeyFaults (n: INTEGER): BOOLEAN = BEGIN RETURN 100 DIV n = 5 END KeyFaults;
FUNCTIONAL PROCEDURE Both (h: H; n: INTEGER): BOOLEAN = BEGIN RETURN n MOD 4 = h.low AND n = h.port END Both;
FUNCTIONAL PROCEDURE Never (): BOOLEAN = BEGIN RETURN FALSE END Never;

PROCEDURE Handler (kind: Handlers; result: BOOLEAN): PROCANY =
  BEGIN
    CASE kind OF
    | Handlers.Log => IF result THEN RETURN LogR ELSE RETURN LogE END;
    | Handlers.Fail => IF result THEN RETURN FailR ELSE RETURN FailE END;
    | Handlers.Filter => IF result THEN RETURN FilterR ELSE RETURN FilterE END;
    | Handlers.Silent => IF result THEN RETURN SilentR ELSE RETURN SilentE END;
    END;
  END Handler;

PROCEDURE Guard (kind: Guards): PROCANY =
  BEGIN
    CASE kind OF
    | Guards.None => RETURN NIL;
    | Guards.Port => RETURN Port;
    | Guards.Range => RETURN Range;
    | Guards.Odd => RETURN Odd;
    | Guards.Opaque => RETURN Opaque;
    | Guards.Faulty => RETURN Faulty;
    | Guards.PortThenFaulty => RETURN PortThenFaulty;
    | Guards.KeyFaults => RETURN KeyFaults;
    | Guards.Both => RETURN Both;
    | Guards.Never => RETURN Never;
    END;
  END Guard;

PROCEDURE GuardClosure (kind: Guards; h: H): H =
  BEGIN
    CASE kind OF
    | Guards.None, Guards.Odd, Guards.KeyFaults, Guards.Never => RETURN NIL;
    ELSE RETURN h;
    END;
  END GuardClosure;

PROCEDURE Event (result: BOOLEAN): PROCANY =
  BEGIN
    IF result THEN RETURN R ELSE RETURN E END;
  END Event;

(* what a history is made of *)

<*FATAL Dispatcher.Error*>
PROCEDURE Make (i: INTEGER; result: BOOLEAN; handler, guard, port, low, high, options: INTEGER) =
  VAR h := NEW(H, id := i, port := port, low := low, high := high); closure := h; chosen := Dispatcher.Options{};
  BEGIN
    IF slots[i].b # NIL THEN Dispatcher.Uninstall(slots[i].b) END;
    IF handler = ORD(Handlers.Silent) THEN closure := NIL END;
    IF options MOD 4 = 1 THEN chosen := Dispatcher.Options{Dispatcher.Opt.First} END;
    IF options MOD 4 = 2 THEN chosen := Dispatcher.Options{Dispatcher.Opt.Last} END;
    IF options >= 4 THEN chosen := chosen + Dispatcher.Options{Dispatcher.Opt.Cancel} END;
    slots[i].h := h;
    slots[i].imposed := NIL;
    slots[i].b := Dispatcher.InstallHandler(Event(result), Guard(VAL(guard, Guards)), Handler(VAL(handler, Handlers), result),
      GuardClosure(VAL(guard, Guards), h), closure, chosen);
  END Make;

PROCEDURE Uninstall (i: INTEGER) = BEGIN Dispatcher.Uninstall(slots[i].b) END Uninstall;
PROCEDURE Install (i: INTEGER) = BEGIN Dispatcher.Install(slots[i].b) END Install;
PROCEDURE SetPort (i, port: INTEGER) = BEGIN slots[i].h.port := port END SetPort;

PROCEDURE Stack (i, guard: INTEGER) =
  BEGIN
    Dispatcher.StackGuard(slots[i].b, Guard(VAL(guard, Guards)), GuardClosure(VAL(guard, Guards), slots[i].h));
  END Stack;

PROCEDURE Impose (i, guard, after: INTEGER) =
  BEGIN
    IF slots[i].imposed # NIL THEN Dispatcher.UninstallGuard(slots[i].imposed) END;
    slots[i].imposed := Dispatcher.ImposeGuard(slots[i].b,
      Guard(VAL(guard, Guards)), GuardClosure(VAL(guard, Guards), slots[i].h),
      Guard(VAL(after, Guards)), GuardClosure(VAL(after, Guards), slots[i].h));
  END Impose;

PROCEDURE Lift (i: INTEGER) =
  BEGIN
    IF slots[i].imposed # NIL THEN Dispatcher.UninstallGuard(slots[i].imposed); slots[i].imposed := NIL END;
  END Lift;

PROCEDURE Place (i, j: INTEGER; before: BOOLEAN) =
  BEGIN
    IF before THEN Dispatcher.PlaceBefore(slots[i].b, slots[j].b) ELSE Dispatcher.PlaceAfter(slots[i].b, slots[j].b) END;
  END Place;

PROCEDURE Swap (i, j: INTEGER) =
  BEGIN
    Dispatcher.AtomicSwap(ARRAY OF Dispatcher.Binding{slots[i].b}, ARRAY OF Dispatcher.Binding{slots[j].b},
      ARRAY OF Dispatcher.ImposedGuard{}, ARRAY OF Dispatcher.ImposedGuard{}, ARRAY OF Dispatcher.ResultHandlers{});
  END Swap;

PROCEDURE Original (result, on: BOOLEAN) =
  VAR b := Dispatcher.GetOriginalHandler(Event(result));
  BEGIN
    IF on THEN Dispatcher.Install(b) ELSE Dispatcher.Uninstall(b) END;
  END Original;

PROCEDURE Fold (on: BOOLEAN; initial: INTEGER) =
  VAR first := NEW(REF INTEGER); sum: PROCANY := NIL;
  BEGIN
    first^ := initial;
    IF on THEN sum := Sum END;
    Dispatcher.InstallResultHandler(R, sum, NIL, first, THIS_MODULE());
  END Fold;

PROCEDURE Defaults (handler, result: BOOLEAN) =
  VAR default: PROCANY := NIL; first: REF INTEGER := NIL;
  BEGIN
    IF handler THEN default := Default END;
    IF result THEN first := NEW(REF INTEGER); first^ := -7 END;
    Dispatcher.InstallDefaultHandler(R, default, NIL, THIS_MODULE());
    Dispatcher.SetDefaultResult(R, first, THIS_MODULE());
  END Defaults;

PROCEDURE Raise (result: BOOLEAN; n: INTEGER): TEXT =
  VAR answer: INTEGER;
  BEGIN
    log := "";
    TRY
      IF result THEN answer := R(n); log := log & " = " & Fmt.Int(answer) ELSE E(n) END;
    EXCEPT
    | Failed (id) => log := log & " failed " & Fmt.Int(id);
    | SpinException.Exception (info) => log := log & " fault " & Fmt.Int(ORD(info.code));
    END;
    RETURN log;
  END Raise;

PROCEDURE Clear () =
  BEGIN
    FOR i := FIRST(slots) TO LAST(slots) DO
      IF slots[i].b # NIL THEN Dispatcher.Uninstall(slots[i].b); slots[i] := Slot{NIL, NIL, NIL} END;
    END;
    Original(FALSE, TRUE); Original(TRUE, TRUE);
    Fold(FALSE, 0); Defaults(FALSE, FALSE);
  END Clear;

BEGIN
END Model.
