(* SPDX-License-Identifier: MIT *)
MODULE Gatekeeper;

IMPORT Console;

VAR c: Console.T;  (* a capability for the console device *)

PROCEDURE IntruderAlert () =
  BEGIN
    c := Console.Open();
    Console.Write(c, "Intruder Alert");
    Console.Close(c);
  END IntruderAlert;

BEGIN
  IntruderAlert();
END Gatekeeper.
