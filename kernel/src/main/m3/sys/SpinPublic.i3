(* SPDX-License-Identifier: MIT *)
INTERFACE SpinPublic;

(* The aggregate domain of public interfaces (SOSP'95 3.1, requirement R40): what every extension may import. *)

IMPORT Domain;

PROCEDURE Get (): Domain.T;
(* The domain, without the right to change it. What it is given later can be imported later. *)

END SpinPublic.
