(* SPDX-License-Identifier: MIT *)
MODULE Doorman;

IMPORT Console;

PROCEDURE Greet (c: Console.T) =
  BEGIN
    Console.Write(c, "Good evening");
  END Greet;

BEGIN
END Doorman.
