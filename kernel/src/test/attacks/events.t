attack: handles an event without authority
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 666 END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Authorize (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: takes out the body of an event
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.Uninstall(Dispatcher.GetOriginalHandler(Server.Ask)) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Authorize (kernel/Dispatcher.m3)
      at Dispatcher.Uninstall (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:4)

attack: guards with a side effect
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
VAR count := 0;
FUNCTIONAL PROCEDURE Guard (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): BOOLEAN = BEGIN INC(count); RETURN TRUE END Guard;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 666 END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, Guard, Handle) END Evil.
told:
evil/2-evil/Evil.m3:4:101: error[M3-0403]: FUNCTIONAL `Guard` assigns to a global variable
    4 | FUNCTIONAL PROCEDURE Guard (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): BOOLEAN = BEGIN INC(count); RETURN TRUE END Guard;
      |                                                                                                     ^^^^^
      = note: FUNCTIONAL procedures have no side effects (requirement R183)

attack: guards by a procedure that is not FUNCTIONAL
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
VAR count := 0;
PROCEDURE Guard (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): BOOLEAN = BEGIN INC(count); RETURN TRUE END Guard;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 666 END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, Guard, Handle) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Checked (kernel/Dispatcher.m3)
      at Dispatcher.GuardFor (kernel/Dispatcher.m3)
      at Dispatcher.Make (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:7)

attack: handles without end
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN LOOP TRY LOOP END EXCEPT ELSE END END END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle); EVAL Server.Ask(1, ARRAY [0 .. 1] OF INTEGER{1, 2}) END Evil.
told:
spin: domain `evil` stopped in event `Evil.<body>`, procedure `Evil.Handle` (evil/2-evil/Evil.m3:3): error[M3-0925]: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
error[M3-0929]: domain `evil`, which `Evil` is of, was stopped: domain `evil` is over its quota of processor time: 3750500 of 3000000 ns
      = note: a fault is put down to the domain (docs/protection.md)
      at Evil.Handle
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: filters what is READONLY
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; VAR t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN t[0] := 666; RETURN 0 END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Checked (kernel/Dispatcher.m3)
      at Dispatcher.Make (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: authorizes with a fault, and lets nobody handle its event
file: 1-evil/Trap.i3
INTERFACE Trap;
PROCEDURE Step ();
END Trap.
file: 1-evil/Trap.m3
MODULE Trap;
IMPORT Auth, Dispatcher;
TYPE A = Auth.T OBJECT OVERRIDES authorize := Fail END;
PROCEDURE Fail (<*UNUSED*> a: A; <*UNUSED*> key: Auth.Key; <*UNUSED*> arg: REFANY): BOOLEAN = VAR r: REF BOOLEAN; BEGIN r := NIL; RETURN r^ END Fail;
PROCEDURE Step () = BEGIN END Step;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.InstallAuthorizerForEvent(NEW(A), Step, THIS_MODULE()) END Trap.
file: 2-client/Client.m3
MODULE Client EXPORTS Main;
IMPORT Dispatcher, Trap;
PROCEDURE Handle () = BEGIN END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Trap.Step, NIL, Handle) END Client.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Authorize (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Client.<body> (evil/2-client/Client.m3:5)

attack: passes its own module for another
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Auth, Dispatcher, Server;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Server.Ask, THIS_MODULE()) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.RequireOwner (kernel/Dispatcher.m3)
      at Dispatcher.InstallAuthorizerForEvent (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:4)

attack: passes an interface for its module
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Auth, Dispatcher, Server;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.InstallAuthorizerForInterface(Auth.AuthAlways(), INTERFACE_UNIT(Server), INTERFACE_UNIT(Server)) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.RequireOwner (kernel/Dispatcher.m3)
      at Dispatcher.InstallAuthorizerForEvent (kernel/Dispatcher.m3)
      at Dispatcher.InstallAuthorizerForInterface (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:4)

attack: acts in the name of who asks it
file: 1-evil/Evil.i3
INTERFACE Evil;
VAR victim: PROCANY;
PROCEDURE Step ();
END Evil.
file: 1-evil/Evil.m3
MODULE Evil;
IMPORT Auth, Dispatcher;
TYPE A = Auth.T OBJECT OVERRIDES authorize := Take END;
PROCEDURE Take (<*UNUSED*> a: A; <*UNUSED*> key: Auth.Key; arg: REFANY): BOOLEAN =
  BEGIN
    TRY
      Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), victim, NARROW(arg, Dispatcher.Request).requestor);
      RETURN TRUE;
    EXCEPT
      Dispatcher.Error => RETURN FALSE;
    END;
  END Take;
