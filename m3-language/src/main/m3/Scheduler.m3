(* SPDX-License-Identifier: MIT *)
MODULE Scheduler;

IMPORT HostStrand, Thread;

PROCEDURE Yield () =
  BEGIN
    Thread.Yield();
  END Yield;

PROCEDURE SetPriority (t: Thread.T; p: Priority) =
  BEGIN
    HostStrand.SetPriority(t, p);
  END SetPriority;

PROCEDURE GetPriority (t: Thread.T): Priority =
  BEGIN
    RETURN HostStrand.Priority(t);
  END GetPriority;

BEGIN
END Scheduler.
