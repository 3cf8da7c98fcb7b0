(* SPDX-License-Identifier: MIT *)
INTERFACE J;
VAR ready := FALSE;
PROCEDURE IsReady (): BOOLEAN;
END J.
