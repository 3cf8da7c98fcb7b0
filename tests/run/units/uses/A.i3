(* SPDX-License-Identifier: MIT *)
INTERFACE A;
VAR saw := FALSE;
END A.
