(* SPDX-License-Identifier: MIT *)
MODULE RTProcess;

IMPORT Process, Word;

PROCEDURE RegisterExitor (p: PROCEDURE ()) =
  BEGIN
    Process.RegisterExitor(p);
  END RegisterExitor;

PROCEDURE Exit (n: INTEGER) =
  BEGIN
    Process.Exit(Word.And(n, LAST(Process.ExitCode)));
  END Exit;

PROCEDURE Crash (msg: TEXT) =
  BEGIN
    Process.Crash(msg);
  END Crash;

BEGIN
END RTProcess.
