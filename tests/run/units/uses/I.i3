(* SPDX-License-Identifier: MIT *)
INTERFACE I;
(* No module exports it: who uses it uses what it imports. *)
IMPORT J;
TYPE T = RECORD isReady := J.IsReady END;
END I.
