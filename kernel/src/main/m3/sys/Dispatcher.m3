(* SPDX-License-Identifier: MIT *)
MODULE Dispatcher;

IMPORT Auth, HostDispatcher, Thread;

(* host is a handler of the dispatcher below; maker the module that made it, NIL for an original one. *)
REVEAL
  Binding = BindingT BRANDED "Dispatcher.Binding" OBJECT
    host, maker, guardClosure: REFANY := NIL; key: Auth.Key := NIL; guard: PROCANY := NIL; options := DefaultOptions;
  OVERRIDES
    getEvent := Event; getHandler := Handler; getGuard := Guard; getHandlerClosure := Closure; getGuardClosure := GuardClosure;
  END;
  ImposedGuard = BRANDED "Dispatcher.ImposedGuard" REF RECORD of: Binding; before, after: REFANY := NIL END;
  ResultHandlers = BRANDED "Dispatcher.ResultHandlers" REF RECORD event: PROCANY; fold: REFANY END;

CONST Patience = 8; (* so often an authorizer may say Retry *)

VAR
  mutex := NEW(MUTEX);
  problems: REF ARRAY OF RECORD thread: Thread.T; text: TEXT END := NIL;

(* Refusals *)

PROCEDURE Refuse (code: ErrorCode; why: TEXT) RAISES {Error} =
  VAR grown := problems; free := -1;
  BEGIN
    LOCK mutex DO
      IF problems = NIL THEN problems := NEW(REF ARRAY OF RECORD thread: Thread.T; text: TEXT END, 4) END;
      FOR i := 0 TO LAST(problems^) DO
        IF problems[i].thread = Thread.Self() OR problems[i].thread = NIL AND free < 0 THEN free := i END;
      END;
      IF free < 0 THEN
        free := NUMBER(problems^);
        grown := NEW(REF ARRAY OF RECORD thread: Thread.T; text: TEXT END, 2 * free);
        SUBARRAY(grown^, 0, free) := problems^;
        problems := grown;
      END;
      problems[free].thread := Thread.Self();
      problems[free].text := why;
    END;
    RAISE Error(code);
  END Refuse;

PROCEDURE Problem (): TEXT =
  BEGIN
    LOCK mutex DO
      IF problems # NIL THEN
        FOR i := 0 TO LAST(problems^) DO
          IF problems[i].thread = Thread.Self() THEN RETURN problems[i].text END;
        END;
      END;
      RETURN NIL;
    END;
  END Problem;

PROCEDURE Checked (host: REFANY; problem: TEXT; code: INTEGER): REFANY RAISES {Error} =
  BEGIN
    IF problem # NIL THEN Refuse(VAL(code, ErrorCode), problem) END;
    RETURN host;
  END Checked;

(* Authority *)

PROCEDURE Owner (event: PROCANY): REFANY RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; owner := HostDispatcher.Owner(event, problem, code);
  BEGIN
    RETURN Checked(owner, problem, code);
  END Owner;

PROCEDURE RequireOwner (event: PROCANY; module: REFANY) RAISES {Error} =
  BEGIN
    IF Owner(event) # module THEN
      Refuse(ErrorCode.AuthError, "only the module that implements `" & GetName(event) & "` may do this; it shows THIS_MODULE()");
    END;
  END RequireOwner;

