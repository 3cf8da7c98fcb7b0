(* SPDX-License-Identifier: MIT *)
INTERFACE Domain;

(* Protection domains (SOSP'95 3.1, Figure 2): sets of names, linked at run time.

   A T is a capability: who holds one may link against it. A domain begins with unresolved imports; Resolve links them;
   when none is left, Initialize runs it. Imports are matched by the structure of interfaces. *)

IMPORT CoffFile;

TYPE T <: REFANY;

EXCEPTION Error(TEXT);
(* Something was refused; the text is the whole diagnostic, with its code. *)

PROCEDURE Create (coff: CoffFile.T): T RAISES {Error};
(* A domain of the units in a safe object file: one signed by the compiler that the kernel trusts. It exports their
   interfaces and leaves their imports unresolved. *)

PROCEDURE CreateFromModule (): T;
(* A domain that exports the interfaces of the module that calls this: modules name and export themselves at run time. *)

PROCEDURE CreateFromInterface (unit: REFANY): T RAISES {Error};
(* A domain that exports one interface that the caller imports: CreateFromInterface(INTERFACE_UNIT(I)). Who can import an
   interface can hand it on; nobody else can. *)

PROCEDURE Resolve (source, target: T) RAISES {Error};
(* Links those unresolved imports of target that source exports; afterwards they cost what local names do. Exports
   nothing more. Links all of them, or none when one does not fit. A pair of Resolves links crosswise. *)

PROCEDURE Unresolve (source, target: T) RAISES {Error};
(* Undoes Resolve: what target imports from source is unresolved again, and may be linked to another version. Refused once
   target was initialised, for values of the types it was linked to may then be anywhere in it (requirement R191). *)

PROCEDURE Combine (d1, d2: T): T RAISES {Error};
(* A domain that exports what d1 and d2 export; refused when both export different interfaces under one name. *)

PROCEDURE Add (container, element: T) RAISES {Error};
(* Has container export what element exports too, now and later. Refused when both export different interfaces under one
   name, and when container would contain itself. *)

PROCEDURE Delete (container, element: T): BOOLEAN;
(* Undoes Add; who is linked already stays linked. FALSE when element was not added to container itself. *)

PROCEDURE Dup (d: T): T RAISES {Error};
(* A domain that exports what d exports now; Add to one, or Delete from it, does not change the other. *)

PROCEDURE FullyResolved (d: T): BOOLEAN;
(* Whether no import of d is unresolved. *)

PROCEDURE Unresolved (d: T; i: CARDINAL): TEXT;
(* The i-th name of an interface that d imports and was not given, in alphabetical order; NIL past the last. *)

PROCEDURE Exported (d: T; i: CARDINAL): TEXT;
(* The i-th name of an interface that d exports, in alphabetical order; NIL past the last. *)

PROCEDURE Initialize (d: T) RAISES {Error};
(* Checks that d is fully resolved, and each procedure implemented and each opaque type revealed once; makes its globals
   and runs the bodies of its modules. A failing body is an Error. The second time nothing happens. *)

PROCEDURE Destroy (d: T);
(* Takes d and all that is its own back (requirement R194): its interfaces leave every domain and the name server; who is
   linked to one gets, at each call, a fault that says that d was destroyed, and finds NIL in its reference variables; activations of its procedures that run end
   with that fault at their next procedure entry or loop end. Nothing happens the second time. Other operations on a
   destroyed domain are an Error. *)

PROCEDURE IsDestroyed (d: T): BOOLEAN;

PROCEDURE Name (d: T): TEXT;
(* What d is called in diagnostics. *)

END Domain.
