(* SPDX-License-Identifier: MIT *)
MODULE Raises EXPORTS Main;

(* Events to be measured: Begin installs what a row of the table says, and each of the others raises so many times, and gives a sum that
   the handlers made. *)

IMPORT Dispatcher, Thread, Tick, Word;

TYPE
  Packet = OBJECT port, host: INTEGER := 0 END;
  Key = OBJECT port, host, low, high: INTEGER END;
  Guarding = {Port, Both, Range, Opaque};

VAR
  sum: INTEGER := 0;
  installed: REF ARRAY OF Dispatcher.Binding := NIL;
  packet := NEW(Packet);
  spare: Dispatcher.Binding := NIL;

PROCEDURE E0 () = BEGIN INC(sum) END E0;
PROCEDURE E1 (n: INTEGER) = BEGIN INC(sum, n) END E1;
PROCEDURE E5 (a, b, c, d, e: INTEGER) = BEGIN INC(sum, a + b + c + d + e) END E5;
PROCEDURE P (p: Packet) = BEGIN INC(sum, p.port) END P;

PROCEDURE H0 () = BEGIN INC(sum) END H0;
PROCEDURE H1 (n: INTEGER) = BEGIN INC(sum, n) END H1;
PROCEDURE H5 (a, b, c, d, e: INTEGER) = BEGIN INC(sum, a + b + c + d + e) END H5;
PROCEDURE HP (p: Packet) = BEGIN INC(sum, p.host) END HP;
FUNCTIONAL PROCEDURE True1 (n: INTEGER): BOOLEAN = BEGIN RETURN n > 0 END True1;

FUNCTIONAL PROCEDURE ByPort (k: Key; p: Packet): BOOLEAN = BEGIN RETURN p.port = k.port END ByPort;
FUNCTIONAL PROCEDURE ByBoth (k: Key; p: Packet): BOOLEAN = BEGIN RETURN p.port = k.port AND p.host = k.host END ByBoth;
FUNCTIONAL PROCEDURE ByRange (k: Key; p: Packet): BOOLEAN = BEGIN RETURN p.port >= k.low AND p.port <= k.high END ByRange;
FUNCTIONAL PROCEDURE ByOpaque (k: Key; p: Packet): BOOLEAN =
  BEGIN
    RETURN Word.Xor(p.port, k.host) = k.port OR p.host = k.low
  END ByOpaque;

<*FATAL Dispatcher.Error*>

