(* SPDX-License-Identifier: MIT *)
INTERFACE HostUnit;

(* Units that are loaded while the program runs. Trusted. *)

<*EXTERNAL*> PROCEDURE Load (interface: TEXT);
(* Loads and initialises the library's interface of that name and the modules that implement what it needs, where they are not yet.
   A program that never comes here does not pay for them. *)

END HostUnit.
