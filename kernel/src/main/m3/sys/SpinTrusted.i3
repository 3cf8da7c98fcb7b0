(* SPDX-License-Identifier: MIT *)
INTERFACE SpinTrusted;

(* The aggregate domain of trusted interfaces: the machine's devices and the kernel's own parts (requirement R193).

   This interface is not in SpinPublic: only services that boot with the kernel are resolved against the domain. *)

IMPORT Domain;

PROCEDURE Get (): Domain.T;
(* The domain: what SpinPublic exports and the trusted interfaces. *)

END SpinTrusted.
