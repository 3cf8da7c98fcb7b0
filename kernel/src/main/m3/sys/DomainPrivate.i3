(* SPDX-License-Identifier: MIT *)
INTERFACE DomainPrivate;

(* Domains of the kernel's own interfaces. Trusted: not exported to extensions. *)

IMPORT Domain;

PROCEDURE Empty (name: TEXT): Domain.T;
(* A domain that exports nothing. *)

PROCEDURE AddInterface (d: Domain.T; name: TEXT): BOOLEAN;
(* Has d export the kernel's own interface name; FALSE when there is none such. *)

PROCEDURE AddOnDemand (d: Domain.T; READONLY names: ARRAY OF TEXT);
(* As AddInterface for each name, loaded when first asked for. *)

END DomainPrivate.
