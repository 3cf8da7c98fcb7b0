(* SPDX-License-Identifier: MIT *)
INTERFACE HostDispatcher;

(* The dispatcher below the language. Trusted: only module Dispatcher imports it.

   A REFANY called handler, guard or fold is the dispatcher's own. Where problem is a parameter, an operation that is refused gives NIL, and
   sets problem to why and code to an ordinal of Dispatcher.ErrorCode; else problem is NIL. *)

<*EXTERNAL*> PROCEDURE Caller (): REFANY;
(* The module that called the caller of Caller. *)

<*EXTERNAL*> PROCEDURE Identity (module: REFANY): REFANY;
(* What stands for a module where others are told who asks; it is not the module itself, which gives authority. *)

<*EXTERNAL*> PROCEDURE Owner (event: PROCANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
(* The module that implements event. *)

<*EXTERNAL*> PROCEDURE Name (event: PROCANY): TEXT;

<*EXTERNAL*> PROCEDURE GetAuthorizer (event: PROCANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetAuthorizer (event: PROCANY; auth: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
(* What is kept with the event; NIL at first. *)

<*EXTERNAL*> PROCEDURE Procedure (interface: REFANY; i: CARDINAL): PROCANY;
(* The i-th procedure of an interface; NIL past the last, and when interface is none. *)

<*EXTERNAL*> PROCEDURE Create (event, handler: PROCANY; closure: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE Original (event: PROCANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE GetBinding (handler: REFANY): REFANY;
<*EXTERNAL*> PROCEDURE SetBinding (handler, binding, maker: REFANY);
(* Keeps binding with handler, which the module maker made; NIL when nobody did. *)
<*EXTERNAL*> PROCEDURE Event (handler: REFANY): PROCANY;
<*EXTERNAL*> PROCEDURE HandlerProcedure (handler: REFANY): PROCANY;
<*EXTERNAL*> PROCEDURE Closure (handler: REFANY): REFANY;
<*EXTERNAL*> PROCEDURE Installed (event: PROCANY; i: CARDINAL; VAR problem: TEXT; VAR code: INTEGER): REFANY;
(* The i-th installed handler; NIL past the last. *)
<*EXTERNAL*> PROCEDURE IsInstalled (handler: REFANY): BOOLEAN;
<*EXTERNAL*> PROCEDURE SetOptions (handler: REFANY; first, last, cancel: BOOLEAN);
<*EXTERNAL*> PROCEDURE Beside (handler, other: REFANY; before: BOOLEAN; VAR problem: TEXT; VAR code: INTEGER): REFANY;

<*EXTERNAL*> PROCEDURE Guard (handler: REFANY; guard: PROCANY; closure: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
(* A guard for handler, not added yet. *)
<*EXTERNAL*> PROCEDURE StackGuard (handler, guard: REFANY);

<*EXTERNAL*> PROCEDURE Fold (event, fold: PROCANY; closure, initial: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetDefault (event: PROCANY; handler: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetDefaultResult (event: PROCANY; result: REFANY; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetAsynchronousEvent (event: PROCANY; on: BOOLEAN; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetAsynchronous (handler: REFANY; on: BOOLEAN; VAR problem: TEXT; VAR code: INTEGER): REFANY;
<*EXTERNAL*> PROCEDURE SetBound (handler: REFANY; microseconds: CARDINAL; VAR problem: TEXT; VAR code: INTEGER): REFANY;

<*EXTERNAL*> PROCEDURE NewChanges (): REFANY;
(* A list of changes, empty. *)

TYPE Kind = {Uninstall, Install, RemoveGuard, ImposeGuard, ImposeAfter, SetFold};

<*EXTERNAL*> PROCEDURE Change (changes: REFANY; kind: Kind; of, what: REFANY);
(* Adds a change of a handler, or of an event for SetFold, by a guard or a fold. *)

<*EXTERNAL*> PROCEDURE Apply (changes: REFANY);
(* Makes them all, at once for everybody who raises. *)

<*EXTERNAL*> PROCEDURE Linear (proc: PROCANY; closure: REFANY; VAR problem: TEXT; VAR code: INTEGER): PROCANY;

END HostDispatcher.
