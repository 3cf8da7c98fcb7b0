(* SPDX-License-Identifier: MIT *)
MODULE Scheduler;

IMPORT Thread;

PROCEDURE Yield () =
  BEGIN
    Thread.Yield();
  END Yield;

BEGIN
END Scheduler.
