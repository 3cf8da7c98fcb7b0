(* SPDX-License-Identifier: MIT *)
UNSAFE MODULE Gatekeeper;

(* Refused by the compiler: only safe modules become safe object files. *)

IMPORT Console;

BEGIN
  Console.Write(Console.Open(), "Intruder Alert");
END Gatekeeper.
