(* SPDX-License-Identifier: MIT *)
INTERFACE Vault;

(* Another implementation of the bank. *)

PROCEDURE Swap ();
(* Takes the place of the implementation there is, or gives it back: between two calls of Bank.Deposit, never within one. *)

PROCEDURE Total (): CARDINAL;
(* What this implementation accepted. *)

END Vault.
