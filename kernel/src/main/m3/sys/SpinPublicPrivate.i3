(* SPDX-License-Identifier: MIT *)
INTERFACE SpinPublicPrivate;

(* The right to change SpinPublic. Trusted: not exported to extensions. *)

IMPORT Domain;

PROCEDURE Get (): Domain.T;
(* The domain, with all rights. *)

END SpinPublicPrivate.
