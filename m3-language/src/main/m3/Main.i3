(* SPDX-License-Identifier: MIT *)
INTERFACE Main;
(* The interface that a program's main module exports. *)
END Main.