PROCEDURE Step () = BEGIN END Step;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.InstallAuthorizerForEvent(NEW(A), Step, THIS_MODULE()) END Evil.
file: 2-victim/Victim.m3
MODULE Victim EXPORTS Main;
IMPORT Dispatcher, Evil;
PROCEDURE Mine () = BEGIN END Mine;
<*FATAL Dispatcher.Error*>
BEGIN Evil.victim := Mine; EVAL Dispatcher.InstallHandler(Evil.Step, NIL, Mine) END Victim.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Authorize (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Victim.<body> (evil/2-victim/Victim.m3:5)

attack: looks at the handlers of another
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.GetHandlers(Server.Ask, THIS_MODULE()) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.RequireOwner (kernel/Dispatcher.m3)
      at Dispatcher.GetHandlers (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:4)

attack: imposes a guard on the body of an event
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
FUNCTIONAL PROCEDURE Never (): BOOLEAN = BEGIN RETURN FALSE END Never;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.ImposeGuard(Dispatcher.GetOriginalHandler(Server.Ask), Never) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.RequireOwner (kernel/Dispatcher.m3)
      at Dispatcher.Impose (kernel/Dispatcher.m3)
      at Dispatcher.ImposeGuard (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: combines the results of another
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Fold (<*UNUSED*> a, b: INTEGER): INTEGER = BEGIN RETURN 666 END Fold;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.InstallResultHandler(Server.Ask, Fold, module := THIS_MODULE()) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.RequireOwner (kernel/Dispatcher.m3)
      at Dispatcher.CreateResultHandlers (kernel/Dispatcher.m3)
      at Dispatcher.InstallResultHandler (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: swaps a handler of its own for the body of an event
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
BEGIN
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 666 END Handle;
<*FATAL Dispatcher.Error*>
BEGIN Dispatcher.AtomicSwap(ARRAY OF Dispatcher.Binding{Dispatcher.GetOriginalHandler(Server.Ask)}, ARRAY OF Dispatcher.Binding{Dispatcher.Create(Server.Ask, NIL, Handle)}, ARRAY OF Dispatcher.ImposedGuard{}, ARRAY OF Dispatcher.ImposedGuard{}, ARRAY OF Dispatcher.ResultHandlers{}) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Authorize (kernel/Dispatcher.m3)
      at Dispatcher.AtomicSwap (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: handles with a closure of another type
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
TYPE C = REF RECORD n: INTEGER END;
PROCEDURE Handle (c: C; <*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN c.n END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle, NIL, NEW(REF INTEGER)) END Evil.
told:
kernel/Dispatcher.m3: error[M3-0924]: exception Dispatcher.Error is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Dispatcher.Refuse (kernel/Dispatcher.m3)
      at Dispatcher.Checked (kernel/Dispatcher.m3)
      at Dispatcher.Make (kernel/Dispatcher.m3)
      at Dispatcher.InstallHandler (kernel/Dispatcher.m3)
      at Evil.<body> (evil/2-evil/Evil.m3:6)

attack: handles by a nested procedure
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Try () =
  PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 0 END Handle;
  BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle) END Try;
<*FATAL Dispatcher.Error*>
BEGIN Try() END Evil.
told:
evil/2-evil/Evil.m3:5:57: error[M3-0226]: nested procedure `Handle` can be called and passed on, but not assigned
    5 |   BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle) END Try;
      |                                                         ^^^^^^
    4 |   PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN 0 END Handle;
      |             ------ nested in `Try`
      = note: only top-level procedures may be kept (Modula-3 2.2.8, 2.3.1)

attack: fails in a handler, to its own raise
file: 1-server/Server.i3
INTERFACE Server;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER;
END Server.
file: 1-server/Server.m3
MODULE Server;
IMPORT Auth, Dispatcher;
PROCEDURE Ask (n: INTEGER; READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = BEGIN RETURN n + t[0] END Ask;
<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForEvent(Auth.AuthAlways(), Ask, THIS_MODULE());
END Server.
file: 2-evil/Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Dispatcher, Server;
PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = VAR r: REF INTEGER; BEGIN r := NIL; RETURN r^ END Handle;
<*FATAL Dispatcher.Error*>
BEGIN EVAL Dispatcher.InstallHandler(Server.Ask, NIL, Handle); EVAL Server.Ask(1, ARRAY [0 .. 1] OF INTEGER{1, 2}) END Evil.
told:
evil/2-evil/Evil.m3:3:146: error[M3-0902]: NIL has no referent
    3 | PROCEDURE Handle (<*UNUSED*> n: INTEGER; <*UNUSED*> READONLY t: ARRAY [0 .. 1] OF INTEGER): INTEGER = VAR r: REF INTEGER; BEGIN r := NIL; RETURN r^ END Handle;
      |                                                                                                                                                  ^^
      = note: designators (Modula-3 2.6.3)
      at Evil.Handle (evil/2-evil/Evil.m3:3)
      at Evil.<body> (evil/2-evil/Evil.m3:5)

attack: imports past an authorizer
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Auth, Domain;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error*>
BEGIN Domain.AddAuthorizer(me, Auth.AuthNever()); Domain.Resolve(Domain.Combine(me, Domain.CreateFromModule()), me) END Evil.
told:
kernel/Domain.m3: error[M3-0924]: exception Domain.Error: error[M3-0518]: domain `evil.Evil` may not import from domain `evil.Evil`: an authorizer does not allow it is not caught
      = note: RAISE (Modula-3 2.3.6)
      at Evil.<body> (evil/Evil.m3:5)

attack: lends its methods to a namesake
file: 1-evil/Worker.m3
MODULE Worker EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Run END;
VAR r: REF INTEGER;
PROCEDURE Run (<*UNUSED*> self: C): REFANY = BEGIN r^ := 666; RETURN NIL END Run;
BEGIN IF NEW(C) = NIL THEN r := NIL END END Worker.
file: 2-victim/Worker.m3
MODULE Worker EXPORTS Main;
IMPORT Thread;
TYPE C = Thread.Closure OBJECT OVERRIDES apply := Run END;
VAR r: REF INTEGER := NEW(REF INTEGER);
PROCEDURE Run (<*UNUSED*> self: C): REFANY = BEGIN INC(r^); RETURN NIL END Run;
BEGIN EVAL Thread.Join(Thread.Fork(NEW(C))); IF r^ # 1 THEN RAISE Thread.Alerted END END Worker.
told:


