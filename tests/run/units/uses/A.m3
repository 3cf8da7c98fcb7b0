(* SPDX-License-Identifier: MIT *)
MODULE A;
IMPORT I;
VAR t: I.T;
BEGIN
  saw := t.isReady();
END A.
