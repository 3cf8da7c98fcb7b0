(* SPDX-License-Identifier: MIT *)
INTERFACE Number;

TYPE T = INTEGER;

PROCEDURE Less (a, b: T): BOOLEAN;

END Number.
