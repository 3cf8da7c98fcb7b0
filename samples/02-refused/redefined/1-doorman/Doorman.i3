(* SPDX-License-Identifier: MIT *)
INTERFACE Doorman;

IMPORT Console;

PROCEDURE Greet (c: Console.T);
(* Says good evening on c. *)

END Doorman.
