(* SPDX-License-Identifier: MIT *)
INTERFACE Bank;

(* Accepts money. Its implementation may be replaced while it runs. *)

PROCEDURE Deposit (amount: CARDINAL);

PROCEDURE Total (): CARDINAL;
(* What this implementation accepted. *)

END Bank.
