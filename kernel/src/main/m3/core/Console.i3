(* SPDX-License-Identifier: MIT *)
INTERFACE Console;

(* The console service (SOSP'95 Figure 1; the figure's misprint in Read is corrected). *)

TYPE T <: REFANY;  (* a capability for the console *)

CONST InterfaceName = "ConsoleService";
(* The name under which the service is registered with the name server. *)

PROCEDURE Open (): T;
(* A new capability; several may be open at once. *)

PROCEDURE Write (t: T; msg: TEXT);
(* Prints msg, characters above 255 as "?", and a line end. Nothing happens when t is closed. *)

PROCEDURE Read (t: T; VAR msg: TEXT);
(* Sets msg to the next line typed, without its end; to NIL when there is no more, or t is closed. *)

PROCEDURE Close (t: T);
(* Ends the use of t. *)

END Console.
