(* SPDX-License-Identifier: MIT *)
INTERFACE Domain;

(* Protection domains (SOSP'95 3.1, Figure 2): sets of names, linked at run time.

   A T is a capability with two rights: import, to link against the domain, and modify, for all that changes it. Create and its
   like give both; Narrow makes a lesser one to hand out. An operation without the right is an Error.

   A domain begins with unresolved imports; Resolve links them; when none is left, Initialize runs it. Imports are matched by the
   structure of interfaces. Threads belong to the domain whose code forks them and end with it. *)

IMPORT Auth, CoffFile;

TYPE T <: REFANY;

EXCEPTION Error(TEXT);
(* Something was refused; the text is the whole diagnostic, with its code. *)

PROCEDURE Create (coff: CoffFile.T): T RAISES {Error};
(* A domain of the units in a safe object file: one signed by the compiler that the kernel trusts. It exports their
   interfaces and leaves their imports unresolved. *)

PROCEDURE NewCreate (name: TEXT; READONLY code: ARRAY OF BITS 8 FOR [0 .. 255]): T RAISES {Error};
(* Create, of a file called name that holds code. *)

PROCEDURE CreateFromModule (): T;
(* A domain that exports the interfaces of the module that calls this: modules name and export themselves at run time. *)

PROCEDURE CreateFromInterface (unit: REFANY): T RAISES {Error};
(* A domain that exports one interface that the caller imports: CreateFromInterface(INTERFACE_UNIT(I)). Who can import an
   interface can hand it on; nobody else can. *)

PROCEDURE Resolve (source, target: T; key: Auth.Key := NIL) RAISES {Error};
(* Links those unresolved imports of target that source exports; afterwards they cost what local names do. Exports
   nothing more. Links all of them, or none when one does not fit. A pair of Resolves links crosswise. The authorizers of source, and of
   what was added to it, are shown key. *)

PROCEDURE Unresolve (source, target: T) RAISES {Error};
(* Undoes Resolve: what target imports from source is unresolved again, and may be linked to another version. Refused once
   target was initialised, for values of the types it was linked to may then be anywhere in it (requirement R191). *)

PROCEDURE Combine (d1, d2: T): T RAISES {Error};
(* A domain that exports what d1 and d2 export; refused when both export different interfaces under one name. *)

PROCEDURE Add (container, element: T) RAISES {Error};
(* Has container export what element exports too, now and later. Refused when both export different interfaces under one
   name, and when container would contain itself. *)

PROCEDURE Delete (container, element: T): BOOLEAN RAISES {Error};
(* Undoes Add; who is linked already stays linked. FALSE when element was not added to container itself. *)

PROCEDURE Dup (d: T): T RAISES {Error};
(* A domain that exports what d exports now; Add to one, or Delete from it, does not change the other. *)

PROCEDURE Narrow (d: T; modify := FALSE; import := TRUE): T;
(* A capability for the same domain with the rights that d has and that are asked for. *)

PROCEDURE GetRights (d: T; VAR modify, import: BOOLEAN);
(* The rights of d. *)

PROCEDURE SetRights (d: T; modify, import: BOOLEAN);
(* Gives up those rights of d that are not asked for, whoever holds d; there is no way back (requirement R194). *)

PROCEDURE Equal (a, b: T): BOOLEAN;
(* Whether both are capabilities for one domain. *)

(* Authority *)

TYPE
  Import = OBJECT
    source, target : T;      (* without the right to modify *)
    type           : TEXT;   (* what an authorizer of types was added for; NIL for the others *)
  END;
  (* What an authorizer is asked about. *)

PROCEDURE AddAuthorizer (d: T; auth: Auth.T) RAISES {Error};
(* Has auth be asked, with an Import, at each Resolve against d or what contains d, besides those added before: all must allow it. The caller
   has the right to modify d; so it must for the two that follow. *)

PROCEDURE AddTypeAuthorizer (d: T; type: TEXT; auth: Auth.T) RAISES {Error};
(* The same for targets alone that know more of an opaque type, such as "Console.T", than its interface says: by a revelation of their own or
   of an interface that they import. *)

PROCEDURE PreventExportOfInterfaces (d: T) RAISES {Error};
(* Has d export nothing from now on, by itself or by way of what contains it. Who is linked stays linked. *)

PROCEDURE FullyResolved (d: T): BOOLEAN;
(* Whether no import of d is unresolved. *)

PROCEDURE Unresolved (d: T; i: CARDINAL): TEXT;
(* The i-th name of an interface that d imports and was not given, in alphabetical order; NIL past the last. *)

PROCEDURE Exported (d: T; i: CARDINAL): TEXT;
(* The i-th name of an interface that d exports, in alphabetical order; NIL past the last. *)

(* Symbols *)

PROCEDURE GetSymbolValue (d: T; name: TEXT; VAR found: BOOLEAN): PROCANY RAISES {Error};
(* The procedure "Interface.Procedure" that d exports, as an event to ask the Dispatcher about; NIL when there is none, and found says so. Variables
   have no address here, so they are not found. *)

PROCEDURE IsModula3 (d: T): BOOLEAN;
(* Whether all code of d is safe Modula-3; what the program around the kernel implements is not. *)

TYPE Statistics = RECORD
    interfaces, modules, procedures : CARDINAL;   (* its own *)
    exported, unresolved, elements  : CARDINAL;   (* names of interfaces, and domains that were added *)
  END;

PROCEDURE Stats (d: T): Statistics;

TYPE
  Closure     = OBJECT METHODS apply (element: T): BOOLEAN END;
  UnitClosure = OBJECT METHODS apply (interface: TEXT): BOOLEAN END;
  ProcClosure = OBJECT METHODS apply (name: TEXT; procedure: PROCANY): BOOLEAN END;

PROCEDURE Apply (d: T; c: Closure): BOOLEAN;
PROCEDURE ApplyToUnits (d: T; c: UnitClosure): BOOLEAN;
PROCEDURE ApplyToProcs (d: T; c: ProcClosure): BOOLEAN RAISES {Error};
(* Call c.apply with each domain that was added to d, without the right to modify it; with the name of each interface that d exports; or with each
   procedure of these, as GetSymbolValue has it. They end, and give FALSE, when apply does. *)

PROCEDURE Initialize (d: T) RAISES {Error};
(* Checks that d is fully resolved, and each procedure implemented and each opaque type revealed once; makes its globals
   and runs the bodies of its modules. A failing body is an Error. The second time nothing happens. *)

PROCEDURE Upgrade (d: T; coff: CoffFile.T) RAISES {Error};
(* Has the units of coff take the place of those of d, under load: importers stay linked, and all procedures change hands at once, when
   no call of the older ones is under way. The interfaces of d are in coff with the same structure. Imports are linked as those of d
   are. A module whose older version has a global called state, of a traced reference type, has a procedure Migrate (old: that type),
   compared by structure, or a state of that type itself. Module bodies run first, then the Migrates, without another thread having a
   turn; when one fails, the older units go on and the Error says why. Values of the older units' types are revoked: their use by
   the newer code, or a call of their methods, is a fault. *)

PROCEDURE Destroy (d: T) RAISES {Error};
(* Takes d and all that is its own back (requirement R194): its interfaces leave every domain and the name server; who is
   linked to one gets, at each call, a fault that says that d was destroyed, and finds NIL in its reference variables; activations
   of its procedures on threads of others end with that fault at their next procedure entry, loop end or wait. Its own threads are
   killed at theirs: no handler takes that, FINALLY parts run, locks are released, and who joins one gets the fault ThreadEnded.
   Tables of externalized references end. Nothing happens the second time. Other operations on a destroyed domain are an Error. *)

PROCEDURE IsDestroyed (d: T): BOOLEAN;

PROCEDURE Name (d: T): TEXT;
(* What d is called in diagnostics. *)

END Domain.
