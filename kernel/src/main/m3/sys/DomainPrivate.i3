(* SPDX-License-Identifier: MIT *)
INTERFACE DomainPrivate;

(* Domains of the kernel's own interfaces. Trusted: not exported to extensions. *)

FROM Domain IMPORT T, Error;

PROCEDURE Empty (name: TEXT): T;
(* A domain that exports nothing. *)

PROCEDURE Host (d: T): REFANY;
(* The linker's own domain that d is a capability for. *)

PROCEDURE HostToModify (d: T): REFANY RAISES {Error};
(* As Host; an Error when d lacks the right to modify. *)

EXCEPTION NonDomainAddress;

PROCEDURE ProcedureToDomain (procedure: PROCANY): T RAISES {NonDomainAddress};
(* The domain whose code procedure is, with all rights; NonDomainAddress when it is the kernel's own, the host's, or of no domain any more. *)

PROCEDURE OfOffer (i: CARDINAL): T;
(* A domain that exports what the program around the kernel implements as its offer i. *)

PROCEDURE Publish (d: T);
(* Lets the program around the kernel call what d exports. *)

PROCEDURE AddInterface (d: T; name: TEXT): BOOLEAN;
(* Has d export the kernel's own interface name; FALSE when there is none such. *)

PROCEDURE AddOnDemand (d: T; READONLY names: ARRAY OF TEXT);
(* As AddInterface for each name, loaded when first asked for. *)

END DomainPrivate.
