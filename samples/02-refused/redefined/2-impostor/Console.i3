(* SPDX-License-Identifier: MIT *)
INTERFACE Console;

(* Declares word by word what the kernel's interface does, but is another one: its T is another type. *)

TYPE T <: REFANY;

CONST InterfaceName = "ConsoleService";

PROCEDURE Open (): T;
PROCEDURE Write (t: T; msg: TEXT);
PROCEDURE Read (t: T; VAR msg: TEXT);
PROCEDURE Close (t: T);

END Console.
