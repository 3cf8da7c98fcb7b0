MODULE Driver;
(* Each rule of docs/events.md: what a raise prints under it. *)
IMPORT Dispatcher, Fmt, IO, Service, SpinException, Thread;

TYPE Port = OBJECT port: INTEGER; name: TEXT END;
CONST Opts = Dispatcher.Options{};

PROCEDURE Say (what: TEXT) = BEGIN IO.Put(what) END Say;
PROCEDURE End () = BEGIN IO.Put("\n") END End;

PROCEDURE A (n: INTEGER) = BEGIN Say(" A" & Fmt.Int(n)) END A;
PROCEDURE B (n: INTEGER) = BEGIN Say(" B" & Fmt.Int(n)) END B;
PROCEDURE C (p: Port; n: INTEGER) = BEGIN Say(" " & p.name & Fmt.Int(n)) END C;
PROCEDURE Filter (VAR n: INTEGER) = BEGIN Say(" filter"); n := n * 10 END Filter;
FUNCTIONAL PROCEDURE AtPort (p: Port; n: INTEGER): BOOLEAN = BEGIN RETURN n = p.port END AtPort;
FUNCTIONAL PROCEDURE Big (n: INTEGER): BOOLEAN = BEGIN RETURN n > 5 END Big;
FUNCTIONAL PROCEDURE Never (): BOOLEAN = BEGIN RETURN FALSE END Never;
FUNCTIONAL PROCEDURE Fails (n: INTEGER): BOOLEAN = BEGIN RETURN 10 DIV (n - 7) > 0 END Fails;
PROCEDURE NotFunctional (n: INTEGER): BOOLEAN = BEGIN RETURN n > 5 END NotFunctional;
PROCEDURE Double (n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Double;
PROCEDURE Triple (n: INTEGER): INTEGER = BEGIN RETURN 3 * n END Triple;
EPHEMERAL PROCEDURE Spin (<*UNUSED*> n: INTEGER) = BEGIN LOOP INC(spins) END END Spin;
PROCEDURE NotEphemeral (<*UNUSED*> n: INTEGER) = BEGIN END NotEphemeral;
PROCEDURE Watch (<*UNUSED*> closure: REFANY; event: TEXT; READONLY arguments: ARRAY OF INTEGER) =
  BEGIN
    Say(" [" & event);
    FOR i := FIRST(arguments) TO LAST(arguments) DO Say(" " & Fmt.Int(arguments[i])) END;
    Say("]");
  END Watch;
PROCEDURE Recurse (n: INTEGER) = BEGIN Say(" r" & Fmt.Int(n)); IF n > 0 THEN Raise(n - 1) END END Recurse;
PROCEDURE Once (n: INTEGER) =
  BEGIN
    Say(" once" & Fmt.Int(n));
    TRY Dispatcher.Uninstall(once) EXCEPT Dispatcher.Error => Say(Dispatcher.Problem()) END;
  END Once;

VAR spins := 0; a, b, c, d, once: Dispatcher.Binding; port: Port; result: REF INTEGER;

PROCEDURE Raise (n: INTEGER) =
  BEGIN
    TRY Service.Note(n) EXCEPT
      Service.Busy (k) => Say(" busy" & Fmt.Int(k));
    | SpinException.Exception (info) => Say(" " & info.message);
    END;
  END Raise;

PROCEDURE Show (what: TEXT; n: INTEGER) = BEGIN Say(what & ":"); Raise(n); End() END Show;

PROCEDURE Sum (what: TEXT; n: INTEGER) =
  BEGIN
    Say(what & ": ");
    TRY Say(Fmt.Int(Service.Sum(n))) EXCEPT SpinException.Exception (info) => Say(info.message) END;
    End();
  END Sum;

PROCEDURE Refused (what: TEXT; event, guard, handler: PROCANY; gc, hc: REFANY := NIL) =
  BEGIN
    TRY
      EVAL Dispatcher.InstallHandler(event, guard, handler, gc, hc);
      Say(what & ": installed\n");
    EXCEPT
      Dispatcher.Error (code) => Say(what & ": " & Fmt.Int(ORD(code)) & " " & Dispatcher.Problem() & "\n");
    END;
  END Refused;

<*FATAL Dispatcher.Error*>
PROCEDURE On (event, guard, handler: PROCANY; gc, hc: REFANY := NIL; options := Opts): Dispatcher.Binding =
  BEGIN
    RETURN Dispatcher.InstallHandler(event, guard, handler, gc, hc, options);
  END On;

PROCEDURE Order () =
  BEGIN
    Show("own body", 1);
    a := On(Service.Note, NIL, A);
    Show("one more", 1);
    b := On(Service.Note, NIL, B, NIL, NIL, Dispatcher.Options{Dispatcher.Opt.First});
    Show("first", 1);
    c := On(Service.Note, NIL, C, NIL, NEW(Port, name := "last"), Dispatcher.Options{Dispatcher.Opt.Last});
    d := On(Service.Note, NIL, C, NIL, NEW(Port, name := "more"));
    Show("last stays last", 1);
    Dispatcher.PlaceBefore(d, b);
    Show("before", 1);
    Dispatcher.PlaceAfter(d, a);
    Show("after", 1);
    Say("handlers:" & Service.Handlers(Service.Note) & "\n");
    TRY Dispatcher.PlaceAfter(d, d) EXCEPT Dispatcher.Error => Say(Dispatcher.Problem() & "\n") END;
    Dispatcher.Install(d);
    Show("installed twice is installed once", 1);
    Dispatcher.Uninstall(b); Dispatcher.Uninstall(c); Dispatcher.Uninstall(d);
    Show("uninstalled", 1);
    Dispatcher.Uninstall(Dispatcher.GetOriginalHandler(Service.Note));
    Show("replaced", 1);
    Dispatcher.Uninstall(a);
    Show("nobody", 1); (* M3-0930 *)
    Dispatcher.Install(Dispatcher.GetOriginalHandler(Service.Note));
    Show("an exception goes to the raiser", 99);
  END Order;

PROCEDURE Guards () =
  BEGIN
    port := NEW(Port, port := 3, name := "p");
    a := On(Service.Note, AtPort, C, port, port);
    b := On(Service.Note, Big, B);
    Show("guards", 3); Show("guards", 6);
    port.port := 6;
    Show("a closure field that changed", 6);
    Dispatcher.StackGuard(a, Never);
    Show("a stacked guard", 6);
    Dispatcher.Uninstall(a);
    Service.Impose(b, TRUE);
    Show("an imposed guard, even", 8); Show("an imposed guard, odd", 9);
    c := On(Service.Note, Fails, A);
    Show("a guard that fails stops the raise before any handler", 7);
    Dispatcher.Uninstall(c);
    a := On(Service.Note, Big, A, NIL, NIL, Dispatcher.Options{Dispatcher.Opt.First, Dispatcher.Opt.Cancel});
    Show("cancel", 6); Show("cancel, not selected", 4);
    Dispatcher.Uninstall(a); Dispatcher.Uninstall(b);
    a := On(Service.Note, NIL, Filter, NIL, NIL, Dispatcher.Options{Dispatcher.Opt.First});
    b := On(Service.Note, Big, B);
    Show("a filter", 1);
    Dispatcher.Uninstall(a); Dispatcher.Uninstall(b);
    a := On(Service.Note, NIL, Recurse);
    Show("a handler that raises its event", 2);
    Dispatcher.Uninstall(a);
    once := On(Service.Note, NIL, Once);
    Show("a handler that takes itself out", 1); Show("is gone", 1);
  END Guards;

PROCEDURE Results () =
  BEGIN
    Sum("own result", 5);
    a := On(Service.Sum, NIL, Double);
    b := On(Service.Sum, NIL, Triple);
    Sum("the last one's", 5);
    Service.Fold(TRUE, 1000);
    Sum("folded", 5);
    Service.Fold(FALSE, 0);
    Dispatcher.Uninstall(a); Dispatcher.Uninstall(b);
    Dispatcher.Uninstall(Dispatcher.GetOriginalHandler(Service.Sum));
    Sum("nobody", 5);
    result := NEW(REF INTEGER); result^ := -1;
    Service.DefaultResult(result);
    Sum("default result", 5);
    Service.Default(Triple);
    Sum("default handler", 5);
    a := On(Service.Sum, Big, Double);
    Sum("default not needed", 6); Sum("default needed", 5);
  END Results;

PROCEDURE Time () =
  BEGIN
    a := On(Service.Tick, NIL, Spin);
    Dispatcher.SetTimeBound(a, 2000);
    Service.Tick(1);
    Say("killed: " & Fmt.Bool(spins > 0) & "\n");
    Dispatcher.Uninstall(a);
    Service.Asynchronous(TRUE);
    Say("asynchronous:"); Raise(1); Thread.Pause(0.05d0); End();
    Service.Asynchronous(FALSE);
    a := On(Service.Note, NIL, A);
    Dispatcher.SetAsynchronousHandler(a, TRUE);
    Say("asynchronous handler:"); Raise(1); Thread.Pause(0.05d0); End();
    Dispatcher.Uninstall(a);
  END Time;

PROCEDURE Types () =
  BEGIN
    Refused("NIL event", NIL, NIL, A);
    Refused("NIL handler", Service.Note, NIL, NIL);
    Refused("other formals", Service.Note, NIL, Double);
    Refused("too many formals", Service.Note, NIL, Watch);
    Refused("closure not taken", Service.Note, NIL, A, NIL, NEW(Port));
    Refused("closure of another type", Service.Note, NIL, C, NIL, "text");
    Refused("guard not functional", Service.Note, NotFunctional, A);
    Refused("guard without result", Service.Note, A, A);
    Refused("not ephemeral", Service.Tick, NIL, NotEphemeral);
    Refused("mode", Service.Change, NIL, A);
    Refused("no authorizer", Service.Closed, NIL, A);
    TRY Dispatcher.SetAsynchronousHandler(Dispatcher.Create(Service.Change, NIL, Service.Change), TRUE)
    EXCEPT Dispatcher.Error => Say(Dispatcher.Problem() & "\n") END;
    TRY Dispatcher.SetTimeBound(Dispatcher.Create(Service.Note, NIL, A), 5)
    EXCEPT Dispatcher.Error => Say(Dispatcher.Problem() & "\n") END;
    TRY EVAL Dispatcher.GetHandlers(Service.Note, THIS_MODULE())
    EXCEPT Dispatcher.Error => Say(Dispatcher.Problem() & "\n") END;
  END Types;

PROCEDURE Linear () =
  VAR watch := Dispatcher.CreateLinear(Watch); x := 4;
  BEGIN
    a := On(Service.Note, NIL, watch);
    b := On(Service.Sum, NIL, watch);
    c := On(Service.Change, NIL, watch);
    d := On(Service.Text, NIL, watch);
    Show("linear", 7);
    Sum("linear", 6);
    Service.Change(x);
    Say(Fmt.Int(x) & Service.Text(ARRAY OF CHAR{'a', 'b'}, NIL) & "\n");
  END Linear;

BEGIN
  FOR round := 1 TO 2 DO
    Say("-- round " & Fmt.Int(round) & "\n");
    Order(); Guards();
  END;
  Results(); Time(); Types(); Linear();
END Driver.
