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

attack: imports past an authorizer
file: Evil.m3
MODULE Evil EXPORTS Main;
IMPORT Auth, Domain;
VAR me := Domain.CreateFromModule();
<*FATAL Domain.Error*>
BEGIN Domain.AddAuthorizer(me, Auth.AuthNever()); Domain.Resolve(Domain.Combine(me, Domain.CreateFromModule()), me) END Evil.
told:

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

