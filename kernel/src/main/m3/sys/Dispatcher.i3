(* SPDX-License-Identifier: MIT *)
INTERFACE Dispatcher;

(* Events and their handlers (SOSP'95 3.2; OSDI'96 "Dynamic Binding for an Extensible System"; requirements R45 to R67, R161 to R175).

   Every procedure at the top level of a module is an event: calling it raises it. Who may call it may raise it, and may ask to
   handle it. The procedure's own body is its original handler; while that is the only one, a raise is a plain call.

   A raise first evaluates the guards of all handlers, in the order of the handlers; then those run whose guards all hold. Its
   result is that of the last one that ran, or what the result handler makes of all of them. docs/events.md has the rules in full,
   and the reasons for them.

   The module that implements an event has the authority over it. Others may install handlers, or take out the original one, as far as
   the authorizer that this module registered allows; without one they may not. *)

IMPORT Auth;

TYPE
  ErrorCode = {
    InternalError,
    InvalidProcedure,     (* NIL, a nested procedure, or one that no module implements *)
    TypeError,            (* handler, guard or closure does not fit the event *)
    CodeGenerationError,
    IllegalAsynchEvent,   (* arguments or results do not outlive the raise *)
    SaveRegsError,
    AuthError             (* not allowed *)
  };

EXCEPTION Error (ErrorCode);
(* A request is refused, and nothing has changed. Problem tells why. *)

PROCEDURE Problem (): TEXT;
(* Why the last request of this thread that raised Error was refused: what does not fit, and where. *)

TYPE
  Opt = {
    First,   (* before all handlers there are *)
    Last,    (* after all that are not Last *)
    Cancel   (* once it is selected, later handlers are not considered (R168) *)
  };
  Options = SET OF Opt;

CONST DefaultOptions = Options{};

TYPE
  BindingT = OBJECT METHODS
    getEvent          (): PROCANY;
    getHandler        (): PROCANY;
    getGuard          (): PROCANY;    (* NIL when it was made without *)
    getHandlerClosure (): REFANY;
    getGuardClosure   (): REFANY;
  END;

  Binding <: BindingT;
  (* A handler of an event, installed or not. Who made it may uninstall it. *)

PROCEDURE Create (
    event, guard, handler: PROCANY; guardClosure, handlerClosure: REFANY := NIL; options := DefaultOptions; key: Auth.Key := NIL)
  : Binding RAISES {Error};
(* A binding of handler to event, not installed yet. The handler's type is the event's, or that with a closure before the other formals:
   a subtype of REFANY that handlerClosure is. Where the event takes an argument by value, the handler may take it by VAR: then later
   handlers see what it leaves there (a filter, R163). A guard, if not NIL, is FUNCTIONAL, takes the event's arguments or none, after a
   closure if it takes one, and gives a BOOLEAN. *)