(* For who made b, and for the event's own module. *)
PROCEDURE RequireMine (b: Binding; caller: REFANY) RAISES {Error} =
  BEGIN
    IF b.maker # caller THEN RequireOwner(b.getEvent(), caller) END;
  END RequireMine;

PROCEDURE Authorize (operation: Operation; b: Binding; caller: REFANY) RAISES {Error} =
  VAR event := b.getEvent(); auth: Auth.T; allowed := FALSE; again := TRUE; problem: TEXT; code: INTEGER; kept: REFANY;
  BEGIN
    IF Owner(event) = caller THEN RETURN END;
    kept := HostDispatcher.GetAuthorizer(event, problem, code);
    auth := Checked(kept, problem, code);
    IF auth # NIL THEN
      FOR i := 1 TO Patience DO
        TRY
          allowed := auth.authorize(b.key,
            NEW(Request, operation := operation, event := event, binding := b, requestor := HostDispatcher.Identity(caller)));
          again := FALSE;
        EXCEPT Auth.Retry => Thread.Yield();
        ELSE again := FALSE;
        END;
        IF NOT again THEN EXIT END;
      END;
    END;
    IF NOT allowed THEN
      Refuse(ErrorCode.AuthError, "`" & GetName(event) & "` has "
        & Chosen(auth = NIL, "no authorizer, so only its own module", "an authorizer, which does not allow that others")
        & Chosen(operation = Operation.Install, " may install handlers", " may take out handlers"));
    END;
  END Authorize;

PROCEDURE Chosen (which: BOOLEAN; yes, no: TEXT): TEXT =
  BEGIN
    IF which THEN RETURN yes ELSE RETURN no END;
  END Chosen;

PROCEDURE InstallAuthorizerForEvent (auth: Auth.T; event: PROCANY; module: REFANY) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; none: REFANY;
  BEGIN
    RequireOwner(event, module);
    none := HostDispatcher.SetAuthorizer(event, auth, problem, code);
    EVAL Checked(none, problem, code);
  END InstallAuthorizerForEvent;

PROCEDURE InstallAuthorizerForInterface (auth: Auth.T; interface, module: REFANY) RAISES {Error} =
  VAR i := 0; event := HostDispatcher.Procedure(interface, 0);
  BEGIN
    IF event = NIL THEN Refuse(ErrorCode.InvalidProcedure, "this is no interface with procedures; write INTERFACE_UNIT(I)") END;
    WHILE event # NIL DO
      InstallAuthorizerForEvent(auth, event, module);
      INC(i);
      event := HostDispatcher.Procedure(interface, i);
    END;
  END InstallAuthorizerForInterface;

(* Bindings *)

PROCEDURE Event (b: Binding): PROCANY = BEGIN RETURN HostDispatcher.Event(b.host) END Event;
PROCEDURE Handler (b: Binding): PROCANY = BEGIN RETURN HostDispatcher.HandlerProcedure(b.host) END Handler;
PROCEDURE Closure (b: Binding): REFANY = BEGIN RETURN HostDispatcher.Closure(b.host) END Closure;
PROCEDURE Guard (b: Binding): PROCANY = BEGIN RETURN b.guard END Guard;
PROCEDURE GuardClosure (b: Binding): REFANY = BEGIN RETURN b.guardClosure END GuardClosure;

PROCEDURE Create (event, guard, handler: PROCANY; guardClosure, handlerClosure: REFANY; options: Options; key: Auth.Key)
  : Binding RAISES {Error} =
  BEGIN
    RETURN Make(event, guard, handler, guardClosure, handlerClosure, options, key, HostDispatcher.Caller());
  END Create;

PROCEDURE Make (event, guard, handler: PROCANY; guardClosure, handlerClosure: REFANY; options: Options; key: Auth.Key; maker: REFANY)
  : Binding RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; b: Binding; host := HostDispatcher.Create(event, handler, handlerClosure, problem, code);
  BEGIN
    b := NEW(Binding, host := Checked(host, problem, code), maker := maker, key := key, guard := guard, guardClosure := guardClosure);
    HostDispatcher.SetBinding(b.host, b, maker);
    IF guard # NIL THEN HostDispatcher.StackGuard(b.host, GuardFor(b, guard, guardClosure)) END;
    Change(b, options);
    RETURN b;
  END Make;

PROCEDURE GuardFor (b: Binding; guard: PROCANY; closure: REFANY): REFANY RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host := HostDispatcher.Guard(b.host, guard, closure, problem, code);
  BEGIN
    RETURN Checked(host, problem, code);
  END GuardFor;

PROCEDURE Install (b: Binding) RAISES {Error} =
  BEGIN
    Authorize(Operation.Install, b, HostDispatcher.Caller());
    Apply1(HostDispatcher.Kind.Install, b);
  END Install;

PROCEDURE Uninstall (b: Binding) RAISES {Error} =
  VAR caller := HostDispatcher.Caller();
  BEGIN
    IF b.maker # caller THEN Authorize(Operation.Uninstall, b, caller) END;
    Apply1(HostDispatcher.Kind.Uninstall, b);
  END Uninstall;

PROCEDURE Apply1 (kind: HostDispatcher.Kind; b: Binding) =
  VAR changes := HostDispatcher.NewChanges();
  BEGIN
    HostDispatcher.Change(changes, kind, b.host, NIL);
    HostDispatcher.Apply(changes);
  END Apply1;

PROCEDURE InstallHandler (event, guard, handler: PROCANY; guardClosure, handlerClosure: REFANY; options: Options; key: Auth.Key)
  : Binding RAISES {Error} =
  VAR caller := HostDispatcher.Caller();
      b := Make(event, guard, handler, guardClosure, handlerClosure, options, key, caller);
  BEGIN
    Authorize(Operation.Install, b, caller);
    Apply1(HostDispatcher.Kind.Install, b);
    RETURN b;
  END InstallHandler;

PROCEDURE IsInstalled (b: Binding): BOOLEAN =
  BEGIN
    RETURN HostDispatcher.IsInstalled(b.host);
  END IsInstalled;

PROCEDURE GetOriginalHandler (event: PROCANY): Binding RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host := HostDispatcher.Original(event, problem, code);
  BEGIN
    RETURN BindingOf(Checked(host, problem, code));
  END GetOriginalHandler;

PROCEDURE BindingOf (host: REFANY): Binding =
  VAR b: Binding := HostDispatcher.GetBinding(host);
  BEGIN
    IF b = NIL THEN
      b := NEW(Binding, host := host);
      HostDispatcher.SetBinding(host, b, NIL);
    END;
    RETURN b;
  END BindingOf;

PROCEDURE GetHandlers (event: PROCANY; module: REFANY): REF ARRAY OF Binding RAISES {Error} =
  VAR n := 0; all: REF ARRAY OF Binding;
  BEGIN
    RequireOwner(event, module);
    WHILE Installed(event, n) # NIL DO INC(n) END;
    all := NEW(REF ARRAY OF Binding, n);
    FOR i := 0 TO n - 1 DO all[i] := BindingOf(Installed(event, i)) END;
    RETURN all;
  END GetHandlers;

PROCEDURE Installed (event: PROCANY; i: CARDINAL): REFANY RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host := HostDispatcher.Installed(event, i, problem, code);
  BEGIN
    RETURN Checked(host, problem, code);
  END Installed;

PROCEDURE GetName (event: PROCANY): TEXT =
  BEGIN
    RETURN HostDispatcher.Name(event);
  END GetName;

PROCEDURE PlaceBefore (b, other: Binding) RAISES {Error} =
  BEGIN
    Place(b, other, TRUE, HostDispatcher.Caller());
  END PlaceBefore;

PROCEDURE PlaceAfter (b, other: Binding) RAISES {Error} =
  BEGIN
    Place(b, other, FALSE, HostDispatcher.Caller());
  END PlaceAfter;

PROCEDURE Place (b, other: Binding; before: BOOLEAN; caller: REFANY) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host: REFANY;
  BEGIN
    Authorize(Operation.Install, b, caller);
    host := HostDispatcher.Beside(b.host, other.host, before, problem, code);
    EVAL Checked(host, problem, code);
  END Place;

PROCEDURE SetOptions (b: Binding; options: Options) RAISES {Error} =
  BEGIN
    RequireMine(b, HostDispatcher.Caller());
    Change(b, options);
  END SetOptions;

PROCEDURE Change (b: Binding; options: Options) =
  BEGIN
    b.options := options;
    HostDispatcher.SetOptions(b.host, Opt.First IN options, Opt.Last IN options, Opt.Cancel IN options);
  END Change;

PROCEDURE GetOptions (b: Binding): Options =
  BEGIN
    RETURN b.options;
  END GetOptions;

(* Guards *)

PROCEDURE StackGuard (b: Binding; guard: PROCANY; closure: REFANY) RAISES {Error} =
  BEGIN
    RequireMine(b, HostDispatcher.Caller());
    HostDispatcher.StackGuard(b.host, GuardFor(b, guard, closure));
  END StackGuard;

PROCEDURE CreateImposedGuard (b: Binding; guard: PROCANY; closure: REFANY; postGuard: PROCANY; postClosure: REFANY)
  : ImposedGuard RAISES {Error} =
  BEGIN
    RETURN Impose(b, guard, closure, postGuard, postClosure, HostDispatcher.Caller());
  END CreateImposedGuard;

PROCEDURE Impose (b: Binding; guard: PROCANY; closure: REFANY; postGuard: PROCANY; postClosure, caller: REFANY)
  : ImposedGuard RAISES {Error} =
  VAR g := NEW(ImposedGuard, of := b);
  BEGIN
    RequireOwner(b.getEvent(), caller);
    IF guard # NIL THEN g.before := GuardFor(b, guard, closure) END;
    IF postGuard # NIL THEN g.after := GuardFor(b, postGuard, postClosure) END;
    RETURN g;
  END Impose;

PROCEDURE InstallGuard (g: ImposedGuard) RAISES {Error} =
  BEGIN
    RequireOwner(g.of.getEvent(), HostDispatcher.Caller());
    AddNow(g);
  END InstallGuard;

PROCEDURE AddNow (g: ImposedGuard) =
  VAR changes := HostDispatcher.NewChanges();
  BEGIN
    AddGuard(changes, g);
    HostDispatcher.Apply(changes);
  END AddNow;

PROCEDURE AddGuard (changes: REFANY; g: ImposedGuard) =
  BEGIN
    RemoveGuard(changes, g);
    IF g.before # NIL THEN HostDispatcher.Change(changes, HostDispatcher.Kind.ImposeGuard, g.of.host, g.before) END;
    IF g.after # NIL THEN HostDispatcher.Change(changes, HostDispatcher.Kind.ImposeAfter, g.of.host, g.after) END;
  END AddGuard;

PROCEDURE RemoveGuard (changes: REFANY; g: ImposedGuard) =
  BEGIN
    IF g.before # NIL THEN HostDispatcher.Change(changes, HostDispatcher.Kind.RemoveGuard, g.of.host, g.before) END;
    IF g.after # NIL THEN HostDispatcher.Change(changes, HostDispatcher.Kind.RemoveGuard, g.of.host, g.after) END;
  END RemoveGuard;

PROCEDURE UninstallGuard (g: ImposedGuard) RAISES {Error} =
  VAR changes := HostDispatcher.NewChanges();
  BEGIN
    RequireOwner(g.of.getEvent(), HostDispatcher.Caller());
    RemoveGuard(changes, g);
    HostDispatcher.Apply(changes);
  END UninstallGuard;

PROCEDURE ImposeGuard (b: Binding; guard: PROCANY; closure: REFANY; postGuard: PROCANY; postClosure: REFANY): ImposedGuard RAISES {Error} =
  VAR g := Impose(b, guard, closure, postGuard, postClosure, HostDispatcher.Caller());
  BEGIN
    AddNow(g);
    RETURN g;
  END ImposeGuard;

(* Results *)

PROCEDURE CreateResultHandlers (event, handler: PROCANY; closure, initial, module: REFANY): ResultHandlers RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; fold: REFANY := NIL;
  BEGIN
    RequireOwner(event, module);
    IF handler # NIL THEN fold := Checked(HostDispatcher.Fold(event, handler, closure, initial, problem, code), problem, code) END;
    RETURN NEW(ResultHandlers, event := event, fold := fold);
  END CreateResultHandlers;

PROCEDURE InstallResultHandler (event, handler: PROCANY; closure, initial, module: REFANY) RAISES {Error} =
  BEGIN
    ApplyFold(CreateResultHandlers(event, handler, closure, initial, module));
  END InstallResultHandler;

PROCEDURE InstallResultHandlers (r: ResultHandlers) RAISES {Error} =
  BEGIN
    RequireOwner(r.event, HostDispatcher.Caller());
    ApplyFold(r);
  END InstallResultHandlers;

PROCEDURE UninstallResultHandlers (r: ResultHandlers) RAISES {Error} =
  BEGIN
    RequireOwner(r.event, HostDispatcher.Caller());
    ApplyFold(NEW(ResultHandlers, event := r.event, fold := NIL));
  END UninstallResultHandlers;

PROCEDURE ImposeResultHandlers (event, handler: PROCANY; closure, initial, module: REFANY): ResultHandlers RAISES {Error} =
  VAR r := CreateResultHandlers(event, handler, closure, initial, module);
  BEGIN
    ApplyFold(r);
    RETURN r;
  END ImposeResultHandlers;

PROCEDURE ApplyFold (r: ResultHandlers) RAISES {Error} =
  VAR changes := HostDispatcher.NewChanges();
  BEGIN
    SetFold(changes, r);
    HostDispatcher.Apply(changes);
  END ApplyFold;

PROCEDURE SetFold (changes: REFANY; r: ResultHandlers) RAISES {Error} =
  BEGIN
    HostDispatcher.Change(changes, HostDispatcher.Kind.SetFold, GetOriginalHandler(r.event).host, r.fold);
  END SetFold;

PROCEDURE InstallDefaultHandler (event, handler: PROCANY; closure, module: REFANY) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; b: Binding; host: REFANY := NIL;
  BEGIN
    RequireOwner(event, module);
    IF handler # NIL THEN
      b := Make(event, NIL, handler, NIL, closure, DefaultOptions, NIL, module);
      host := b.host;
    END;
    host := HostDispatcher.SetDefault(event, host, problem, code);
    EVAL Checked(host, problem, code);
  END InstallDefaultHandler;

PROCEDURE SetDefaultResult (event: PROCANY; result, module: REFANY) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host: REFANY;
  BEGIN
    RequireOwner(event, module);
    host := HostDispatcher.SetDefaultResult(event, result, problem, code);
    EVAL Checked(host, problem, code);
  END SetDefaultResult;

(* Time *)

PROCEDURE SetAsynchronousEvent (event: PROCANY; on: BOOLEAN; module: REFANY) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host: REFANY;
  BEGIN
    RequireOwner(event, module);
    host := HostDispatcher.SetAsynchronousEvent(event, on, problem, code);
    EVAL Checked(host, problem, code);
  END SetAsynchronousEvent;

PROCEDURE SetAsynchronousHandler (b: Binding; on: BOOLEAN) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host: REFANY;
  BEGIN
    RequireMine(b, HostDispatcher.Caller());
    host := HostDispatcher.SetAsynchronous(b.host, on, problem, code);
    EVAL Checked(host, problem, code);
  END SetAsynchronousHandler;

PROCEDURE SetTimeBound (b: Binding; microseconds: CARDINAL) RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; host: REFANY;
  BEGIN
    RequireMine(b, HostDispatcher.Caller());
    host := HostDispatcher.SetBound(b.host, microseconds, problem, code);
    EVAL Checked(host, problem, code);
  END SetTimeBound;

(* All at once *)

PROCEDURE AtomicSwap (READONLY removeHandlers, addHandlers: ARRAY OF Binding; READONLY removeGuards, addGuards: ARRAY OF ImposedGuard;
    READONLY addResultHandlers: ARRAY OF ResultHandlers) RAISES {Error} =
  VAR caller := HostDispatcher.Caller(); changes := HostDispatcher.NewChanges();
  BEGIN
    FOR i := 0 TO LAST(removeHandlers) DO
      IF removeHandlers[i].maker # caller THEN Authorize(Operation.Uninstall, removeHandlers[i], caller) END;
      HostDispatcher.Change(changes, HostDispatcher.Kind.Uninstall, removeHandlers[i].host, NIL);
    END;
    FOR i := 0 TO LAST(addHandlers) DO
      Authorize(Operation.Install, addHandlers[i], caller);
      HostDispatcher.Change(changes, HostDispatcher.Kind.Install, addHandlers[i].host, NIL);
    END;
    FOR i := 0 TO LAST(removeGuards) DO
      RequireOwner(removeGuards[i].of.getEvent(), caller);
      RemoveGuard(changes, removeGuards[i]);
    END;
    FOR i := 0 TO LAST(addGuards) DO
      RequireOwner(addGuards[i].of.getEvent(), caller);
      AddGuard(changes, addGuards[i]);
    END;
    FOR i := 0 TO LAST(addResultHandlers) DO
      RequireOwner(addResultHandlers[i].event, caller);
      SetFold(changes, addResultHandlers[i]);
    END;
    HostDispatcher.Apply(changes);
  END AtomicSwap;

PROCEDURE CreateLinear (proc: LinearProc; closure: REFANY): PROCANY RAISES {Error} =
  VAR problem: TEXT; code: INTEGER; linear := HostDispatcher.Linear(proc, closure, problem, code);
  BEGIN
    EVAL Checked(NIL, problem, code);
    RETURN linear;
  END CreateLinear;

BEGIN
END Dispatcher.