(* So many handlers for each of the events without guards, the events' own bodies among them. *)
PROCEDURE Handlers (n: INTEGER; guarded: BOOLEAN) =
  VAR guard: PROCANY := NIL;
  BEGIN
    IF guarded THEN guard := True1 END;
    installed := NEW(REF ARRAY OF Dispatcher.Binding, 3 * (n - 1));
    FOR i := 0 TO n - 2 DO
      installed[3 * i] := Dispatcher.InstallHandler(E0, NIL, H0);
      installed[3 * i + 1] := Dispatcher.InstallHandler(E1, guard, H1);
      installed[3 * i + 2] := Dispatcher.InstallHandler(E5, NIL, H5);
    END;
  END Handlers;

(* n guarded handlers of P, in place of its own body, and one that is true at place hit; none when that is negative. *)
PROCEDURE Guarded (kind: INTEGER; n, hit: INTEGER) =
  VAR key: Key; guard: PROCANY := ByPort;
  BEGIN
    CASE VAL(kind, Guarding) OF
    | Guarding.Port => guard := ByPort;
    | Guarding.Both => guard := ByBoth;
    | Guarding.Range => guard := ByRange;
    | Guarding.Opaque => guard := ByOpaque;
    END;
    packet.port := -1;
    packet.host := -2;
    installed := NEW(REF ARRAY OF Dispatcher.Binding, n);
    FOR i := 0 TO n - 1 DO
      key := NEW(Key, port := 10 * i, host := i MOD 7, low := 10 * i, high := 10 * i + 9);
      IF i = hit THEN key.port := -1; key.host := -2; key.low := -5; key.high := -1 END;
      IF i = hit AND kind = ORD(Guarding.Opaque) THEN key.low := -2 END;
      installed[i] := Dispatcher.InstallHandler(P, guard, HP, key);
    END;
  END Guarded;

PROCEDURE End () =
  BEGIN
    FOR i := 0 TO LAST(installed^) DO Dispatcher.Uninstall(installed[i]) END;
    installed := NEW(REF ARRAY OF Dispatcher.Binding, 0);
  END End;

PROCEDURE Call1 (n: INTEGER) = BEGIN INC(sum, n) END Call1;

PROCEDURE Calls (turns: INTEGER): INTEGER = BEGIN sum := 0; FOR i := 1 TO turns DO Call1(i) END; RETURN sum END Calls;
PROCEDURE Raise0 (turns: INTEGER): INTEGER = BEGIN sum := 0; FOR i := 1 TO turns DO E0() END; RETURN sum END Raise0;
PROCEDURE Raise1 (turns: INTEGER): INTEGER = BEGIN sum := 0; FOR i := 1 TO turns DO E1(i) END; RETURN sum END Raise1;
PROCEDURE Raise5 (turns: INTEGER): INTEGER = BEGIN sum := 0; FOR i := 1 TO turns DO E5(i, 1, 2, 3, 4) END; RETURN sum END Raise5;
PROCEDURE RaiseP (turns: INTEGER): INTEGER =
  BEGIN
    sum := 0;
    FOR i := 1 TO turns DO P(packet) END;
    RETURN sum;
  END RaiseP;

(* So many turns of installing a handler behind all there are, and taking it out. *)
PROCEDURE Installs (turns: INTEGER): INTEGER =
  VAR key := NEW(Key, port := 7, host := 0, low := 0, high := 0);
  BEGIN
    spare := Dispatcher.Create(P, ByPort, HP, key);
    FOR i := 1 TO turns DO
      Dispatcher.Install(spare);
      Dispatcher.Uninstall(spare);
    END;
    RETURN 0;
  END Installs;

PROCEDURE Swaps (turns: INTEGER): INTEGER =
  VAR a := Dispatcher.InstallHandler(E1, NIL, H1); b := Dispatcher.Create(E1, NIL, H1); c: Dispatcher.Binding;
      none := ARRAY [0 .. -1] OF Dispatcher.ImposedGuard{}; no := ARRAY [0 .. -1] OF Dispatcher.ResultHandlers{};
  BEGIN
    FOR i := 1 TO turns DO
      Dispatcher.AtomicSwap(ARRAY OF Dispatcher.Binding{a}, ARRAY OF Dispatcher.Binding{b}, none, none, no);
      c := a; a := b; b := c;
    END;
    Dispatcher.Uninstall(a);
    RETURN 0;
  END Swaps;

PROCEDURE Asynchronous (on: BOOLEAN) =
  BEGIN
    Dispatcher.SetAsynchronousEvent(E1, on, THIS_MODULE());
  END Asynchronous;

(* Raises that hand over to a strand, and the strand's runs of the handler. *)
PROCEDURE HandOffs (turns: INTEGER): INTEGER =
  BEGIN
    sum := 0;
    FOR i := 1 TO turns DO
      E1(1);
      IF i MOD 64 = 0 THEN Thread.Yield() END;
    END;
    WHILE sum < turns DO Thread.Yield() END;
    RETURN sum;
  END HandOffs;

EPHEMERAL PROCEDURE Bounded () = BEGIN END Bounded;
EPHEMERAL PROCEDURE Forever () = BEGIN LOOP INC(sum) END END Forever;

(* Microseconds from the end of the bound, a millisecond, until the raiser goes on. *)
PROCEDURE Kill (): LONGREAL =
  VAR b := Dispatcher.Create(Bounded, NIL, Forever); begun: Tick.T; took: LONGREAL;
  BEGIN
    Dispatcher.SetTimeBound(b, 1000);
    Dispatcher.Install(b);
    begun := Tick.Now();
    Bounded();
    took := Tick.ToSeconds(Tick.Now() - begun);
    Dispatcher.Uninstall(b);
    RETURN took * 1.0d6 - 1000.0d0;
  END Kill;

PROCEDURE Flip () =
  BEGIN
    IF spare = NIL THEN spare := Dispatcher.Create(E1, NIL, H1) END;
    IF Dispatcher.IsInstalled(spare) THEN Dispatcher.Uninstall(spare) ELSE Dispatcher.Install(spare) END;
  END Flip;

BEGIN
  TRY Dispatcher.Uninstall(Dispatcher.GetOriginalHandler(P)) EXCEPT Dispatcher.Error => END;
  Dispatcher.InstallDefaultHandler(P, P, NIL, THIS_MODULE());
END Raises.
