(* SPDX-License-Identifier: MIT *)
MODULE Later EXPORTS J;
PROCEDURE IsReady (): BOOLEAN = BEGIN RETURN ready END IsReady;
BEGIN
  ready := TRUE;
END Later.
