(* SPDX-License-Identifier: MIT *)
INTERFACE HostDomain;

(* Domains as the linker below the language offers them. Trusted: only module Domain and the boot code import it.

   A REFANY here is a domain of the linker. Where problem is a parameter, an operation that is refused gives NIL and
   sets problem to the whole diagnostic; else problem is NIL. *)

<*EXTERNAL*> PROCEDURE Create (name: TEXT; READONLY file: ARRAY OF CHAR; VAR problem: TEXT): REFANY;
(* A domain of the units in an object file, after its signature was verified. *)

<*EXTERNAL*> PROCEDURE OfCaller (): REFANY;
(* A domain that exports what the module that called the caller of OfCaller exports. *)

<*EXTERNAL*> PROCEDURE Empty (name: TEXT): REFANY;
(* A domain that exports nothing. *)

<*EXTERNAL*> PROCEDURE AddInterface (domain: REFANY; name: TEXT): BOOLEAN;
(* Has domain export the kernel's own interface name, loading it at once; FALSE when the kernel has none such. *)

<*EXTERNAL*> PROCEDURE AddOnDemand (domain: REFANY; name: TEXT);
(* As AddInterface, but the interface is loaded when it is first asked for. *)

<*EXTERNAL*> PROCEDURE Add (container, element: REFANY; VAR problem: TEXT): REFANY;
(* Has container export what element exports. *)

<*EXTERNAL*> PROCEDURE Resolve (source, target: REFANY; VAR problem: TEXT): REFANY;
(* Links the unresolved imports of target that source exports: all of these, or none when one does not fit. *)

<*EXTERNAL*> PROCEDURE OfInterface (unit: REFANY; VAR problem: TEXT): REFANY;
(* A domain that exports the interface unit, a value of INTERFACE_UNIT. *)

<*EXTERNAL*> PROCEDURE Duplicate (domain: REFANY; VAR problem: TEXT): REFANY;
(* A domain that exports what domain does now. *)

<*EXTERNAL*> PROCEDURE Delete (container, element: REFANY): BOOLEAN;
(* Undoes Add; FALSE when element was not added. *)

<*EXTERNAL*> PROCEDURE Unresolve (source, target: REFANY; VAR problem: TEXT): REFANY;
(* Undoes Resolve, as long as target was not initialised. *)

<*EXTERNAL*> PROCEDURE Upgrade (domain: REFANY; name: TEXT; READONLY file: ARRAY OF CHAR; VAR problem: TEXT): REFANY;
(* Has the units of an object file take the place of those of domain, linked to what these are linked to; where domain was stopped, it
   begins anew. *)

<*EXTERNAL*> PROCEDURE Stop (domain: REFANY; reason: TEXT);
<*EXTERNAL*> PROCEDURE IsStopped (domain: REFANY): BOOLEAN;
(* Takes the code of domain out of use; its interfaces stay where they are exported. *)

<*EXTERNAL*> PROCEDURE NextFailure (): REFANY;
(* Waits for a domain that was stopped or had a thread end by a fault. One thread may wait. *)

TYPE Action = PROCEDURE (kept: REFANY);

<*EXTERNAL*> PROCEDURE WhenGone (kept: REFANY; action: Action): REFANY;
(* Has action called with kept, once, when the innermost domain whose code is running is destroyed or stopped; gives that domain, NIL
   when only the kernel's own code is running. *)

<*EXTERNAL*> PROCEDURE Forget (domain: REFANY; kept: REFANY);
(* Undoes WhenGone, which gave domain. *)

<*EXTERNAL*> PROCEDURE OfOffer (i: CARDINAL): REFANY;
(* A domain that exports the interface of offer i < HostBoot.Offers(). *)

<*EXTERNAL*> PROCEDURE Publish (domain: REFANY);
(* Lets the program around the kernel call the procedures of domain's interfaces. *)

<*EXTERNAL*> PROCEDURE MissingRight (domain: REFANY; what: TEXT): TEXT;
(* The diagnostic of a capability without the right to do what. *)

<*EXTERNAL*> PROCEDURE SetQuota (domain: REFANY; resource: CARDINAL; limit: CARDINAL);
<*EXTERNAL*> PROCEDURE Quota (domain: REFANY; resource: CARDINAL): CARDINAL;
<*EXTERNAL*> PROCEDURE Used (domain: REFANY; resource: CARDINAL): INTEGER;
<*EXTERNAL*> PROCEDURE Renew (domain: REFANY);
(* Resources are numbered as Quota.Resource has them. *)

<*EXTERNAL*> PROCEDURE PlaceBelow (inner, outer: REFANY; VAR problem: TEXT): REFANY;
(* What inner uses counts for outer too. *)

<*EXTERNAL*> PROCEDURE Destroy (domain: REFANY);
<*EXTERNAL*> PROCEDURE IsDestroyed (domain: REFANY): BOOLEAN;
(* Takes domain out of use for good; nothing happens the second time. *)

<*EXTERNAL*> PROCEDURE Initialize (domain: REFANY; VAR problem: TEXT): REFANY;
(* Runs the bodies of its modules, the first time; a fault or an uncaught exception in them is a problem. *)

<*EXTERNAL*> PROCEDURE Unresolved (domain: REFANY; i: CARDINAL): TEXT;
(* The i-th name, in alphabetical order, of an interface that domain imports and was not given; NIL past the last. *)

<*EXTERNAL*> PROCEDURE Exported (domain: REFANY; i: CARDINAL): TEXT;
(* The i-th name, in alphabetical order, of an interface that domain exports so far; NIL past the last. *)

<*EXTERNAL*> PROCEDURE Kept (domain: REFANY): REFANY;
<*EXTERNAL*> PROCEDURE Keep (domain: REFANY; kept: REFANY);
(* What module Domain keeps with domain; NIL at first. A duplicate has the same. *)

<*EXTERNAL*> PROCEDURE Element (domain: REFANY; i: CARDINAL): REFANY;
(* The i-th domain that was added to it; NIL past the last. *)

<*EXTERNAL*> PROCEDURE KnowsMore (domain: REFANY; type: TEXT): BOOLEAN;
(* Whether a unit of domain knows more of the opaque type "Interface.Type" than that interface says. *)

<*EXTERNAL*> PROCEDURE ExportNothing (domain: REFANY);
(* Has domain export nothing from now on. *)

<*EXTERNAL*> PROCEDURE Symbol (domain: REFANY; name: TEXT): PROCANY;
(* The procedure "Interface.Procedure" that domain exports; NIL when there is none. *)

<*EXTERNAL*> PROCEDURE ProcedureName (domain: REFANY; interface: TEXT; i: CARDINAL): TEXT;
(* The i-th procedure of an exported interface, with the interface's name before it; NIL past the last. *)

<*EXTERNAL*> PROCEDURE IsModula3 (domain: REFANY): BOOLEAN;
<*EXTERNAL*> PROCEDURE Count (domain: REFANY; VAR interfaces, modules, procedures: CARDINAL);
<*EXTERNAL*> PROCEDURE OfProcedure (procedure: PROCANY): REFANY;
(* The domain whose code procedure is; NIL for none. *)

<*EXTERNAL*> PROCEDURE Name (domain: REFANY): TEXT;

END HostDomain.
