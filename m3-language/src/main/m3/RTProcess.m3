(* SPDX-License-Identifier: MIT *)
MODULE RTProcess;

IMPORT Process;

PROCEDURE RegisterExitor (p: PROCEDURE ()) =
  BEGIN
    Process.RegisterExitor(p);
  END RegisterExitor;

PROCEDURE Exit (n: [0 .. 16_7FFFFFFF] := 0) =
  BEGIN
    Process.Exit(n);
  END Exit;

PROCEDURE Crash (msg: TEXT) =
  BEGIN
    Process.Crash(msg);
  END Crash;

BEGIN
END RTProcess.