PROCEDURE Install (b: Binding) RAISES {Error};
(* Has raises from now on consider b; those under way do not. Nothing happens when it is installed. Asks the event's authorizer, unless
   the event's own module calls. *)

PROCEDURE Uninstall (b: Binding) RAISES {Error};
(* Undoes Install. Asks the event's authorizer, unless the event's own module calls or the one that made b. *)

PROCEDURE InstallHandler (
    event, guard, handler: PROCANY; guardClosure, handlerClosure: REFANY := NIL; options := DefaultOptions; key: Auth.Key := NIL)
  : Binding RAISES {Error};
(* Create and Install. *)

PROCEDURE IsInstalled (b: Binding): BOOLEAN;

PROCEDURE GetOriginalHandler (event: PROCANY): Binding RAISES {Error};
(* The binding of the event's own body: to be uninstalled by who replaces it (R55, R161). *)

PROCEDURE GetHandlers (event: PROCANY; module: REFANY): REF ARRAY OF Binding RAISES {Error};
(* The installed bindings in their order, for module, the event's own: THIS_MODULE(). *)

PROCEDURE GetName (event: PROCANY): TEXT;
(* Interface and procedure, such as "IP.PacketArrived". *)

PROCEDURE PlaceBefore (b, other: Binding) RAISES {Error};
PROCEDURE PlaceAfter (b, other: Binding) RAISES {Error};
(* Installs b just before, or after, other, an installed binding of the same event; or moves it there (R64, R167). *)

(* Guards *)

PROCEDURE StackGuard (b: Binding; guard: PROCANY; closure: REFANY := NIL) RAISES {Error};
(* Adds a guard behind those of b, for who made b (R60). *)

TYPE ImposedGuard <: REFANY;

PROCEDURE CreateImposedGuard (b: Binding; guard: PROCANY; closure: REFANY := NIL; postGuard: PROCANY := NIL; postClosure: REFANY := NIL)
  : ImposedGuard RAISES {Error};
(* A guard that goes before those of b, or one that is asked after its handler ran (R57, R171); for the event's own module. When a
   post-guard does not hold the handler's result does not count. *)

PROCEDURE InstallGuard (g: ImposedGuard) RAISES {Error};
PROCEDURE UninstallGuard (g: ImposedGuard) RAISES {Error};
(* Have raises from now on ask g, or not. *)

PROCEDURE ImposeGuard (b: Binding; guard: PROCANY; closure: REFANY := NIL; postGuard: PROCANY := NIL; postClosure: REFANY := NIL)
  : ImposedGuard RAISES {Error};
(* CreateImposedGuard and InstallGuard. *)

(* Results *)

PROCEDURE InstallResultHandler (event, handler: PROCANY; closure, initial: REFANY := NIL; module: REFANY) RAISES {Error};
(* Makes one result of several (R66, R165): handler, of type PROCEDURE (result, previous: R): R, perhaps with a closure first, is called with
   each handler's result and what it gave for those before, at first initial^, or zero or NIL when initial is NIL. NIL as handler takes it away. For the event's own module. *)

TYPE ResultHandlers <: REFANY;

PROCEDURE CreateResultHandlers (event, handler: PROCANY; closure, initial: REFANY := NIL; module: REFANY): ResultHandlers RAISES {Error};
(* What InstallResultHandler would install, for AtomicSwap and the following. *)

PROCEDURE InstallResultHandlers (r: ResultHandlers) RAISES {Error};
PROCEDURE UninstallResultHandlers (r: ResultHandlers) RAISES {Error};
(* Have raises of r's event from now on make their result by r, or by the last handler again. For the event's own module. *)

PROCEDURE ImposeResultHandlers (event, handler: PROCANY; closure, initial: REFANY := NIL; module: REFANY): ResultHandlers RAISES {Error};
(* CreateResultHandlers and InstallResultHandlers. *)

PROCEDURE InstallDefaultHandler (event, handler: PROCANY; closure: REFANY := NIL; module: REFANY) RAISES {Error};
(* Has handler run when no other gave an answer (R164); NIL takes it away. For the event's own module. *)

PROCEDURE SetDefaultResult (event: PROCANY; result: REFANY; module: REFANY) RAISES {Error};
(* Has a raise give result^ when no handler answers and there is no default handler; NIL takes it away. *)

(* Time *)

PROCEDURE SetAsynchronousEvent (event: PROCANY; on: BOOLEAN; module: REFANY) RAISES {Error};
(* Has raises return at once, and the handlers run in another strand (R172). All arguments must be by value; an event with a result needs a default
   handler, which gives it to the raiser. *)

PROCEDURE SetAsynchronousHandler (b: Binding; on: BOOLEAN) RAISES {Error};
(* The same for one handler; its result does not count. For who made b, or the event's own module. *)

PROCEDURE SetTimeBound (b: Binding; microseconds: CARDINAL) RAISES {Error};
(* Has b's handler killed when it runs longer, 0 for no bound (R63, R173); it must be EPHEMERAL. To the raiser a killed handler is one that gave
   no result; the rest of the raise goes on. For who made b, or the event's own module. *)

(* Authority *)

TYPE
  Operation = {Install, Uninstall};

  Request = OBJECT
    operation : Operation;
    event     : PROCANY;
    binding   : Binding;
    requestor : REFANY;    (* who asks: the same for all requests of one module, and no other's; it is not what THIS_MODULE() gives
                              there, for that is the authority over its events *)
  END;
  (* What an authorizer is given. It may impose guards on the binding, bound it in time, have it run asynchronously, or change its
     options, before it allows it (R57, R170). *)

PROCEDURE InstallAuthorizerForEvent (auth: Auth.T; event: PROCANY; module: REFANY) RAISES {Error};
(* Has auth asked about event from now on; NIL for nobody, and then only its own module changes anything. *)

PROCEDURE InstallAuthorizerForInterface (auth: Auth.T; interface: REFANY; module: REFANY) RAISES {Error};
(* The same for all procedures of an interface, INTERFACE_UNIT(I), that module exports. *)

PROCEDURE SetOptions (b: Binding; options: Options) RAISES {Error};
(* Changes options; place takes effect when b is next installed. For who made b, or the event's own module. *)

PROCEDURE GetOptions (b: Binding): Options;

(* All at once *)

PROCEDURE AtomicSwap (
    READONLY removeHandlers, addHandlers: ARRAY OF Binding; READONLY removeGuards, addGuards: ARRAY OF ImposedGuard;
    READONLY addResultHandlers: ARRAY OF ResultHandlers) RAISES {Error};
(* Changes handlers, guards and result handlers of any events at once: each raise sees all of the change or nothing of it (R175). Refused as a whole when
   one of them would be. *)

(* Any event *)

TYPE LinearProc = PROCEDURE (closure: REFANY; event: TEXT; READONLY arguments: ARRAY OF INTEGER);

PROCEDURE CreateLinear (proc: LinearProc; closure: REFANY := NIL): PROCANY RAISES {Error};
(* A procedure that fits every event as a handler: it calls proc with the event's name and its arguments as whole numbers; those that are not ordinals
   are 0. It gives no result. For monitors, tracers and profilers. *)

END Dispatcher.
